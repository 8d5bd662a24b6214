package address

import (
	"fmt"
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
)

func TestMoment(t *testing.T) {
	casetest.Lines(t, "testdata/moments", func(address string) string {
		if m, ok := Moment(address); ok {
			return fmt.Sprint(m)
		}
		return ""
	})
}
