package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/e5"
	"github.com/whosaid/whosaid/internal/text"
)

// readings are what the network makes of a pair.
var readings = []feature.Name{feature.Alike, feature.Agrees, feature.Denies, feature.Follows, feature.Excludes, feature.Eye}

// withReading fits the weights of what the network that reads two claims makes
// of them, beside all else that is measured, on pairs kept aside.
func withReading(name string, v compare.Similarity) ([]model, error) {
	network, err := e5.Load()
	if err != nil {
		return nil, err
	}
	examples, err := readKept(name)
	if err != nil {
		return nil, err
	}
	var one, two []example
	for _, e := range examples {
		if text.Language(e.a) == text.Language(e.b) {
			one = append(one, e)
		} else {
			two = append(two, e)
		}
	}
	by := compare.Eyes{Vectors: v, Reader: network}
	ofOne, ofTwo := measure(one, by), measure(two, by).only(slices.Concat(seen, readings))
	return []model{
		train("read", "agree", ofOne, readSame), train("read", "disagree", ofOne, readOpposite),
		train("read across", "agree", ofTwo, acrossSame), train("read across", "disagree", ofTwo, acrossOpposite),
	}, nil
}

// readSame asks whether two texts say the same, of pairs that were read.
var readSame = question{of: toldSame, signs: likeness, bounds: []bound{{"own", 0.9}, {"sts-ko", 0.9}, {"sts-en", 0.9}, {"klue-nli", 0.65}}}

// readOpposite asks whether they say the opposite.
var readOpposite = question{of: toldOpposite, bounds: []bound{{"own", 0.9}, {"klue-nli", 0.7}}}

// acrossSame and acrossOpposite ask the same of texts in two languages.
var (
	acrossSame     = question{of: toldSame, signs: likeness, bounds: []bound{{"own", 0.9}, {"sts-ko-en", 0.9}}}
	acrossOpposite = question{of: toldOpposite, bounds: []bound{{"own", 0.9}}}
)

func toldSame(e example) (bool, float64) { return e.told == "same", 1 }

// toldOpposite leaves out what is graded: it may be either.
func toldOpposite(e example) (bool, float64) {
	if e.told == "other" {
		return false, 0
	}
	return e.told == "opposite", 1
}
