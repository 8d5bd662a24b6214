package build

// Voices is who takes each turn of each document, by the document's SHA-256:
// ids of speakers, "" for nobody.
func (f *Findings) Voices() map[string][]string {
	ids, out := SpeakerIDs(*f), map[string][]string{}
	for d := range f.Digests {
		turns := f.Digests[d].Notes.Turns
		of := make([]string, len(turns))
		for t := range turns {
			if p := f.People.By(d, turns[t].Mention); p >= 0 {
				of[t] = ids[p]
			}
		}
		out[f.Digests[d].SHA256] = of
	}
	return out
}
