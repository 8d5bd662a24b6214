package main

import "strings"

// gum scores which sentences of interviews and podcasts assert (GUM), by the
// sentence types that the treebank gives.
func gum(s settings) (string, error) {
	files, err := s.find("*.conllu")
	if err != nil {
		return "", err
	}
	scripts, seen := []script{}, map[string]bool{}
	for _, path := range files {
		lines, err := linesOf(path)
		if err != nil {
			return "", err
		}
		for _, c := range treebank(lines) {
			if spoken(c.name) && !seen[c.name] {
				seen[c.name] = true
				scripts = append(scripts, c)
			}
		}
	}
	if len(scripts) == 0 {
		return "", errNoData
	}
	return s.assertions(scripts)
}

// spoken reports whether a document of GUM is an interview or a podcast.
func spoken(name string) bool {
	return strings.HasPrefix(name, "GUM_interview_") || strings.HasPrefix(name, "GUM_podcast_")
}

// treebank reads the documents of a CoNLL-U file of GUM, with the sentences
// that have a speaker.
func treebank(lines []string) []script {
	out, now := []script{}, sentence{}
	for _, l := range lines {
		key, value, _ := strings.Cut(l, " = ")
		value = strings.TrimSpace(value)
		switch {
		case key == "# newdoc id":
			out = append(out, script{name: value + ".txt"})
		case key == "# sent_id":
			now = sentence{}
		case key == "# speaker":
			now.speaker = value
		case key == "# s_type":
			now.label = typeOf(value)
		case key == "# text":
			now.text = value
		case l == "" && now.speaker != "" && len(out) > 0:
			last := &out[len(out)-1]
			last.sentences = append(last.sentences, now)
			now = sentence{}
		}
	}
	return withSpeech(out)
}

func withSpeech(scripts []script) []script {
	out := []script{}
	for _, c := range scripts {
		if len(c.sentences) > 0 {
			out = append(out, c)
		}
	}
	return out
}

// typeOf reads a sentence type: declarative, question (yes-no or wh),
// interjection, imperative, fragment, or another.
func typeOf(s string) label {
	switch s {
	case "decl":
		return assertion
	case "q", "wh", "intj", "imp", "frag":
		return other
	}
	return unjudged
}
