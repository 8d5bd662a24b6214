package source

import (
	"strconv"
	"strings"
)

// sniffSAMI asks for the root of SAMI.
func sniffSAMI(text string) look {
	if strings.EqualFold(rootOf(text), "SAMI") {
		return look{level: sure}
	}
	return decline(`its first element is not "SAMI"`)
}

// readSAMI reads SAMI (.smi), as Korean players have it: what is shown from
// each <SYNC> to the next. Of several languages the one with the most cues is
// read.
func readSAMI(doc *Document) error {
	syncs := samiSyncs(doc.Text)
	class := commonClass(doc.Text, syncs)
	return readCues(doc, func(w *speech) bool {
		w.samiTitle()
		for i, s := range syncs {
			if w.done() {
				break
			}
			to := unknown
			if i+1 < len(syncs) {
				to = syncs[i+1].at
			}
			for _, p := range samiParagraphs(w.text, s) {
				if p.class == class {
					w.begin(s.at, to)
					w.cueText(p.start, p.end, looseTags)
				}
			}
		}
		return len(syncs) > 0
	})
}

// samiSync is what is shown from a moment on: where its paragraphs stand.
type samiSync struct {
	at         float64 // seconds
	start, end int
}

// samiSyncs finds all <SYNC Start=1000>.
func samiSyncs(text string) []samiSync {
	var out []samiSync
	last := samiEnd(text)
	for at := 0; ; {
		n := indexFold(text[at:], "<sync")
		if n < 0 {
			break
		}
		at += n
		end := strings.IndexByte(text[at:], '>')
		if end < 0 {
			break
		}
		tag := text[at : at+end]
		if k := len(out) - 1; k >= 0 {
			out[k].end = min(out[k].end, at)
		}
		at += end + 1
		if ms, err := strconv.ParseFloat(samiValue(tag, "start"), 64); err == nil && ms >= 0 && ms < 1e12 {
			out = append(out, samiSync{at: ms / 1000, start: at, end: last})
		}
	}
	return out
}

// samiEnd is where the body ends.
func samiEnd(text string) int {
	from := max(0, len(text)-sample)
	if n := indexFold(text[from:], "</body"); n >= 0 {
		return from + n
	}
	return len(text)
}

// samiValue is the value of an attribute, with or without quotes.
func samiValue(tag, name string) string {
	n := indexFold(tag, name+"=")
	if n < 0 {
		return ""
	}
	v := strings.TrimLeft(tag[n+len(name)+1:], `"' `)
	if end := strings.IndexAny(v, "\"' \t\r\n>/"); end >= 0 {
		v = v[:end]
	}
	return v
}

// samiParagraph is a <P Class=KRCC> of one moment.
type samiParagraph struct {
	class      string
	start, end int
}

// samiParagraphs cuts what is shown at a moment; what stands in no <P> is
// that of no class.
func samiParagraphs(text string, s samiSync) []samiParagraph {
	out := []samiParagraph{{start: s.start, end: max(s.start, s.end)}}
	for at := s.start; at < s.end; {
		n := indexFold(text[at:s.end], "<p")
		if n < 0 {
			break
		}
		at += n
		if c := text[min(at+2, len(text)-1)]; alphanumeric(c) {
			at += 2
			continue
		}
		out[len(out)-1].end = at
		shut := strings.IndexByte(text[at:s.end], '>')
		if shut < 0 {
			break
		}
		out = append(out, samiParagraph{class: strings.ToUpper(samiValue(text[at:at+shut], "class")), start: at + shut + 1, end: s.end})
		at += shut + 1
	}
	if len(out) > 1 {
		out = out[1:]
	}
	return out
}

// commonClass is the class that has most to say, the first of equals.
func commonClass(text string, syncs []samiSync) string {
	count, order := map[string]int{}, []string{}
	for _, s := range syncs {
		for _, p := range samiParagraphs(text, s) {
			if words := strings.TrimSpace(text[p.start:p.end]); words == "" || strings.EqualFold(words, "&nbsp;") {
				continue
			}
			if count[p.class]++; count[p.class] == 1 {
				order = append(order, p.class)
			}
		}
	}
	best := ""
	for i, class := range order {
		if i == 0 || count[class] > count[best] {
			best = class
		}
	}
	return best
}

// samiTitle takes the title in the head.
func (w *speech) samiTitle() {
	head := headOf(w.text)
	n := indexFold(head, "<title>")
	if n < 0 {
		return
	}
	title := head[n+len("<title>"):]
	if end := strings.IndexByte(title, '<'); end >= 0 {
		w.doc.Meta.Title = strings.Join(strings.Fields(unescape(title[:end])), " ")
	}
}

// indexFold is where s holds a lower-case ASCII word, whatever the case; -1
// without.
func indexFold(s, word string) int {
	for at := 0; at+len(word) <= len(s); at++ {
		if word[0] == '<' {
			n := strings.IndexByte(s[at:], '<')
			if at += n; n < 0 || at+len(word) > len(s) {
				return -1
			}
		}
		if strings.EqualFold(s[at:at+len(word)], word) {
			return at
		}
	}
	return -1
}
