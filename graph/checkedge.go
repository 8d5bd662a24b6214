package graph

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

func (c checker) edge(e *Edge) error {
	for _, end := range []string{e.Source, e.Target} {
		if !c.nodes[end] {
			return fmt.Errorf("there is no node %q", end)
		}
	}
	if err := checkKind(e); err != nil {
		return err
	}
	if len(e.Evidence) == 0 {
		return errors.New("it has no evidence")
	}
	for i := range e.Evidence {
		v := &e.Evidence[i]
		if i > 0 && compareEvidence(&e.Evidence[i-1], v) >= 0 {
			return fmt.Errorf("evidence[%d] must be in order, each once", i)
		}
		if err := c.entry(e, v); err != nil {
			return fmt.Errorf("evidence[%d]: %w", i, err)
		}
	}
	if e.Agreement() {
		return checkAgreement(e)
	}
	return nil
}

// checkKind looks at what the edge joins.
func checkKind(e *Edge) error {
	from, to := KindOfID(e.Source), KindOfID(e.Target)
	fits := false
	switch e.Kind {
	case Said:
		fits = from == Speaker && to == Claim
	case Cites:
		fits = from == Claim && (to == Interview || to == Link) || from == Interview && to == Link
	case AgreesWith, DisagreesWith:
		fits = (from == Claim || from == Speaker) && to == Claim
	default:
		return fmt.Errorf("kind %q is none of said, cites, agrees-with, disagrees-with", e.Kind)
	}
	switch {
	case !fits:
		return fmt.Errorf("%s does not lead from a %s to a %s", e.Kind, from, to)
	case from == Interview && !slices.Contains(roles, e.Role):
		return fmt.Errorf("role %q is none of %q", e.Role, roles)
	case from != Interview && e.Role != "":
		return fmt.Errorf("only an interview's link has a role, not %q", e.Role)
	case e.Source == e.Target || from == to && e.Source > e.Target:
		return errors.New("two claims are joined from the lower id")
	}
	return nil
}

func (c checker) entry(e *Edge, v *Evidence) error {
	switch {
	case !c.documents[v.Document]:
		return fmt.Errorf("its document %q is not in graph.documents", v.Document)
	case v.Start < 0 || v.End < v.Start:
		return fmt.Errorf("bytes %d to %d are not a span", v.Start, v.End)
	case v.Page < 0:
		return fmt.Errorf("there is no page %d", v.Page)
	case v.ContextStart < 0 || v.ContextEnd < v.ContextStart:
		return fmt.Errorf("bytes %d to %d are not a span of context", v.ContextStart, v.ContextEnd)
	case v.At != nil && !(*v.At >= 0 && *v.At <= math.MaxFloat64):
		return fmt.Errorf("at %v is not a moment", *v.At)
	case v.Interview != "" && (!c.nodes[v.Interview] || KindOfID(v.Interview) != Interview):
		return fmt.Errorf("there is no interview %q", v.Interview)
	case v.ReportedBy != "" && (!c.nodes[v.ReportedBy] || KindOfID(v.ReportedBy) != Speaker):
		return fmt.Errorf("there is no speaker %q to report it", v.ReportedBy)
	case v.Of != "" && v.Of != OfReply && v.Of != e.Source && v.Of != e.Target:
		return fmt.Errorf("of %q is neither end of the edge nor %q", v.Of, OfReply)
	case v.Stance != "" && v.Stance != Agrees && v.Stance != Disagrees && v.Stance != Denies:
		return fmt.Errorf("stance %q is none of agrees, disagrees, denies", v.Stance)
	}
	return checkShare("score", v.Score)
}

// checkShare wants a score or a weight in [0, 1].
func checkShare(name string, n float64) error {
	if !(n >= 0 && n <= 1) || n != round(n) {
		return fmt.Errorf("%s %v is not in [0, 1] with three decimals", name, n)
	}
	return nil
}

// checkAgreement wants evidence of both sides. Of a person who answers, one
// side is the reply; who denies something shows both sides in one sentence.
func checkAgreement(e *Edge) error {
	if err := checkShare("score", e.Score); err != nil {
		return err
	}
	if e.Method == "" {
		return errors.New("it does not say by which method it was found")
	}
	source, target := false, false
	for i := range e.Evidence {
		v := &e.Evidence[i]
		person := KindOfID(e.Source) == Speaker
		source = source || v.Of == e.Source || person && (v.Of == OfReply || v.Stance == Denies)
		target = target || v.Of == e.Target || person && v.Stance == Denies
	}
	if !source || !target {
		return errors.New(`it needs evidence of each side, named in "of"`)
	}
	return nil
}
