package address

import (
	"fmt"
	"testing"

	"github.com/whosaid/whosaid/internal/cases"
)

func TestMoment(t *testing.T) {
	cases.Lines(t, "testdata/moments", func(address string) string {
		if m, ok := Moment(address); ok {
			return fmt.Sprint(m)
		}
		return ""
	})
}
