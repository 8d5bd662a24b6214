package graph

import (
	"fmt"

	"github.com/whosaid/whosaid/internal/jsontext"
	"github.com/whosaid/whosaid/internal/parallel"
)

// readBytes is how much of a list is read before all cores make values of it.
const readBytes = 4 << 20

// raws is items of a list as they stand, one behind the other.
type raws struct {
	text []byte
	ends []int   // of each item in text
	at   []int64 // where each begins in what is read
}

func (r *raws) item(i int) []byte {
	from := 0
	if i > 0 {
		from = r.ends[i-1]
	}
	return r.text[from:r.ends[i]]
}

// readAll reads a list of a name and adds its items to those there are.
func readAll[T any](in *reader, name string, items []T, of func(*jsontext.Cursor, *texts) T) ([]T, error) {
	var batch raws
	count := 0
	flush := func() error {
		more, err := decoded(in, batch, of)
		if err != nil {
			return fmt.Errorf("%s[%d] at byte %d: %w", name, count+len(more), batch.at[len(more)], err)
		}
		items, count = append(items, more...), count+len(more)
		batch = raws{text: batch.text[:0], ends: batch.ends[:0], at: batch.at[:0]}
		return nil
	}
	var wrong error // with an item
	err := in.from.List(func() error {
		batch.at = append(batch.at, in.from.Offset())
		raw, err := in.from.Raw()
		if err != nil {
			wrong = fmt.Errorf("%s[%d] %w", name, count+len(batch.ends), err)
			return wrong
		}
		batch.text = append(batch.text, raw...)
		batch.ends = append(batch.ends, len(batch.text))
		if len(batch.text) >= readBytes {
			wrong = flush()
		}
		return wrong
	})
	if wrong == nil && err != nil {
		wrong = fmt.Errorf("%s: %w", name, err)
	}
	if wrong == nil {
		wrong = flush()
	}
	return items, wrong
}

// decoded makes values of a batch. With an error come those before it.
func decoded[T any](in *reader, batch raws, of func(*jsontext.Cursor, *texts) T) ([]T, error) {
	out, errs := make([]T, len(batch.ends)), make([]error, len(batch.ends))
	parallel.Do((len(out)+pieceItems-1)/pieceItems, func(p int) {
		s := &texts{known: in.known, words: in.words, here: map[string]string{}}
		for i := p * pieceItems; i < min(len(out), (p+1)*pieceItems); i++ {
			c := jsontext.NewCursor(batch.item(i))
			s.err = nil
			out[i] = of(c, s)
			if errs[i] = c.Err(); errs[i] == nil {
				errs[i] = s.err
			}
		}
	})
	for i, err := range errs {
		if err != nil {
			return out[:i], err
		}
	}
	return out, nil
}

// texts gives equal strings one memory: names and ids stand in every entry of
// evidence.
type texts struct {
	known map[string]string // of the whole graph; only read
	words map[string]string // of claims, by id
	here  map[string]string // of some items
	err   error             // what is wrong with an item beside its JSON
}

func (s *texts) text(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	if known, ok := s.known[string(b)]; ok {
		return known
	}
	if known, ok := s.here[string(b)]; ok {
		return known
	}
	own := string(b)
	s.here[own] = own
	return own
}
