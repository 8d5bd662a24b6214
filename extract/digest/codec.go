package digest

import (
	"encoding/binary"
	"errors"
	"math"
)

// codec writes a digest, or reads one: each method takes what it is to write,
// or where to put what it reads, so that one description of a digest serves
// both ways. Numbers, words and hashes stand apart, which packs better.
type codec struct {
	reading bool
	numbers []byte
	words   []byte // when writing
	said    string // the words when reading: texts are parts of it
	hashes  []byte
	failed  bool // what is read is no digest
}

var errDamaged = errors.New("not what this program writes, or damaged")

// int is a number, small ones in few bytes.
func (c *codec) int(v *int) {
	if !c.reading {
		c.numbers = binary.AppendVarint(c.numbers, int64(*v))
		return
	}
	x, n := binary.Varint(c.numbers)
	if n <= 0 {
		c.failed, x, n = true, 0, len(c.numbers)
	}
	c.numbers, *v = c.numbers[n:], int(x)
}

// from is a number that is near another.
func (c *codec) from(base int, v *int) {
	d := *v - base
	c.int(&d)
	*v = base + d
}

// byte is a number of one byte.
func (c *codec) byte(v *uint8) {
	if !c.reading {
		c.numbers = append(c.numbers, *v)
		return
	}
	if len(c.numbers) == 0 {
		c.failed, *v = true, 0
		return
	}
	*v, c.numbers = c.numbers[0], c.numbers[1:]
}

// flags are up to eight answers yes or no.
func (c *codec) flags(of ...*bool) {
	b := uint8(0)
	for i, v := range of {
		if *v {
			b |= 1 << i
		}
	}
	c.byte(&b)
	for i, v := range of {
		*v = b&(1<<i) != 0
	}
}

// float is a number with a fraction: thousandths, where that is all of it.
func (c *codec) float(v *float64) {
	k := math.Round(*v * 1000)
	exact := math.Abs(k) < 1<<50 && k/1000 == *v && !(k == 0 && math.Signbit(*v))
	n := int(k) << 1
	if !exact {
		n = 1
	}
	c.int(&n)
	switch {
	case n&1 == 0:
		*v = float64(n>>1) / 1000
	case !c.reading:
		c.numbers = binary.LittleEndian.AppendUint64(c.numbers, math.Float64bits(*v))
	case len(c.numbers) < 8:
		c.failed = true
	default:
		*v, c.numbers = math.Float64frombits(binary.LittleEndian.Uint64(c.numbers)), c.numbers[8:]
	}
}

// text is a string.
func (c *codec) text(v *string) {
	n := len(*v)
	c.int(&n)
	if !c.reading {
		c.words = append(c.words, *v...)
		return
	}
	if n < 0 || n > len(c.said) {
		c.failed, n = true, 0
	}
	*v, c.said = c.said[:n], c.said[n:]
}

// texts is a list of strings.
func (c *codec) texts(v *[]string) { list(c, v, c.text) }

// ints is a list of numbers.
func (c *codec) ints(v *[]int) { list(c, v, c.int) }

// list is a list of anything.
func list[T any](c *codec, v *[]T, item func(*T)) {
	n := len(*v)
	c.int(&n)
	if c.reading {
		*v = nil
		if n < 0 || n > len(c.numbers) { // an item takes a number at least
			c.failed, n = true, 0
		}
		if n > 0 {
			*v = make([]T, n)
		}
	}
	for i := range *v {
		item(&(*v)[i])
	}
}
