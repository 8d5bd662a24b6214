package digest

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

// shortHash is how much of a hash tells two documents of one name apart.
const shortHash = 8

// Distinct names documents, each once: by their own names where those differ,
// else with the folder above ("may/talk.txt"), else with the beginning of their
// hash ("talk.txt~1f0c9a2e"). The order of the documents changes nothing, nor
// whether they come from one input or many: which documents there are decides.
func Distinct(documents []Document) []string {
	names := make([]string, len(documents))
	for i, d := range documents {
		names[i] = d.Name
	}
	longer := []func(Document) string{
		func(d Document) string { return under(d.Folder, d.Name) },
		func(d Document) string {
			return under(d.Folder, d.Name) + "~" + d.SHA256[:min(shortHash, len(d.SHA256))]
		},
		func(d Document) string { return under(d.Folder, d.Name) + "~" + d.SHA256 },
	}
	at := make([]int, len(documents)) // how often each was made longer
	for clash := true; clash; {
		clash = false
		bearers := map[string]int{}
		for _, n := range names {
			bearers[n]++
		}
		for i, d := range documents {
			if bearers[names[i]] > 1 && at[i] < len(longer) {
				names[i], clash = longer[at[i]](d), true
				at[i]++
			}
		}
	}
	return names
}

// under is a name below a folder.
func under(folder, name string) string {
	if folder == "" {
		return name
	}
	return folder + "/" + name
}

// Once gives the digests of a collection: those read now and those known from
// before, one for each document, told by its bytes and under the first of its
// names.
func Once(read, known []Digest) []Digest {
	at, out := map[string]int{}, []Digest{}
	for _, d := range slices.Concat(read, known) {
		key := cmp.Or(d.SHA256, "named "+d.Name)
		i, ok := at[key]
		switch {
		case !ok:
			at[key] = len(out)
			out = append(out, d)
		case i < len(read):
			if d.Document.compare(out[i].Document) < 0 {
				out[i].Document = d.Document
			}
		case d.before(&out[i]):
			out[i] = d
		}
	}
	return out
}

// before orders digests of one document.
func (d *Digest) before(o *Digest) bool {
	if c := d.Document.compare(o.Document); c != 0 {
		return c < 0
	}
	return bytes.Compare(d.Pack(), o.Pack()) < 0
}

// compare orders names of one document.
func (d Document) compare(o Document) int {
	return cmp.Or(strings.Compare(d.Name, o.Name), strings.Compare(under(d.Folder, d.Name), under(o.Folder, o.Name)))
}
