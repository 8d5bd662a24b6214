package source

import (
	"strings"
)

// maxTags is how many tags a page may have to be looked at for its main text;
// a page with more keeps all its text, so that time and memory stay in
// proportion to the file.
const maxTags = 100_000

// readHTML reads a web page: its main text, without what the site puts
// around it.
func readHTML(doc *Document) error {
	if strings.Count(doc.Text, "<") > maxTags {
		streamPage(doc)
		return nil
	}
	p := parsePage(doc.Text)
	keep := mainText(p, &doc.Meta)
	emitPage(doc, p, keep)
	markAsides(doc, siteOf(doc.Meta.URL))
	return nil
}

// isOwnPage reports whether a text is a page that export wrote, which holds
// answers and no interview.
func isOwnPage(text string) bool {
	return strings.Contains(headOf(text), `<meta name="generator" content="whosaid">`)
}

func sniffHTML(text string) look {
	head := headOf(text)
	return lookOf(surelyHTML(head), likeHTML(head))
}

// surelyHTML reports content that opens as only a web page does.
func surelyHTML(head string) bool {
	head = skipProlog(head)
	for _, open := range [...]string{"<!doctype html", "<html", "<head", "<body"} {
		if len(head) > len(open) && strings.EqualFold(head[:len(open)], open) {
			return true
		}
	}
	return false
}

// likeHTML reports a fragment of a page: it opens with a block tag and closes
// as many paragraphs and blocks as it takes not to be an accident.
func likeHTML(head string) bool {
	head = skipProlog(head)
	if !strings.HasPrefix(head, "<") {
		return false
	}
	closed := 0
	for _, tag := range [...]string{"</p>", "</div>", "</li>", "</td>", "</dd>", "</h1>", "</h2>", "</article>"} {
		closed += strings.Count(head, tag)
	}
	return closed > 0
}

// skipProlog skips the byte order mark, white space, comments and the XML
// declaration that may stand before a page.
func skipProlog(s string) string {
	for {
		s = strings.TrimLeft(strings.TrimPrefix(s, "\ufeff"), " \t\r\n\f")
		end := ""
		switch {
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		case strings.HasPrefix(s, "<?"):
			end = ">"
		default:
			return s
		}
		i := strings.Index(s, end)
		if i < 0 {
			return s
		}
		s = s[i+len(end):]
	}
}
