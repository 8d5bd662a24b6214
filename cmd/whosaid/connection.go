package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/neo4j"
	"golang.org/x/term"
)

// connection is where a Neo4j is and who asks. There is no option for the
// password itself: what stands in arguments is seen by every user of the
// machine.
type connection struct {
	uri, user, database, passwordFile string
}

func (o *connection) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&o.uri, "uri", "", "`ADDRESS`: neo4j:// or bolt://, +s with TLS, +ssc with a certificate of its own (NEO4J_URI; neo4j://localhost:7687)")
	f.StringVar(&o.user, "user", "", "`NAME` of the user (NEO4J_USERNAME; neo4j)")
	f.StringVar(&o.database, "database", "", "`NAME` of the database (NEO4J_DATABASE; neo4j)")
	f.StringVar(&o.passwordFile, "password-file", "", "`FILE` whose first line is the password (else NEO4J_PASSWORD, else it is asked for)")
}

// open connects, with what options and environment say.
func (o connection) open(ctx context.Context, io stdio) (*neo4j.Client, error) {
	cfg := neo4j.Config{
		URI:      cmp.Or(o.uri, os.Getenv("NEO4J_URI"), "neo4j://localhost:7687"),
		User:     cmp.Or(o.user, os.Getenv("NEO4J_USERNAME"), "neo4j"),
		Database: cmp.Or(o.database, os.Getenv("NEO4J_DATABASE"), "neo4j"),
	}
	var err error
	if cfg.Password, err = o.password(cfg.User, io); err != nil {
		return nil, err
	}
	return neo4j.Open(ctx, cfg)
}

// password is that of the file, the environment, or the person at the
// terminal.
func (o connection) password(user string, io stdio) (string, error) {
	if o.passwordFile != "" {
		raw, err := os.ReadFile(o.passwordFile)
		if err != nil {
			return "", fmt.Errorf("password: %w", err)
		}
		line, _, _ := strings.Cut(string(raw), "\n")
		return strings.TrimSuffix(line, "\r"), nil
	}
	if password, ok := os.LookupEnv("NEO4J_PASSWORD"); ok {
		return password, nil
	}
	in, ok := io.in.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return "", errors.New("no password for Neo4j; set NEO4J_PASSWORD, or give --password-file")
	}
	fmt.Fprintf(io.err, "Password of %s: ", user)
	raw, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(io.err)
	return string(raw), err
}
