package graph

import (
	"bufio"
	"encoding/base64"
	"io"
	"math"
	"slices"
	"strconv"

	"github.com/whosaid/whosaid/internal/jsontext"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Write writes g as node-link JSON, one node or edge a line. The same graph
// gives the same bytes. An error is that of w.
func Write(w io.Writer, g *Graph) error {
	out := bufio.NewWriterSize(w, 1<<16)
	out.WriteString(`{"directed":true,"multigraph":false,"graph":{"documents":[`)
	writeAll(out, g.Documents, AppendDocument)
	if len(g.Readings) > 0 {
		out.WriteString("\n],\"readings\":[")
		writeAll(out, g.Readings, AppendReading)
	}
	out.WriteString("\n]},\"nodes\":[")
	writeAll(out, g.Nodes, AppendNode)
	out.WriteString("\n],\"edges\":[")
	writeAll(out, g.Edges, AppendEdge)
	out.WriteString("\n]}\n")
	return out.Flush()
}

// pieceItems is how many items are made into text by one core at a time, and
// batchPieces how many such pieces before they are written: enough to keep
// cores busy, little enough to need no memory worth mentioning.
const (
	pieceItems  = 512
	batchPieces = 32
)

// writeAll writes items, a line each, with commas between them.
func writeAll[T any](out *bufio.Writer, items []T, add func([]byte, *T) []byte) {
	pieces := (len(items) + pieceItems - 1) / pieceItems
	texts := make([][]byte, min(pieces, batchPieces)) // grown once, used for every batch
	for first := 0; first < pieces; first += batchPieces {
		batch := texts[:min(batchPieces, pieces-first)]
		parallel.Do(len(batch), func(p int) {
			from := (first + p) * pieceItems
			batch[p] = appendLines(batch[p][:0], from, items[from:min(from+pieceItems, len(items))], add)
		})
		for _, text := range batch {
			out.Write(text) // an error stays with the writer, for Flush
		}
	}
}

// appendLines appends items as lines; from is how many stand before them.
func appendLines[T any](text []byte, from int, items []T, add func([]byte, *T) []byte) []byte {
	text = slices.Grow(text, 512*len(items))
	for i := range items {
		if from+i > 0 {
			text = append(text, ',')
		}
		text = add(append(text, '\n'), &items[i])
	}
	return text
}

// AppendDocument appends d to b as the JSON object that Write writes.
func AppendDocument(b []byte, d *Document) []byte {
	b = jsontext.Append(append(b, `{"name":`...), d.Name)
	b = jsontext.Append(append(b, `,"sha256":`...), d.SHA256)
	b = strconv.AppendInt(append(b, `,"size":`...), d.Size, 10)
	return append(b, '}')
}

// AppendReading appends r to b as the JSON object that Write writes.
func AppendReading(b []byte, r *Reading) []byte {
	b = jsontext.Append(append(b, `{"document":`...), r.Document)
	b = base64.StdEncoding.AppendEncode(append(b, `,"data":"`...), r.Data)
	return append(b, `"}`...)
}

// AppendNode appends n to b as the JSON object that Write writes.
func AppendNode(b []byte, n *Node) []byte {
	b = jsontext.Append(append(b, `{"id":`...), n.ID)
	b = jsontext.Append(append(b, `,"kind":`...), string(n.Kind))
	switch n.Kind {
	case Speaker:
		b = jsontext.Append(append(b, `,"name":`...), n.Name)
		b = appendTexts(append(b, `,"aliases":`...), n.Aliases)
		b = strconv.AppendBool(append(b, `,"named":`...), n.Named)
	case Claim:
		b = jsontext.Append(append(b, `,"text":`...), n.Text)
		b = jsontext.Append(append(b, `,"language":`...), n.Language)
		b = strconv.AppendBool(append(b, `,"asked":`...), n.Asked)
		b = appendNumber(append(b, `,"weight":`...), n.Weight)
		b = jsontext.Append(append(b, `,"context":`...), n.Context)
	case Interview:
		b = jsontext.Append(append(b, `,"title":`...), n.Title)
		b = jsontext.Append(append(b, `,"date":`...), n.Date)
		b = appendTexts(append(b, `,"speakers":`...), n.Speakers)
		b = appendTexts(append(b, `,"hosts":`...), n.Hosts)
	case Link:
		b = jsontext.Append(append(b, `,"url":`...), n.URL)
		b = appendTexts(append(b, `,"urls":`...), n.URLs)
		b = jsontext.Append(append(b, `,"title":`...), n.Title)
	}
	b = appendTexts(append(b, `,"documents":`...), n.Documents)
	return append(b, '}')
}

// AppendEdge appends e to b as the JSON object that Write writes.
func AppendEdge(b []byte, e *Edge) []byte {
	b = jsontext.Append(append(b, `{"source":`...), e.Source)
	b = jsontext.Append(append(b, `,"target":`...), e.Target)
	b = jsontext.Append(append(b, `,"kind":`...), string(e.Kind))
	if e.Role != "" {
		b = jsontext.Append(append(b, `,"role":`...), e.Role)
	}
	if e.Agreement() {
		b = appendNumber(append(b, `,"score":`...), e.Score)
		b = jsontext.Append(append(b, `,"method":`...), e.Method)
		b = jsontext.Append(append(b, `,"reason":`...), e.Reason)
	}
	b = AppendEvidence(append(b, `,"evidence":`...), e.Evidence)
	return append(b, '}')
}

// AppendEvidence appends the entries to b as the JSON array that Write
// writes.
func AppendEvidence(b []byte, evidence []Evidence) []byte {
	b = append(b, '[')
	for i := range evidence {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendEntry(b, &evidence[i])
	}
	return append(b, ']')
}

func appendEntry(b []byte, v *Evidence) []byte {
	b = jsontext.Append(append(b, `{"document":`...), v.Document)
	b = strconv.AppendInt(append(b, `,"start":`...), int64(v.Start), 10)
	b = strconv.AppendInt(append(b, `,"end":`...), int64(v.End), 10)
	if v.Page > 0 {
		b = strconv.AppendInt(append(b, `,"page":`...), int64(v.Page), 10)
	}
	b = append(b, `,"at":`...)
	if v.At == nil {
		b = append(b, "null"...)
	} else {
		b = appendNumber(b, *v.At)
	}
	if v.About {
		b = append(b, `,"about":true`...)
	}
	b = appendGiven(b, `,"link":`, v.Link)
	b = appendGiven(b, `,"interview":`, v.Interview)
	b = jsontext.Append(append(b, `,"quote":`...), v.Quote)
	if v.ContextEnd > 0 {
		b = strconv.AppendInt(append(b, `,"context_start":`...), int64(v.ContextStart), 10)
		b = strconv.AppendInt(append(b, `,"context_end":`...), int64(v.ContextEnd), 10)
	}
	b = appendGiven(b, `,"method":`, v.Method)
	if v.Score != 0 {
		b = appendNumber(append(b, `,"score":`...), v.Score)
	}
	b = appendGiven(b, `,"stance":`, v.Stance)
	b = appendGiven(b, `,"reported_by":`, v.ReportedBy)
	b = appendGiven(b, `,"of":`, v.Of)
	return append(b, '}')
}

func appendGiven(b []byte, key, value string) []byte {
	if value == "" {
		return b
	}
	return jsontext.Append(append(b, key...), value)
}

func appendTexts(b []byte, list []string) []byte {
	b = append(b, '[')
	for i, s := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = jsontext.Append(b, s)
	}
	return append(b, ']')
}

// appendNumber writes f as JSON does: in digits, with an exponent only far
// from one. What is not a number is null.
func appendNumber(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(b, "null"...)
	}
	if a := math.Abs(f); a != 0 && (a < 1e-6 || a >= 1e21) {
		return strconv.AppendFloat(b, f, 'e', -1, 64)
	}
	return strconv.AppendFloat(b, f, 'f', -1, 64)
}
