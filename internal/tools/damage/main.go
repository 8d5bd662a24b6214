// Command damage makes a folder of files of all formats that the program
// reads, a part of them damaged, and has the program read each: none may break
// it or take longer than a few seconds, and of a damaged one it must say what
// it could not read, or read some of it.
//
//	go run ./internal/tools/damage -bin ./whosaid
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	bin := flag.String("bin", "./whosaid", "the program")
	files := flag.Int("n", 500, "how many files")
	seed := flag.Uint64("seed", 1, "of what is damaged, and how")
	limit := flag.Duration("limit", 10*time.Second, "how long one file may take")
	flag.Parse()
	if err := run(*bin, *files, *seed, *limit); err != nil {
		fmt.Fprintln(os.Stderr, "damage:", err)
		os.Exit(1)
	}
}

// originals are where whole files lie.
var originals = []string{"docs/samples", "seeds", "extract/testdata/formats"}

func run(bin string, n int, seed uint64, limit time.Duration) error {
	whole, err := samples()
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "damage")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	all, err := spread(whole, folder, n, rand.New(rand.NewPCG(seed, 0)))
	if err != nil {
		return err
	}
	return check(bin, folder, all, limit)
}

// samples are the files that the project reads in its tests.
func samples() ([]string, error) {
	var out []string
	for _, root := range originals {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && !strings.HasPrefix(d.Name(), "README") {
				out = append(out, path)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("samples: %w (run this in the project's folder)", err)
		}
	}
	return out, nil
}

// made is a file of the folder.
type made struct {
	name   string
	damage string // "" for none
}

// spread copies the samples until there are n files, one in ten damaged. Each
// has a folder of its own, so that none is the sidecar of another.
func spread(whole []string, folder string, n int, r *rand.Rand) ([]made, error) {
	out := make([]made, n)
	for i := range out {
		from := whole[i%len(whole)]
		raw, err := os.ReadFile(from)
		if err != nil {
			return nil, err
		}
		out[i].name = filepath.Join(fmt.Sprintf("%03d", i), filepath.Base(from))
		if r.IntN(10) == 0 {
			raw, out[i].damage = damaged(raw, r)
		}
		to := filepath.Join(folder, out[i].name)
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return nil, err
		}
		if err := os.WriteFile(to, raw, 0o666); err != nil {
			return nil, err
		}
	}
	return out, nil
}
