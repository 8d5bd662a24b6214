package packed

import (
	"sync"

	"github.com/klauspost/compress/zstd"
)

// coders pack and unpack what is whole in memory, for several goroutines.
type coders struct {
	in  *zstd.Encoder
	out *zstd.Decoder
}

var loadCoders = sync.OnceValue(func() coders {
	in, _ := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithEncoderCRC(false)) // fails for other options
	out, _ := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0))
	return coders{in, out}
})

// Pack gives data as one frame of Zstandard, the same for the same data.
func Pack(data []byte) []byte { return loadCoders().in.EncodeAll(data, nil) }

// Unpack gives what Pack was given.
func Unpack(data []byte) ([]byte, error) { return loadCoders().out.DecodeAll(data, nil) }
