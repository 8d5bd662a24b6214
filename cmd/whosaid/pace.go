package main

import (
	"math"
	"time"
)

// pace is how far a plan has come by the clock. Its zero value is before the
// beginning.
type pace struct {
	began   time.Time // the plan
	turned  time.Time // to its current stretch
	stretch int       // of the plan; -1 for work that is in no plan
}

// turn is the pace when work of a name begins.
func (c pace) turn(p plan, name string, now time.Time) pace {
	i := p.find(name)
	switch {
	case name == "":
		return c // a pause between two stretches
	case i < 0:
		return pace{began: now, turned: now, stretch: -1}
	case c.began.IsZero() || i < c.stretch || c.stretch < 0:
		c.began = now
	}
	return pace{began: c.began, turned: now, stretch: i}
}

// share is how much of the plan is done, [0, 1]; of work that is in no plan,
// how much of that.
func (c pace) share(p plan, w work, now time.Time) float64 {
	within, told := w.share()
	if c.stretch < 0 {
		return within
	}
	before, own := p.before(c.stretch), p[c.stretch].share
	if !told {
		within = c.guess(before, own, now)
	}
	return before + own*within
}

// guess is how much of a silent stretch is done, if it goes on as what was
// before it did; it comes ever closer to all and never gets there.
func (c pace) guess(before, own float64, now time.Time) float64 {
	expected := c.turned.Sub(c.began).Seconds() * own / before
	if !(expected > 0) || math.IsInf(expected, 1) {
		return 0
	}
	const steady = 0.8 // of it at the usual pace
	at := now.Sub(c.turned).Seconds() / expected
	if at <= steady {
		return at
	}
	return 1 - (1-steady)*math.Exp((steady-at)/(1-steady))
}

// left is the time that the plan takes from now on; not known before enough is
// done.
func (c pace) left(p plan, w work, now time.Time) (time.Duration, bool) {
	share := c.share(p, w, now)
	if share < soon || c.began.IsZero() {
		return 0, false
	}
	return time.Duration(float64(now.Sub(c.began)) * (1 - share) / share), true
}

// share is how much of the work is done, where that is told: by bytes, else by
// things.
func (w work) share() (share float64, told bool) {
	switch {
	case w.total > 0 && w.bytes > 0:
		return min(1, float64(w.bytes)/float64(w.total)), true
	case w.of > 0 && w.things > 0:
		return min(1, float64(w.things)/float64(w.of)), true
	}
	return 0, false
}
