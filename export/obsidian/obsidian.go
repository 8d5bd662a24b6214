// Package obsidian writes a graph as notes of an Obsidian vault: one for each
// person, interview and source, and for each claim that people share, dispute
// or take a side on. The notes link to each other both ways.
//
// A note is ours as far as its marked line; what stands below that line is its
// reader's, and stays when the note is written again, also under another name.
// Files that are not ours are left alone, and so is a note of ours from which
// the marked line was taken away.
package obsidian

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// The folders of the vault.
const (
	peopleFolder     = "People"
	claimsFolder     = "Claims"
	interviewsFolder = "Interviews"
	sourcesFolder    = "Sources"
)

func folders() []string {
	return []string{claimsFolder, interviewsFolder, peopleFolder, sourcesFolder}
}

// Write writes the notes of g into the folder dir, which may hold a vault
// already. The same graph in an empty folder gives the same bytes. Errors are
// those of the file system.
func Write(dir string, g *graph.Graph) error {
	there, err := readVault(dir)
	if err != nil {
		return err
	}
	v := newVault(g, there.taken(g))
	return there.replace(dir, v.notes())
}

// note is a file that is written.
type note struct {
	id   string // of the node
	path string // with slashes, relative to the vault
	text string // as far as the marked line
}

// vault is what the notes are made from.
type vault struct {
	g        *graph.Graph
	x        *graph.Index
	paths    map[string]string   // id → path without extension, of nodes that have notes
	speakers map[string]string   // name → id
	spoke    map[string][]string // name → ids of interviews
	shared   map[string][]graph.SharedRow
	disputed map[string][]graph.SharedRow
}

// newVault finds which nodes have notes, and where. Names in taken, folded,
// are those of files that are not ours.
func newVault(g *graph.Graph, taken map[string]bool) *vault {
	v := &vault{g: g, x: graph.NewIndex(g), speakers: map[string]string{}, spoke: map[string][]string{}}
	v.shared = byPerson(graph.Shared(g, graph.Filter{}))
	v.disputed = byPerson(graph.Disputed(g, graph.Filter{}))
	meet := v.meeting()
	wanted := []*graph.Node{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind != graph.Claim || meet[n.ID] {
			wanted = append(wanted, n)
		}
		v.introduce(&g.Nodes[i])
	}
	v.paths = named(wanted, taken)
	return v
}

// introduce has people be found by their names.
func (v *vault) introduce(n *graph.Node) {
	if n.Kind == graph.Speaker && n.Named {
		v.speakers[n.Name] = n.ID
	}
	if n.Kind == graph.Interview {
		for _, name := range append(slices.Clone(n.Speakers), n.Hosts...) {
			v.spoke[name] = append(v.spoke[name], n.ID)
		}
	}
}

// byPerson are the rows of each person.
func byPerson(rows []graph.SharedRow) map[string][]graph.SharedRow {
	by := map[string][]graph.SharedRow{}
	for _, r := range rows {
		by[r.SpeakerAID] = append(by[r.SpeakerAID], r)
		by[r.SpeakerBID] = append(by[r.SpeakerBID], r)
	}
	return by
}

// meeting are the claims that two people said, or that an edge of agreement
// or disagreement touches.
func (v *vault) meeting() map[string]bool {
	meet, sayers := map[string]bool{}, map[string]int{}
	for i := range v.g.Edges {
		e := &v.g.Edges[i]
		switch {
		case e.Agreement():
			meet[e.Source], meet[e.Target] = true, true
		case e.Kind == graph.Said:
			sayers[e.Target]++
			meet[e.Target] = meet[e.Target] || sayers[e.Target] > 1
		}
	}
	return meet
}

// notes are all notes, in the order of their paths.
func (v *vault) notes() []note {
	nodes := []*graph.Node{}
	for i := range v.g.Nodes {
		if n := &v.g.Nodes[i]; v.paths[n.ID] != "" {
			nodes = append(nodes, n)
		}
	}
	all := parallel.Map(len(nodes), func(i int) note { return v.note(nodes[i]) })
	slices.SortFunc(all, func(a, b note) int { return strings.Compare(a.path, b.path) })
	return all
}

func (v *vault) note(n *graph.Node) note {
	p := &page{vault: v}
	switch n.Kind {
	case graph.Speaker:
		p.person(n)
	case graph.Claim:
		p.claim(n)
	case graph.Interview:
		p.interview(n)
	case graph.Link:
		p.source(n)
	}
	return note{n.ID, v.paths[n.ID] + ".md", strings.TrimRight(p.String(), "\n") + "\n"}
}
