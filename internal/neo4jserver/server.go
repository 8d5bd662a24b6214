// Package neo4jserver runs a real Neo4j Community on this machine, without a
// container: Maven fetches its jars once into the user's cache folder, Java
// 17 or newer runs them. It is for "make neo4j" and for tests; the program
// itself does not know it.
package neo4jserver

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// User is the one user of a new server.
const User = "neo4j"

// Config says which server to run.
type Config struct {
	Dir        string   // keeps all of it: data, settings, logs
	Bolt, HTTP int      // ports on loopback; 0 takes a free one
	Password   string   // of a Dir that was never started; a used one keeps its own
	Settings   string   // more lines for neo4j.conf
	Java       []string // more options for Java; the last one given wins
}

// Server is a running Neo4j.
type Server struct {
	Config
	process *exec.Cmd
	guard   *exec.Cmd
	ended   chan struct{} // closed when the process has ended
}

// Start runs a server and returns when it answers Bolt and HTTP. The server
// ends with the calling process at the latest. Errors are ErrNoJava, what
// Maven said, and the server's own last words.
func Start(ctx context.Context, c Config) (*Server, error) {
	var err error
	if c.Dir, err = filepath.Abs(c.Dir); err != nil {
		return nil, err
	}
	if err := c.choosePorts(); err != nil {
		return nil, err
	}
	s := &Server{Config: c}
	return s, s.Start(ctx)
}

// Start runs a server again that was stopped or killed, with its data and
// ports.
func (s *Server) Start(ctx context.Context) error {
	if err := configure(s.Config); err != nil {
		return fmt.Errorf("cannot prepare %s: %w", s.Dir, err)
	}
	options := append([]string{"-Djava.io.tmpdir=" + filepath.Join(s.Dir, temporary)}, s.Java...)
	c, err := command(context.WithoutCancel(ctx), options, "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+s.Dir, "--config-dir="+filepath.Join(s.Dir, "conf"), "--console-mode")
	if err != nil {
		return err
	}
	log, err := os.Create(s.console())
	if err != nil {
		return err
	}
	defer log.Close()
	c.Stdout, c.Stderr = log, log
	if err := c.Start(); err != nil {
		return fmt.Errorf("cannot run Java: %w", err)
	}
	s.process, s.ended = c, make(chan struct{})
	go func() { // the one way to learn that a process ended
		c.Wait()
		close(s.ended)
	}()
	s.guard = watch(c.Process.Pid)
	return s.ready(ctx)
}

// watch has a shell kill the server when this process is gone, however it
// went: then its standard input ends. Ctrl-C reaches the shell too, and leaves
// it alone.
func watch(pid int) *exec.Cmd {
	c := exec.Command("sh", "-c", `trap '' INT TERM; cat >/dev/null; kill -9 "$0"`, strconv.Itoa(pid))
	if _, err := c.StdinPipe(); err != nil {
		return nil
	}
	if err := c.Start(); err != nil {
		return nil // no shell: the server is stopped in the usual way only
	}
	return c
}

// URI is the Bolt address.
func (s *Server) URI() string { return fmt.Sprintf("bolt://127.0.0.1:%d", s.Bolt) }

// Address is that of HTTP, without a slash at the end; the Browser page is
// at /browser/.
func (s *Server) Address() string { return fmt.Sprintf("http://127.0.0.1:%d", s.HTTP) }

// Ended is closed when the server has ended.
func (s *Server) Ended() <-chan struct{} { return s.ended }

// Kill ends the server as a power cut would: nothing is written any more.
func (s *Server) Kill() {
	s.process.Process.Kill()
	s.wait()
}

// Stop ends the server in good order; after half a minute it is killed. The
// error says that it was.
func (s *Server) Stop() error {
	if s.process == nil {
		return nil
	}
	if err := s.process.Process.Signal(syscall.SIGTERM); err != nil {
		s.process.Process.Kill()
	}
	select {
	case <-s.ended:
		s.wait()
		return nil
	case <-time.After(30 * time.Second):
		s.Kill()
		return errors.New("Neo4j did not stop within 30 s and was killed")
	}
}

// wait returns when the process has ended, and ends its guard.
func (s *Server) wait() {
	<-s.ended
	if s.guard != nil {
		s.guard.Process.Kill()
		s.guard.Wait()
		s.guard = nil
	}
}

func (s *Server) console() string { return filepath.Join(s.Dir, "logs", "console.log") }
