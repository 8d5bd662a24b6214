package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestServe(t *testing.T) {
	folder := t.TempDir()
	talk := filepath.Join(folder, "talk.txt")
	put := func(text string) {
		if err := os.WriteFile(talk, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("Ann Ovar: The bridge is old.\n\nBen Till: The bridge carries ten thousand people.\n")
	ctx, stop := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan error, 1)
	var errs bytes.Buffer
	o := serveOptions{listen: "127.0.0.1:0"}
	o.args, o.fast = []string{folder}, true
	go func() { done <- runServe(ctx, o, stdio{in: strings.NewReader(""), out: in, err: &errs}) }()
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	page := func() string {
		answer, err := http.Get(strings.TrimSpace(address))
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		raw, _ := io.ReadAll(answer.Body)
		return string(raw)
	}
	if got := page(); !strings.Contains(got, "The bridge is old.") || !strings.Contains(got, "connect-src 'self'") {
		t.Errorf("the page: %.300s", got)
	}
	shown := false
	for i := 0; i < 40 && !shown; i++ {
		put("Ann Ovar: The bridge is new.\n\nBen Till: The bridge carries ten thousand people.\n")
		time.Sleep(500 * time.Millisecond)
		shown = strings.Contains(page(), "The bridge is new.")
	}
	if !shown {
		t.Error("the page does not follow the file")
	}
	stop()
	if err := <-done; err != nil {
		t.Errorf("stopped with %v", err)
	}
}

func TestServeIsNotForStdin(t *testing.T) {
	var errs bytes.Buffer
	if code := run([]string{"serve", "-"}, stdio{in: strings.NewReader(""), out: io.Discard, err: &errs}); code != exitUsage || !strings.Contains(errs.String(), "files or folders") {
		t.Errorf("exit code %d, %s", code, errs.String())
	}
}

func TestServeSaysWhereItCannotListen(t *testing.T) {
	_, err := listen("127.0.0.1:99999")
	if err == nil || !strings.Contains(err.Error(), "--listen HOST:PORT") {
		t.Errorf("error %v", err)
	}
}

func TestReached(t *testing.T) {
	for address, want := range map[string]string{"0.0.0.0:80": "localhost:80", "[::]:80": "localhost:80", "127.0.0.1:80": "127.0.0.1:80", "[::1]:80": "[::1]:80"} {
		a, err := net.ResolveTCPAddr("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		if got := reached(a); got != want {
			t.Errorf("%s is reached at %s, want %s", address, got, want)
		}
	}
}
