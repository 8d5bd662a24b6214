package source

import (
	"fmt"
	"strings"
)

// jsonVoices is what a file says of its voices elsewhere than in the segments.
type jsonVoices struct {
	names   map[string]string  // label → name
	at      map[float64]string // start of a word → label
	numbers map[string]int     // identifier that says nothing → its number, from 1
}

// voiceKeys are the keys of who says a segment; a later one is better.
var voiceKeys = [...]string{"channel_label", "participant", "speaker_id", "speakerId", "speakerTag", "speakerLabel", "speaker_label", "speaker", "speaker_name", "speakerName"}

// voice takes who says a segment; it reports false when the key is none of
// one.
func (t *jsonTalk) voice(key string, s *jsonSegment) bool {
	for rank, k := range voiceKeys {
		if k != key {
			continue
		}
		if raw := t.j.scalar(); rank >= s.voiceRank && strings.TrimSpace(raw) != "" {
			s.voice, s.voiceRank = t.voices.name(raw), rank
		}
		return true
	}
	return false
}

// name is who a label stands for, as far as the file says.
func (v *jsonVoices) name(raw string) string {
	if name := v.names[raw]; name != "" {
		return name
	}
	if strings.Contains(raw, "/participants/") {
		if v.numbers[raw] == 0 {
			v.numbers[raw] = len(v.numbers) + 1
		}
		return fmt.Sprintf("Speaker %d", v.numbers[raw])
	}
	return voiceName(raw)
}

// voicesOfJSON gathers what a file says of its voices: the list of speakers
// beside the segments, and the labels that AWS lists by times.
func voicesOfJSON(text string) jsonVoices {
	v := jsonVoices{names: map[string]string{}, at: map[float64]string{}, numbers: map[string]int{}}
	for _, path := range [...][]string{{"speakers", "*"}, {"videos", "0", "insights", "speakers", "*"}} {
		j := newJSONScanner(text)
		j.walk(path, func() { v.speaker(j) })
	}
	j := newJSONScanner(text)
	j.walk([]string{"results", "speaker_labels", "segments", "*", "items", "*"}, func() {
		t := jsonTalk{unit: 1, j: j}
		if s := t.parse(); s.start != unknown {
			v.at[s.start] = s.voice
		}
	})
	return v
}

// speaker takes an entry of a list of speakers.
func (v *jsonVoices) speaker(j *jsonScanner) {
	id, name := "", ""
	j.object(func(key string) {
		switch key {
		case "id":
			id = j.scalar()
		case "name", "display_name":
			name = voiceName(j.scalar())
		}
	})
	if id != "" && name != "" {
		v.names[id] = name
	}
}

// voiceName is the name in a field for the speaker, as written; a letter or a
// number alone is no name.
func voiceName(raw string) string {
	name := jsonString(raw)
	if len(name) == 1 && alphanumeric(name[0]) || name != "" && strings.Trim(name, "0123456789") == "" {
		return "Speaker " + name
	}
	return name
}
