package main

import (
	"errors"
	"net/http"

	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// letDecide lets people decide in the page and returns the token of those who may;
// "" where nobody may, or there is nowhere to write.
func (s *serving) letDecide(names live.Names) string {
	if !names.Loopback || len(s.o.decided.files(s.o.args)) == 0 {
		return ""
	}
	token := live.NewToken()
	s.site.Deciding(token, pageDecisions{s})
	return token
}

// pageDecisions are what people decide in the page: live.Decisions.
type pageDecisions struct{ *serving }

// now is what was decided by now, of what is shown.
func (p pageDecisions) now() (deciding, error) {
	last := p.shown()
	r, err := p.o.decided.read(p.o.args, last.rulings.others)
	return deciding{r, last.found}, err
}

// List tells what was decided.
func (p pageDecisions) List() ([]live.Decision, error) {
	d, err := p.now()
	if err != nil {
		return nil, err
	}
	out, h := []live.Decision{}, newHere(d.g)
	for i := range d.entries {
		e := &d.entries[i]
		r := rowOfDecision(e, h)
		out = append(out, live.Decision{
			Key: r.Key, Kind: r.Kind, Sides: r.Sides, After: r.After, Who: r.Who, When: r.When, Why: r.Why, Place: r.Place, Found: r.Here, Claims: h.claims(e),
		})
	}
	return out, nil
}

// claims are the ids of the claims that a decision is of, "" for a side that is
// none or several; none for a decision of names.
func (h here) claims(e *decision.Entry) []string {
	ids := []string{}
	if e.Kind.OfPeople() {
		return ids
	}
	for _, s := range e.Sides {
		id := ""
		if found := h.Find(wordingOf(s)); len(found) == 1 {
			id = found[0].ID
		}
		ids = append(ids, id)
	}
	return ids
}

// Decide writes a decision, and has the page shown anew.
func (p pageDecisions) Decide(q live.Request) (string, error) {
	d, err := p.now()
	if err != nil {
		return "", err
	}
	e, err := requested(q, d.g)
	if err != nil {
		return "", err
	}
	if err := d.add([]decision.Entry{e}); err != nil {
		return "", refused(err)
	}
	p.look()
	return e.Key(), nil
}

// requested is the decision that a page asks for.
func requested(q live.Request, g *graph.Graph) (decision.Entry, error) {
	of := proposal{kind: decision.Kind(q.Kind), sides: q.Claims, who: q.Who, why: q.Why}
	switch {
	case of.kind.Sides() == 0:
		return decision.Entry{}, &live.Refusal{Status: http.StatusBadRequest, Err: errors.New("there is no such kind of decision")}
	case of.kind.OfPeople():
		of.sides = q.Names
	}
	e, err := newProposer(g).entry(of)
	switch {
	case errors.Is(err, errNotHere):
		return e, &live.Refusal{Status: http.StatusNotFound, Err: err}
	case err != nil:
		return e, &live.Refusal{Status: http.StatusBadRequest, Err: err}
	}
	return e, nil
}

// Undo takes a decision back, and has the page shown anew.
func (p pageDecisions) Undo(key string) error {
	d, err := p.now()
	if err != nil {
		return err
	}
	if len(key) != decision.KeyLength {
		return &live.Refusal{Status: http.StatusBadRequest, Err: errors.New("say which decision by its whole key")}
	}
	if _, err := d.takeBack(key); err != nil {
		return refused(err)
	}
	p.look()
	return nil
}

// refused says what a page can do about a failure to write.
func refused(err error) error {
	var c *decision.Conflict
	switch {
	case errors.As(err, &c):
		return &live.Refusal{Status: http.StatusConflict, Err: err}
	case errors.Is(err, decision.ErrNone):
		return &live.Refusal{Status: http.StatusNotFound, Err: err}
	}
	return err
}
