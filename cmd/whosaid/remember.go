package main

import (
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/internal/cache"
)

// kept is what runs of this very program remember: an extract.Memory.
type kept struct {
	files *cache.Cache
	limit int64
}

// keeps opens what is remembered, unless the user wants nothing of that.
func (o *inputOptions) keeps() (kept, error) {
	limit, err := cacheLimit()
	if o.noCache || err != nil || cacheFolder() == "" || cache.Version() == "" {
		return kept{}, err
	}
	return kept{cache.New(cacheFolder()), limit}, nil
}

// can reports whether anything can be kept.
func (k kept) can() bool { return k.files != nil }

// Get returns what was kept under a key.
func (k kept) Get(key string) ([]byte, bool) { return k.files.Get(cache.Version() + "\n" + key) }

// Put keeps data under a key.
func (k kept) Put(key string, data []byte) { k.files.Put(cache.Version()+"\n"+key, data) }

// trim makes room for the next run.
func (k kept) trim() { k.files.Trim(k.limit) }

// remember has the stages ask what is kept first, where anything can be.
func (o *inputOptions) remember(kept kept, opt *extract.Options) {
	if !kept.can() {
		return
	}
	opt.Memory, o.memory = kept, kept
	if encoder, ok := opt.Vectors.(*lazyVectors); ok {
		opt.Vectors = kept.rememberVectors(encoder)
	}
	if reader, ok := opt.Reader.(network); ok {
		opt.Reader = kept.rememberReadings(reader)
	}
}
