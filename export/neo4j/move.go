package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// A person who has another id than before, for a fuller name or a file of
// aliases, keeps the node in the database and with it what a user hung on it.
// Somebody who is gone became somebody new when
//
//   - one has the other's name among their own names, and they share a claim
//     or a document; or
//   - all that the one was known to have said is now said by the other, in
//     the same documents.
//
// Where two fit equally well, nobody is moved.

// was is a person whom the graph no longer has.
type was struct {
	id     string
	names  []string            // name first, folded
	claims map[string][]string // claim → documents
}

// fit is how well somebody new continues somebody gone.
type fit struct {
	was, now int
	named    bool
	common   int // claims that both said
}

const moveSpeakers = `UNWIND $rows AS row MATCH (n:Speaker {id: row.from}) WHERE n.whosaid = $only
SET n.id = row.to, n.whosaidHash = [0]`

const goneSpeakers = `UNWIND $rows AS id MATCH (n:Speaker {id: id})
OPTIONAL MATCH (n)-[r:SAID]->(c:Claim) WHERE $collection IN r.whosaid
RETURN id, n.name AS name, n.aliases AS aliases, collect(c.id) AS claims, collect(r.documents) AS documents`

// move gives people who are gone the ids of those they became.
func (p *push) move(ctx context.Context) error {
	p.moved = map[string]string{}
	gone := p.goneNodes[graph.Speaker]
	fresh := []int{}
	for i := range p.g.Nodes {
		if p.g.Nodes[i].Kind == graph.Speaker && p.nodes[i] == absent {
			fresh = append(fresh, i)
		}
	}
	if len(gone) == 0 || len(fresh) == 0 {
		return nil
	}
	old, err := p.goneSpeakers(ctx, gone)
	if err != nil {
		return err
	}
	rows := []record{}
	for _, f := range chosen(fits(p.g, old, fresh)) {
		from, to := old[f.was].id, p.g.Nodes[f.now].ID
		p.moved[from] = to
		p.nodes[f.now] = changed
		rows = append(rows, record{"from": from, "to": to})
	}
	p.goneNodes[graph.Speaker] = slices.DeleteFunc(gone, func(id string) bool { return p.moved[id] != "" })
	if p.opt.DryRun {
		return nil
	}
	for batch := range slices.Chunk(rows, batchRows) {
		if _, err := p.run(ctx, moveSpeakers, batch); err != nil {
			return err
		}
		p.sum.Moved += len(batch)
	}
	return nil
}

func (p *push) goneSpeakers(ctx context.Context, ids []string) ([]was, error) {
	old := []was{}
	params := p.ours()
	params["rows"] = ids
	err := p.read(ctx, goneSpeakers, params, func(row []any) error {
		w := was{id: row[0].(string), claims: map[string][]string{}}
		for _, name := range append(texts(row[1]), texts(row[2])...) {
			w.names = append(w.names, folded(name))
		}
		claims, documents := texts(row[3]), row[4].([]any)
		for i, c := range claims {
			w.claims[c] = texts(documents[i])
		}
		old = append(old, w)
		return nil
	})
	slices.SortFunc(old, func(a, b was) int { return strings.Compare(a.id, b.id) })
	return old, err
}

// fits are all pairs of somebody gone and somebody new who may be one.
func fits(g *graph.Graph, old []was, fresh []int) []fit {
	x := graph.NewIndex(g)
	byName, byClaim := map[string][]int{}, map[string][]int{}
	for _, now := range fresh {
		n := &g.Nodes[now]
		for _, name := range append([]string{n.Name}, n.Aliases...) {
			byName[folded(name)] = append(byName[folded(name)], now)
		}
		for _, e := range x.Out(n.ID) {
			if e.Kind == graph.Said {
				byClaim[e.Target] = append(byClaim[e.Target], now)
			}
		}
	}
	all := []fit{}
	for w := range old {
		may := []int{}
		for _, name := range old[w].names {
			may = append(may, byName[name]...)
		}
		for claim := range old[w].claims {
			may = append(may, byClaim[claim]...)
		}
		slices.Sort(may)
		for _, now := range slices.Compact(may) {
			if f, ok := fitOf(x, &old[w], &g.Nodes[now]); ok {
				f.was, f.now = w, now
				all = append(all, f)
			}
		}
	}
	return all
}

// fitOf is whether and how n continues w.
func fitOf(x *graph.Index, w *was, n *graph.Node) (fit, bool) {
	f, kept, near := fit{}, 0, false
	for _, e := range x.Out(n.ID) {
		documents, said := w.claims[e.Target]
		if e.Kind != graph.Said || !said {
			continue
		}
		f.common++
		for i := range e.Evidence {
			if slices.Contains(documents, e.Evidence[i].Document) {
				kept++
				break
			}
		}
	}
	for _, documents := range w.claims {
		near = near || slices.ContainsFunc(documents, func(d string) bool { return slices.Contains(n.Documents, d) })
	}
	names := []string{folded(n.Name)}
	for _, a := range n.Aliases {
		names = append(names, folded(a))
	}
	shared := len(w.names) > 0 && (slices.Contains(names, w.names[0]) || slices.Contains(w.names, names[0]))
	f.named = shared && (f.common > 0 || near)
	return f, f.named || kept > 0 && kept == len(w.claims)
}

// chosen are the best pairs, each of old and new once. Somebody gone with two
// equally good fits is left alone.
func chosen(all []fit) []fit {
	slices.SortStableFunc(all, better)
	best, tied := map[int]fit{}, map[int]bool{}
	for _, f := range all {
		if first, ok := best[f.was]; !ok {
			best[f.was] = f
		} else if better(first, f) == 0 {
			tied[f.was] = true
		}
	}
	out, taken := []fit{}, map[int]bool{}
	for _, f := range all {
		if best[f.was] == f && !tied[f.was] && !taken[f.now] {
			taken[f.now] = true
			out = append(out, f)
		}
	}
	return out
}

// folded is a name without case and spaces.
func folded(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), "")) }

// better orders fits, the best first.
func better(a, b fit) int {
	switch {
	case a.named == b.named:
		return cmp.Compare(b.common, a.common)
	case a.named:
		return -1
	}
	return 1
}

// texts are the texts of a value: of a list, or the one that it is.
func texts(value any) []string {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []any:
		out := make([]string, len(v))
		for i := range v {
			out[i], _ = v[i].(string)
		}
		return out
	}
	return nil
}
