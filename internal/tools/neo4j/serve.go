package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/internal/neo4jserver"
)

const ready = `
Neo4j is ready.

  Browser    %[1]s/browser/
  address    %[2]s
  user       %[3]s
  password   %[4]s

  whosaid push interviews/ --uri %[2]s --password-file %[5]s

Ctrl-C stops it. The data stay in %[6]s.
`

// serve runs the server that keeps its data, until ctx ends.
func serve(ctx context.Context) error {
	folder, err := neo4jserver.Folder()
	if err != nil {
		return err
	}
	file := filepath.Join(folder, "password")
	password, err := passwordIn(file)
	if err != nil {
		return err
	}
	fmt.Println("starting Neo4j; the first time, Maven fetches 140 MB")
	dir := filepath.Join(folder, "data")
	s, err := neo4jserver.Start(ctx, neo4jserver.Config{
		Dir: dir, Bolt: 7687, HTTP: 7474, Password: password,
		Java: []string{"-Xmx1g", "-XX:TieredStopAtLevel=4"},
	})
	if ctx.Err() != nil {
		return nil // interrupted while it started
	}
	if err != nil {
		return err
	}
	fmt.Printf(ready, s.Address(), s.URI(), neo4jserver.User, password, file, dir)
	select {
	case <-ctx.Done():
		fmt.Println("\nstopping Neo4j")
		return s.Stop()
	case <-s.Ended():
		return errors.Join(errors.New("Neo4j ended by itself; see logs in "+dir), s.Stop())
	}
}

// passwordIn is the password that the file holds, a new one when there is no
// file yet.
func passwordIn(file string) (string, error) {
	if known, err := os.ReadFile(file); err == nil {
		return string(known), nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return "", err
	}
	password := rand.Text()
	return password, os.WriteFile(file, []byte(password), 0o600)
}
