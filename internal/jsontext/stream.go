package jsontext

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// Stream reads a JSON text of any length from a reader, a value at a time,
// without holding more of it than one value.
type Stream struct {
	r       io.Reader
	b       []byte // what was read and not yet used
	used    int64  // bytes before b
	ended   error  // of r: io.EOF, or why it cannot be read further
	reading []byte // the memory that b is part of
}

// NewStream returns a stream of what r reads.
func NewStream(r io.Reader) *Stream { return &Stream{r: r, reading: make([]byte, 1<<18)} }

// Offset is how many bytes were used.
func (s *Stream) Offset() int64 { return s.used }

// Object reads an object and calls member after each key; member reads the
// value, whole.
func (s *Stream) Object(member func(key string) error) error {
	return s.container('{', '}', func() error {
		raw, err := s.Raw()
		if err != nil {
			return err
		}
		c := NewCursor(raw)
		key := string(c.Text())
		if err := errors.Join(c.Err(), s.expect(':')); err != nil {
			return err
		}
		return member(key)
	})
}

// List reads an array and calls item before each of its values; item reads it,
// whole.
func (s *Stream) List(item func() error) error { return s.container('[', ']', item) }

func (s *Stream) container(open, end byte, item func() error) error {
	if err := s.expect(open); err != nil {
		return err
	}
	c, err := s.peek()
	if err == nil && c == end {
		s.use(1)
		return nil
	}
	for err == nil {
		if _, err = s.peek(); err != nil {
			break
		}
		if err = item(); err != nil {
			break
		}
		if c, err = s.peek(); err != nil || c == end {
			break
		}
		err = s.expect(',')
	}
	if err == nil {
		s.use(1)
	}
	return err
}

// Raw reads the next value as it stands. The bytes are good until the next
// call. It looks for the end of the value alone; a Cursor reads what is in it.
func (s *Stream) Raw() ([]byte, error) {
	if _, err := s.peek(); err != nil {
		return nil, err
	}
	for {
		n := valueLength(s.b)
		if n == 0 {
			return nil, fmt.Errorf("at byte %d: want a value, got %c", s.used, s.b[0])
		}
		if n > 0 && (n < len(s.b) || s.ended != nil) {
			raw := s.b[:n]
			s.use(n)
			return raw, nil
		}
		if s.ended != nil {
			return nil, s.end()
		}
		s.fill()
	}
}

// End fails when anything but space follows.
func (s *Stream) End() error {
	if c, err := s.peek(); err == nil {
		return fmt.Errorf("at byte %d: %c follows", s.used, c)
	}
	if s.ended != io.EOF {
		return s.ended
	}
	return nil
}

// peek passes over space and returns the next byte, which stays.
func (s *Stream) peek() (byte, error) {
	for {
		n := 0
		for n < len(s.b) && isSpace(s.b[n]) {
			n++
		}
		s.use(n)
		if len(s.b) > 0 {
			return s.b[0], nil
		}
		if s.ended != nil {
			return 0, s.end()
		}
		s.fill()
	}
}

func (s *Stream) end() error {
	if s.ended == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return s.ended
}

func (s *Stream) expect(want byte) error {
	c, err := s.peek()
	if err != nil {
		return err
	}
	if c != want {
		return fmt.Errorf("at byte %d: want %c, got %c", s.used, want, c)
	}
	s.use(1)
	return nil
}

func (s *Stream) use(n int) {
	s.b = s.b[n:]
	s.used += int64(n)
}

// fill reads more behind what is not yet used, which moves to the front, into
// more memory when it fills that by half.
func (s *Stream) fill() {
	if 2*len(s.b) >= len(s.reading) {
		s.reading = append(make([]byte, 0, 2*len(s.reading)), s.b...)[:2*len(s.reading)]
	} else {
		copy(s.reading, s.b)
	}
	n, err := s.r.Read(s.reading[len(s.b):])
	s.b, s.ended = s.reading[:len(s.b)+n], err
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// valueLength is how many bytes the value takes that b begins with: 0 for what
// is no value, -1 when b ends before it does.
func valueLength(b []byte) int {
	switch b[0] {
	case '"':
		return textLength(b)
	case '{', '[':
		return nestedLength(b)
	case ',', ':', '}', ']':
		return 0
	}
	if n := bytes.IndexAny(b, ",:]}{[\" \n\t\r"); n >= 0 {
		return n
	}
	return len(b)
}

func textLength(b []byte) int {
	for i := 1; ; {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			return -1
		}
		i += n + 1
		slashes := 0
		for b[i-2-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return i
		}
	}
}

func nestedLength(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			n := textLength(b[i:])
			if n < 0 {
				return -1
			}
			i += n - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}
