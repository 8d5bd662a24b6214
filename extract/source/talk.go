package source

// readTalk is readCues for formats of whole utterances: what somebody says
// twice is no caption that rolls.
func readTalk(doc *Document, cues func(w *speech) bool) error {
	return readSpeech(doc, cues, func(h habit) habit {
		h.rolling = false
		return h
	})
}
