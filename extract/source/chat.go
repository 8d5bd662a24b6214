package source

import (
	"strconv"
	"strings"
	"time"

	"github.com/whosaid/whosaid/internal/span"
)

// sniffCHAT asks for the line that every CHAT file has near its beginning.
func sniffCHAT(text string) look {
	lines := newCutter(strings.TrimPrefix(headOf(text), "\ufeff"))
	for range 12 {
		start, end, ok := lines.next()
		if !ok {
			break
		}
		if line := strings.TrimRight(lines.text[start:end], " \t"); line == "@Begin" || line == "@UTF8" {
			return look{level: sure}
		}
	}
	return decline(`none of its first lines is "@Begin"`)
}

// readCHAT reads a transcript in the CHAT format of TalkBank (.cha; B.
// MacWhinney, The CHILDES Project, part 1): the main lines ("*MIN:") by the
// names in @Participants, and the times in their bullets. Lines that depend
// on them ("%mor:") say nothing that was said.
func readCHAT(doc *Document) error {
	names := map[string]string{}
	return readTalk(doc, func(w *speech) bool {
		lines, found := newCutter(w.text), false
		for !w.done() {
			at, key, ok := chatLine(w.text, lines)
			if !ok {
				break
			}
			value := at.In(w.text)
			switch {
			case key == "@Participants":
				chatParticipants(value, names)
			case key == "@Date" && w.doc.Meta.Date == "":
				w.doc.Meta.Date = chatDate(value)
			case key == "@Title" && w.doc.Meta.Title == "":
				w.doc.Meta.Title = strings.TrimSpace(value)
			case strings.HasPrefix(key, "*"):
				found = true
				w.mainLine(key[1:], at, names)
			}
		}
		return found
	})
}

// chatLine reads a line with those that go on it, which begin with a tab: its
// key up to the colon, and where what follows stands.
func chatLine(text string, lines *cutter) (at span.Span, key string, ok bool) {
	start, end, ok := lines.next()
	if !ok {
		return at, "", false
	}
	for {
		next, stop, more := lines.next()
		if !more || stop == next || text[next] != '\t' && text[next] != ' ' {
			if more {
				lines.back(next)
			}
			break
		}
		end = stop
	}
	line := text[start:end]
	colon := strings.IndexByte(line, ':')
	if colon < 0 || line[0] != '*' && line[0] != '@' && line[0] != '%' {
		return span.Span{Start: end, End: end}, "", true
	}
	return span.Span{Start: start + colon + 1, End: end}, line[:colon], true
}

// chatParticipants reads "MIN Mina_Orrell Participant, DAR Investigator". One
// without a name goes by the code.
func chatParticipants(value string, names map[string]string) {
	for entry := range strings.SplitSeq(value, ",") {
		if f := strings.Fields(entry); len(f) > 2 {
			names[f[0]] = strings.ReplaceAll(f[1], "_", " ")
		}
	}
}

// chatDate reads "08-MAR-2024".
func chatDate(value string) string {
	value = strings.TrimSpace(value)
	if len(value) != len("08-MAR-2024") {
		return ""
	}
	t, err := time.Parse("02-Jan-2006", value[:4]+strings.ToLower(value[4:]))
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// mainLine writes an utterance.
func (w *speech) mainLine(code string, at span.Span, names map[string]string) {
	voice := names[code]
	if voice == "" {
		voice = code
	}
	w.say(voice)
	from, to := chatBullet(at.In(w.text))
	w.begin(from, to)
	w.chatWords(at)
}

const bullet = '\x15' // around the times of an utterance

// chatBullet reads the times of an utterance, in milliseconds: "0_2000"
// between bullets or as its last word, the name of the media before it in
// older files.
func chatBullet(s string) (from, to float64) {
	if n := strings.IndexByte(s, bullet); n >= 0 {
		s = s[n+1:]
		if n := strings.IndexByte(s, bullet); n >= 0 {
			s = s[:n]
		}
	} else {
		s = s[strings.LastIndexAny(strings.TrimSpace(s), " \t\r\n")+1:]
	}
	parts := strings.Split(strings.TrimSpace(s), "_")
	if len(parts) < 2 {
		return unknown, unknown
	}
	a, err := strconv.ParseUint(parts[len(parts)-2], 10, 40)
	b, err2 := strconv.ParseUint(parts[len(parts)-1], 10, 40)
	if err != nil || err2 != nil {
		return unknown, unknown
	}
	return float64(a) / 1000, float64(b) / 1000
}
