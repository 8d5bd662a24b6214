package cite

import (
	"slices"

	"github.com/whosaid/whosaid/internal/address"
)

// group joins the sections of all documents into conversations: those that go
// on after an interruption, and those that share a recording. It returns for
// each document and section the number of its group; groups are numbered in
// order of their first sections.
func group(docs []document) [][]int {
	sets := newSets(docs)
	for i := range docs {
		for j := 1; j < len(docs[i].sections); j++ {
			if k := docs[i].goesOn(j); k >= 0 {
				sets.Join(sets.base[i]+j, sets.base[i]+k)
			}
		}
	}
	groups := sets.numbers(docs)
	for i := range docs {
		if docs[i].oneOnly(groups[i]) {
			docs[i].addPage()
		}
	}
	joinByRecording(docs, sets)
	return sets.numbers(docs)
}

// addPage makes the address of the page itself, and the recording that its
// head names, copies of the only conversation that stands on it.
func (d *document) addPage() {
	if u := address.Resolve(d.URL, ""); address.OpensAtMoments(u) {
		d.addCopy(u, Original)
	} else {
		d.addCopy(u, Transcript)
	}
	d.addCopy(address.Resolve(d.Recording, ""), Original)
}

// addCopy makes an address the first reference of the document.
func (d *document) addCopy(u string, role Role) {
	if u == "" {
		return
	}
	d.refs = slices.Insert(d.refs, 0, reference{url: u, noted: &Reference{}})
	for k := range d.sections {
		for i := range d.sections[k].refs {
			d.sections[k].refs[i]++
		}
	}
	d.give(0, 0, role)
}

// joinByRecording joins sections that have an identifying link in common. The
// address of a page may be that of a whole programme, so that is believed
// only where the people do not speak against it; a video is one recording.
func joinByRecording(docs []document, sets *sets) {
	first := map[string][2]int{}
	for i := range docs {
		d := &docs[i]
		for j := range d.sections {
			for _, r := range d.sections[j].refs {
				if !d.refs[r].role.identifies() {
					continue
				}
				u := address.Canonical(d.refs[r].url)
				at, ok := first[u]
				if !ok {
					first[u] = [2]int{i, j}
				} else if address.OpensAtMoments(u) || shareSpeaker(&docs[at[0]].sections[at[1]], &d.sections[j]) {
					sets.Join(sets.base[i]+j, sets.base[at[0]]+at[1])
				}
			}
		}
	}
}

// shareSpeaker reports whether a named person speaks in both, or one of them
// has no names to speak against it.
func shareSpeaker(a, b *section) bool {
	if len(a.named) == 0 || len(b.named) == 0 {
		return true
	}
	return slices.ContainsFunc(a.named, func(p int) bool { return slices.Contains(b.named, p) })
}
