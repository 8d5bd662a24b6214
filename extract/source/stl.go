package source

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/asticode/go-astisub"
)

const displayStandard = 11 // where the header says how subtitles are shown: '0' as they are, '1' and '2' as teletext

// isSTL reports whether a file is EBU STL (EBU Tech 3264): its header has the
// format of the disk after three digits of a code page.
func isSTL(raw []byte) bool {
	return len(raw) >= 1024 && bytes.HasPrefix(raw[3:], []byte("STL")) && bytes.HasPrefix(raw[8:], []byte(".01"))
}

// decodeSTL gives the text of an EBU STL file, which is binary, as SubRip:
// what offsets count.
func decodeSTL(raw []byte) (text []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("broken EBU STL: %v", p) // the library trusts the lengths in the file
		}
	}()
	// Times count from the start of the programme, where the header has it right.
	for _, absolute := range []bool{false, true} {
		subtitles, err := readSTL(raw, astisub.STLOptions{IgnoreTimecodeStartOfProgramme: absolute})
		if err != nil {
			return nil, fmt.Errorf("broken EBU STL: %w", err)
		}
		if len(subtitles.Items) == 0 || subtitles.Items[0].StartAt >= 0 {
			return subRipOf(subtitles), nil
		}
	}
	return nil, errors.New("EBU STL with times before its start")
}

// readSTL reads teletext outside of its boxes too, where nothing is in boxes:
// the library shows what a television would, which is nothing.
func readSTL(raw []byte, options astisub.STLOptions) (*astisub.Subtitles, error) {
	subtitles, err := astisub.ReadFromSTL(bytes.NewReader(raw), options)
	if err != nil || slices.ContainsFunc(subtitles.Items, func(item *astisub.Item) bool { return item.String() != "" }) {
		return subtitles, err
	}
	open := bytes.Clone(raw)
	open[displayStandard] = '0'
	return astisub.ReadFromSTL(bytes.NewReader(open), options)
}

// subRipOf writes subtitles as SubRip.
func subRipOf(subtitles *astisub.Subtitles) []byte {
	var out bytes.Buffer
	for i, item := range subtitles.Items {
		fmt.Fprintf(&out, "%d\n%s %s %s\n", i+1, subRipClock(item.StartAt), arrow, subRipClock(item.EndAt))
		for _, line := range item.Lines {
			out.WriteString(line.String() + "\n")
		}
		out.WriteByte('\n')
	}
	return bytes.ReplaceAll(bytes.ToValidUTF8(out.Bytes(), []byte("\ufffd")), []byte{0}, nil)
}

func subRipClock(d time.Duration) string {
	n := max(0, d.Milliseconds())
	return fmt.Sprintf("%02d:%02d:%02d,%03d", n/3600_000, n/60_000%60, n/1000%60, n%1000)
}
