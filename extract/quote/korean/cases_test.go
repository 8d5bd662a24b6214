package korean_test

import (
	"testing"

	"github.com/whosaid/whosaid/extract/quote/casetest"
)

func TestCases(t *testing.T) { casetest.Run(t, "testdata") }
