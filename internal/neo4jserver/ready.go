package neo4jserver

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"time"
)

// patience is how long a start may take on a machine that is busy.
const patience = 4 * time.Minute

// ready waits until the server answers.
func (s *Server) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !s.answers(ctx) {
		select {
		case <-s.ended:
			s.wait()
			return fmt.Errorf("Neo4j ended at once; its last words:\n%s", s.words())
		case <-ctx.Done():
			s.Kill()
			return fmt.Errorf("Neo4j did not start: %w; see %s", ctx.Err(), s.console())
		case <-tick.C:
		}
	}
	return nil
}

// answers reports whether HTTP and Bolt do; HTTP opens last.
func (s *Server) answers(ctx context.Context) bool {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, s.Address()+"/", nil)
	if err != nil {
		return false
	}
	a, err := http.DefaultClient.Do(q)
	if err != nil {
		return false
	}
	a.Body.Close()
	return a.StatusCode == http.StatusOK && shakesHands(s.Bolt)
}

// shakesHands asks for a version of Bolt: the magic number and four that are
// proposed (https://neo4j.com/docs/bolt/current/bolt/handshake/). A server
// names the one it takes.
func shakesHands(port int) bool {
	c, err := net.DialTimeout("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), time.Second)
	if err != nil {
		return false
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(5 * time.Second))
	hello := make([]byte, 20)
	copy(hello, "\x60\x60\xb0\x17\x00\x04\x04\x05")
	if _, err := c.Write(hello); err != nil {
		return false
	}
	var version [4]byte
	_, err = io.ReadFull(c, version[:])
	return err == nil && version != [4]byte{}
}

func (s *Server) words() string {
	said, _ := os.ReadFile(s.console())
	return last(said)
}
