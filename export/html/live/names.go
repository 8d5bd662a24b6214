package live

import (
	"net"
	"net/netip"
	"strings"
)

// Names are the hosts that a site answers to. A page of another site that has
// its own name point to this machine (DNS rebinding) asks for that name, and
// gets nothing.
type Names struct {
	Host     string // as the server was told to listen on
	Loopback bool   // only this machine reaches it
}

// NamesOf are the names of a server that listens on an address such as
// "127.0.0.1:8181" or ":80".
func NamesOf(address string) Names {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		host = address
	}
	return Names{Host: host, Loopback: isLoopback(host)}
}

func isLoopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return strings.EqualFold(host, "localhost") || err == nil && ip.IsLoopback()
}

// known reports whether a Host header names this site: by its own name, as
// localhost, or by a number, which nobody else can point here.
func (n Names) known(header string) bool {
	host := header
	if h, _, err := net.SplitHostPort(header); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	if isLoopback(host) || n.Host != "" && strings.EqualFold(host, n.Host) {
		return true
	}
	_, err := netip.ParseAddr(host)
	return err == nil && !n.Loopback
}
