package source

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// longestLine is how many bytes a line of plain text may have. A day of talk
// has about half a million; what has more on one line is not a transcript but a
// dump of data, and takes memory by the sentence.
const longestLine = 16 << 20

// framed is how MicroDVD (.sub) begins.
var framed = regexp.MustCompile(`^\x{feff}?\s*\{\d+\}\{\d+\}`)

// sniffPlain declines what is written for machines alone.
func sniffPlain(text string) look {
	if head := skipProlog(headOf(text)); strings.HasPrefix(head, "{\"") || strings.HasPrefix(head, "[{") {
		return decline("it is JSON")
	}
	if framed.MatchString(text[:min(len(text), 100)]) {
		return decline("it is MicroDVD, whose times are frames of an unknown rate: convert it to SubRip")
	}
	if root := rootOf(text); root != "" && root != "html" && strings.HasPrefix(strings.TrimLeft(text[:min(len(text), 100)], "\ufeff \t\r\n"), "<?xml") {
		return decline("it is XML, and its first element is " + root)
	}
	return look{level: possible}
}

// readPlain reads plain text: what a reader reads is the text itself, and
// front matter stands beside it. It fails on a line beyond longestLine.
func readPlain(doc *Document) error {
	if n, long := lineBeyond(doc.Text, longestLine); long {
		return fmt.Errorf("line %d is longer than %d MB; no transcript has such lines: break it, for example with fold -s -w 1000", n, longestLine>>20)
	}
	doc.Format = PlainText
	doc.Plain = doc.Text
	head := frontMatter(doc.Text, &doc.Meta)
	markAsides(doc, siteOf(doc.Meta.URL))
	if at := (span.Span{End: head}).Trim(doc.Text); !at.Empty() {
		doc.Marks = append(doc.Marks, Mark{Span: at, Kind: Aside})
		sortMarks(doc.Marks)
	}
	return nil
}

// lineBeyond is the first line, counted from 1, of more than most bytes.
func lineBeyond(text string, most int) (line int, found bool) {
	for line = 1; len(text) > most; line++ {
		n := strings.IndexByte(text[:most+1], '\n')
		if n < 0 {
			return line, true
		}
		text = text[n+1:]
	}
	return 0, false
}
