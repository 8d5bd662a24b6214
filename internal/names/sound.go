package names

import "math"

// The distance per sound at which two names are as likely one as not, and how
// steeply the likelihood falls there.
const (
	evenDistance = 0.22
	steepness    = 14
	turned       = 20 // the cost of the family name in the other place
)

// bySound grades whether a Latin and a Hangul name sound the same. Where the
// family name may stand in the other place ("Doam Kim"), both are tried.
func bySound(latin, hangul *spoken) float64 {
	d := distance(latin, hangul)
	if len(latin.words) > 1 && (hangul.full || len(hangul.words) == len(latin.words)) {
		d = min(d, distance(familyFirst(latin), hangul)+turned)
	}
	sounds := float64(len(latin.codes)+len(hangul.codes)) / 2
	per := float64(d) / float64(unit) / sounds
	return 1 / (1 + math.Exp(steepness*(per-evenDistance)))
}

func familyFirst(s *spoken) *spoken {
	out := &spoken{}
	last := len(s.words) - 1
	out.add(s.words[last])
	for _, w := range s.words[:last] {
		out.add(w)
	}
	return out
}
