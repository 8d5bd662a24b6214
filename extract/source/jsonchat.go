package source

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/whosaid/whosaid/internal/span"
)

// chatShape is how one program exports the messages of a chat as JSON. Their
// clock is that of the day, and no moment of a recording.
type chatShape struct {
	shapes  jsonShapes
	message func(c *jsonChat, key string, m *chatMessage) // takes one field of a message
}

// chatMessage is one message.
type chatMessage struct {
	kind, subkind string // what the program calls it
	user          string // who sent it, as an identifier
	voice         string // and by name
	day           string // ISO 8601
	text          []span.Span
}

var (
	slackJSON = chatShape{
		shapes: jsonShapes{
			{format: Slack, list: true, keys: []string{"type", "ts", "text", "user|username|bot_id"}, lists: [][]string{{"*"}}},
			{format: Slack, keys: []string{"messages", "type", "ts", "text", "user|username|bot_id"}, lists: [][]string{{"messages", "*"}}},
		},
		message: (*jsonChat).slack,
	}
	telegramJSON = chatShape{
		shapes: jsonShapes{{
			format: Telegram, keys: []string{"messages", "from_id|actor_id", "date", "text"}, title: "name",
			lists: [][]string{{"messages", "*"}, {"chats", "list", "*", "messages", "*"}},
		}},
		message: (*jsonChat).telegram,
	}
)

func (s *chatShape) sniff(text string) look { return s.shapes.sniff(text) }

func (s *chatShape) read(doc *Document) error {
	return s.shapes.each(doc, func(path []string) (found bool, err error) {
		c := jsonChat{shape: s, names: map[string]string{}}
		c.over(doc.Text, path, func(m *chatMessage) {
			if m.voice != "" {
				c.names[m.user] = m.voice
			}
		})
		err = readTalk(doc, func(w *speech) bool {
			c.w = w
			c.over(doc.Text, path, func(m *chatMessage) { found = c.write(m) || found })
			return found
		})
		return found, err
	})
}

// jsonChat goes through the messages of one document.
type jsonChat struct {
	shape *chatShape
	w     *speech
	j     *jsonScanner
	names map[string]string // identifier → name
}

// over calls each for every message at a path.
func (c *jsonChat) over(text string, path []string, each func(m *chatMessage)) {
	c.j = newJSONScanner(text)
	c.j.walk(path, func() {
		if c.w != nil && c.w.done() {
			c.j.fail()
			return
		}
		var m chatMessage
		c.j.object(func(key string) { c.shape.message(c, key, &m) })
		each(&m)
	})
}

// spokenKinds are the kinds of messages that somebody has written: what else
// there is tells who came, went or changed a title.
var spokenKinds = []string{"", "bot_message", "file_comment", "file_share", "me_message", "thread_broadcast"}

// write writes a message as a paragraph of its own.
func (c *jsonChat) write(m *chatMessage) bool {
	if m.kind != "message" || len(m.text) == 0 || !slices.Contains(spokenKinds, m.subkind) {
		return false
	}
	voice := m.voice
	if voice == "" {
		voice = c.names[m.user]
	}
	if voice == "" {
		voice = m.user
	}
	c.w.say(voice)
	c.w.begin(unknown, unknown)
	c.w.paragraph()
	for _, s := range m.text {
		c.w.chatText(s.Start, s.End)
	}
	if c.w.doc.Meta.Date == "" {
		c.w.doc.Meta.Date = m.day
	}
	return true
}

// slack takes a field of a message of Slack.
func (c *jsonChat) slack(key string, m *chatMessage) {
	switch key {
	case "type":
		m.kind = c.j.scalar()
	case "subtype":
		m.subkind = c.j.scalar()
	case "user":
		m.user = c.j.scalar()
	case "username":
		m.voice = jsonString(c.j.scalar())
	case "user_profile":
		c.profile(m)
	case "ts":
		if seconds, err := strconv.ParseFloat(c.j.scalar(), 64); err == nil && seconds > 0 && seconds < 1e11 {
			m.day = time.Unix(int64(seconds), 0).UTC().Format(time.DateOnly)
		}
	case "text":
		if c.j.peek() == '"' {
			m.text = []span.Span{c.j.str()}
		}
	}
}

// profile takes the name in the profile of who sent a message: the real one,
// else the one that is shown.
func (c *jsonChat) profile(m *chatMessage) {
	best := -1
	c.j.object(func(key string) {
		rank := slices.Index([]string{"name", "display_name", "real_name"}, key)
		if rank < 0 {
			return
		}
		if name := jsonString(c.j.scalar()); name != "" && rank > best {
			m.voice, best = name, rank
		}
	})
}

// telegram takes a field of a message of Telegram. What was forwarded is said
// by whom it comes from.
func (c *jsonChat) telegram(key string, m *chatMessage) {
	switch key {
	case "type":
		m.kind = c.j.scalar()
	case "from":
		if m.user != forwarded {
			m.voice = jsonString(c.j.scalar())
		}
	case "from_id":
		if id := c.j.scalar(); m.user != forwarded {
			m.user = id
		}
	case "forwarded_from":
		m.voice, m.user = jsonString(c.j.scalar()), forwarded
	case "date":
		m.day = isoDate(c.j.scalar())
	case "text":
		c.pieces(m)
	}
}

// forwarded stands for the sender of words that are somebody else's.
const forwarded = "\x00"

// pieces takes a text that may be cut at its links and bold words.
func (c *jsonChat) pieces(m *chatMessage) {
	switch c.j.peek() {
	case '"':
		m.text = append(m.text, c.j.str())
	case '[':
		c.j.array(func() { c.pieces(m) })
	case '{':
		c.j.object(func(key string) {
			if key == "text" && c.j.peek() == '"' {
				m.text = append(m.text, c.j.str())
			}
		})
	}
}

// chatText adds the text of a message: the names and addresses in what Slack
// puts between < and >, and its entities read.
func (w *speech) chatText(start, end int) {
	from := start
	for at := start; at < end; {
		n, shown, out := 0, span.Span{}, ""
		switch w.text[at] {
		case '<':
			n, shown = reference(w.text, at, end)
		case '&':
			n, out = entity(w.text[at:end])
		}
		if n == 0 {
			at++
			continue
		}
		w.jsonText(from, at)
		w.jsonText(shown.Start, shown.End)
		w.escape(at, at+n, out)
		at += n
		from = at
	}
	w.jsonText(from, end)
}

// reference reads "<https://example.org|label>", "<@U1>" or "<!here>" at an
// offset: how many bytes it takes, 0 when it is none, and what is shown of it.
func reference(text string, at, end int) (n int, shown span.Span) {
	n = strings.IndexByte(text[at:min(end, at+maxTag)], '>') + 1
	if n < 3 || !strings.HasPrefix(text[at+1:], "http") && strings.IndexByte("@#!", text[at+1]) < 0 && !strings.HasPrefix(text[at+1:], "mailto:") {
		return 0, shown
	}
	shown = span.Span{Start: at + 1, End: at + n - 1}
	if bar := strings.IndexByte(shown.In(text), '|'); bar >= 0 {
		shown.Start += bar + 1
	} else if text[at+1] == '!' {
		shown.End = shown.Start
	}
	return n, shown
}
