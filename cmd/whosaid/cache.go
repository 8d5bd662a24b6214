package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/internal/cache"
)

type cacheOptions struct {
	clear bool
}

func newCache(io stdio) *cobra.Command {
	o := cacheOptions{}
	c := &cobra.Command{
		Use:   "cache",
		Short: "How much is remembered of earlier runs; --clear forgets it",
		Long: `What was found in a document is kept in the user's cache folder, so that the next
run need not look again at what has not changed. It can be deleted at any time;
answers do not depend on it. WHOSAID_CACHE names another folder,
WHOSAID_CACHE_LIMIT how large it may grow (2GB): what was used longest ago goes
first. --no-cache, for every command, neither uses nor keeps anything.`,
		Example: `  whosaid cache
  whosaid cache --clear`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runCache(o, io) },
	}
	c.Flags().BoolVar(&o.clear, "clear", false, "forget everything")
	return c
}

func runCache(o cacheOptions, io stdio) error {
	dir := cacheFolder()
	if dir == "" {
		return fmt.Errorf("there is no cache folder for this user; WHOSAID_CACHE can name one")
	}
	c := cache.New(dir)
	n, bytes := c.Size()
	if o.clear {
		if err := c.Clear(); err != nil {
			return err
		}
		fmt.Fprintf(io.err, "whosaid: forgot %s, %s\n", entries(n), size(bytes))
		return nil
	}
	limit, err := cacheLimit()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(io.out, "%s: %s, %s of %s\n", dir, entries(n), size(bytes), size(limit))
	return err
}

func entries(n int) string {
	if n == 1 {
		return "1 entry"
	}
	return fmt.Sprintf("%d entries", n)
}

func size(bytes int64) string { return fmt.Sprintf("%.1f MB", float64(bytes)/1e6) }

// cacheFolder is where runs remember; "" when there is no such place.
func cacheFolder() string {
	if dir := os.Getenv("WHOSAID_CACHE"); dir != "" {
		return dir
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "whosaid", "found")
}

const usualLimit = 2_000_000_000

// cacheLimit is how many bytes may be kept.
func cacheLimit() (int64, error) {
	said := strings.ToUpper(strings.TrimSpace(os.Getenv("WHOSAID_CACHE_LIMIT")))
	if said == "" {
		return usualLimit, nil
	}
	number, unit := said, 1.0
	for _, u := range []struct {
		name  string
		bytes float64
	}{{"GB", 1e9}, {"MB", 1e6}, {"KB", 1e3}} {
		if n, ok := strings.CutSuffix(said, u.name); ok {
			number, unit = n, u.bytes
		}
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if err != nil || !(n >= 0 && n*unit < 1e18) {
		return 0, fmt.Errorf("WHOSAID_CACHE_LIMIT=%s: write bytes, or a number with KB, MB or GB, as in 2GB", said)
	}
	return int64(n * unit), nil
}
