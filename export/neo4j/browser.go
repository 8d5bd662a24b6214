package neo4j

import (
	"context"
	"net"
	"net/url"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Browser is the address of the server's own Browser, as far as it tells;
// else the usual one on its machine.
func (c *Client) Browser(ctx context.Context) string {
	host := "localhost"
	if u, err := url.Parse(c.cfg.URI); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	port := "7474"
	if advertised := c.setting(ctx, "server.http.advertised_address"); advertised != "" {
		if _, p, err := net.SplitHostPort(advertised); err == nil {
			port = p
		}
	}
	return "http://" + net.JoinHostPort(host, port) + "/browser/"
}

// setting is a setting of the server, "" where it may not be seen.
func (c *Client) setting(ctx context.Context, name string) string {
	ctx, stop := context.WithTimeout(ctx, connectTime)
	defer stop()
	s := c.session(ctx, neo4j.AccessModeRead)
	defer s.Close(ctx)
	r, err := s.Run(ctx, "SHOW SETTINGS $name YIELD value", record{"name": name})
	if err != nil {
		return ""
	}
	row, err := r.Single(ctx)
	if err != nil {
		return ""
	}
	value, _ := row.Values[0].(string)
	return strings.TrimSpace(value)
}
