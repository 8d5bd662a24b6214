package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Who shares a claim with whom, and who disputes one, is written between the
// people. It follows from the edges, and so from all that one collection
// holds: two collections never hold one such relationship together, each has
// its own.

// meetingWays are the relationships between people, in the order they are
// written.
var meetingWays = [...]way{
	{graph.Way{From: graph.Speaker, Kind: property.Shares, To: graph.Speaker}},
	{graph.Way{From: graph.Speaker, Kind: property.Disputes, To: graph.Speaker}},
}

func sumMeetings(k graph.Kind) string {
	return sumsOf(fmt.Sprintf("MATCH ()-[r:%s]->() WHERE r.whosaid = $only", property.RelationshipType(k)), "r")
}

func scanMeetings(k graph.Kind) string {
	return fmt.Sprintf("MATCH (a)-[r:%s]->(b) WHERE r.whosaid = $only AND (%s) RETURN a.id AS source, b.id AS target, r.whosaidHash[0] AS hash",
		property.RelationshipType(k), inScope("r"))
}

// updateAlone writes what our collection has; update would write over what
// others have between the same people.
func (w way) updateAlone() string {
	return w.match() + "WHERE r.whosaid = $only SET r += row.properties"
}

// compareMeetings looks at every relationship between people that is ours.
func (p *push) compareMeetings(ctx context.Context) error {
	p.met, p.goneMeetings, p.doubledMeetings = make([]state, len(p.meetings)), nil, nil
	for _, w := range meetingWays {
		err := p.compare(ctx, comparison{
			name: property.RelationshipType(w.Kind), sums: sumMeetings(w.Kind), scan: scanMeetings(w.Kind), hashes: p.meetingHashes, states: p.met,
			of:  func(i int) bool { return p.meetings[i].Kind == w.Kind },
			row: func(row []any) error { p.compareMeeting(w, row); return nil },
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *push) compareMeeting(w way, row []any) {
	source, _ := row[0].(string)
	target, _ := row[1].(string)
	hash, _ := row[2].(int64)
	there := pair{w, cmp.Or(p.moved[source], source), cmp.Or(p.moved[target], target), false}
	i, known := slices.BinarySearchFunc(p.meetings, there, compareMeetingTo)
	switch {
	case !known:
		p.goneMeetings = append(p.goneMeetings, there)
	case p.met[i] != absent:
		p.doubledMeetings = append(p.doubledMeetings, there)
	default:
		p.met[i] = stateOf(hash == p.meetingHashes[i], true, 1)
	}
}

// compareMeetingTo orders as property.Meetings does.
func compareMeetingTo(m property.Meeting, to pair) int {
	rank := func(k graph.Kind) int {
		return slices.IndexFunc(meetingWays[:], func(w way) bool { return w.Kind == k })
	}
	return cmp.Or(rank(m.Kind)-rank(to.Kind), strings.Compare(m.A, to.source), strings.Compare(m.B, to.target))
}

// writeMeetings creates and updates, a type at a time.
func (p *push) writeMeetings(ctx context.Context) error {
	if p.opt.DryRun {
		return nil
	}
	for _, w := range meetingWays {
		if err := p.write(ctx, w.create(), &p.sum.Meetings.Created, p.meetingRows(w, absent)); err != nil {
			return err
		}
		if err := p.write(ctx, w.updateAlone(), &p.sum.Meetings.Updated, p.meetingRows(w, changed)); err != nil {
			return err
		}
	}
	return nil
}

func (p *push) meetingRows(w way, s state) iter.Seq[record] {
	return func(yield func(record) bool) {
		for i := range p.meetings {
			m := &p.meetings[i]
			if m.Kind != w.Kind || p.met[i] != s {
				continue
			}
			r := recordOf(property.OfMeeting(m), holding{collections: p.only, hashes: p.meetingHashes[i : i+1]})
			if s == absent {
				r = given(r)
			}
			if !yield(record{"source": m.A, "target": m.B, "properties": r}) {
				return
			}
		}
	}
}

// removeMeetings removes what no longer follows from the graph.
func (p *push) removeMeetings(ctx context.Context) error {
	return p.removePairs(ctx, meetingWays[:], p.goneMeetings, p.doubledMeetings, &p.sum.Meetings)
}
