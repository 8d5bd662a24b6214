package html

import (
	"net/url"
	"path"
	"slices"
	"strings"
)

// recording is a kind of file that browsers play.
type recording struct{ ext, kind string }

func recordings() []recording {
	return []recording{
		{"aac", "audio/aac"}, {"flac", "audio/flac"}, {"m4a", "audio/mp4"}, {"mp3", "audio/mpeg"}, {"oga", "audio/ogg"},
		{"ogg", "audio/ogg"}, {"opus", "audio/ogg"}, {"wav", "audio/wav"},
		{"m4v", "video/mp4"}, {"mov", "video/quicktime"}, {"mp4", "video/mp4"}, {"ogv", "video/ogg"}, {"webm", "video/webm"},
	}
}

// MediaType is what a server calls a recording that browsers play, such as
// "audio/mpeg", by the extension of its name; "" for any other file.
func MediaType(name string) string {
	ext := strings.TrimPrefix(strings.ToLower(path.Ext(name)), ".")
	all := recordings()
	if i := slices.IndexFunc(all, func(r recording) bool { return r.ext == ext }); i >= 0 {
		return all[i].kind
	}
	return ""
}

// MediaOf is "audio" or "video" for the name of a recording that browsers
// play; "" for any other.
func MediaOf(name string) string {
	kind, _, _ := strings.Cut(MediaType(name), "/")
	return kind
}

// extensions are those of recordings of a kind, "audio" or "video".
func extensions(kind string) string {
	out := []string{}
	for _, r := range recordings() {
		if strings.HasPrefix(r.kind, kind+"/") {
			out = append(out, r.ext)
		}
	}
	return strings.Join(out, " ")
}

// plays reports whether an address in p is a recording that a browser may
// play: one over https, so that nobody on the way listens in.
func (p *payload) plays() bool {
	for i := range p.Nodes {
		if playable(p.Nodes[i].URL) {
			return true
		}
	}
	for i := range p.Edges {
		for _, v := range p.Edges[i].Evidence {
			if playable(v.Link) {
				return true
			}
		}
	}
	return false
}

func playable(address string) bool {
	if !strings.HasPrefix(address, "https://") {
		return false
	}
	u, err := url.Parse(address)
	return err == nil && MediaOf(u.Path) != ""
}

// media is where recordings may come from: the web, when an address leads to
// one, and the server that shows the page.
func media(plays, live bool) string {
	from := []string{}
	if live {
		from = append(from, "'self'")
	}
	if plays {
		from = append(from, "https:")
	}
	return strings.Join(from, " ")
}
