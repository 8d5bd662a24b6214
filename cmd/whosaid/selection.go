package main

import (
	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/graph"
)

// selectionFlags are the flags that choose a part of the graph.
func selectionFlags(c *cobra.Command, s *graph.Selection) {
	f := c.Flags()
	f.StringVar(&s.Speaker, "speaker", "", "only what this `PERSON` said, and who meets them")
	f.StringVar(&s.About, "about", "", "only claims with these `WORDS`")
	f.StringVar(&s.Interview, "interview", "", "only this interview: a part of its `TITLE`, or its id")
	f.BoolVar(&s.Shared, "shared", false, "only claims that people share or dispute")
	f.IntVar(&s.Limit, "limit", 0, "at most `N` claims, shared ones first")
	f.BoolVar(&s.NoReported, "no-reported", false, "leave out what people are only reported to have said")
}
