package agree

// shared is what two statements have and share.
type shared struct {
	language  string // of both; "" where they are in two
	all, both int    // stems of the one and of the other, and those that both have
}

// sharedBy is shared by statements in these languages.
func sharedBy(a, b string, all, both int) shared {
	if a != b {
		a = ""
	}
	return shared{a, all, both}
}

// What two statements among many must have in common to be candidates by quick
// vectors, which cost little where sentence vectors cost much. Who says the same in the
// same language uses some of the same words: of 154 likenesses between debates and
// on a podcast, this keeps all but one, and leaves one candidate of five to nine.
const (
	leastQuick  = 0.60 // cosine of the quick vectors
	quickAcross = 0.40 // the same of statements in two languages
	wordsAdd    = 0.30 // is added to the cosine of two that have the same words, and a part of it for a part of them
	leastAlike  = 0.80 // of the sum, in English
	alikeKorean = 0.76 // in Korean, whose words have more forms
	fewAlike    = 0.30 // of the cosine, and of the sum, among few statements
)

// nearEnough reports whether two statements at a cosine by quick vectors may say
// the same, among statements that crowd each other so much.
func (s shared) nearEnough(cosine, crowding float64) bool {
	least := alikeKorean
	switch s.language {
	case "":
		return cosine >= asked(fewAlike, quickAcross, crowding)
	case "en":
		least = leastAlike
	}
	return cosine >= asked(fewAlike, leastQuick, crowding) && cosine+wordsAdd*s.share() >= asked(fewAlike, least, crowding)
}

// share is the part of their stems that both have, [0, 1].
func (s shared) share() float64 { return 2 * float64(s.both) / float64(max(1, s.all)) }
