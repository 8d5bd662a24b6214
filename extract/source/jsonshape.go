package source

import (
	"cmp"
	"errors"
	"slices"
	"strings"
)

// jsonShape is how one program writes transcripts as JSON.
type jsonShape struct {
	format Format
	list   bool       // the file is a list and not an object
	keys   []string   // that its files hold, each alternatives separated by "|"
	none   string     // a key of other shapes that its files do not hold
	head   []string   // path of the object that has the title
	title  string     // the key of it; "title" where it is empty
	spaced bool       // the white space between its words is written out
	lists  [][]string // paths of the list of segments; the first that holds any is read
	unit   float64    // of its times, to a second
}

// sniff asks for the keys that files of the shape hold.
func (s *jsonShape) sniff(text string) look {
	head := strings.TrimLeft(strings.TrimPrefix(text[:min(len(text), 200)], "\ufeff"), " \t\r\n")
	if want := map[bool]string{false: "{", true: "["}[s.list]; !strings.HasPrefix(head, want) {
		return decline("it does not begin with " + want)
	}
	for _, choice := range s.keys {
		found := false
		for key := range strings.SplitSeq(choice, "|") {
			found = found || strings.Contains(text, `"`+key+`"`)
		}
		if !found {
			return decline(`it has no "` + strings.ReplaceAll(choice, "|", `" or "`) + `"`)
		}
	}
	if s.none != "" && strings.Contains(text, `"`+s.none+`"`) {
		return decline(`it has "` + s.none + `"`)
	}
	return look{level: sure}
}

var errNoSegments = errors.New("it holds no text with a time")

// read reads a document of the shape.
func (s *jsonShape) read(doc *Document) error {
	voices := voicesOfJSON(doc.Text)
	return s.each(doc, func(path []string) (found bool, err error) {
		err = readCues(doc, func(w *speech) bool {
			t := jsonTalk{unit: s.unit, spaced: s.spaced, w: w, j: newJSONScanner(doc.Text), voices: voices}
			t.j.walk(path, t.segment)
			found = found || t.found
			return t.found
		})
		return found, err
	})
}

// each reads a document by the first of the lists of segments that has any.
func (s *jsonShape) each(doc *Document, segments func(path []string) (found bool, err error)) error {
	check := newJSONScanner(doc.Text)
	if check.skip(); check.broken || check.peek() != 0 {
		return errors.New("broken JSON, cut off or with something behind its end; get the file again")
	}
	for _, path := range s.lists {
		if found, err := segments(path); found || err != nil {
			s.recording(doc)
			return err
		}
		doc.Times, doc.Marks, doc.Warnings = nil, nil, nil
	}
	return errNoSegments
}

// recording takes the address of the recording, where the file names it.
func (s *jsonShape) recording(doc *Document) {
	j := newJSONScanner(doc.Text)
	j.walk(s.head, func() { recordingIn(doc, j, cmp.Or(s.title, "title")) })
}

// recordingIn takes what one object says of the recording.
func recordingIn(doc *Document, j *jsonScanner, title string) {
	j.object(func(key string) {
		switch key {
		case "audio_url", "url", "webpage_url", "audio", "media_url":
			if v := j.scalar(); strings.HasPrefix(v, "http") && doc.Meta.Recording == "" {
				doc.Meta.Recording = strings.ReplaceAll(v, `\/`, "/")
			}
		case title:
			doc.Meta.Title = jsonString(j.scalar())
		}
	})
}

// mayTalk reports whether a JSON file that begins so may be a transcript.
// Several programs write the whole text in front of its segments.
func mayTalk(head string) bool {
	for _, r := range readers {
		if slices.Contains(r.extensions, "json") && r.sniff(head).level == sure {
			return true
		}
	}
	open := strings.TrimLeft(strings.TrimPrefix(head, "\ufeff"), " \t\r\n{")
	return len(head) == sample && slices.ContainsFunc(jsonOpenings, func(key string) bool {
		return strings.HasPrefix(open, `"`+key+`"`)
	})
}
