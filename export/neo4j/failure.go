package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Failure is what a server or the way to it refused, in a line that says what
// to do. It wraps the driver's error.
type Failure struct {
	line  string
	cause error
}

// Error is that line.
func (f *Failure) Error() string { return f.line }

// Unwrap is the driver's error.
func (f *Failure) Unwrap() error { return f.cause }

// advice says what to do about errors of the server, by the end of their
// code. %s is the database or the user; the server's own words follow where
// they tell more.
var advice = []struct {
	code  string
	line  func(Config) string
	words bool
}{
	{"Security.Unauthorized", func(c Config) string {
		return fmt.Sprintf("wrong user or password for %q; set NEO4J_USERNAME and NEO4J_PASSWORD, or --user and --password-file", c.User)
	}, false},
	{"Security.AuthenticationRateLimit", func(c Config) string {
		return fmt.Sprintf("the server locked %q after too many wrong passwords; wait some seconds, then try with the right one", c.User)
	}, false},
	{"Security.CredentialsExpired", func(c Config) string {
		return fmt.Sprintf("the password of %q must be changed first: open the Neo4j Browser, or run ALTER CURRENT USER SET PASSWORD", c.User)
	}, false},
	{"Security.Forbidden", func(c Config) string {
		return fmt.Sprintf("%q may not do this in database %q; ask for the right to write and to make constraints, or give another --user", c.User, c.Database)
	}, false},
	{"Database.DatabaseNotFound", func(c Config) string {
		return fmt.Sprintf("there is no database %q; give another by --database or NEO4J_DATABASE (SHOW DATABASES lists them)", c.Database)
	}, false},
	{"Database.DatabaseUnavailable", unavailable, false},
	{"General.DatabaseUnavailable", unavailable, false},
	{"Transaction.TransactionLogError", fullDisk, false},
	{"Transaction.TransactionCommitFailed", fullDisk, true},
	{"General.ForbiddenOnReadOnlyDatabase", readOnly, false},
	{"General.WriteOnReadOnlyAccessDatabase", readOnly, false},
	{"Cluster.NotALeader", readOnly, false},
	{"Schema.ConstraintCreationFailed", func(Config) string {
		return "the database holds nodes that share an id under one of the labels Speaker, Claim, Interview, Link, so the constraint cannot be made; give those another id or label, or use another database"
	}, true},
	{"Schema.ConstraintWithNameAlreadyExists", func(Config) string {
		return "the database has another constraint under a name that whosaid uses; drop or rename it"
	}, true},
	{"Schema.IndexAlreadyExists", func(Config) string {
		return "the database has an index where whosaid needs a uniqueness constraint; drop it"
	}, true},
	{"Schema.ConstraintValidationFailed", func(Config) string {
		return "what is in the database stands against a constraint"
	}, true},
	{"General.MemoryPoolOutOfMemoryError", func(Config) string {
		return "the server has too little memory for this; raise server.memory.heap.max_size or dbms.memory.transaction.total.max"
	}, false},
	{"General.TransactionOutOfMemoryError", func(Config) string {
		return "the server has too little memory for this; raise server.memory.heap.max_size or db.memory.transaction.max"
	}, false},
}

func readOnly(c Config) string {
	return fmt.Sprintf("database %q is read-only; push to one that may be written, or let it be written (server.databases.read_only)", c.Database)
}

func unavailable(c Config) string {
	return fmt.Sprintf("database %q is not available; look at the server's log and its disk, start it (START DATABASE, or the server again), and push again", c.Database)
}

func fullDisk(Config) string {
	return "the server cannot write to its disk, which seems full; make room, restart the server, and push again, which completes this push"
}

// full are words in which servers and systems say that a disk is full.
var full = []string{"no space left", "disk is full", "disk full", "not enough space", "low disk space", "disk quota exceeded", "low on disk space"}

// explain is err as a line that says what to do, nil for nil.
func (c *Client) explain(ctx context.Context, err error) error {
	var known *Failure
	if err == nil || errors.As(err, &known) {
		return err
	}
	if ctx.Err() != nil {
		return &Failure{"stopped; the next push completes what this one began", ctx.Err()}
	}
	line := c.lineOf(err)
	if line == "" {
		line = "neo4j: " + strings.Join(strings.Fields(err.Error()), " ")
	}
	return &Failure{line, err}
}

func (c *Client) lineOf(err error) string {
	text := strings.ToLower(err.Error())
	for _, words := range full {
		if strings.Contains(text, words) {
			return fullDisk(c.cfg)
		}
	}
	var refused *neo4j.Neo4jError
	if errors.As(last(err), &refused) {
		return serverLine(c.cfg, refused)
	}
	switch {
	case strings.Contains(text, "tls: "), strings.Contains(text, "x509: "), strings.Contains(text, "check that tls is enabled"):
		return c.tlsLine(text)
	case strings.Contains(text, "server responded http"):
		return fmt.Sprintf("%s is an HTTP port; give the Bolt port, which is 7687 unless it was changed", c.cfg.URI)
	case strings.Contains(text, "did not accept any of the requested"):
		return fmt.Sprintf("the server at %s is too old; whosaid needs Neo4j %d or newer", c.cfg.URI, oldest)
	}
	var unreachable *neo4j.ConnectivityError
	var away net.Error
	if errors.As(last(err), &unreachable) || errors.As(err, &away) || errors.Is(err, context.DeadlineExceeded) {
		return c.awayLine(text)
	}
	return ""
}

func serverLine(cfg Config, refused *neo4j.Neo4jError) string {
	for _, a := range advice {
		if strings.HasSuffix(refused.Code, "."+a.code) {
			if a.words {
				return a.line(cfg) + " (" + shortLine(refused.Msg) + ")"
			}
			return a.line(cfg)
		}
	}
	return ""
}

func (c *Client) tlsLine(text string) string {
	switch {
	case strings.Contains(text, "does not look like a tls handshake"), strings.Contains(text, "check that tls is enabled"):
		return fmt.Sprintf("the server at %s does not speak TLS; write its address without +s or +ssc, or turn TLS on there", c.cfg.URI)
	case strings.Contains(text, "x509: "):
		return fmt.Sprintf("the certificate of %s is not trusted; have the system trust it, or write +ssc in place of +s to take any", c.cfg.URI)
	}
	return fmt.Sprintf("TLS with %s fails; without TLS its address has no +s, with its own certificate +ssc", c.cfg.URI)
}

func (c *Client) awayLine(text string) string {
	tls := strings.Contains(c.cfg.URI, "+s")
	if !tls && (strings.Contains(text, "eof") || strings.Contains(text, "connection reset") || strings.Contains(text, "broken pipe")) {
		return fmt.Sprintf("%s closes the connection; is it a Neo4j's Bolt port, and does it ask for TLS (then write +s or +ssc)? If it went away, start it and push again", c.cfg.URI)
	}
	return fmt.Sprintf("no Neo4j answers at %s; start it, or give another address by --uri or NEO4J_URI", c.cfg.URI)
}

// last is the error that ended a transaction that was tried several times.
func last(err error) error {
	var limit *neo4j.TransactionExecutionLimit
	if errors.As(err, &limit) && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// shortLine is a message on one line, not too long to read.
func shortLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 300 {
		return string(r[:300]) + "…"
	}
	return s
}
