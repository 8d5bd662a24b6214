package main

import (
	"path/filepath"
	"strings"
)

// frame is one sentence with a verb of saying, its speaker and message.
type frame struct{ text, speaker, message string }

// sayingFrames reads the frames Statement and Telling of Korean FrameNet: out
// of one file of frames of communication where there is one, else out of the
// files of the set.
func sayingFrames(s settings) ([]frame, error) {
	paths, err := s.find("kfn_communication_frames.tsv")
	if err == errNoData {
		paths, err = s.frameFiles()
	}
	if err != nil {
		return nil, err
	}
	out, seen := []frame{}, map[string]bool{}
	for _, path := range paths {
		lines, err := linesOf(path)
		if err != nil {
			return nil, err
		}
		for _, block := range blocks(lines) {
			key := strings.Join(block, "\n")
			if f, ok := parseFrame(block); ok && !seen[key] {
				seen[key] = true
				out = append(out, f)
			}
		}
	}
	if len(out) == 0 {
		return nil, errNoData
	}
	return out, nil
}

// frameFiles are the parts of the set that people annotated or checked for
// Korean: version 1.2 for development and test, and the sets by source.
func (s settings) frameFiles() ([]string, error) {
	found, err := s.find("*.tsv")
	if err != nil {
		return nil, err
	}
	out := []string{}
	for _, path := range found {
		name := filepath.Base(path)
		version := len(inFolders([]string{path}, "1.2")) > 0 && (name == "dev.tsv" || name == "test.tsv")
		source := len(inFolders([]string{path}, "split_by_source")) > 0 &&
			(name == "ekfn_tst.tsv" || name == "jkfn.tsv" || name == "pkfn.tsv" || name == "skfn.tsv")
		if version || source {
			out = append(out, path)
		}
	}
	if len(out) == 0 {
		return nil, errNoData
	}
	return out, nil
}

// blocks are the runs of lines between blank ones, without comments.
func blocks(lines []string) [][]string {
	out := [][]string{{}}
	for _, l := range lines {
		switch last := &out[len(out)-1]; {
		case l == "":
			out = append(out, []string{})
		case l[0] != '#':
			*last = append(*last, l)
		}
	}
	return out
}

// parseFrame reads lines of number, word, lexical unit, frame and frame
// element (B- begins one, I- goes on); false when nobody says anything.
func parseFrame(block []string) (frame, bool) {
	words, parts, verb := []string{}, map[string][]string{}, ""
	for _, l := range block {
		f := strings.Split(l, "\t")
		if len(f) < 5 {
			continue
		}
		words = append(words, f[1])
		if verb == "" && (f[3] == "Statement" || f[3] == "Telling") {
			verb = f[2]
		}
		if position, element, ok := strings.Cut(f[4], "-"); ok && (position == "B" || position == "I") {
			parts[element] = append(parts[element], f[1])
		}
	}
	f := frame{strings.Join(words, " "), strings.Join(parts["Speaker"], " "), strings.Join(parts["Message"], " ")}
	return f, strings.HasSuffix(verb, ".v") && f.speaker != "" && f.message != ""
}
