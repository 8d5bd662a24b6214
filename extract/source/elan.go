package source

import (
	"errors"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

var sniffELAN = sniffRoot("ANNOTATION_DOCUMENT")

var errNoTiers = errors.New("it has no tier with a text")

// readELAN reads an annotation document of ELAN (.eaf): the annotations of
// the tier that holds what each person says. What refers to the annotations
// of another tier has their times.
func readELAN(doc *Document) error {
	e := elan{x: newXMLTokens(doc.Text), slots: map[string]float64{}, annotations: map[string]tierPiece{}, root: map[string]int{}}
	for e.x.next() {
		e.element()
	}
	e.x.warn(doc)
	doc.Meta.Recording = e.media
	tiers := e.families()
	if len(tiers) == 0 {
		return errNoTiers
	}
	return readTiers(doc, tiers, func(w *speech, s span.Span) { w.cueText(s.Start, s.End, strictTags) })
}

// elan gathers the tiers of one document.
type elan struct {
	x           *xmlTokens
	slots       map[string]float64   // identifier → seconds
	last        float64              // of the slot before
	annotations map[string]tierPiece // identifier → its times
	now         tierPiece            // the annotation that is read
	tiers       []tier
	parents     []string       // of the tiers, by their names
	root        map[string]int // name of a tier → index
	media       string
}

func (e *elan) element() {
	x := e.x
	switch x.opens() {
	case "MEDIA_DESCRIPTOR":
		if url := x.attr("MEDIA_URL"); strings.HasPrefix(url, "http") && e.media == "" {
			e.media = url
		}
	case "TIME_SLOT":
		if v, err := strconv.ParseFloat(x.attr("TIME_VALUE"), 64); err == nil && v >= 0 && v < 1e12 {
			e.last = v / 1000
		} else {
			e.last += 1e-3 // nobody has set it: it keeps its place behind the one before
		}
		e.slots[x.attr("TIME_SLOT_ID")] = e.last
	case "TIER":
		kind, _ := tierName(x.attr("LINGUISTIC_TYPE_REF"))
		t := tier{name: x.attr("TIER_ID"), person: x.attr("PARTICIPANT")}
		if named, _ := tierName(t.name); named == "" && kind == "other" {
			t.kind = kind
		}
		e.root[t.name] = len(e.tiers)
		e.tiers = append(e.tiers, t)
		e.parents = append(e.parents, x.attr("PARENT_REF"))
	case "ALIGNABLE_ANNOTATION":
		e.now = tierPiece{from: e.slots[x.attr("TIME_SLOT_REF1")], to: e.slots[x.attr("TIME_SLOT_REF2")]}
		e.annotations[x.attr("ANNOTATION_ID")] = e.now
	case "REF_ANNOTATION":
		e.now = e.annotations[x.attr("ANNOTATION_REF")]
		e.annotations[x.attr("ANNOTATION_ID")] = e.now
	case "ANNOTATION_VALUE":
		e.now.text = x.inner()
		if n := len(e.tiers) - 1; n >= 0 && !speechless(e.now.text.In(x.text)) {
			e.tiers[n].pieces = append(e.tiers[n].pieces, e.now)
		}
	}
}

const maxTierDepth = 50 // of tiers that depend on each other

// families are the tiers that may hold speech: those that depend on no other,
// and those below them whose names say so. All of one family speak for the
// person of the first.
func (e *elan) families() []tier {
	var out []tier
	for i, t := range e.tiers {
		top := i
		for depth := 0; e.parents[top] != "" && depth < maxTierDepth; depth++ {
			above, ok := e.root[e.parents[top]]
			if !ok {
				break
			}
			top = above
		}
		kind, _ := tierName(t.name)
		if top != i && kind != "text" && kind != "words" {
			continue
		}
		if t.person == "" && top != i {
			_, t.person = tierName(e.tiers[top].name)
		}
		out = append(out, t)
	}
	return out
}
