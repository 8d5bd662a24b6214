package jsontext

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// item is a value as both ways of reading fill it.
type item struct {
	Text  string
	N     int
	F     float64
	On    bool
	List  []string
	Given *float64
}

func itemOf(c *Cursor) item {
	var v item
	c.Object(func(key []byte) {
		switch string(key) {
		case "Text":
			v.Text = string(c.Text())
		case "N":
			v.N = c.Int()
		case "F":
			v.F = c.Number()
		case "On":
			v.On = c.Bool()
		case "List":
			v.List = nil
			c.List(func() { v.List = append(v.List, string(c.Text())) })
		case "Given":
			if v.Given = nil; !c.Null() {
				f := c.Number()
				v.Given = &f
			}
		default:
			c.Skip()
		}
	})
	return v
}

// itemsOf reads an object whose member "items" is a list of items.
func itemsOf(r io.Reader) ([]item, error) {
	s, out := NewStream(r), []item{}
	err := s.Object(func(key string) error {
		if key != "items" {
			_, err := s.Raw()
			return err
		}
		return s.List(func() error {
			raw, err := s.Raw()
			if err != nil {
				return err
			}
			c := NewCursor(raw)
			out = append(out, itemOf(c))
			return c.Err()
		})
	})
	if err != nil {
		return nil, err
	}
	return out, s.End()
}

const someItems = ` { "note" : [1,{"a":"]"},"\\\""], "items" : [ {"Text":"a \"quoted\" \u00e9\ud83d\ude00 한글\\","N":-4,"F":1.5e3,"On":true,"List":["x",""],"Given":0},
	{"Given":null,"List":[],"else":{"b":[{}]},"F":2}, {} ] } `

func TestReadItems(t *testing.T) {
	zero := 0.0
	want := []item{{Text: "a \"quoted\" é😀 한글\\", N: -4, F: 1500, On: true, List: []string{"x", ""}, Given: &zero}, {F: 2}, {}}
	for name, r := range map[string]io.Reader{
		"at once": strings.NewReader(someItems), "byte by byte": iotest.OneByteReader(strings.NewReader(someItems)), "end with data": iotest.DataErrReader(strings.NewReader(someItems)),
	} {
		got, err := itemsOf(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	long := `{"items":[` + strings.Repeat(`{"Text":"`+strings.Repeat("long ", 50_000)+`"},`, 5) + `{}]}`
	if got, err := itemsOf(iotest.HalfReader(strings.NewReader(long))); err != nil || len(got) != 6 {
		t.Errorf("long items: %d of 6, %v", len(got), err)
	}
}

func TestReadFails(t *testing.T) {
	for i := range len(someItems) - 2 {
		if _, err := itemsOf(strings.NewReader(someItems[:i])); err == nil {
			t.Errorf("nothing is wrong with %q", someItems[:i])
		}
	}
	for _, in := range []string{`{"items":[{"N":1.5}]}`, `{"items":[{"N":"1"}]}`, `{"items":[{"Text":1}]}`, `{"items":[{"On":1}]}`, `{"items":[{} {}]}`, `{"items":[{},]}`, `{"items":{}}`, `{} {}`, `{"items":[{"F":truly}]}`, `{"items":[{"F":Inf}]}`, `{"items":[{"F":0x1p4}]}`} {
		if got, err := itemsOf(strings.NewReader(in)); err == nil {
			t.Errorf("nothing is wrong with %s: %v", in, got)
		}
	}
}

// FuzzRead holds that what encoding/json reads is read, and the same.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"Text":"a\u00e9\ud800 \xff","N":3,"F":-0.1e-3,"On":false,"List":["b",null],"Given":1}`))
	f.Add([]byte(`{"Text":null,"List":null}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var want item
		exact := json.NewDecoder(bytes.NewReader(raw))
		exact.DisallowUnknownFields()
		c := NewCursor(raw)
		got := itemOf(c)
		if !json.Valid(raw) || exact.Decode(&want) != nil || bytes.ContainsAny(raw, "tTnNfFoOlLgG") && !exactKeys(raw) {
			return
		}
		if err := c.Err(); err != nil {
			t.Fatalf("%q: %v", raw, err)
		}
		if len(want.List) == 0 {
			want.List = nil
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", raw, diff)
		}
	})
}

// exactKeys reports whether keys are written as they are here, and once:
// encoding/json takes them in any case.
func exactKeys(raw []byte) bool {
	var m map[string]json.RawMessage
	if json.Unmarshal(raw, &m) != nil {
		return false
	}
	for k := range m {
		if strings.Count(string(raw), `"`+k+`"`) != 1 || !strings.Contains(" Text N F On List Given ", " "+k+" ") {
			return false
		}
	}
	return true
}
