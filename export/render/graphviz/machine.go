package graphviz

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/tetratelabs/wazero/api"
)

// machine calls the C functions of Graphviz
// (https://graphviz.org/doc/libguide/libguide.pdf). The first error sticks.
type machine struct {
	ctx    context.Context
	module api.Module
	err    error
}

// draw reads, lays out and renders one drawing.
func (m *machine) draw(dot []byte) ([]byte, error) {
	gvc := m.call("gvContextPlugins", m.plugins(), 0)
	g := m.call("agmemread", m.text(dot))
	if m.err == nil && g == 0 {
		return nil, errors.New("the DOT text cannot be read")
	}
	engine := m.call("agget", g, m.text([]byte("layout")))
	if engine == 0 || m.byteAt(engine) == 0 {
		engine = m.text([]byte("dot"))
	}
	if failed := m.call("gvLayout", gvc, g, engine); m.err == nil && failed != 0 {
		return nil, errors.New("no layout found")
	}
	result := m.call("malloc", 8) // where the picture begins, and its length
	if failed := m.call("gvRenderData", gvc, g, m.text([]byte("svg")), result, result+4); m.err == nil && failed != 0 {
		return nil, errors.New("no picture made")
	}
	return bytes.Clone(m.bytes(uint64(m.word(result)), uint64(m.word(result+4)))), m.err
}

// plugins is the table of the built-in layouts and formats: three pairs of
// words, with the pair of zeros after them that gvContextPlugins looks for.
func (m *machine) plugins() uint64 {
	global := m.module.ExportedGlobal("lt_preloaded_symbols")
	if global == nil {
		m.err = errors.New("no plugins")
		return 0
	}
	const size = 3 * 8
	table := m.call("calloc", 1, size+8)
	m.write(table, m.bytes(global.Get(), size))
	return table
}

// call calls a C function and returns its result, 0 after an error.
func (m *machine) call(name string, args ...uint64) uint64 {
	f := m.module.ExportedFunction(name)
	switch {
	case m.err != nil:
		return 0
	case f == nil:
		m.err = fmt.Errorf("no function %s", name)
		return 0
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

// text puts s into the memory as a C string.
func (m *machine) text(s []byte) uint64 {
	at := m.call("calloc", 1, uint64(len(s))+1)
	m.write(at, s)
	return at
}

func (m *machine) write(at uint64, b []byte) {
	if m.err == nil && (at == 0 || !m.module.Memory().Write(uint32(at), b)) {
		m.err = errors.New("out of memory")
	}
}

func (m *machine) bytes(at, n uint64) []byte {
	if m.err != nil {
		return nil
	}
	b, ok := m.module.Memory().Read(uint32(at), uint32(n))
	if !ok {
		m.err = errors.New("result outside the memory")
	}
	return b
}

func (m *machine) byteAt(at uint64) byte {
	if b := m.bytes(at, 1); len(b) == 1 {
		return b[0]
	}
	return 0
}

func (m *machine) word(at uint64) uint32 {
	v, ok := m.module.Memory().ReadUint32Le(uint32(at))
	if !ok && m.err == nil {
		m.err = errors.New("result outside the memory")
	}
	return v
}
