package source

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/richardlehane/mscfb"
)

// HWP is a Hangul document of version 5 (Hancom, Hangul document file format
// 5.0, revision 1.3): records in the streams of a compound file.
const HWP Format = "hwp"

const (
	compoundFile = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	hwpSign      = "HWP Document File"
)

func isHWP(raw []byte) bool {
	return opens(raw, compoundFile) && bytes.Contains(raw, []byte(hwpSign))
}

// Flags of the part FileHeader.
const (
	hwpPacked     = 1 << 0
	hwpLocked     = 1 << 1
	hwpDistribute = 1 << 2 // may be read, but neither copied nor printed: its text is encrypted
)

var (
	errHWPDamaged    = errors.New("a damaged Hangul document; open it in Hangul and save it again")
	errHWPDistribute = errors.New("a Hangul document for distribution only, whose text is encrypted; ask for the original, or print it to a PDF")
)

// writeHWP writes the sections of a document.
func writeHWP(w *sheetWriter, raw []byte) error {
	streams, err := hwpStreams(raw)
	if err != nil {
		return err
	}
	head := streams["FileHeader"]
	if len(head) < 40 {
		return errHWPDamaged
	}
	flags := binary.LittleEndian.Uint32(head[36:])
	switch {
	case flags&hwpLocked != 0:
		return errPackageLocked
	case flags&hwpDistribute != 0:
		return errHWPDistribute
	}
	looks := hwpLooks{}
	if info, err := hwpUnpack(streams["DocInfo"], flags); err == nil {
		looks = hwpLooksOf(hwpRecords(info)) // the text can be read without
	}
	for n := 0; ; n++ {
		packed, ok := streams[fmt.Sprintf("BodyText/Section%d", n)]
		if !ok {
			break
		}
		body, err := hwpUnpack(packed, flags)
		if err != nil {
			return err
		}
		h := hwpReader{w: w, looks: looks}
		h.list(hwpRecords(body))
	}
	if len(w.plain) == 0 {
		return errors.New("a Hangul document without text; open it in Hangul and save it again")
	}
	return nil
}

// hwpStreams are the streams that are read, by their paths.
func hwpStreams(raw []byte) (streams map[string][]byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w (%v)", errHWPDamaged, p) // the library trusts the numbers in the file
		}
	}()
	file, err := mscfb.New(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", errHWPDamaged, err)
	}
	streams = map[string][]byte{}
	for range maxMembers {
		entry, err := file.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w (%v)", errHWPDamaged, err)
		}
		name := strings.Join(append(entry.Path, entry.Name), "/")
		if name != "FileHeader" && name != "DocInfo" && !strings.HasPrefix(name, "BodyText/Section") {
			continue
		}
		if entry.Size < 0 || entry.Size > int64(len(raw)) {
			return nil, errHWPDamaged
		}
		stream, err := io.ReadAll(io.LimitReader(entry, entry.Size))
		if err != nil {
			return nil, fmt.Errorf("%w (%v)", errHWPDamaged, err)
		}
		streams[name] = stream
	}
	return streams, nil
}

// hwpUnpack is what a stream holds.
func hwpUnpack(stream []byte, flags uint32) ([]byte, error) {
	if flags&hwpPacked == 0 {
		return stream, nil
	}
	return unpack(flate.NewReader(bytes.NewReader(stream)), int64(len(stream)))
}

// hwpRecord is a record and those below it.
type hwpRecord struct {
	tag   int
	data  []byte
	below []hwpRecord
}

const (
	hwpCharShape  = 0x10 + 5
	hwpStyle      = 0x10 + 10
	hwpParagraph  = 0x10 + 50
	hwpText       = 0x10 + 51
	hwpTextShapes = 0x10 + 52
	hwpControl    = 0x10 + 55
	hwpListHeader = 0x10 + 56
)

// hwpRecords are the records of a stream: a tag of ten bits, a level of ten
// and a length of twelve; what is deeper belongs to what came before.
func hwpRecords(stream []byte) []hwpRecord {
	out, _ := hwpLevel(stream, 0)
	return out
}

const hwpDepth = 200 // records below records

// hwpLevel reads the records of a level and those below, and returns the rest.
func hwpLevel(stream []byte, level int) ([]hwpRecord, []byte) {
	var out []hwpRecord
	for len(stream) >= 4 {
		head := binary.LittleEndian.Uint32(stream)
		at := int(head >> 10 & 0x3ff)
		if at < level {
			break
		}
		if at > level && len(out) > 0 && level < hwpDepth {
			out[len(out)-1].below, stream = hwpLevel(stream, level+1)
			continue
		}
		size, from := int(head>>20), 4
		if size == 0xfff && len(stream) >= 8 {
			size, from = int(binary.LittleEndian.Uint32(stream[4:])), 8
		}
		size = max(0, min(size, len(stream)-from))
		out = append(out, hwpRecord{tag: int(head & 0x3ff), data: stream[from : from+size]})
		stream = stream[from+size:]
	}
	return out, stream
}
