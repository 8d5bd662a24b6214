package obsidian

import (
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/whosaid/whosaid/graph"
)

// A name has at most so many letters and so many bytes: Linux takes 255 bytes
// with the extension, and Windows paths of 260 letters in all.
const (
	nameRunes = 80
	nameBytes = 200
)

// forbidden are what a file name must not hold on one of three systems, and
// what ends a link in Obsidian.
const forbidden = `\/:*?"<>|#^[]` + "`%"

// reserved are names of devices on Windows, with any extension.
var reserved = []string{
	"con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
	"lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³",
}

func folderOf(k graph.Kind) string {
	switch k {
	case graph.Speaker:
		return peopleFolder
	case graph.Claim:
		return claimsFolder
	case graph.Interview:
		return interviewsFolder
	}
	return sourcesFolder
}

// named gives every node a path of its own, without extension. Those whose
// names some system takes for one get their ids behind, all of them, so that
// the order of nodes does not matter.
func named(nodes []*graph.Node, taken map[string]bool) map[string]string {
	paths, used := map[string]string{}, map[string]int{}
	for _, n := range nodes {
		paths[n.ID] = path.Join(folderOf(n.Kind), fileName(graph.Label(n)))
		used[folded(paths[n.ID])]++
	}
	for _, n := range nodes {
		if p := folded(paths[n.ID]); used[p] > 1 || taken[p] {
			paths[n.ID] += " " + n.ID
		}
	}
	return paths
}

// folded is a path as a system compares it that knows no case.
func folded(p string) string { return norm.NFC.String(cases.Fold().String(norm.NFKD.String(p))) }

// fileName is s as the name of a file, without extension, on every system.
func fileName(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(forbidden, r) || unicode.IsSpace(r):
			return ' '
		case hidden(r):
			return -1
		}
		return r
	}, norm.NFC.String(strings.ToValidUTF8(s, " ")))
	s = cut(strings.Join(strings.Fields(s), " "))
	s = strings.TrimLeft(strings.TrimRight(s, ". "), ". -~$")
	stem, _, _ := strings.Cut(strings.ToLower(s), ".")
	if s == "" || slices.Contains(reserved, strings.TrimSpace(stem)) {
		return strings.TrimSpace("_ " + s)
	}
	return s
}

// cut is s as far as it fits, between words where it can be.
func cut(s string) string {
	end, runes := 0, 0
	for i, r := range s {
		if runes++; runes > nameRunes || i+utf8.RuneLen(r) > nameBytes {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	short := s[:end]
	if space := strings.LastIndexByte(short, ' '); short != s && space > len(short)/2 {
		return short[:space]
	}
	return short
}

// hidden are signs that show nothing but can make text look like another:
// controls, marks of direction, and what is no letter in any file.
func hidden(r rune) bool {
	if r == '\u200d' || r == '\u200c' { // they join letters and emoji
		return false
	}
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029' || r&0xfffe == 0xfffe || unicode.Is(unicode.Co, r)
}
