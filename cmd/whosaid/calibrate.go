package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/internal/embeddings"
)

type calibrateOptions struct {
	modelOptions
	out  string
	json bool
}

func newCalibrate(io stdio) *cobra.Command {
	o := calibrateOptions{}
	c := &cobra.Command{
		Use:   "calibrate --embeddings URL --embeddings-model NAME",
		Short: "Measure the scale of a model of your own",
		Long: `Models score alike sentences on scales of their own: unrelated ones get .1
from one and .8 from another. This measures the model of a server on sentence
pairs that come with the program, and keeps, beside the user's other caches,
the map that brings its scores to the scale of the encoder inside the program.
Commands do it by themselves with a model they have not met; do it again when
the server has another model under the same name. Vectors kept from the old one
are deleted.`,
		Example: `  whosaid calibrate --embeddings http://127.0.0.1:8080/v1 --embeddings-model e5
  whosaid extract interviews/ --embeddings http://127.0.0.1:8080/v1 --embeddings-model e5`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if o.url == "" {
				return usagef("calibrate needs the server: --embeddings URL, as in http://127.0.0.1:8080/v1")
			}
			if err := o.check(false); err != nil {
				return err
			}
			return runCalibrate(c.Context(), o, io)
		},
	}
	o.flags(c)
	c.Flags().StringVarP(&o.out, "output", "o", "", "write the whole calibration as JSON to `FILE`")
	c.Flags().BoolVar(&o.json, "json", false, "write the table as JSON")
	return c
}

func runCalibrate(ctx context.Context, o calibrateOptions, io stdio) error {
	client, err := o.client()
	if err != nil {
		return err
	}
	changed, err := client.Renew(ctx)
	if err != nil {
		return err
	}
	if changed {
		fmt.Fprintf(io.err, "whosaid: %s is another model than before: deleted the vectors kept from the old one\n", client)
	}
	cal, err := client.Calibrate(ctx, &lazyVectors{})
	if err != nil {
		return err
	}
	if o.out != "" {
		w, err := create(o.out, io.out)
		if err != nil {
			return err
		}
		if err := w.finish(json.NewEncoder(w).Encode(cal)); err != nil || o.out == "-" {
			return err
		}
	}
	if blind := cal.Blind(); len(blind) > 0 {
		fmt.Fprintf(io.err, "whosaid: %s hardly tells the same from the unrelated in %s\n", client, strings.Join(blind, ", "))
	}
	return printRows(io.out, calibrationRows(cal), o.json)
}

// calibrationRow is how one kind of pairs comes out, on average.
type calibrationRow struct{ embeddings.Row }

// Columns are the columns of the table.
func (calibrationRow) Columns() []string {
	return []string{"languages", "pairs", "model", "mapped", "own"}
}

// Values are the cells of the row.
func (r calibrationRow) Values() []string {
	return []string{r.Languages, r.Relation, fmt.Sprintf("%.3f", r.Model), fmt.Sprintf("%.3f", r.Mapped), fmt.Sprintf("%.3f", r.Own)}
}

func calibrationRows(c *embeddings.Calibration) []calibrationRow {
	rows := []calibrationRow{}
	for _, r := range c.Report {
		rows = append(rows, calibrationRow{r})
	}
	return rows
}
