package digest

// Pointing are the sentences that point at a source, in order.
func (d *Digest) Pointing() []int {
	var out []int
	for _, p := range d.Notes.Points {
		if len(out) == 0 || out[len(out)-1] != p.Sentence {
			out = append(out, p.Sentence)
		}
	}
	return out
}

// Sparse is a brief digest with only those sentences that point at a source:
// enough to tell who is who, what a show repeats and which sources there are.
func (d *Digest) Sparse() Digest {
	out := *d
	out.Packed, out.Replies, out.Sentences, out.Notes.Points = nil, nil, nil, nil
	for _, i := range d.Pointing() {
		out.Sentences = append(out.Sentences, d.Sentences[i])
	}
	at := -1
	for i, p := range d.Notes.Points {
		if i == 0 || d.Notes.Points[i-1].Sentence != p.Sentence {
			at++
		}
		p.Sentence = at
		out.Notes.Points = append(out.Notes.Points, p)
	}
	return out
}
