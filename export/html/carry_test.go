package html

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// carried is a page with its texts.
func carried(t testing.TB, g *graph.Graph, l Library, room int) (Page, string) {
	t.Helper()
	p, err := Fit(g)
	if err == nil {
		p, err = p.carry(l, room)
	}
	var b bytes.Buffer
	if err == nil {
		err = p.Write(&b)
	}
	if err != nil {
		t.Fatal(err)
	}
	return p, b.String()
}

// textsOf are the texts in a page, by document, as a browser unpacks them.
func textsOf(t testing.TB, page string) (where []string, texts map[int]string) {
	t.Helper()
	if err := json.Unmarshal([]byte(regexp.MustCompile(`id="texts">(.*?)</script>`).FindStringSubmatch(page)[1]), &where); err != nil {
		t.Fatal(err)
	}
	texts = map[int]string{}
	for _, m := range regexp.MustCompile(`id="text-(\d+)">(.*?)</script>`).FindAllStringSubmatch(page, -1) {
		packed, err := base64.StdEncoding.DecodeString(m[2])
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
		if err != nil {
			t.Fatal(err)
		}
		i, _ := strconv.Atoi(m[1])
		texts[i] = string(raw)
	}
	return where, texts
}

func TestCarry(t *testing.T) {
	g, docs := laid(graphtest.Small())
	delete(docs, "library.txt")
	p, page := carried(t, g, docs, textRoom)
	where, texts := textsOf(t, page)
	for i, d := range p.documents {
		want, ok := docs[d]
		raw, _ := json.Marshal(want)
		switch {
		case !ok && (where[i] != absent || texts[i] != ""):
			t.Errorf("%s is not at hand, and is %s", d, where[i])
		case ok && (where[i] != here || texts[i] != string(raw)):
			t.Errorf("%s is %s, and came back as %q", d, where[i], texts[i])
		}
	}
	if len(p.Without) != 0 || len(texts) != len(docs) {
		t.Errorf("%d texts, without %v", len(texts), p.Without)
	}
	if _, again := carried(t, g, docs, textRoom); again != page {
		t.Error("the same documents gave another page")
	}
}

func TestCarryWithinBounds(t *testing.T) {
	g, docs := laid(synthetic(3000))
	all, _ := carried(t, g, docs, textRoom)
	sum := 0
	for _, text := range all.texts.packed {
		sum += len(text)
	}
	for _, room := range []int{sum / 2, sum / 5, 0} {
		p, page := carried(t, g, docs, room)
		where, texts := textsOf(t, page)
		used, left := 0, []string{}
		for i := range where {
			used += len(p.texts.packed[i])
			if where[i] == noRoom {
				left = append(left, p.documents[i])
			}
			if (where[i] == here) != (texts[i] != "") {
				t.Errorf("%s is %s", p.documents[i], where[i])
			}
		}
		if d := cmp.Diff(left, append([]string{}, p.Without...)); used > room || len(left) == 0 || d != "" {
			t.Errorf("%d bytes in room for %d, without %v (-page +told):\n%s", used, room, left, d)
		}
	}
}

func TestReadFirst(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("alone.txt")
	m.Said(m.Speaker("Ann Ovar"), "", "One.")
	m.Said(m.Speaker("Ann Ovar"), "", "Two.")
	m.Document("empty.txt")
	m.Document("met.txt")
	one := m.Said(m.Speaker("Bo Till"), "", "Three.")
	m.Like(one, m.Said(m.Speaker("Cy Dorn"), "", "Four."), 0.9)
	p := payloadOf(m.Graph())
	got := []string{}
	for _, i := range readFirst(p) {
		got = append(got, p.Documents[i])
	}
	if d := cmp.Diff([]string{"met.txt", "alone.txt", "empty.txt"}, got); d != "" {
		t.Error(d)
	}
}

func TestOtherWays(t *testing.T) {
	g, docs := laid(graphtest.Small())
	p, err := Fit(g)
	if err != nil {
		t.Fatal(err)
	}
	for want, p := range map[string]Page{served: p.Offer(docs), asked: p.Bare(docs), absent: p.Offer(shelved{})} {
		var b bytes.Buffer
		if err := p.Write(&b); err != nil {
			t.Fatal(err)
		}
		where, texts := textsOf(t, b.String())
		if strings.Join(where, " ") != strings.TrimSpace(strings.Repeat(want+" ", len(g.Documents))) || len(texts) > 0 {
			t.Errorf("%s: %v, %d texts", want, where, len(texts))
		}
	}
}

func TestParagraphJSON(t *testing.T) {
	at := 1.5
	raw, err := json.Marshal(Paragraph{Language: "ko", At: &at, Runs: []Run{{3, 9, "전차"}, {9, 14, "&"}, {14, 14, "\n"}, {20, 20, ""}}})
	if want := `{"lang":"ko","at":1.5,"span":[3,20],"runs":[3,"전차",9,14,"\u0026",14,14,"\n",20,""]}`; err != nil || string(raw) != want {
		t.Errorf("%s, want %s, %v", raw, want, err)
	}
}

func TestMedia(t *testing.T) {
	got := map[string]string{}
	for _, name := range []string{"a.mp3", "b/talk.MP4", "x.txt", "mp3", "a.webm", ""} {
		got[name] = MediaOf(name) + " " + MediaType(name)
	}
	want := map[string]string{"a.mp3": "audio audio/mpeg", "b/talk.MP4": "video video/mp4", "x.txt": " ", "mp3": " ", "a.webm": "video video/webm", "": " "}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for address, want := range map[string]bool{
		"https://example.org/a.mp3#t=1": true, "https://example.org/v.mp4?x=1": true, "http://example.org/a.mp3": false, "https://example.org/watch?f=a.mp3": false, "javascript:a.mp3": false,
	} {
		if playable(address) != want {
			t.Errorf("%s plays: %v", address, !want)
		}
	}
}

// TestPolicyOfRecordings holds that recordings may come from the web only into
// a page that names one.
func TestPolicyOfRecordings(t *testing.T) {
	if page := string(pageOf(t, graphtest.Small())); strings.Contains(page, "media-src") {
		t.Error("recordings may come into a page that names none")
	}
	m := &graphtest.Maker{}
	m.Document("talk.txt")
	m.Link(m.Interview("Talk", ""), "https://example.org/talk.mp3", "original")
	m.Said(m.Speaker("Ann Ovar"), "", "One.")
	if page := string(pageOf(t, m.Graph())); !strings.Contains(page, "; media-src https:\"") {
		t.Error("a recording cannot be played")
	}
	var live bytes.Buffer
	if err := liveOf(&live, graphtest.Small()); err != nil || !strings.Contains(live.String(), "media-src 'self'\"") {
		t.Errorf("a server's recordings cannot be played, %v", err)
	}
}
