package source

import (
	"sort"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// caption is a piece of a Word document that was written as captions are: two
// times, who speaks, and the words below.
type caption struct {
	start, end float64
	voice      string // "" when nobody is named
	words      span.Span
}

// captionsOf finds the captions of a body, as older versions of Teams and
// Stream write them; nil where there are none to speak of.
func captionsOf(plain string) []caption {
	if strings.Count(plain, arrow) < 2 {
		return nil
	}
	lines := linesOf(plain, 0, len(plain))
	out := captionsIn(plain, lines, true)
	if !fewVoices(out) {
		out = captionsIn(plain, lines, false)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// captionsIn reads captions whose first line is a name, or where named is not
// set, words.
func captionsIn(plain string, lines []span.Span, named bool) []caption {
	var out []caption
	open := false // the line right before held the times
	for _, l := range lines {
		start, end, timed := timing(l.In(plain), clockAt)
		n := len(out) - 1
		switch {
		case timed:
			out = append(out, caption{start: start, end: end})
		case n < 0:
		case open && named:
			out[n].voice = l.In(plain)
		case out[n].words.Empty():
			out[n].words = l
		default:
			out[n].words.End = l.End
		}
		open = timed
	}
	return out
}

// fewVoices reports captions whose first lines are names: the same few again
// and again, with words below each.
func fewVoices(captions []caption) bool {
	voices := map[string]bool{}
	for _, c := range captions {
		if !nameLike(c.voice) || c.words.Empty() {
			return false
		}
		voices[c.voice] = true
	}
	return len(voices) <= (len(captions)+1)/2
}

// recite writes a document again, by its captions.
func (d *Document) recite(captions []caption) error {
	plain, runs := d.Plain, d.Runs
	d.Marks, d.Links = nil, nil
	return readCues(d, func(s *speech) bool {
		for _, c := range captions {
			if s.done() {
				break
			}
			s.begin(c.start, c.end)
			s.say(c.voice)
			first := sort.Search(len(runs), func(i int) bool { return runs[i].Plain >= c.words.Start })
			last := c.words.Start
			for _, r := range runs[first:] {
				if r.Plain >= c.words.End {
					break
				}
				if r.Plain > last {
					s.part(spaceGap)
				}
				if last = r.Plain + r.Len; r.Len == r.TextEnd-r.Text {
					s.add(r.Text, r.TextEnd)
				} else {
					s.escape(r.Text, r.TextEnd, plain[r.Plain:last])
				}
			}
		}
		return true
	})
}
