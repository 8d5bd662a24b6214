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

// remembered is what an earlier run found of the same documents in the same way,
// else what find finds.
func (o Options) remembered(f *build.Findings, find func() []agree.Relation) []agree.Relation {
	if o.Memory == nil || o.Way == "" {
		return find()
	}
	key := o.relationsKey(f)
	if raw, ok := o.Memory.Get(key); ok {
		var out []agree.Relation
		if gob.NewDecoder(bytes.NewReader(raw)).Decode(&out) == nil {
			return out
		}
	}
	out := find()
	var raw bytes.Buffer
	if gob.NewEncoder(&raw).Encode(out) == nil {
		o.Memory.Put(key, raw.Bytes())
	}
	return out
}

// relationsKey is a hash of all that decides who agrees: the digests in their
// order, the names of the documents, what the user says, and the way.
func (o Options) relationsKey(f *build.Findings) string {
	h := sha256.New()
	fmt.Fprintf(h, "%q %v %v %#v %#v %#v\n", o.Way, o.Fast, o.Loose, o.Overrides.Aliases, o.Overrides.Apart, o.Wanted)
	for i := range f.Digests {
		body := f.Digests[i].Body()
		fmt.Fprintf(h, "%q %d\n", f.Names[i], len(body))
		h.Write(body)
	}
	return "relations\n" + hex.EncodeToString(h.Sum(nil))
}
