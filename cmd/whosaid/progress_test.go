package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestProgress(t *testing.T) {
	now := time.Unix(0, 0)
	var out bytes.Buffer
	p := &progress{w: &out, width: 80, now: func() time.Time { return now }}
	p.begin(work{name: "reading", unit: "files", of: 4, total: 8e6})
	now = now.Add(10 * time.Second)
	p.done("a\x1b[2J.txt", 2e6)
	p.done("too soon after", 1e6)
	now = now.Add(10 * time.Second)
	p.done("한보람.srt", 1e6)
	p.clear()
	p.stage("comparing claims", 12)
	p.vectors(64, 128)
	p.push("comparing Claim", 0, 0)
	p.push("writing", 0, 10)
	now = now.Add(time.Second)
	p.push("writing", 5, 10)
	now = now.Add(time.Second)
	p.push("writing", 12, 10)
	p.clear()
	want := []string{"", "reading (4) …",
		"reading [#####---------------] 1/4 files, 2.0 of 8.0 MB, 0:30 left  a_[2J.txt",
		"reading [##########----------] 3/4 files, 4.0 of 8.0 MB, 0:20 left  한보람.srt",
		"", "comparing claims (12) …", "sentence vectors (128) …",
		"comparing Claim …", "writing (10) …",
		"writing [##########----------] 5/10 changes, 0:01 left",
		"writing [####################] 12/10 changes, 0:00 left", ""}
	if diff := cmp.Diff(want, strings.Split(out.String(), "\r\x1b[K")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	p.width = 40
	p.work = work{name: "reading", unit: "files", things: 1, of: 2}
	if got := p.line(now); len([]rune(got)) > 39 {
		t.Errorf("wider than the terminal: %q", got)
	}
}

func TestNoProgress(t *testing.T) {
	p := newProgress(&bytes.Buffer{})
	p.stage("reading turns", 1)
	p.vectors(1, 2)
	p.push("writing", 1, 2)
	p.done("a.txt", 1)
	p.clear()
	if p != nil {
		t.Error("progress in a pipe")
	}
}
