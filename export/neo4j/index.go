package neo4j

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// wordsIndex is the name of the full-text index. Its analyzer takes Korean,
// Chinese and Japanese in pairs of letters and all else in words.
const wordsIndex = "whosaid_words"

const createWords = "CREATE FULLTEXT INDEX " + wordsIndex + " IF NOT EXISTS FOR (n:Speaker|Claim) ON EACH [n.name, n.aliases, n.text]" +
	" OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"

// createWeight makes the index by which the claims that weigh most are found.
const createWeight = "CREATE INDEX whosaid_weight IF NOT EXISTS FOR (n:Claim) ON (n.weight)"

// Index makes the full-text index whosaid_words over names, aliases and
// claims, and the index whosaid_weight over the weights of claims, where there
// are none. The server fills them in the background.
func (c *Client) Index(ctx context.Context) error {
	s := c.session(ctx, neo4j.AccessModeWrite)
	defer s.Close(ctx)
	_, err := s.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, create := range []string{createWords, createWeight} {
			r, err := tx.Run(ctx, create, nil)
			if err != nil {
				return nil, err
			}
			if _, err := r.Consume(ctx); err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return c.explain(ctx, err)
}
