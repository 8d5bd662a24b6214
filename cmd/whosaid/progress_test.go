package main

import (
	"bytes"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/source"
)

func TestProgress(t *testing.T) {
	now := time.Unix(0, 0)
	var out bytes.Buffer
	plan := plan{{"reading", .2}, {"reading turns", .2}, {"comparing claims", .2}, {encoding, .1}, {weighing, .3}}
	p := &progress{w: &out, width: 90, now: func() time.Time { return now }, plan: plan}
	pass := func(seconds int) { now = now.Add(time.Duration(seconds) * time.Second) }
	p.begin(work{name: "reading", unit: "files", of: 4, total: 8e6})
	pass(5)
	p.done("a\x1b[2J.txt", 2e6)
	p.done("too soon after", 2e6)
	pass(10)
	p.done("한보람.srt", 4e6)
	p.clear()
	p.holds([]*source.Document{{Text: strings.Repeat("a", 3e6)}, {Text: strings.Repeat("b", 1e6)}})
	p.stage("reading turns", 12)
	pass(5)
	p.document(&source.Document{Name: "c.txt", Text: strings.Repeat("a", 3e6)})
	pass(10)
	p.stage("comparing claims", 12)
	pass(10)
	p.again() // silent: by the clock
	pass(50)
	p.again()
	p.vectors(64, 128)
	p.vectors(128, 128)
	p.vectors(1, 50)
	p.clear()
	p.push("comparing Claim", 0, 0)
	p.push("writing", 0, 10)
	pass(1)
	p.push("writing", 5, 10)
	pass(1)
	p.push("writing", 12, 10)
	p.clear()
	want := []string{"", "reading (4) …",
		"reading [#-------------------] 1/4 files, 2.0 of 8.0 MB …  a_[2J.txt",
		"reading [####----------------] 3/4 files, 8.0 of 8.0 MB, 1:00 left  한보람.srt",
		"", "reading turns [####----------------] 2 documents, 4.0 MB, 1:00 left",
		"reading turns [#######-------------] 1/2 documents, 3.0 of 4.0 MB, 0:37 left  c.txt",
		"comparing claims [########------------] 2 documents, 4.0 MB, 0:45 left",
		"comparing claims [##########----------] 2 documents, 4.0 MB, 0:35 left",
		"comparing claims [###########---------] 2 documents, 4.0 MB, 1:00 left",
		"sentence vectors [############--------] 128 texts, 1:00 left",
		"weighing likeness [##############------] 2 documents, 4.0 MB, 0:39 left",
		"", "comparing Claim …", "writing (10) …",
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

func TestPlans(t *testing.T) {
	for name, p := range map[string]plan{"usual": usualPlan(), "fast": fastPlan()} {
		if sum := p.before(len(p)); sum < .999 || sum > 1.001 {
			t.Errorf("the shares of the %s plan are %v together, not 1", name, sum)
		}
	}
}

func TestNoProgress(t *testing.T) {
	p := newProgress(&bytes.Buffer{}, usualPlan())
	p.stage("reading turns", 1)
	p.vectors(1, 2)
	p.push("writing", 1, 2)
	p.done("a.txt", 1)
	p.holds(nil)
	p.clear()
	if p != nil {
		t.Error("progress in a pipe")
	}
}

// Every stage that the pipeline tells of is in the plans, or the time left would
// be that of one stage.
func TestPlansKnowAllStages(t *testing.T) {
	doc := source.Document{Name: "a.txt", Text: "Ada Stone: The harbour wall needs new stones every ten years.\n"}
	for name, p := range map[string]plan{"usual": usualPlan(), "fast": fastPlan()} {
		all := 0.0
		for _, s := range p {
			all += s.share
		}
		if math.Abs(all-1) > 1e-9 {
			t.Errorf("%s: the shares are %v together", name, all)
		}
		told := func(stage string, _ int) {
			if p.find(stage) < 0 {
				t.Errorf("%s: no %q", name, stage)
			}
		}
		if _, err := extract.Graph(t.Context(), []*source.Document{&doc}, extract.Options{Step: told}); err != nil {
			t.Fatal(err)
		}
	}
}
