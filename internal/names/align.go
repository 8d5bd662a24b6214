package names

// spoken is a name prepared for comparing by sound: the letters of its words
// without the spaces, and where each word ends.
type spoken struct {
	codes []byte // a-z, or jamo codes
	ends  []int  // end of the word that holds codes[i]
}

func (s *spoken) starts(i int) bool { return i == 0 || s.ends[i] != s.ends[i-1] }

// The costs of what no rule explains.
const (
	otherVowel     = 90
	dropVowel      = 150
	insertVowel    = 150
	insertEu       = 70
	insertGlide    = 60
	otherConsonant = 330
	nearConsonant  = 170
	dropConsonant  = 300
	addConsonant   = 300
	dropWord       = 250
	impossible     = 1 << 29
)

// distance is the cost of the cheapest way to write the Latin name in the
// sounds of the Hangul one: an edit distance over groups of letters
// (Viterbi), with the rules of sounds.txt as its edits.
func distance(latin, hangul *spoken) cost {
	n, m := len(latin.codes), len(hangul.codes)
	w := m + 1
	var small [40 * 48]cost
	d := small[:]
	if (n+1)*w > len(small) {
		d = make([]cost, (n+1)*w)
	}
	d = d[:(n+1)*w]
	for i := range d {
		d[i] = impossible
	}
	d[0] = 0
	trie := sounds()
	for i := 0; i <= n; i++ {
		row := d[i*w : i*w+w]
		for j := 0; j < m; j++ {
			relax(&row[j+1], row[j]+insertCost(hangul.codes[j]))
			if hangul.starts(j) {
				e := hangul.ends[j]
				relax(&row[e], row[j]+dropWord+cost(e-j)*20)
			}
		}
		if i == n {
			break
		}
		letter := latin.codes[i]
		below := d[(i+1)*w : (i+2)*w]
		drop := dropCost(letter)
		for j := 0; j <= m; j++ {
			relax(&below[j], row[j]+drop)
			if j < m {
				relax(&below[j+1], row[j]+otherCost(letter, hangul.codes[j]))
			}
		}
		if latin.starts(i) {
			e := latin.ends[i]
			to := d[e*w : e*w+w]
			for j := 0; j <= m; j++ {
				relax(&to[j], row[j]+dropWord+cost(e-i)*20)
			}
		}
		at := uint16(0)
		for k := i; k < latin.ends[i]; k++ {
			at = trie[at].next[latin.codes[k]-'a']
			if at == 0 {
				break
			}
			for gi := range trie[at].groups {
				g := &trie[at].groups[gi]
				if g.starts && !latin.starts(i) || !follows(latin, k+1, g.before) {
					continue
				}
				to := d[(k+1)*w : (k+2)*w]
				for si := range g.ways {
					write(row, to, hangul.codes, &g.ways[si])
				}
			}
		}
	}
	return d[n*w+m]
}

// write relaxes every place where a spelling stands in the jamo.
func write(row, to []cost, jamo []byte, s *spelling) {
	switch s.n {
	case 0:
		for j := range row {
			relax(&to[j], row[j]+s.cost)
		}
	case 1:
		a := s.jamo[0]
		for j, c := range jamo {
			if c == a {
				relax(&to[j+1], row[j]+s.cost)
			}
		}
	default:
		a, b := s.jamo[0], s.jamo[1]
		for j := 0; j+s.n <= len(jamo); j++ {
			if jamo[j] == a && jamo[j+1] == b && (s.n == 2 || string(jamo[j:j+s.n]) == string(s.jamo[:s.n])) {
				relax(&to[j+s.n], row[j]+s.cost)
			}
		}
	}
}

func relax(to *cost, c cost) {
	if c < *to {
		*to = c
	}
}

// follows reports whether what comes at k is what a group asks for.
func follows(latin *spoken, k int, before byte) bool {
	if before == 0 {
		return true
	}
	end := k >= latin.ends[k-1]
	switch before {
	case '$':
		return end
	case '=':
		return end || !isVowelLetter(latin.codes[k])
	case '+':
		return !end && isVowelLetter(latin.codes[k])
	default: // '>'
		return !end && (latin.codes[k] == 'e' || latin.codes[k] == 'i' || latin.codes[k] == 'y')
	}
}

func isVowelLetter(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

func insertCost(jamo byte) cost {
	switch {
	case jamo == 'z':
		return insertEu
	case jamo == 'y' || jamo == 'w':
		return insertGlide
	case isVowelJamo(jamo):
		return insertVowel
	}
	return addConsonant
}

func dropCost(letter byte) cost {
	if isVowelLetter(letter) {
		return dropVowel
	}
	return dropConsonant
}

func otherCost(letter, jamo byte) cost {
	v := isVowelLetter(letter)
	switch {
	case v && isVowelJamo(jamo):
		return otherVowel
	case v || isVowelJamo(jamo) || jamo == 'y' || jamo == 'w':
		return otherConsonant + dropVowel
	case classOf(letter) == classOfJamo(jamo):
		return nearConsonant
	}
	return otherConsonant
}

// classOf is where a consonant letter is made: lips, teeth, hisses, palate,
// nose or tongue.
func classOf(letter byte) byte {
	switch letter {
	case 'b', 'f', 'p', 'v', 'w':
		return 'l'
	case 'd', 't':
		return 't'
	case 'c', 's', 'z', 'x', 'j':
		return 's'
	case 'g', 'k', 'q', 'h':
		return 'k'
	case 'm', 'n':
		return 'n'
	}
	return 'r'
}

func classOfJamo(jamo byte) byte {
	switch jamo {
	case 'b', 'p', 'P':
		return 'l'
	case 'd', 'q', 'T':
		return 't'
	case 's', 'j', 'c':
		return 's'
	case 'g', 'k', 'K', 'h':
		return 'k'
	case 'm', 'n', 'M', 'N', 'X':
		return 'n'
	}
	return 'r'
}
