package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
	"github.com/whosaid/whosaid/internal/parallel"
)

const trams = `Ann Ovar: The trams in the old town are free for everybody. The harbour wall needs new stones every ten years.

Ben Till: The trams in the old town are free for everyone. The harbour wall needs new stones in every decade.

Ann Ovar: The old pumps use forty tons of coal a year.
`

// browser is a page that decides.
type browser struct {
	t       testing.TB
	address string
	token   string
	folder  string
}

// served serves a folder until the test ends.
func served(t testing.TB, text string, more ...string) browser {
	t.Helper()
	folder := t.TempDir()
	putFile(t, filepath.Join(folder, "talk.txt"), text)
	ctx, stop := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan error, 1)
	o := serveOptions{listen: "127.0.0.1:0"}
	o.args, o.fast = append([]string{folder}, more...), true
	go func() { done <- runServe(ctx, o, stdio{in: strings.NewReader(""), out: in, err: io.Discard}) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(strings.TrimSpace(line))
	if err != nil {
		t.Fatal(err)
	}
	return browser{t, "http://" + u.Host, u.Query().Get("token"), folder}
}

func putFile(t testing.TB, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (b browser) decisions() string { return filepath.Join(b.folder, decision.File) }

// ask sends a request as the page does and gives the status and the answer.
func (b browser) ask(method, path string, body any) (int, map[string]any) {
	b.t.Helper()
	raw, _ := json.Marshal(body)
	r, _ := http.NewRequest(method, b.address+path, bytes.NewReader(raw))
	r.Header.Set(live.TokenHeader, b.token)
	r.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	out := map[string]any{}
	if err := json.NewDecoder(answer.Body).Decode(&out); err != nil {
		b.t.Fatal(err)
	}
	return answer.StatusCode, out
}

// shows waits until the page has a text, or has it not.
func (b browser) shows(text string, want bool) {
	b.t.Helper()
	for range 200 {
		answer, err := http.Get(b.address + "/")
		if err != nil {
			b.t.Fatal(err)
		}
		raw, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if strings.Contains(string(raw), text) == want {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	b.t.Fatalf("the page shows %q: %v", text, !want)
}

var (
	everybody = graph.ClaimID("The trams in the old town are free for everybody.")
	pumps     = graph.ClaimID("The old pumps use forty tons of coal a year.")
)

func TestDecideInThePage(t *testing.T) {
	b := served(t, trams)
	b.shows(" data-decide data-audio=", true)
	status, made := b.ask("POST", "/decisions", live.Request{Kind: "opposite", Claims: []string{everybody, pumps}, Why: "for the test", Who: "mina"})
	if status != 200 {
		t.Fatal(status, made)
	}
	b.shows(`"m":"decided"`, true)
	b.shows("decided by mina: for the test", true)
	_, listed := b.ask("GET", "/decisions", nil)
	one := listed["decisions"].([]any)[0].(map[string]any)
	if one["key"] != made["key"] || one["kind"] != "opposite" || one["who"] != "mina" || one["found"] != true ||
		fmt.Sprint(one["claims"]) != fmt.Sprint([]string{everybody, pumps}) || fmt.Sprint(one["sides"]) != "[The trams in the old town are free for everybody. The old pumps use forty tons of coal a year.]" {
		t.Errorf("listed: %v", one)
	}
	for name, c := range map[string]struct {
		q    live.Request
		want int
	}{
		"a conflict":          {live.Request{Kind: "same", Claims: []string{pumps, everybody}}, 409},
		"an id that is gone":  {live.Request{Kind: "same", Claims: []string{pumps, "c00000000000000"}}, 404},
		"a person not here":   {live.Request{Kind: "one-person", Names: []string{"Ann Ovar", "Cleo"}}, 404},
		"one claim of two":    {live.Request{Kind: "same", Claims: []string{pumps}}, 400},
		"twice the same":      {live.Request{Kind: "same", Claims: []string{pumps, pumps}}, 400},
		"no kind":             {live.Request{Kind: "perhaps", Claims: []string{pumps}}, 400},
		"the same once again": {live.Request{Kind: "opposite", Claims: []string{pumps, everybody}}, 200},
	} {
		if got, answer := b.ask("POST", "/decisions", c.q); got != c.want {
			t.Errorf("%s: %d %v", name, got, answer)
		}
	}
	if status, answer := b.ask("POST", "/decisions/undo", map[string]any{"key": made["key"]}); status != 200 {
		t.Fatal(status, answer)
	}
	b.shows(`"m":"decided"`, false)
	if status, _ := b.ask("POST", "/decisions/undo", map[string]any{"key": made["key"]}); status != 404 {
		t.Errorf("undone twice: %d", status)
	}
}

func TestDecideOfPeopleInThePage(t *testing.T) {
	b := served(t, trams)
	for _, q := range []live.Request{
		{Kind: "name", Names: []string{"Ann Ovar", "Ann Overstone"}}, {Kind: "not-claim", Claims: []string{pumps}},
	} {
		if status, answer := b.ask("POST", "/decisions", q); status != 200 {
			t.Fatal(status, answer)
		}
	}
	b.shows("Ann Overstone", true)
	b.shows("forty tons", false)
	b.shows("free for everybody", true)
}

// Two browsers and an editor at once: nothing is lost, nothing is overwritten.
func TestDecideFromManyAtOnce(t *testing.T) {
	text := "Ann Ovar: The harbour wall needs new stones every ten years.\n"
	const n = 24
	for i := range n {
		text += fmt.Sprintf("\nBen Till: House %d has a cellar that is %d metres deep and full of water.\n", i, i+3)
	}
	b := served(t, text)
	putFile(t, b.decisions(), "# by hand\n- claim: The harbour wall needs new stones every ten years.\n")
	parallel.Do(n, func(i int) {
		id := graph.ClaimID(fmt.Sprintf("House %d has a cellar that is %d metres deep and full of water.", i, i+3))
		if status, answer := b.ask("POST", "/decisions", live.Request{Kind: "not-claim", Claims: []string{id}}); status != 200 {
			t.Errorf("house %d: %d %v", i, status, answer)
		}
	})
	entries, err := decision.Load(b.decisions())
	raw, _ := os.ReadFile(b.decisions())
	if err != nil || len(entries) != n+1 || !strings.HasPrefix(string(raw), "# by hand\n- claim: The harbour") {
		t.Errorf("%d entries, %v:\n%s", len(entries), err, raw)
	}
}

// A file that somebody broke by hand is told, and not overwritten.
func TestDecideWithABrokenFile(t *testing.T) {
	b := served(t, trams)
	const broken = "- same: [a\n"
	putFile(t, b.decisions(), broken)
	status, answer := b.ask("POST", "/decisions", live.Request{Kind: "not-claim", Claims: []string{pumps}})
	if raw, _ := os.ReadFile(b.decisions()); status != 500 || string(raw) != broken || !strings.Contains(fmt.Sprint(answer["error"]), decision.File) {
		t.Errorf("%d %v: %q", status, answer, raw)
	}
}

// A page follows what is decided by hand or by another program.
func TestPageFollowsDecisions(t *testing.T) {
	b := served(t, trams)
	b.shows("forty tons", true)
	if err := decision.Add(b.decisions(), []decision.Entry{{Kind: decision.NotClaim, Sides: []decision.Side{{Words: "the old pumps use forty tons of coal a year"}}}}, nil); err != nil {
		t.Fatal(err)
	}
	b.shows("forty tons", false)
}
