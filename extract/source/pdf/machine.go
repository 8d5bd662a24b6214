package pdf

import (
	"context"
	"errors"
	"fmt"
	"math"
	"unicode/utf16"

	"github.com/tetratelabs/wazero/api"
)

// machine calls the C functions of PDFium
// (https://pdfium.googlesource.com/pdfium, folder public). The first error
// sticks.
type machine struct {
	ctx    context.Context
	module api.Module
	out    uint64 // room for what a function writes back
	called map[string]api.Function
	err    error
}

const outSize = 64 // bytes of room for what a function writes back

func newMachine(ctx context.Context, module api.Module) *machine {
	m := &machine{ctx: ctx, module: module, called: map[string]api.Function{}}
	m.out = m.call("malloc", outSize)
	return m
}

// call calls a C function and returns its result, 0 after an error.
func (m *machine) call(name string, args ...uint64) uint64 {
	if m.err != nil {
		return 0
	}
	f := m.called[name]
	if f == nil {
		if f = m.module.ExportedFunction(name); f == nil {
			m.err = fmt.Errorf("no function %s", name)
			return 0
		}
		m.called[name] = f
	}
	out, err := f.Call(m.ctx, args...)
	if err != nil {
		m.err = fmt.Errorf("%s: %w", name, err)
		return 0
	}
	if len(out) == 0 {
		return 0
	}
	return out[0]
}

// integer calls a function that returns a C int.
func (m *machine) integer(name string, args ...uint64) int {
	return int(int32(uint32(m.call(name, args...))))
}

// bytes puts b into the memory and returns where it lies.
func (m *machine) bytes(b []byte) uint64 {
	at := m.call("malloc", uint64(len(b))+1)
	if m.err == nil && (at == 0 || !m.module.Memory().Write(uint32(at), b) || !m.module.Memory().WriteByte(uint32(at)+uint32(len(b)), 0)) {
		m.err = errors.New("out of memory")
	}
	return at
}

// read is a copy of n bytes of the memory.
func (m *machine) read(at uint64, n int) []byte {
	if m.err != nil || n <= 0 {
		return nil
	}
	b, ok := m.module.Memory().Read(uint32(at), uint32(n))
	if !ok {
		m.err = errors.New("result outside the memory")
		return nil
	}
	return append([]byte(nil), b...)
}

// double is number i of those that a function wrote back as doubles.
func (m *machine) double(i uint32) float64 {
	v, _ := m.module.Memory().ReadUint64Le(uint32(m.out) + 8*i)
	return finite(math.Float64frombits(v))
}

// float is number i of those that a function wrote back as floats.
func (m *machine) float(i uint32) float64 {
	v, _ := m.module.Memory().ReadUint32Le(uint32(m.out) + 4*i)
	return finite(float64(math.Float32frombits(v)))
}

// finite is v where it is a place on a page, else 0.
func finite(v float64) float64 {
	if math.IsNaN(v) || math.Abs(v) > 1e6 {
		return 0
	}
	return v
}

// title is the title among the properties of a document.
func (m *machine) title(document uint64) string {
	const room = 1 << 10
	key, to := m.bytes([]byte("Title")), m.call("malloc", room)
	n := int(m.call("FPDF_GetMetaText", document, key, to, room))
	if n < 2 || n > room {
		return ""
	}
	raw := m.read(to, n-2) // UTF-16, little end first, closed by a NUL
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = uint16(raw[2*i]) | uint16(raw[2*i+1])<<8
	}
	return string(utf16.Decode(units))
}
