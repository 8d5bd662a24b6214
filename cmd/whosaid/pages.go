package main

import (
	"context"
	"strings"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/fetch"
)

// fetchPages fetches the addresses among the arguments, each once, and
// returns the other arguments beside. Nothing but these is fetched.
func fetchPages(ctx context.Context, args []string) (files []string, pages []source.Page, errs []error) {
	client := fetch.New("whosaid/" + strings.ReplaceAll(version(), " ", "-"))
	seen := map[string]bool{}
	for _, arg := range args {
		if !fetch.IsURL(arg) {
			files = append(files, arg)
			continue
		}
		if seen[arg] {
			continue
		}
		seen[arg] = true
		p, err := client.Get(ctx, arg)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		pages = append(pages, source.Page{Name: p.Name, URL: p.URL, Charset: p.Charset, Raw: p.Body})
	}
	return files, pages, errs
}
