package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
	"unicode"
)

// progress shows on a terminal how far long work has come: what is done of
// how much, the time left, and what it is at now. In a pipe it shows nothing;
// a nil progress may be told everything too. It is safe for use by several
// goroutines.
type progress struct {
	w     io.Writer
	width int
	now   func() time.Time

	mu      sync.Mutex
	work    work
	started time.Time
	drawn   time.Time
	at      string
}

// work is a stretch of work: how much is done of it, and of how much. What is
// not known is 0.
type work struct {
	name         string
	unit         string // of what things are
	things, of   int
	bytes, total int64
}

const (
	redraw   = 100 * time.Millisecond // the bar is not drawn more often
	barCells = 20
)

// newProgress is nil unless stderr is a terminal.
func newProgress(stderr io.Writer) *progress {
	if !isTerminal(stderr) {
		return nil
	}
	return &progress{w: stderr, width: terminalWidth(stderr), now: time.Now}
}

// begin starts a stretch of work.
func (p *progress) begin(w work) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.start(w)
}

func (p *progress) start(w work) {
	p.work, p.started, p.at = w, p.now(), ""
	p.draw(p.started)
}

// done counts one thing more, of some bytes; name is what it was.
func (p *progress) done(name string, bytes int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.work.things++
	p.work.bytes += bytes
	p.at = name
	p.tick()
}

// reach says how far a stretch of work is by now that counts for itself. The
// first word of a stretch begins it.
func (p *progress) reach(w work) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.work.name != w.name || p.work.of != w.of {
		p.start(work{name: w.name, unit: w.unit, of: w.of})
	}
	p.work.things = max(p.work.things, w.things)
	p.tick()
}

// clear ends the work and takes the bar away, for other lines to be written.
func (p *progress) clear() { p.begin(work{}) }

func (p *progress) tick() {
	if now := p.now(); now.Sub(p.drawn) >= redraw {
		p.draw(now)
	}
}

func (p *progress) draw(now time.Time) {
	p.drawn = now
	fmt.Fprint(p.w, "\r\x1b[K", p.line(now))
}

// line is the bar, within the width of the terminal.
func (p *progress) line(now time.Time) string {
	w := p.work
	share := 0.0
	switch {
	case w.total > 0:
		share = float64(w.bytes) / float64(w.total)
	case w.of > 0:
		share = float64(w.things) / float64(w.of)
	}
	share = min(share, 1)
	switch {
	case w.name == "":
		return ""
	case w.of == 0:
		return shorten(w.name+" …", p.width-1)
	case share == 0:
		return shorten(fmt.Sprintf("%s (%d) …", w.name, w.of), p.width-1)
	}
	full := int(share * barCells)
	bar := strings.Repeat("#", full) + strings.Repeat("-", barCells-full)
	left := time.Duration(float64(now.Sub(p.started)) * (1 - share) / share)
	line := fmt.Sprintf("%s [%s] %d/%d %s", w.name, bar, w.things, w.of, w.unit)
	if w.total > 0 {
		line += fmt.Sprintf(", %.1f of %.1f MB", float64(w.bytes)/1e6, float64(w.total)/1e6)
	}
	line += fmt.Sprintf(", %s left  %s", clock(left.Seconds()+0.5), shown(p.at))
	return shorten(strings.TrimRight(line, " "), p.width-1)
}

// shown is a name without anything in it that a terminal would obey.
func shown(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '_'
		}
		return r
	}, name)
}
