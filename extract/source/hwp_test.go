package source

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// record is a record of a stream of HWP.
func record(tag, level int, data []byte) string {
	head := uint32(tag) | uint32(level)<<10 | uint32(min(len(data), 0xfff))<<20
	out := binary.LittleEndian.AppendUint32(nil, head)
	if len(data) >= 0xfff {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(data)))
	}
	return string(append(out, data...))
}

func wideBytes(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return out
}

// hwpPara is a paragraph; "\v" in its text stands for what hangs on it, and
// bold is how many of its characters are in the second look.
func hwpPara(level, style, bold int, text string) string {
	head := make([]byte, 22)
	head[10] = byte(style)
	control := "\v" + strings.Repeat("\x01", 6) + "\v"
	body := wideBytes(strings.ReplaceAll(text, "\v", control) + "\r")
	shapes := binary.LittleEndian.AppendUint32(nil, 0)
	shapes = binary.LittleEndian.AppendUint32(shapes, uint32(min(bold, 1)))
	shapes = binary.LittleEndian.AppendUint32(shapes, uint32(bold))
	shapes = binary.LittleEndian.AppendUint32(shapes, 0)
	return record(hwpParagraph, level, head) + record(hwpText, level+1, body) + record(hwpTextShapes, level+1, shapes)
}

func hwpControlOf(level int, id string) string {
	return record(hwpControl, level, []byte{id[3], id[2], id[1], id[0]})
}

func hwpCell(level, row, column int, text string) string {
	head := make([]byte, 34)
	binary.LittleEndian.PutUint16(head[8:], uint16(column))
	binary.LittleEndian.PutUint16(head[10:], uint16(row))
	return record(hwpListHeader, level, head) + hwpPara(level, 0, 0, text)
}

func hwpTalk() string {
	body := hwpPara(0, 1, 0, "On bridges") +
		hwpPara(0, 0, 0, "\v") + hwpControlOf(1, "head") + record(hwpListHeader, 2, make([]byte, 8)) + hwpPara(2, 0, 0, "Page head") +
		hwpPara(0, 0, 4, "Ann: Old & “safe”\nbelow\t\x00\x00\x00\x00\x00\x00\ta\x18c") + hwpPara(0, 0, 0, "") +
		hwpPara(0, 0, 3, "Bo: in ten years, the report") + hwpPara(0, 0, 0, "\v") + hwpControlOf(1, "tbl ")
	for i, cells := range [][2]string{{"Ann", "One."}, {"Bo", "Two."}, {"Ann", "Three."}} {
		body += hwpCell(2, i, 0, cells[0]) + hwpCell(2, i, 1, cells[1])
	}
	return body + hwpPara(0, 0, 0, "after")
}

func hwpHead() string {
	shape := func(flags uint32) []byte {
		data := make([]byte, 72)
		binary.LittleEndian.PutUint32(data[46:], flags)
		return data
	}
	style := func(name string) []byte {
		return append(binary.LittleEndian.AppendUint16(nil, uint16(len([]rune(name)))), wideBytes(name)...)
	}
	return record(hwpCharShape, 1, shape(0)) + record(hwpCharShape, 1, shape(hwpBold)) + record(hwpStyle, 1, style("바탕글")) + record(hwpStyle, 1, style("개요 1"))
}

// hwpFile packs streams as a compound file: all in whole sectors.
func hwpFile(flags uint32, body string) string {
	sign := make([]byte, 256)
	copy(sign, hwpSign)
	binary.LittleEndian.PutUint32(sign[36:], flags)
	return compound([]stream{{"FileHeader", string(sign)}, {"DocInfo", packedIf(flags, hwpHead())}, {"BodyText", ""}, {"Section0", packedIf(flags, body)}})
}

func packedIf(flags uint32, s string) string {
	if flags&hwpPacked == 0 {
		return s
	}
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, flate.BestCompression)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return b.String()
}

func TestHWP(t *testing.T) {
	want := bridge
	want.Links = nil
	for _, flags := range []uint32{0, hwpPacked} {
		if diff := cmp.Diff(want, sheetOf(t, "talk.hwp", hwpFile(flags, hwpTalk()))); diff != "" {
			t.Errorf("flags %d (-want +got):\n%s", flags, diff)
		}
	}
	for flags, want := range map[uint32]error{hwpLocked: errPackageLocked, hwpDistribute: errHWPDistribute} {
		if _, err := Parse("a.hwp", []byte(hwpFile(flags, hwpTalk()))); err == nil || err.Error() != "a.hwp: "+want.Error() {
			t.Errorf("flags %d: %v", flags, err)
		}
	}
}

func FuzzHWP(f *testing.F) {
	f.Add([]byte(hwpTalk()))
	f.Add([]byte(record(hwpParagraph, 5, nil) + record(hwpControl, 900, []byte(" lbt"))))
	f.Fuzz(func(t *testing.T, body []byte) { fuzzPaper(t, "a.hwp", hwpFile(0, string(body))) })
}

// FuzzCompound reads compound files whose own structure is damaged.
func FuzzCompound(f *testing.F) {
	f.Add([]byte(hwpFile(hwpPacked, hwpTalk())))
	f.Fuzz(func(t *testing.T, raw []byte) { fuzzPaper(t, "a.hwp", string(raw)) })
}
