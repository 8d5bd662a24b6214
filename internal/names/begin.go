package names

// MayBeHeard reports in a few nanoseconds whether it is worth asking if n and
// o, one in Hangul and one in Latin letters, are one name: whether their words
// begin with sounds that can be the same. Names in one script never are.
func (n Name) MayBeHeard(o Name) bool {
	if n.bare.hangul.empty() {
		n, o = o, n
	}
	h, l := n.bare.hangul.begins, o.bare.latin.begins
	if len(h) == 0 || len(l) == 0 {
		return false
	}
	first, last := h[0], h[len(h)-1]
	inOrder := first&l[0] != 0 && (len(h) != len(l) || last&l[len(l)-1] != 0)
	turned := first&l[len(l)-1] != 0 && (len(h) != len(l) || last&l[0] != 0)
	return inOrder || turned
}

// beginsHangul is the sound that a word in Hangul begins with, as a bit;
// vowels are one.
func beginsHangul(word []byte) uint32 {
	if c := word[0]; !isVowelJamo(c) && !isGlide(c) {
		return 1 << (c - 'a' + 1)
	}
	return 1
}

// easily is the highest cost at which a spelling counts as usual.
const easily = unit / 2

// beginsLatin is the sounds that a word in Latin letters may begin with.
func beginsLatin(s *spoken, from int) uint32 {
	bits := uint32(0)
	at, trie := uint16(0), sounds()
	for k := from; k < s.ends[from]; k++ {
		if at = trie[at].next[s.codes[k]-'a']; at == 0 {
			break
		}
		for _, g := range trie[at].groups {
			if !follows(s, k+1, g.before) {
				continue
			}
			for _, w := range g.ways {
				switch {
				case w.cost > easily:
				case w.n > 0:
					bits |= beginsHangul(w.jamo[:])
				case s.starts(from) && k+1 < s.ends[from]:
					bits |= beginsLatin(s, k+1) // one silent group
				}
			}
		}
	}
	return bits
}
