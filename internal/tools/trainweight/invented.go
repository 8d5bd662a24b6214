package main

import (
	"fmt"
	"strings"
)

// heading begins a new talk in a file of invented ones.
const heading = "## "

// invented reads invented talk: who speaks, label, sentence. The lines of one
// speaker in a row are one turn.
func invented(file, name string) (set, error) {
	s := set{name: name, fitted: true, files: map[string]string{}}
	var talk strings.Builder
	document, speaker := "", ""
	err := lines(file, func(l string) error {
		if title, ok := strings.CutPrefix(l, heading); ok {
			talk.Reset()
			talk.WriteString(title + "\n")
			document, speaker = fmt.Sprintf("%s-%02d.txt", strings.ReplaceAll(name, " ", "-"), len(s.files)), ""
			s.files[document] = talk.String()
			return nil
		}
		f := strings.Split(l, "\t")
		if len(f) != 3 || document == "" || len(f[1]) != 1 || f[1][0] < '0' || f[1][0] > '2' {
			return fmt.Errorf("%q: want a speaker, a label and a sentence, below a heading", l)
		}
		if f[0] != speaker {
			speaker = f[0]
			talk.WriteString("\n\n" + speaker + ":")
		}
		talk.WriteString(" ")
		s.rows = append(s.rows, &row{set: name, document: document, start: talk.Len(), end: talk.Len() + len(f[2]), label: int(f[1][0] - '0'), text: f[2]})
		talk.WriteString(f[2])
		s.files[document] = talk.String()
		return nil
	})
	return s, err
}
