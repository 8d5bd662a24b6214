package neo4j_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jserver"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// says fails the test unless err is one line that has the words and wraps
// what the driver said.
func says(t *testing.T, name string, err error, words string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), words) || strings.Contains(err.Error(), "\n") {
		t.Errorf("%s: %v, want one line with %q", name, err, words)
	}
	if err != nil && strings.Contains(err.Error(), wrong) {
		t.Errorf("%s shows the password: %v", name, err)
	}
}

const wrong = "secret-and-wrong"

// TestStrictServer has a server that takes TLS alone, lets nothing be
// written, and locks out who guesses.
func TestStrictServer(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	neo4jtest.StartIn(t, neo4jserver.Config{Dir: dir}).Stop() // which makes the database
	certify(t, filepath.Join(dir, "certificates"))
	s := neo4jtest.StartIn(t, neo4jserver.Config{Dir: dir, Settings: `dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory=certificates
dbms.ssl.policy.bolt.client_auth=NONE
server.bolt.tls_level=OPTIONAL
server.databases.read_only=neo4j
`})
	with := func(change func(*neo4j.Config)) (*neo4j.Client, error) {
		cfg := configOf(s)
		change(&cfg)
		return neo4j.Open(t.Context(), cfg)
	}
	tls := func(scheme string) func(*neo4j.Config) {
		return func(c *neo4j.Config) { c.URI = strings.Replace(c.URI, "bolt://", scheme, 1) }
	}
	_, err := with(tls("bolt+s://"))
	says(t, "a certificate nobody signed", err, "is not trusted")
	c, err := with(tls("bolt+ssc://"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Push(t.Context(), graphtest.Small(), neo4j.Options{})
	says(t, "read-only", err, "read-only")
	if _, err := c.Push(t.Context(), graphtest.Small(), neo4j.Options{DryRun: true}); err != nil {
		t.Errorf("a dry run only reads: %v", err)
	}
	c.Close(t.Context())
	for range 5 {
		_, err = with(func(c *neo4j.Config) { c.Password = wrong })
	}
	says(t, "locked", err, "locked")
	var refused *driver.Neo4jError
	if !errors.As(err, &refused) || refused.Title() != "AuthenticationRateLimit" {
		t.Errorf("locked: %v wraps %v", err, refused)
	}
}

// certify writes a key and a certificate that signs itself.
func certify(t *testing.T, dir string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	public, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"public.crt": {Type: "CERTIFICATE", Bytes: public}, "private.key": {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestFullDisk has a server's disk run full, and get room again.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=8m", "whosaid", dir).CombinedOutput(); err != nil {
		t.Skipf("skipped, as no small disk can be made here: %s", out)
	}
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	s := neo4jtest.StartIn(t, neo4jserver.Config{Dir: dir})
	g := graphtest.Large(2500)
	_, err := client(t, s).Push(t.Context(), g, neo4j.Options{Rows: 1000})
	says(t, "a full disk", err, "disk")
	s.Kill()
	if out, err := exec.Command("mount", "-o", "remount,size=200m", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	s.Restart()
	push(t, s, g, "")
	sameGraph(t, g, back(s))
}

// TestStrangeServers has one that is too old to speak a Bolt we know, and
// one that hangs up on who does not begin with TLS.
func TestStrangeServers(t *testing.T) {
	for _, c := range []struct {
		name, says string
		answer     []byte
	}{
		{"no version in common", "too old", []byte{0, 0, 0, 0}},
		{"hangs up", "does it ask for TLS", nil},
	} {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		go func() {
			for {
				conn, err := l.Accept()
				if err != nil {
					return
				}
				conn.Read(make([]byte, 20))
				conn.Write(c.answer)
				conn.Close()
			}
		}()
		_, err = neo4j.Open(t.Context(), neo4j.Config{URI: "bolt://" + l.Addr().String(), User: "neo4j", Password: wrong})
		says(t, c.name, err, c.says)
	}
}

// TestSilence has a server that takes a connection and says nothing: the
// wait is bounded.
func TestSilence(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for a quarter of a minute")
	}
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, err = neo4j.Open(t.Context(), neo4j.Config{URI: "bolt://" + l.Addr().String(), User: "neo4j", Password: wrong})
	says(t, "silence", err, "no Neo4j answers")
}

// TestInvalidText refuses before anything is sent: no server is needed.
func TestInvalidText(t *testing.T) {
	g := &graph.Graph{Edges: []graph.Edge{{Source: "s1", Target: "c1", Kind: graph.Said, Evidence: []graph.Evidence{{Quote: "fine"}, {Quote: "half \xff"}}}}}
	_, err := new(neo4j.Client).Push(t.Context(), g, neo4j.Options{})
	says(t, "no UTF-8", err, `said from "s1" to "c1": its quotes[1] is not valid UTF-8`)
}
