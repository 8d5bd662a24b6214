package main

import (
	"context"
	"crypto/rand"
	"os"
	"os/exec"
	"syscall"
	"time"

	"github.com/whosaid/whosaid/internal/neo4jserver"
)

// beside runs a command that finds an empty server in its environment. The
// server and its data end with the command.
func beside(ctx context.Context, args []string) error {
	c := exec.CommandContext(ctx, args[0], args[1:]...)
	c.Cancel = func() error { return c.Process.Signal(syscall.SIGTERM) }
	c.WaitDelay = 10 * time.Second
	c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
	if os.Getenv("NEO4J_URI") != "" {
		return c.Run()
	}
	dir, err := os.MkdirTemp("", "whosaid-neo4j-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s, err := neo4jserver.Start(ctx, neo4jserver.Config{Dir: dir, Password: rand.Text(), Settings: neo4jserver.NoLock})
	if err != nil {
		return err
	}
	defer s.Stop()
	c.Env = append(os.Environ(), "NEO4J_URI="+s.URI(), "NEO4J_HTTP="+s.Address(),
		"NEO4J_USERNAME="+neo4jserver.User, "NEO4J_PASSWORD="+s.Password)
	return c.Run()
}
