package names

// The costs of what no rule explains, in hundredths as all costs.
const (
	otherVowel     cost = 90
	dropVowel      cost = 150
	insertVowel    cost = 150
	insertEu       cost = 70
	insertGlide    cost = 60
	otherConsonant cost = 330
	nearConsonant  cost = 170
	dropConsonant  cost = 300
	addConsonant   cost = 300
	dropWord       cost = 250 // and for each sound of it
	dropSound      cost = 20
	impossible     cost = 1 << 29
)

// grid holds, for every pair of beginnings of the two names, the cost of the
// cheapest way to write one as the other.
type grid struct {
	latin, hangul *spoken
	costs         []cost
	width         int
	first         [128]uint8          // where each sound stands first in the Hangul name, plus one; 0 for nowhere
	next          [maxCodes + 1]uint8 // where the sound at a place stands next, plus one
}

// index notes where each sound stands, so that a rule is tried only there.
func (g *grid) index() {
	for j := len(g.hangul.codes) - 1; j >= 0; j-- {
		c := g.hangul.codes[j]
		g.next[j] = g.first[c]
		g.first[c] = uint8(j + 1)
	}
}

func (g *grid) row(i int) []cost { return g.costs[i*g.width : (i+1)*g.width] }

// distance is the cost of the cheapest way to write the Latin name in the
// sounds of the Hangul one: an edit distance over groups of letters, found by
// dynamic programming (Viterbi 1967), with the rules of sounds.txt as edits.
func distance(latin, hangul *spoken) cost {
	n, m := len(latin.codes), len(hangul.codes)
	var small [36 * 48]cost // keeps usual names off the heap
	g := grid{latin: latin, hangul: hangul, costs: small[:], width: m + 1}
	g.index()
	if (n+1)*g.width > len(small) {
		g.costs = make([]cost, (n+1)*g.width)
	}
	g.costs = g.costs[:(n+1)*g.width]
	for i := range g.costs {
		g.costs[i] = impossible
	}
	g.costs[0] = 0
	trie := sounds()
	for i := range n {
		g.insert(i)
		g.replace(i)
		g.dropWord(i)
		g.rules(trie, i)
	}
	g.insert(n)
	return g.costs[n*g.width+m]
}

// insert lets sounds stand in the Hangul name that no letter stands for.
func (g *grid) insert(i int) {
	row := g.row(i)
	for j, c := range g.hangul.codes {
		relax(&row[j+1], row[j]+insertCost(c))
		if g.hangul.starts(j) {
			end := g.hangul.ends[j]
			relax(&row[end], row[j]+dropWord+dropSound*cost(end-j))
		}
	}
}

// replace drops letter i, or lets a sound stand for it that no rule gives.
func (g *grid) replace(i int) {
	letter, row, below := g.latin.codes[i], g.row(i), g.row(i+1)
	drop := dropCost(letter)
	for j, c := range g.hangul.codes {
		relax(&below[j], row[j]+drop)
		relax(&below[j+1], row[j]+otherCost(letter, c))
	}
	last := len(row) - 1
	relax(&below[last], row[last]+drop)
}

// dropWord leaves out the word that begins at letter i.
func (g *grid) dropWord(i int) {
	if !g.latin.starts(i) {
		return
	}
	end := g.latin.ends[i]
	row, to := g.row(i), g.row(end)
	price := dropWord + dropSound*cost(end-i)
	for j := range row {
		relax(&to[j], row[j]+price)
	}
}

// rules writes the groups of letters that begin at i by the rules of the
// table.
func (g *grid) rules(trie []node, i int) {
	row, at := g.row(i), uint16(0)
	for k := i; k < g.latin.ends[i]; k++ {
		if at = trie[at].next[g.latin.codes[k]-'a']; at == 0 {
			return
		}
		for gi := range trie[at].groups {
			rule := &trie[at].groups[gi]
			if rule.starts && !g.latin.starts(i) || !follows(g.latin, k+1, rule.before) {
				continue
			}
			to := g.row(k + 1)
			for si := range rule.ways {
				g.write(row, to, &rule.ways[si])
			}
		}
	}
}

// write relaxes every place where a spelling stands in the jamo.
func (g *grid) write(row, to []cost, s *spelling) {
	if s.n == 0 {
		for j := range row {
			relax(&to[j], row[j]+s.cost)
		}
		return
	}
	jamo := g.hangul.codes
	for at := int(g.first[s.jamo[0]]); at > 0; at = int(g.next[at-1]) {
		j := at - 1
		if s.n == 1 || j+s.n <= len(jamo) && string(jamo[at:j+s.n]) == string(s.jamo[1:s.n]) {
			relax(&to[j+s.n], row[j]+s.cost)
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
	if k >= latin.ends[k-1] { // the end of the word
		return before == '$' || before == '='
	}
	switch c := latin.codes[k]; before {
	case '=':
		return !isVowelLetter(c)
	case '+':
		return isVowelLetter(c)
	case '>':
		return c == 'e' || c == 'i' || c == 'y'
	}
	return false
}
