package extract

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"fmt"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/source"
)

// Memory keeps what was found, from one run of the program to the next. What it
// gives back was put there by the same program under the same key. It is safe
// for use by several goroutines.
type Memory interface {
	Get(key string) ([]byte, bool)
	Put(key string, data []byte)
}

// Recall returns the digest of a file that an earlier run has read, told by its
// fingerprint, where claims weigh at least min or are wanted.
func Recall(m Memory, print string, min float64, wanted claim.Wanted, name, folder string) (digest.Digest, bool) {
	body, ok := m.Get(digestKey(print, min, wanted))
	if !ok {
		return digest.Digest{}, false
	}
	d, err := digest.Open(body, name, folder)
	return d, err == nil
}

func digestKey(print string, min float64, wanted claim.Wanted) string {
	key := fmt.Sprintf("digest\n%s\n%v", print, min)
	if len(wanted) > 0 {
		key += fmt.Sprintf("\n%#v", wanted) // printed in the order of its keys
	}
	return key
}

// remember keeps what was found in a document, unless there is something to say
// of it every time.
func (o Options) remember(d *source.Document, found *digest.Digest, err error) {
	if o.Memory != nil && d.Print != "" && len(d.Warnings) == 0 && err == nil {
		o.Memory.Put(digestKey(d.Print, o.MinWeight, o.Wanted), found.Body())
	}
}

// furniture is what a show repeats, as an earlier run found it, or as it is found
// now.
func (o Options) furniture(collection string, find func() [][]int) [][]int {
	if collection == "" {
		return find()
	}
	return recalled(o.Memory, "furniture\n"+collection, find)
}

// relations are who agrees, as an earlier run found them in the same way, or as
// they are found now.
func (o Options) relations(collection string, find func() []agree.Relation) []agree.Relation {
	if collection == "" || o.Way == "" || o.Open {
		return find()
	}
	return recalled(o.Memory, fmt.Sprintf("relations\n%q %v %v\n%s", o.Way, o.Fast, o.Loose, collection), find)
}

// recalled is what was kept under a key, else what find finds, which is kept.
func recalled[T any](m Memory, key string, find func() T) T {
	var out T
	if raw, ok := m.Get(key); ok && gob.NewDecoder(bytes.NewReader(raw)).Decode(&out) == nil {
		return out
	}
	out = find()
	var raw bytes.Buffer
	if gob.NewEncoder(&raw).Encode(out) == nil {
		m.Put(key, raw.Bytes())
	}
	return out
}

// collection is a hash of all that decides what documents have in common: their
// digests in their order, their names, and what the user says; "" where nothing
// is kept.
func (o Options) collection(f *build.Findings) string {
	if o.Memory == nil {
		return ""
	}
	h := sha256.New()
	fmt.Fprintf(h, "%#v %#v %#v\n", o.Overrides.Aliases, o.Overrides.Apart, o.Wanted)
	for i := range f.Digests {
		body := f.Digests[i].Body()
		fmt.Fprintf(h, "%q %d\n", f.Names[i], len(body))
		h.Write(body)
	}
	return hex.EncodeToString(h.Sum(nil))
}
