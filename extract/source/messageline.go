package source

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// message is how a line of a chat begins.
type message struct {
	name string // who wrote it; "" where the program speaks for itself
	date string // in ISO 8601, "" where the line has none
	body int    // where the words begin in the text
}

// messageShapes are the ways in which chats begin a message. Each returns who
// wrote it, when, and how many bytes that takes; 0 when the line begins
// otherwise.
var messageShapes = [...]func(line string) (name, date string, n int){bracketedMessage, stampedMessage, pairedMessage, zoomMessage}

// messageAt reads how the line at l begins.
func messageAt(text string, l span.Span) (message, bool) {
	s := l.In(text)
	bare := strings.TrimLeft(s, "\u200e\u200f\ufeff")
	skipped := len(s) - len(bare)
	if bare == "" {
		return message{}, false
	}
	for _, shape := range messageShapes {
		if name, date, n := shape(bare); n > 0 {
			body := span.Span{Start: l.Start + skipped + n, End: l.End}.Trim(text)
			return message{name: strings.TrimSpace(strings.Trim(name, "~\u200e\u202a\u202c ")), date: date, body: body.Start}, true
		}
	}
	return message{}, false
}

// bracketedMessage reads "[7/11/2024, 8:20:41 PM] Name: text" (WhatsApp on an
// iPhone).
func bracketedMessage(line string) (name, date string, n int) {
	if line[0] != '[' {
		return "", "", 0
	}
	date, n = stampAt(line[1:])
	if n == 0 || !strings.HasPrefix(line[1+n:], "]") {
		return "", "", 0
	}
	name, width := writerAt(line[n+2:])
	return name, date, n + 2 + width
}

// stampedMessage reads "7/11/24, 8:20 PM - Name: text" (WhatsApp on Android)
// and "2024년 3월 11일 오전 9:12, 이름 : 글" (KakaoTalk on a phone).
func stampedMessage(line string) (name, date string, n int) {
	date, n = stampAt(line)
	if n == 0 {
		return "", "", 0
	}
	for _, sign := range [...]string{" - ", ", "} {
		if strings.HasPrefix(line[n:], sign) {
			name, width := writerAt(line[n+len(sign):])
			return name, date, n + len(sign) + width
		}
	}
	return "", "", 0
}

// pairedMessage reads "[이름] [오전 9:12] 글" (KakaoTalk on a computer).
func pairedMessage(line string) (name, date string, n int) {
	shut := strings.Index(line, "] [")
	if line[0] != '[' || shut < 2 || shut > maxWriter {
		return "", "", 0
	}
	at := shut + len("] [")
	clock, halved := clockOfDay(line[at:])
	if clock == 0 || !halved || !strings.HasPrefix(line[at+clock:], "]") {
		return "", "", 0
	}
	return line[1:shut], "", at + clock + 1
}

// zoomMessage reads "20:15:03 From Name to Everyone: text".
func zoomMessage(line string) (name, date string, n int) {
	clock, _ := clockOfDay(line)
	rest := strings.TrimLeft(line[clock:], " \t")
	after, ok := strings.CutPrefix(rest, "From ")
	colon := strings.IndexByte(after, ':')
	if clock == 0 || !ok || colon <= 0 || colon > 2*maxWriter {
		return "", "", 0
	}
	name = after[:colon]
	for _, to := range [...]string{" to ", " To "} {
		if from, _, ok := strings.Cut(name, to); ok {
			name = from
		}
	}
	return name, "", len(line) - len(after) + colon + 1
}

// maxWriter is how many bytes the name of who wrote a message may have.
const maxWriter = 80

// writerAt reads a name and its colon; the line is the program's own without.
func writerAt(s string) (name string, n int) {
	at := strings.Index(s[:min(len(s), maxWriter)], ":")
	if at <= 0 || at+1 < len(s) && s[at+1] != ' ' {
		return "", 0
	}
	return s[:at], at + 1
}
