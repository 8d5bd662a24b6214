package source

import "strings"

// dialect is which markup stands in the text of cues.
type dialect uint8

const (
	strictTags dialect = iota // WebVTT, XML: what < opens is a tag
	looseTags                 // SubRip: only what looks like one, and {\an8}
	overrides                 // SSA: {\i1}, \N
)

// special are the bytes that may open markup in the text of a cue.
var special = [256]bool{'<': true, '&': true, '{': true, '\\': true, 0xC2: true, 0xE2: true, 0xEF: true}

// cueText adds the text of a cue, from start to end in Text, without its
// markup.
func (w *speech) cueText(start, end int, d dialect) {
	from := start
	for at := start; at < end; {
		if !special[w.text[at]] {
			at++
			continue
		}
		n, out := w.markup(at, end, d)
		if n == 0 {
			at++
			continue
		}
		w.add(from, at)
		switch {
		case out != "":
			w.escape(at, at+n, out)
		case w.text[at] == '<':
			w.tag(w.text[at+1 : at+n-1])
		}
		at += n
		from = at
	}
	w.add(from, end)
}

// markup reads what opens at offset at: how many bytes it takes, and what
// they stand for, "" when they stand for nothing.
func (w *speech) markup(at, end int, d dialect) (n int, out string) {
	s := w.text[at:end]
	switch s[0] {
	case '<':
		if d != overrides {
			return tagAt(s, d), ""
		}
	case '&':
		if d != overrides {
			return entity(s)
		}
	case '{':
		if d != strictTags && len(s) > 1 && (s[1] == '\\' || d == overrides) {
			return strings.IndexByte(s[:min(len(s), maxTag)], '}') + 1, ""
		}
	case '\\':
		if d == overrides && len(s) > 1 {
			return overrideAt(s)
		}
	default:
		return blankAt(s)
	}
	return 0, ""
}

// overrideAt reads the escapes of SSA: \N and \n for a line end, \h for a
// space that does not break.
func overrideAt(s string) (n int, out string) {
	switch s[1] {
	case 'N', 'n':
		return 2, "\n"
	case 'h':
		return 2, " "
	}
	return 0, ""
}

// blankAt reads a character beyond ASCII that is white space or nothing.
func blankAt(s string) (n int, out string) {
	n = 2
	if s[0] != 0xC2 {
		n = 3
	}
	if n > len(s) || blank(s[:n]) == visible {
		return 0, ""
	}
	return n, s[:n]
}

const maxTag = 1000 // bytes

// tagAt is how many bytes the tag takes that s begins with; 0 when it is
// none: "a < b" is text, and so is what no > closes.
func tagAt(s string, d dialect) int {
	if len(s) < 3 {
		return 0
	}
	c := s[1]
	if c == '/' {
		c = s[2]
	}
	switch {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
	case d == strictTags && (c >= '0' && c <= '9' || c == '.' || c == '!' || c == '>' || c == '?'):
	case c == ' ' && s[2] >= '0' && s[2] <= '9':
		// a time, as in < 00:01.000>
	case d == looseTags && c >= '0' && c <= '9' && strings.IndexByte(s[:min(len(s), 8)], ':') > 0:
	default:
		return 0
	}
	n := strings.IndexAny(s[1:min(len(s), maxTag)], "<>") + 1
	if n == 0 || s[n] == '<' {
		return 0
	}
	return n + 1
}

// tag takes what a tag of a cue says: who speaks, when the next words are
// said, or a line end.
func (w *speech) tag(inner string) {
	if inner == "" {
		return
	}
	switch c := inner[0]; {
	case c >= '0' && c <= '9':
		if at, n := clockAt(inner); n > 0 && at >= w.cue.start && (at <= w.cue.end || w.cue.end == unknown) {
			w.at = at
		}
	case c == 'v' && voiceTag(inner) > 0:
		w.say(unescape(inner[voiceTag(inner):]))
	case len(inner) > 1 && strings.EqualFold(inner[:2], "br") || strings.Contains(inner, ":br"):
		w.part(lineGap)
	case strings.HasPrefix(inner, "s t="):
		// of YouTube's XML: when a word is said, in milliseconds after its cue
		if v, ok := (rates{}).time(inner, "t"); ok {
			w.at = w.cue.start + v
		}
	}
}

// voiceTag is where the name stands in "v Mary" or "v.loud Mary"; 0 when it
// is not a tag of a voice, or names nobody.
func voiceTag(inner string) int {
	if len(inner) < 2 || inner[1] != ' ' && inner[1] != '\t' && inner[1] != '.' && inner[1] != '\n' {
		return 0
	}
	return strings.IndexAny(inner, " \t\n") + 1
}

// unescape is s with its character references read.
func unescape(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for i >= 0 {
		b.WriteString(s[:i])
		n, out := entity(s[i:])
		if n == 0 {
			n, out = 1, "&"
		}
		b.WriteString(out)
		s = s[i+n:]
		i = strings.IndexByte(s, '&')
	}
	return b.String() + s
}
