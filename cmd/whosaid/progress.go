package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
	"unicode"
)

// progress shows on a terminal how far long work has come: the stage, what is
// done of how much, the time left of all stages, and what it is at now. In a
// pipe it shows nothing; a nil progress may be told everything too. It is safe
// for use by several goroutines.
type progress struct {
	w     io.Writer
	width int
	now   func() time.Time

	mu    sync.Mutex
	plan  plan
	pace  pace
	work  work
	drawn time.Time
	at    string
	beat  *time.Timer // draws while a stage is silent

	documents int // that the stages are about, and their bytes
	bytes     int64
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
	silence  = time.Second            // and, while there is work, not less often
	barCells = 20
	soon     = 0.1 // of the work must be done before the time left is told
)

// newProgress is nil unless stderr is a terminal.
func newProgress(stderr io.Writer, plan plan) *progress {
	if !isTerminal(stderr) {
		return nil
	}
	return &progress{w: stderr, width: terminalWidth(stderr), now: time.Now, plan: plan}
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
	now := p.now()
	p.pace = p.pace.turn(p.plan, w.name, now)
	p.work, p.at = w, ""
	p.draw(now)
	if p.beat != nil {
		p.beat.Stop()
	}
	if w.name != "" {
		p.beat = time.AfterFunc(silence, p.again)
	}
}

// past reports whether the plan has come beyond a stretch.
func (p *progress) past(name string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.pace.stretch > p.plan.find(name)
}

// again draws what nobody has told anything of.
func (p *progress) again() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.work.name != "" {
		p.draw(p.now())
		p.beat.Reset(silence)
	}
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
	if w.name == "" {
		return ""
	}
	share := min(p.pace.share(p.plan, w, now), 1)
	full := int(share * barCells)
	line := w.name
	switch {
	case share > 0:
		line += " [" + strings.Repeat("#", full) + strings.Repeat("-", barCells-full) + "]"
	case w.of > 0:
		line += fmt.Sprintf(" (%d)", w.of)
	}
	if share > 0 && w.of > 0 {
		line += " " + w.counts()
	}
	if left, ok := p.pace.left(p.plan, w, now); ok {
		line += ", " + clock(left.Seconds()+0.5) + " left"
	} else {
		line += " …"
	}
	return shorten(strings.TrimRight(line+"  "+shown(p.at), " "), p.width-1)
}

// counts is what is done of how much.
func (w work) counts() string {
	text := fmt.Sprintf("%d %s", w.of, w.unit)
	if w.things > 0 {
		text = fmt.Sprintf("%d/%d %s", w.things, w.of, w.unit)
	}
	switch {
	case w.bytes > 0:
		return text + fmt.Sprintf(", %.1f of %.1f MB", float64(w.bytes)/1e6, float64(w.total)/1e6)
	case w.total > 0:
		return text + fmt.Sprintf(", %.1f MB", float64(w.total)/1e6)
	}
	return text
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
