package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// outcome is what the program did with a file.
type outcome struct {
	out, err string
	took     time.Duration
	hung     bool
	code     int
}

// check reads each file alone, then the folder, and tells what went wrong.
func check(bin, folder string, all []made, limit time.Duration) error {
	wrong, hurt, named := 0, 0, 0
	var slowest time.Duration
	for _, m := range all {
		o := ask(bin, limit, "read", filepath.Join(folder, m.name))
		slowest = max(slowest, o.took)
		if m.damage != "" {
			hurt++
		}
		if o.err != "" {
			named++
		}
		if fault := o.fault(m.damage != ""); fault != "" {
			wrong++
			fmt.Printf("%s (%s): %s\n%s\n", m.name, m.damage, fault, o.err)
		}
	}
	o := ask(bin, limit*time.Duration(len(all)), "extract", "--fast", folder)
	if fault := o.fault(true); fault != "" {
		wrong++
		fmt.Printf("the folder: %s\n%s\n", fault, o.err)
	}
	fmt.Printf("%d files, %d damaged: %d faults; something was told of %d; the slowest took %.1f s, the folder %.1f s\n",
		len(all), hurt, wrong, named, slowest.Seconds(), o.took.Seconds())
	if wrong > 0 {
		return errors.New("files that broke the program, or of which it said nothing")
	}
	return nil
}

// fault is what is wrong with an outcome: "" for nothing.
func (o outcome) fault(damaged bool) string {
	switch {
	case o.hung:
		return "it hung"
	case o.code > 1, strings.Contains(o.err, "goroutine "), strings.Contains(o.err, "please report"):
		return fmt.Sprintf("it broke, exit %d", o.code)
	case !damaged && o.code != 0:
		return "a whole file was refused"
	case o.out == "" && o.err == "":
		return "nothing was read and nothing said"
	}
	return ""
}

func ask(bin string, limit time.Duration, args ...string) outcome {
	ctx, stop := context.WithTimeout(context.Background(), limit)
	defer stop()
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(ctx, bin, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	begun := time.Now()
	err := cmd.Run()
	o := outcome{out: out.String(), err: errs.String(), took: time.Since(begun), hung: ctx.Err() != nil}
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		o.code = exit.ExitCode()
	} else if err != nil && o.err == "" {
		o.err = err.Error()
	}
	return o
}
