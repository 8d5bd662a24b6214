package neo4jserver

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Admin runs neo4j-admin with the arguments on a Dir whose server is stopped.
// The error holds what it said.
func Admin(ctx context.Context, dir string, args ...string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if err := makeFolders(dir); err != nil {
		return err
	}
	c, err := command(ctx, nil, "org.neo4j.cli.AdminTool", args...)
	if err != nil {
		return err
	}
	c.Env = append(os.Environ(), "NEO4J_HOME="+dir, "NEO4J_CONF="+filepath.Join(dir, "conf"))
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("neo4j-admin failed: %w\n%s", err, last(said))
	}
	return nil
}

// Shell has cypher-shell run the statements at uri. The error holds what it
// said.
func Shell(ctx context.Context, uri, password string, statements io.Reader) error {
	c, err := command(ctx, nil, "org.neo4j.shell.Main", "--format=plain", "--fail-fast")
	if err != nil {
		return err
	}
	c.Env = append(os.Environ(), "NEO4J_URI="+uri, "NEO4J_USERNAME="+User, "NEO4J_PASSWORD="+password)
	c.Stdin = statements
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("cypher-shell failed: %w\n%s", err, last(said))
	}
	return nil
}
