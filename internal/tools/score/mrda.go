package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// mrda scores which turns of meetings assert (MRDA): plain statements against
// questions, backchannels, disruptions and floor grabbers.
func mrda(s settings) (string, error) {
	files, err := s.find("B[a-z][a-z][0-9][0-9][0-9].txt")
	if err != nil {
		return "", err
	}
	scripts := []script{}
	for _, side := range []string{"val", "test"} {
		for _, path := range inFolders(files, side) {
			sentences, err := meeting(path)
			if err != nil {
				return "", err
			}
			scripts = append(scripts, script{side + "-" + filepath.Base(path), sentences})
		}
	}
	if len(scripts) == 0 {
		return "", errNoData
	}
	return s.assertions(scripts)
}

// meeting reads lines of speaker, text, and three labels from basic to full.
func meeting(path string) ([]sentence, error) {
	lines, err := linesOf(path)
	if err != nil {
		return nil, err
	}
	out := []sentence{}
	for i, l := range lines {
		f := strings.Split(l, "|")
		if len(f) != 5 {
			return nil, fmt.Errorf("%s:%d: not five fields", path, i+1)
		}
		out = append(out, sentence{f[0], f[1], actOf(f[2], f[4])})
	}
	return out, nil
}

func actOf(basic, full string) label {
	switch {
	case basic == "S" && full == "s":
		return assertion
	case strings.Contains("QBDF", basic):
		return other
	}
	return unjudged
}

// linesOf reads the lines of a file, without their ends.
func linesOf(path string) ([]string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	out := []string{}
	for l := range strings.Lines(string(raw)) {
		out = append(out, strings.TrimRight(l, "\r\n"))
	}
	return out, nil
}
