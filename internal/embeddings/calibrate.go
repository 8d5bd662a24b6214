package embeddings

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Encoder is the program's own way from sentences to vectors of length one.
type Encoder interface {
	Vectors(texts []string) [][]float32
}

// Calibrate measures the model on the pairs that ship with the program, and
// keeps the outcome. The error says what to do.
func (c *Client) Calibrate(ctx context.Context, own Encoder) (*Calibration, error) {
	all := samples()
	texts := sentences(all)
	asked, err := c.Vectors(ctx, texts)
	if err != nil {
		return nil, fmt.Errorf("calibrating %s: %w", c, err)
	}
	theirs, ours := vectors{}, vectors{}
	for i, v := range own.Vectors(texts) {
		theirs[texts[i]], ours[texts[i]] = asked[i], v
	}
	cal := fit(all, theirs, ours)
	raw, err := json.Marshal(cal)
	if err != nil {
		return nil, err
	}
	c.store.write(c.calibrationFile(), raw)
	return cal, nil
}

// Calibration is what an earlier Calibrate kept of the model, or nil. One
// made on other pairs than this program has does not count.
func (c *Client) Calibration() *Calibration {
	if c.store.dir == "" {
		return nil
	}
	raw, err := os.ReadFile(c.calibrationFile())
	if err != nil {
		return nil
	}
	cal := &Calibration{}
	if json.Unmarshal(raw, cal) != nil || !cal.sound() {
		os.Remove(c.calibrationFile())
		return nil
	}
	return cal
}

// Renew asks the server again for the sentences that ship with the program. It
// forgets all that is kept of a model that now answers otherwise, as when the
// server runs another one under the same name, and reports whether it did.
func (c *Client) Renew(ctx context.Context) (changed bool, err error) {
	texts := sentences(samples())
	kept := make([][]float32, len(texts))
	for i, t := range texts {
		kept[i] = c.store.get(t)
	}
	asked, err := c.ask(ctx, texts)
	if err != nil {
		return false, fmt.Errorf("calibrating %s: %w", c, err)
	}
	for i, v := range asked {
		const same = 0.999 // a batch of other texts around it moves a vector a little
		changed = changed || kept[i] != nil && (len(kept[i]) != len(v) || cosine(kept[i], v) < same)
	}
	if changed {
		c.store.forget()
		for i, v := range asked {
			c.store.put(texts[i], v)
		}
	}
	return changed, nil
}

// calibrationFile carries the hash of the pairs and of the way they are used.
func (c *Client) calibrationFile() string {
	const version = "3" // of the map; a new one is measured again
	sum := sha256.New()
	fmt.Fprintln(sum, version)
	for _, s := range samples() {
		fmt.Fprintln(sum, s)
	}
	return filepath.Join(c.store.dir, "calibration-"+hex.EncodeToString(sum.Sum(nil)[:8])+".json")
}

// sound reports whether a calibration can be used.
func (c *Calibration) sound() bool {
	if c.Size() == 0 || len(c.Shared[1]) != c.Size() {
		return false
	}
	for _, spread := range []float64{c.Korean, c.English} {
		if !(spread > 0 && spread <= 1) {
			return false
		}
	}
	return c.Across >= -1 && c.Across <= 1
}

// Blind lists the pairs of languages in which the model does not tell the
// same from the unrelated, by mapped cosines that are too near each other.
func (c *Calibration) Blind() []string {
	const least = 0.25 // between the mean of the same and that of the unrelated
	same := map[string]float64{}
	var out []string
	for _, r := range c.Report {
		switch {
		case r.Relation == relationSame:
			same[r.Languages] = r.Mapped
		case r.Relation == relationUnrelated && same[r.Languages]-r.Mapped < least:
			out = append(out, r.Languages)
		}
	}
	return out
}
