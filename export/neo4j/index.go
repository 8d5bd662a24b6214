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

// Index makes the full-text index whosaid_words over names, aliases and
// claims where there is none. The server fills it in the background.
func (c *Client) Index(ctx context.Context) error {
	s := c.session(ctx, neo4j.AccessModeWrite)
	defer s.Close(ctx)
	_, err := s.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, createWords, nil)
		if err != nil {
			return nil, err
		}
		return r.Consume(ctx)
	})
	return c.explain(ctx, err)
}
