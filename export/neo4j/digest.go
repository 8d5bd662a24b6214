package neo4j

import (
	"context"
	"fmt"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// A database tells what it holds of a kind in sums, so that a push which
// changes little reads little: hashes fall into buckets, and only where count
// or sums of a bucket differ are its nodes or relationships looked at one by
// one.

// buckets is how many there are: of some hundred thousand hashes each has
// some hundred.
const buckets = 1024

// half parts a hash into two numbers whose sums stay below 64 bits.
const half = 1 << 40

// sums are of the hashes in one bucket.
type sums struct{ count, high, low int64 }

// digest is what a kind comes to.
type digest [buckets]sums

func (d *digest) add(hash int64) {
	s := &d[hash%buckets]
	s.count, s.high, s.low = s.count+1, s.high+hash/half, s.low+hash%half
}

// sumsOf is a statement for the digest of what x is; what our collection
// does not hold alone counts in bucket -1.
func sumsOf(match, x string) string {
	return fmt.Sprintf(`%[1]s WITH CASE WHEN %[2]s.whosaid = $only THEN %[2]s.whosaidHash[0] ELSE -1 END AS h
RETURN h %% %[3]d AS bucket, count(*), sum(h / %[4]d), sum(h %% %[4]d)`, match, x, buckets, half)
}

func sumNodes(k graph.Kind) string {
	return sumsOf(fmt.Sprintf("MATCH (n:%s)", property.Label(k)), "n")
}

func sumEdges(k graph.Kind) string {
	return sumsOf(fmt.Sprintf("MATCH ()-[r:%s]->() WHERE r.whosaid IS NOT NULL", property.RelationshipType(k)), "r")
}

// difference is where a database differs from a graph.
type difference struct {
	in    [buckets]bool // by bucket
	list  []int64       // the same
	other bool          // there is what our collection does not hold alone
}

// differ compares the digest of a graph with the database.
func (p *push) differ(ctx context.Context, statement string, ours *digest) (*difference, error) {
	theirs, d := digest{}, &difference{}
	err := p.read(ctx, statement, p.ours(), func(row []any) error {
		bucket, _ := row[0].(int64)
		if bucket < 0 {
			d.other = true
			return nil
		}
		s := &theirs[bucket]
		s.count, _ = row[1].(int64)
		s.high, _ = row[2].(int64)
		s.low, _ = row[3].(int64)
		return nil
	})
	for i := range theirs {
		if theirs[i] != ours[i] {
			d.in[i] = true
			d.list = append(d.list, int64(i))
		}
	}
	return d, err
}

// mostBuckets is how many may be asked for by number; when more differ, all
// is read.
const mostBuckets = buckets / 4

// scope are the parameters of a scan that looks only where there is a
// difference.
func (p *push) scope(d *difference) record {
	params := p.ours()
	params["buckets"], params["all"] = d.list, len(d.list) > mostBuckets
	return params
}

// inScope is the condition to those parameters.
func inScope(x string) string {
	return fmt.Sprintf("$all OR %[1]s.whosaid IS NULL OR %[1]s.whosaid <> $only OR %[1]s.whosaidHash[0] %% %[2]d IN $buckets", x, buckets)
}
