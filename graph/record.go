package graph

import (
	"slices"

	"github.com/whosaid/whosaid/internal/jsontext"
)

func documentOf(c *jsontext.Cursor, _ *texts) Document {
	var d Document
	c.Object(func(key []byte) {
		switch string(key) {
		case "name":
			d.Name = string(c.Text())
		case "sha256":
			d.SHA256 = string(c.Text())
		case "size":
			d.Size = int64(c.Int())
		default:
			c.Skip()
		}
	})
	return d
}

func readingOf(c *jsontext.Cursor, _ *texts) Reading {
	var r Reading
	c.Object(func(key []byte) {
		switch string(key) {
		case "document":
			r.Document = string(c.Text())
		case "data":
			r.Data = c.Bytes()
		default:
			c.Skip()
		}
	})
	return r
}

// nodeOf reads a node; one of a graph from before there were weights weighs 1.
func nodeOf(c *jsontext.Cursor, s *texts) Node {
	n := Node{Weight: 1}
	c.Object(func(key []byte) {
		switch string(key) {
		case "id":
			n.ID = s.text(c.Text())
		case "kind":
			n.Kind = Kind(s.text(c.Text()))
		case "name":
			n.Name = string(c.Text())
		case "aliases":
			n.Aliases = textList(c, nil)
		case "named":
			n.Named = c.Bool()
		case "text":
			n.Text = string(c.Text())
		case "language":
			n.Language = s.text(c.Text())
		case "asked":
			n.Asked = c.Bool()
		case "weight":
			if !c.Null() {
				n.Weight = c.Number()
			}
		case "context":
			n.Context = string(c.Text())
		case "title":
			n.Title = string(c.Text())
		case "date":
			n.Date = string(c.Text())
		case "speakers":
			n.Speakers = textList(c, s)
		case "hosts":
			n.Hosts = textList(c, s)
		case "url":
			n.URL = string(c.Text())
		case "urls":
			n.URLs = textList(c, nil)
		case "documents":
			n.Documents = textList(c, s)
		default:
			c.Skip()
		}
	})
	n = ofItsKind(n)
	if c.Err() == nil {
		s.err = checkNode(&n)
	}
	return n
}

// ofItsKind is a node with the fields of its kind alone.
func ofItsKind(n Node) Node {
	out := Node{ID: n.ID, Kind: n.Kind, Documents: n.Documents}
	switch n.Kind {
	case Speaker:
		out.Name, out.Aliases, out.Named = n.Name, n.Aliases, n.Named
	case Claim:
		out.Text, out.Language, out.Asked, out.Weight, out.Context = n.Text, n.Language, n.Asked, n.Weight, n.Context
	case Interview:
		out.Title, out.Date, out.Speakers, out.Hosts = n.Title, n.Date, n.Speakers, n.Hosts
	case Link:
		out.URL, out.URLs, out.Title = n.URL, n.URLs, n.Title
	}
	return out
}

func edgeOf(c *jsontext.Cursor, s *texts) Edge {
	var e Edge
	c.Object(func(key []byte) {
		switch string(key) {
		case "source":
			e.Source = s.text(c.Text())
		case "target":
			e.Target = s.text(c.Text())
		case "kind":
			e.Kind = Kind(s.text(c.Text()))
		case "role":
			e.Role = s.text(c.Text())
		case "score":
			e.Score = c.Number()
		case "method":
			e.Method = s.text(c.Text())
		case "reason":
			e.Reason = string(c.Text())
		case "evidence":
			e.Evidence = []Evidence{}
			words := s.words[e.Target]
			if words == "" {
				words = s.words[e.Source]
			}
			c.List(func() { e.Evidence = append(e.Evidence, entryOf(c, s, words)) })
		default:
			c.Skip()
		}
	})
	if !e.Agreement() {
		e.Score, e.Method, e.Reason = 0, "", ""
	}
	e.Evidence = slices.Clip(e.Evidence)
	return e
}

// entryOf reads an entry; words are those of the edge's claim, which most
// quotes are.
func entryOf(c *jsontext.Cursor, s *texts, words string) Evidence {
	var v Evidence
	c.Object(func(key []byte) {
		switch string(key) {
		case "document":
			v.Document = s.text(c.Text())
		case "start":
			v.Start = c.Int()
		case "end":
			v.End = c.Int()
		case "page":
			v.Page = c.Int()
		case "context_start":
			v.ContextStart = c.Int()
		case "context_end":
			v.ContextEnd = c.Int()
		case "at":
			if !c.Null() {
				at := c.Number()
				v.At = &at
			}
		case "about":
			v.About = c.Bool()
		case "link":
			v.Link = string(c.Text())
		case "interview":
			v.Interview = s.text(c.Text())
		case "quote":
			v.Quote = same(c.Text(), words)
		case "method":
			v.Method = s.text(c.Text())
		case "score":
			v.Score = c.Number()
		case "stance":
			v.Stance = s.text(c.Text())
		case "reported_by":
			v.ReportedBy = s.text(c.Text())
		case "of":
			v.Of = s.text(c.Text())
		default:
			c.Skip()
		}
	})
	return v
}

// same is text as a string, in the memory of words where these are equal.
func same(text []byte, words string) string {
	if string(text) == words {
		return words
	}
	return string(text)
}

// textList reads a list of strings; nil when it is empty. Those that other items
// may have too are shared.
func textList(c *jsontext.Cursor, s *texts) []string {
	var out []string
	c.List(func() {
		if s != nil {
			out = append(out, s.text(c.Text()))
			return
		}
		out = append(out, string(c.Text()))
	})
	return slices.Clip(out)
}
