package agree

import "testing"

// apart gives two texts vectors at this cosine.
type apart float32

func (c apart) Vectors([]string) [][]float32 { return [][]float32{{float32(c)}, {1}} }

// Among few statements also those are compared that are far from each other.
func TestKeepNear(t *testing.T) {
	for name, tt := range map[string]struct {
		cosine   apart
		crowding float64
		want     int
	}{
		"few":                 {0.25, 0, 1},
		"few, too far":        {0.2, 0, 0},
		"some, too far":       {0.25, 0.5, 0},
		"some":                {0.35, 0.5, 1},
		"many, too far":       {0.35, 1, 0},
		"many, near as words": {0.45, 1, 1},
	} {
		s := &beside{texts: []string{"Rents fell.", "Flats cost less now."}, pairs: []two{{a: 0, b: 1}}}
		if got := len(s.keepNear(tt.cosine, tt.crowding)); got != tt.want {
			t.Errorf("%s: %d pairs are kept, want %d", name, got, tt.want)
		}
	}
}
