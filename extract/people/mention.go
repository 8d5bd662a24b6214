package people

// mention is a mention as it is resolved, with its name read.
type mention struct {
	Mention
	document int
	kind     Kind // what it was taken for, its name read
	name     name
	judged   string // the name that a person has given it
	reason   string // where the text names them, for a name that nobody bears
}

// book is everything that was mentioned in a collection, document by document.
type book struct {
	folders  []string // of each document
	mentions []mention
	answers  [][2]int        // labels that follow each other: two people
	inside   []documentNames // of each document: what turns and quotations bear
	extra    []documentNames // what else the document says of who takes part
	inText   []map[string]*InText
}

// documentNames are the mentions of one document, a range of mentions.
type documentNames struct{ from, to int }

// gather puts the mentions of all documents together and reads their names.
func gather(docs []Mentions, folders []string) *book {
	b := &book{folders: folders}
	known := map[string]name{}
	for d := range docs {
		from := len(b.mentions)
		for _, pair := range docs[d].Answers {
			b.answers = append(b.answers, [2]int{from + pair[0], from + pair[1]})
		}
		b.inside = append(b.inside, b.take(d, docs[d].Borne, known))
		in := make(map[string]*InText, len(docs[d].InText))
		for i := range docs[d].InText {
			in[docs[d].InText[i].Word] = &docs[d].InText[i]
		}
		b.inText = append(b.inText, in)
	}
	for d := range docs {
		b.extra = append(b.extra, b.take(d, docs[d].Stated, known))
	}
	return b
}

// take adds mentions of document d; names that were read are known.
func (b *book) take(d int, all []Mention, known map[string]name) documentNames {
	from := len(b.mentions)
	for _, m := range all {
		n, ok := known[m.Written]
		switch {
		case m.Kind != Human:
			n = role(m.Written)
		case !ok:
			n = parseName(m.Written)
			known[m.Written] = n
		}
		out := mention{Mention: m, document: d, kind: m.Kind, name: n}
		if n.role && m.Kind == Human {
			out.kind = Unnamed
		}
		b.mentions = append(b.mentions, out)
	}
	return documentNames{from, len(b.mentions)}
}

// inTurns reports whether anybody takes turns in document d.
func (b *book) inTurns(d int) bool {
	for i := b.inside[d].from; i < b.inside[d].to; i++ {
		if b.mentions[i].Turns > 0 {
			return true
		}
	}
	return false
}
