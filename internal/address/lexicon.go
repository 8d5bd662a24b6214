package address

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say.
type lexicon struct {
	videos   []videoForm
	moments  []openForm
	tracking []string // parameters; a final * stands for any ending
}

// videoForm is one form of a video's address, and what stands in front of its
// id in the one form for all.
type videoForm struct{ host, path, canonical string }

// openForm is how the addresses of a host, or of media files, open at a
// moment: what is added, % for the seconds.
type openForm struct{ host, add string }

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{tracking: lists.List("url-tracking")}
	for _, row := range lists.Table("url-video", words.Text, words.Text, words.Text) {
		l.videos = append(l.videos, videoForm{row[0], row[1], row[2]})
	}
	for _, row := range lists.Table("url-moment", words.Text, words.Text) {
		l.moments = append(l.moments, openForm{row[0], row[1]})
	}
	return l
})
