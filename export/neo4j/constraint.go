package neo4j

import (
	"context"
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/export/property"
)

// constraints has ids be unique, which also makes them quick to find.
func (p *push) constraints(ctx context.Context) error {
	for _, k := range kinds {
		statement := fmt.Sprintf("CREATE CONSTRAINT whosaid_%s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", strings.ToLower(string(k)), property.Label(k))
		if _, err := p.run(ctx, statement, nil); err != nil {
			return err
		}
	}
	return nil
}
