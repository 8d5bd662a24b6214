package source

import (
	"cmp"
	"strconv"

	"github.com/whosaid/whosaid/internal/span"
)

var sniffEXMARaLDA = sniffRoot("basic-transcription")

// readEXMARaLDA reads a basic transcription of EXMARaLDA (.exb): the events
// of the tiers of transcription, by the names in the table of speakers. Tiers
// of annotation and description hold no speech.
func readEXMARaLDA(doc *Document) error {
	x := newXMLTokens(doc.Text)
	b := basicTranscription{x: x, names: map[string]string{}, times: map[string]float64{}}
	for x.next() {
		b.element()
	}
	x.warn(doc)
	doc.Meta.Title = b.title
	if len(b.tiers) == 0 {
		return errNoTiers
	}
	return readTiers(doc, b.tiers, func(w *speech, s span.Span) { w.cueText(s.Start, s.End, strictTags) })
}

// basicTranscription gathers the tiers of one document.
type basicTranscription struct {
	x       *xmlTokens
	speaker string             // whose entry in the table is read
	names   map[string]string  // of speakers
	times   map[string]float64 // of points of the timeline
	last    float64            // time of the point before
	spoken  bool               // the tier that is read holds speech
	tiers   []tier
	title   string
}

func (b *basicTranscription) element() {
	x := b.x
	switch x.opens() {
	case "transcription-name":
		b.title = x.value()
	case "speaker":
		b.speaker = x.attr("id")
	case "abbreviation":
		b.names[b.speaker] = x.value()
	case "tli":
		if v, err := strconv.ParseFloat(x.attr("time"), 64); err == nil && v >= 0 && v < 1e9 {
			b.last = v
		} else {
			b.last += 1e-3 // nobody has measured it: it keeps its place behind the one before
		}
		b.times[x.attr("id")] = b.last
	case "tier":
		if b.spoken = x.attr("type") == "t"; b.spoken {
			id := x.attr("speaker")
			b.tiers = append(b.tiers, tier{
				name: cmp.Or(x.attr("display-name"), id), person: cmp.Or(b.names[id], id), kind: "text", spaced: true,
			})
		}
	case "event":
		from, to := b.times[x.attr("start")], b.times[x.attr("end")]
		if s := x.inner(); b.spoken && !speechless(s.In(x.text)) {
			t := &b.tiers[len(b.tiers)-1]
			t.pieces = append(t.pieces, tierPiece{from: from, to: to, text: s})
		}
	}
}
