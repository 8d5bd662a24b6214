package source

import (
	"errors"
	"fmt"
	"io"
)

// What a packed file may unpack to. A day of talk has half a megabyte; what
// goes beyond these is not a transcript, or is made to fill the memory.
const (
	maxMember  = 50 << 20  // bytes of one member
	maxArchive = 500 << 20 // bytes of an archive, packed, and of all its members
	maxMembers = 10_000    // members of an archive
	maxNesting = 3         // archives inside archives
	maxRatio   = 200       // bytes for each packed one, once beyond ratioFloor
	ratioFloor = 4 << 20
)

var (
	errLarge = fmt.Errorf("more than %d MB unpacked; unpack it first, and read what is a transcript", maxMember>>20)
	errDense = errors.New("unpacks to far more than any text does; unpack it first, and look at what it holds")
)

// unpack reads what r unpacks from packed bytes, within the bounds.
func unpack(r io.Reader, packed int64) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, min(maxMember, max(ratioFloor, packed*maxRatio))+1))
	switch {
	case len(raw) > maxMember:
		return nil, errLarge
	case len(raw) > ratioFloor && int64(len(raw)) > packed*maxRatio:
		return nil, errDense
	case err != nil:
		return nil, damaged(err)
	}
	return raw, nil
}

// damaged is the error of what cannot be unpacked whole.
func damaged(err error) error {
	return fmt.Errorf("damaged (%w); pack or fetch it again", err)
}
