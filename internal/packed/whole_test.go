package packed

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// What was packed before changes no byte.
func TestWhole(t *testing.T) {
	texts, first := []string{""}, [][]byte{}
	for i := range 20 {
		texts = append(texts, strings.Repeat(fmt.Sprintf("Tram %d runs at night. 전차는 밤에도 다닌다.\n", i), 1+200*(i%5)))
	}
	for _, text := range texts {
		first = append(first, Pack([]byte(text)))
	}
	for i := range texts {
		at := len(texts) - 1 - i
		if again := Pack([]byte(texts[at])); !bytes.Equal(again, first[at]) {
			t.Errorf("text %d gave other bytes", at)
		}
		if got, err := Unpack(first[at]); err != nil || string(got) != texts[at] {
			t.Errorf("text %d: %d bytes came back of %d, %v", at, len(got), len(texts[at]), err)
		}
	}
	if _, err := Unpack(first[1][:len(first[1])-3]); err == nil {
		t.Error("what is cut off is whole")
	}
}
