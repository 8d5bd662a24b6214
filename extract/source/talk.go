package source

// readTalk is readCues for formats of whole utterances: what somebody says
// twice is no caption that rolls.
func readTalk(doc *Document, cues func(w *speech) bool) error {
	return readSpeech(doc, cues, func(s cueStyle) cueStyle {
		s.rolling = false
		return s
	})
}
