package main

import (
	"fmt"
	"slices"
	"strings"
)

// koreanFrameNet scores who said what in one Korean sentence (Korean FrameNet):
// for verbs of saying, how often half of the words of the message are found,
// and how often with the right speaker.
func koreanFrameNet(s settings) (string, error) {
	frames, err := sayingFrames(s)
	if err != nil {
		return "", err
	}
	files := []file{}
	for i, f := range frames {
		files = append(files, file{fmt.Sprintf("%04d.txt", i), f.text + "\n"})
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	said, names, messages, both := sayings(g), namesOf(g), 0, 0
	for i, f := range frames {
		found := f.matching(said[files[i].name])
		if len(found) > 0 {
			messages++
		}
		if slices.ContainsFunc(found, func(s saying) bool { return f.saidBy(names[s.speaker]) }) {
			both++
		}
	}
	n := len(frames)
	return fmt.Sprintf("message_recall=%.3f speaker_and_message=%.3f gold=%d", share(messages, n), share(both, n), n), nil
}

// matching are the sayings that have half of the words of the message.
func (f frame) matching(said []saying) []saying {
	want, out := wordsOf(f.message), []saying{}
	for _, s := range said {
		got, shared := wordsOf(s.In(f.text+"\n")), 0
		for w := range want {
			if got[w] {
				shared++
			}
		}
		if 2*shared >= len(want) {
			out = append(out, s)
		}
	}
	return out
}

// saidBy reports whether one of the names is, holds or is held by the speaker
// without their particle.
func (f frame) saidBy(names []string) bool {
	speaker := fold(withoutParticle(f.speaker))
	return slices.ContainsFunc(names, func(n string) bool {
		return strings.Contains(speaker, n) || strings.Contains(n, speaker)
	})
}

// withoutParticle takes the longest particle off the end.
func withoutParticle(s string) string {
	longest := ""
	for _, p := range list("particles") {
		if strings.HasSuffix(s, p) && len(p) > len(longest) {
			longest = p
		}
	}
	return strings.TrimSuffix(s, longest)
}

// wordsOf are the different words without the marks around them.
func wordsOf(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[strings.Trim(w, `"“”‘’',.`)] = true
	}
	return out
}
