package digest

import (
	"bytes"
	"compress/flate"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/internal/packed"
)

const talk = `Harbour talk

Mina Orrell: Is it not true that the wall leaks?

Tobias: Yes, exactly. The wall leaks in March, as the Stone report (https://example.org/stone) says.

Mina Orrell: The mayor, Ada Quill, told us that “the old wall never leaked in a hundred years, whatever he says”.

Tobias: That is wrong. 제프리 힌튼은 "그 벽은 아주 낡았다"고 말했다.

Mina Orrell: In my interview with Ada Quill the wall was older than the town.

* Original: https://www.youtube.com/watch?v=AAAAAAAAAA1
`

func digestOf(t testing.TB, text string, min float64) Digest {
	t.Helper()
	doc, err := source.Parse("talk.txt", []byte(text))
	if err != nil {
		t.Skip(err)
	}
	r := quote.Find(dialogue.Detect(doc))
	d, err := Of(&r, min, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// What is packed is what comes out.
func TestPack(t *testing.T) {
	for _, min := range []float64{0, weight.Worth, 1} {
		want := digestOf(t, talk, min)
		if min == 0 && (len(want.Sentences) < 5 || len(want.Replies) == 0 || len(want.Notes.Points) == 0) {
			t.Errorf("too little to test: %+v", want)
		}
		got, err := Unpack(want.Pack())
		want.Packed, got.Packed = nil, nil
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("weight %v: %v (-want +got):\n%s", min, err, diff)
		}
	}
}

// What another version has packed by another method is read, and packed anew.
func TestDeflated(t *testing.T) {
	d := digestOf(t, talk, 0)
	raw, err := packed.Unpack(d.Body())
	if err != nil {
		t.Fatal(err)
	}
	old := bytes.NewBuffer(bytes.Replace(d.Pack(), d.Body(), nil, 1))
	old.Bytes()[0] = deflated
	w, _ := flate.NewWriter(old, flate.BestSpeed)
	w.Write(raw)
	w.Close()
	got, err := Unpack(old.Bytes())
	if err != nil || !bytes.Equal(got.Pack(), d.Pack()) {
		t.Errorf("%v: %+v is read as %+v", err, d, got)
	}
}

// A digest that was lightened is that of a reading that was.
func TestLightened(t *testing.T) {
	want := digestOf(t, talk, 0.5)
	if diff := cmp.Diff(want, digestOf(t, talk, weight.Worth).Lightened(0.5)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// FuzzPack digests any text.
func FuzzPack(f *testing.F) {
	f.Add(talk)
	f.Fuzz(func(t *testing.T, text string) {
		want := digestOf(t, text, 0)
		got, err := Unpack(want.Pack())
		want.Packed, got.Packed = nil, nil
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Fatalf("%v (-want +got):\n%s", err, diff)
		}
	})
}

// FuzzUnpack reads any bytes: they are a digest, or an error.
func FuzzUnpack(f *testing.F) {
	d := digestOf(f, talk, 0)
	f.Add(d.Pack())
	f.Add([]byte{format})
	f.Add([]byte{deflated})
	f.Fuzz(func(t *testing.T, carried []byte) {
		d, err := Unpack(carried)
		if err != nil {
			return
		}
		d.Packed = nil
		again, err := Unpack(d.Pack())
		d.Packed, again.Packed = nil, nil
		if err != nil || !cmp.Equal(d, again) {
			t.Fatalf("%v: %+v is packed as %+v", err, d, again)
		}
	})
}
