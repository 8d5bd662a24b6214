package neo4j

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// Config says which database to use, and as whom.
type Config struct {
	URI      string // neo4j:// or bolt://, with +s for TLS, +ssc for TLS with any certificate
	User     string // "" where the server asks for nobody
	Password string
	Database string // "" is neo4j
}

// Client is a connection to one database. Every session it opens names it.
type Client struct {
	driver neo4j.DriverWithContext
	cfg    Config
}

// Bounds of waiting: for a connection, for an answer to the first question,
// and for a server that comes back.
const (
	connectTime = 5 * time.Second
	openTime    = 15 * time.Second
	retryTime   = 30 * time.Second
)

// oldest is the first major version that whosaid works with.
const oldest = 5

// Open connects to the database and asks it one question, so that whatever
// is wrong with address, name, password or version is said at once.
func Open(ctx context.Context, cfg Config) (*Client, error) {
	cfg.Database = cmp.Or(cfg.Database, "neo4j")
	if err := checkAddress(cfg.URI); err != nil {
		return nil, err
	}
	auth := neo4j.BasicAuth(cfg.User, cfg.Password, "")
	if cfg.User == "" {
		auth = neo4j.NoAuth()
	}
	driver, err := neo4j.NewDriverWithContext(cfg.URI, auth, func(c *config.Config) {
		c.SocketConnectTimeout = connectTime
		c.ConnectionAcquisitionTimeout = openTime
		c.MaxTransactionRetryTime = retryTime
		c.FetchSize = batchRows
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, errors.New("no address of a Neo4j; give one as neo4j://localhost:7687")
	}
	c := &Client{driver: driver, cfg: cfg}
	if err := c.greet(ctx); err != nil {
		driver.Close(ctx)
		return nil, err
	}
	return c, nil
}

// Close ends the connection.
func (c *Client) Close(ctx context.Context) error { return c.driver.Close(ctx) }

// Session opens a session that names the database.
func (c *Client) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return c.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: c.cfg.Database})
}

// checkAddress refuses what the driver would only refuse by showing it: an
// address may hold a password by mistake.
func checkAddress(uri string) error {
	u, err := url.Parse(uri)
	switch {
	case err != nil || u.Host == "":
		return errors.New("the address is not a URI; give one as neo4j://localhost:7687")
	case u.User != nil:
		return errors.New("the address holds a user or a password; leave them out, and set NEO4J_USERNAME and NEO4J_PASSWORD, or --password-file")
	}
	switch u.Scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return nil
	}
	return fmt.Errorf("an address begins with neo4j:// or bolt:// (+s, +ssc with TLS), not %s://", u.Scheme)
}

// greet asks who is there.
func (c *Client) greet(ctx context.Context) error {
	limited, stop := context.WithTimeout(ctx, openTime)
	defer stop()
	info, err := c.driver.GetServerInfo(limited)
	if err == nil {
		if err := checkVersion(info.Agent()); err != nil {
			return err
		}
		s := c.session(limited, neo4j.AccessModeRead)
		defer s.Close(limited)
		var r neo4j.ResultWithContext
		if r, err = s.Run(limited, "RETURN 1", nil); err == nil {
			_, err = r.Consume(limited)
		}
	}
	return c.explain(ctx, err)
}

// checkVersion looks at what a server calls itself, as in "Neo4j/5.26.30".
func checkVersion(agent string) error {
	name, version, _ := strings.Cut(agent, "/")
	major, err := strconv.Atoi(version[:len(version)-len(strings.TrimLeft(version, "0123456789"))])
	if name == "Neo4j" && err == nil && major < oldest {
		return fmt.Errorf("the server is Neo4j %s, which is too old; whosaid needs %d or newer", version, oldest)
	}
	return nil
}
