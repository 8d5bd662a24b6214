package live

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
)

// Decisions is what people decide in a page, and where it is kept. A failure
// that the page can do something about is a *Refusal. It is used by several
// goroutines.
type Decisions interface {
	List() ([]Decision, error)
	Decide(Request) (key string, err error)
	Undo(key string) error
}

// Decision is one decision, as the page is told it.
type Decision struct {
	Key    string   `json:"key"`
	Kind   string   `json:"kind"`  // same, not-same, opposite, not-opposite, claim, not-claim, one-person, two-people or name
	Sides  []string `json:"sides"` // words of claims, or names
	After  []string `json:"after"` // the sentence that each claim leans on, "" for none
	Who    string   `json:"who"`
	When   string   `json:"when"` // ISO 8601
	Why    string   `json:"why"`
	Place  string   `json:"place"`  // FILE:LINE
	Found  bool     `json:"found"`  // in the graph that is shown
	Claims []string `json:"claims"` // their ids, where they are found and are claims
}

// Request is a decision to make: of claims by their ids, or of names.
type Request struct {
	Kind   string   `json:"kind"`
	Claims []string `json:"claims"`
	Names  []string `json:"names"`
	Why    string   `json:"why"`
	Who    string   `json:"who"`
}

// Refusal says why nothing was written.
type Refusal struct {
	Status int // of HTTP
	Err    error
}

// Error is the reason.
func (r *Refusal) Error() string { return r.Err.Error() }

// Unwrap is the reason.
func (r *Refusal) Unwrap() error { return r.Err }

// The paths of decisions: to list and to make them, and to take one back.
const (
	pathDecisions = "/decisions"
	pathUndo      = "/decisions/undo"
)

// mostBody is how many bytes a request may have.
const mostBody = 64 << 10

// decide answers what is asked of decisions, to whom may.
func (s *Site) decide(w http.ResponseWriter, r *http.Request) {
	if err := s.guard.allows(r); err != nil {
		refuse(w, err)
		return
	}
	var answer any
	var err error
	switch {
	case r.Method == http.MethodGet && r.URL.Path == pathDecisions:
		answer, err = s.list()
	case r.Method == http.MethodPost && r.URL.Path == pathDecisions:
		var q Request
		if err = body(r, &q); err == nil {
			answer, err = keyed(s.guard.decisions.Decide(q))
		}
	case r.Method == http.MethodPost:
		var q struct {
			Key string `json:"key"`
		}
		if err = body(r, &q); err == nil {
			answer, err = keyed(q.Key, s.guard.decisions.Undo(q.Key))
		}
	default:
		w.Header().Set("Allow", map[bool]string{true: "POST", false: "GET, POST"}[r.URL.Path == pathUndo])
		err = &Refusal{http.StatusMethodNotAllowed, errors.New("no such method here")}
	}
	if err != nil {
		refuse(w, err)
		return
	}
	respond(w, http.StatusOK, answer)
}

func (s *Site) list() (any, error) {
	all, err := s.guard.decisions.List()
	if all == nil {
		all = []Decision{}
	}
	return map[string]any{"decisions": all}, err
}

func keyed(key string, err error) (any, error) { return map[string]string{"key": key}, err }

// body reads a request, which must say that it is JSON: a form of another site
// cannot.
func body(r *http.Request, into any) error {
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind != "application/json" {
		return &Refusal{http.StatusUnsupportedMediaType, errors.New("send JSON, with Content-Type application/json")}
	}
	raw, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, mostBody))
	if err != nil {
		return &Refusal{http.StatusRequestEntityTooLarge, fmt.Errorf("the request is cut off or larger than %d bytes", mostBody)}
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return &Refusal{http.StatusBadRequest, fmt.Errorf("the request is no JSON of a decision: %w", err)}
	}
	return nil
}

// refuse tells a failure as JSON.
func refuse(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	var r *Refusal
	if errors.As(err, &r) {
		status = r.Status
	}
	respond(w, status, map[string]string{"error": err.Error()})
}

func respond(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) // who asked has gone: there is nobody to tell
}
