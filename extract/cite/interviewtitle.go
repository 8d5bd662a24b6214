package cite

// titleOf names the conversation: as a document does that holds nothing else,
// as the words beside its links do, as a heading or the introduction do.
func titleOf(places []place) string {
	for _, way := range []func(place) string{place.documentTitle, place.linkTitle, place.heading, place.introTitle, place.fileTitle} {
		for _, p := range places {
			if t := way(p); t != "" {
				return t
			}
		}
	}
	return ""
}

func (p place) heading() string { return clipTitle(p.s.title) }

func (p place) documentTitle() string {
	if !p.alone {
		return ""
	}
	return p.d.Title
}

// fileTitle is the name of the file.
func (p place) fileTitle() string {
	if !p.alone {
		return ""
	}
	return p.d.File
}

// linkTitle is the title in the words that lead to a copy of the recording.
func (p place) linkTitle() string {
	for _, r := range p.s.refs {
		ref := &p.d.refs[r]
		inIntro := p.s.introAt.Contains(ref.at)
		if !ref.role.identifies() || inIntro && roleOf(ref.title) != "" || ref.role == Transcript && !titleNamesConversation(ref.title) {
			continue
		}
		if t := interviewTitle(ref.title); t != "" {
			return t
		}
	}
	return ""
}
