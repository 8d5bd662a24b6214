package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sets is a small folder of invented data in the layouts of three sets.
var sets = map[string]string{
	"MRDA-Corpus/mrda_data/val/Bfe001.txt": "mo001|The ferry was rebuilt in the harbour last winter.|S|s|s\n" +
		"qu002|when did the ferry sail?|Q|qw|qw\n" +
		"mo001|uh.|F|h|h\n" +
		"mo001|it had been repaired twice.|S|rt|rt\n" +
		"qu002|is the harbour deep?|Q|qy|qy\n" +
		"mo001|the harbour has been dredged every winter since the war.|S|s|s\n",
	"MRDA-Corpus/mrda_data/train/Bfe002.txt": "not|read\n",
	"talks/us_election_2020_ferry.csv":       "speaker,text\nMina Orrell,The ferry is late again today.\nJoan Quill,The tide tables were wrong.\n",
	"talks/us_election_2020_ferry.txt":       "Mina Orrell: (00:12)\nThe ferry is late again today.\n\nJoan Quill: (00:31)\nThe tide tables were wrong.\n",
	"talks/us_election_2020_ferry_split.csv": "other,columns\n1,2\n",
	"kpa/test_data/arguments_test.csv": "arg_id,argument,topic,stance\n" +
		"a1,The ferry costs far too much money.,Ferries,-1\na2,Islanders need the ferry every day.,Ferries,1\n",
	"kpa/test_data/key_points_test.csv": "key_point_id,key_point,topic,stance\n" +
		"k1,The ferry costs far too much money.,Ferries,-1\nk2,Whales sing at night.,Ferries,-1\nk3,Islanders need the ferry every day.,Ferries,1\n",
	"kpa/test_data/labels_test.csv": "arg_id,key_point_id,label\na1,k1,1\na1,k2,0\n",
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	for name, text := range sets {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out, errs strings.Builder
	if code := run([]string{"-fast", "-data", dir, "turns", "mrda", "argkp", "link"}, &out, &errs); code != 0 {
		t.Fatalf("exit code %d: %s", code, &errs)
	}
	want := `turns precision=1.000 recall=1.000 f1=1.000 turns=2
mrda kept_assertions=1.000 rejected_others=1.000 balanced=1.000 n=5
argkp map_strict=0.500 map_relaxed=1.000 arguments=2
`
	if diff := cmp.Diff(want, regexp.MustCompile(` seconds=\S+`).ReplaceAllString(out.String(), "")); diff != "" {
		t.Error(diff)
	}
	if n := strings.Count(errs.String(), "no data below"); n != 5 {
		t.Errorf("%d of the 5 tasks without data told:\n%s", n, &errs)
	}
}

func TestWrongUsage(t *testing.T) {
	for _, args := range [][]string{{"-fast", "nosuchtask"}, {"-nosuchflag"}} {
		var out, errs strings.Builder
		if code := run(args, &out, &errs); code != 2 || errs.Len() == 0 || out.Len() > 0 {
			t.Errorf("%v: exit code %d, stdout %q, stderr %q", args, code, &out, &errs)
		}
	}
}
