package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// claims explains how two claims stand to each other.
func (e explainer) claims(a, b string, eyes compare.Eyes) ([]fact, error) {
	i, err := e.find(a)
	if err != nil {
		return nil, err
	}
	j, err := e.find(b)
	if err != nil {
		return nil, err
	}
	edges := e.edges(i, j)
	facts := slices.Concat(e.sentence(i), e.sentence(j), edges)
	judge := compare.Texts
	if e.Sentences[i].Person == e.Sentences[j].Person {
		judge = compare.Restated
	}
	v := judge(e.Sentences[i].Text, e.Sentences[j].Text, eyes)
	if v.Stand != compare.Neither && len(edges) == 0 {
		facts = append(facts, fact{"no edge", fmt.Sprintf("by themselves they say the %s; among %d sentences what is said in one conversation, "+
			"what weighs little, what nobody looks for and what shares only words that many use is not joined", v.Stand, len(e.Sentences))})
	}
	return append(facts, verdictFacts(v)...), nil
}

// edges are those between two claims.
func (e explainer) edges(i, j int) (facts []fact) {
	for _, r := range e.Relations {
		if r.A >= 0 && (e.ids[r.A] == e.ids[i] && e.ids[r.B] == e.ids[j] || e.ids[r.A] == e.ids[j] && e.ids[r.B] == e.ids[i]) {
			what := "edge"
			if e.rejected(r) {
				what = "rejected"
			}
			facts = append(facts, fact{what, e.relation(r, r.A)})
		}
	}
	return facts
}

// verdictFacts tells what two texts say of each other, and each signal that was
// seen, the strongest first.
func verdictFacts(v compare.Verdict) []fact {
	facts := []fact{
		{"verdict", fmt.Sprintf("%s, score %.3f: %s", v.Stand, v.Score, v.Reason)},
		{"confidence", fmt.Sprintf("%.3f (the same needs %.3f)", v.Confidence, v.Needed)},
	}
	if v.SaysNothing() {
		facts = append(facts, fact{"empty", fmt.Sprintf("%.3f: nobody looks for what both say, such as the words of a show: not joined", v.Empty)})
	}
	if v.Open > 0 {
		facts = append(facts, fact{"open", fmt.Sprintf("%.3f: they speak to one point, and it takes a reader to tell whether they say the same; 'whosaid query open' lists it", v.Open)})
	}
	signals := slices.DeleteFunc(slices.Clone(v.Features), func(f feature.Feature) bool {
		return f.Share == 0 && f.Value == 0
	})
	slices.SortStableFunc(signals, func(f, g feature.Feature) int { return cmp.Compare(math.Abs(g.Share), math.Abs(f.Share)) })
	for _, f := range signals {
		facts = append(facts, fact{"  " + f.Name.String(), strings.TrimSpace(fmt.Sprintf("%+.3f (measured %.3f) %s", f.Share, f.Value, f.Words))})
	}
	return facts
}

// find is the sentence of a claim, by the beginning of its id.
func (e explainer) find(id string) (int, error) {
	found := -1
	for i, have := range e.ids {
		if have == "" || id == "" || !strings.HasPrefix(have, id) || found >= 0 && have == e.ids[found] {
			continue
		}
		if found >= 0 {
			return 0, fmt.Errorf("%q is the beginning of several claims; give more of it", id)
		}
		found = i
	}
	if found < 0 {
		return 0, fmt.Errorf("no claim %q in the inputs; 'whosaid query said --json' shows ids, and --min-weight 0 keeps what weighs little", id)
	}
	return found, nil
}

// relation is one link of a claim, told from its side.
func (e explainer) relation(r agree.Relation, from int) string {
	verb := "disagrees with"
	if r.Agrees {
		verb = "agrees with"
	}
	other := r.B
	if r.B == from && r.A >= 0 {
		other = r.A
	}
	to := fmt.Sprintf("%q (%s)", e.Sentences[other].Text, e.ids[other])
	if r.A < 0 {
		to = e.People.Persons[r.Person].Name + " " + verb + " it"
		verb = ""
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s, score %.3f, by %s: %s", verb, to, r.Score, r.Method, r.Reason))
}
