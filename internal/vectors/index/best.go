package index

// scored is a vector and how near it is.
type scored struct {
	score float32
	id    int32
}

// best keeps the nearest vectors of those added; of equally near ones, the
// first.
type best struct {
	kept []scored // the nearest first
	room int
}

func newBest(room int) *best { return &best{make([]scored, 0, room), room} }

// addAll adds vectors with these scores and ids; without ids, their places.
func (b *best) addAll(scores []float32, ids []int32) {
	for i, s := range scores {
		if len(b.kept) == b.room && s < b.kept[b.room-1].score {
			continue
		}
		id := int32(i)
		if ids != nil {
			id = ids[i]
		}
		b.add(scored{s, id})
	}
}

func (b *best) add(x scored) {
	if len(b.kept) < b.room {
		b.kept = append(b.kept, x)
	} else if x.before(b.kept[b.room-1]) {
		b.kept[b.room-1] = x
	}
	for i := len(b.kept) - 1; i > 0 && b.kept[i].before(b.kept[i-1]); i-- {
		b.kept[i], b.kept[i-1] = b.kept[i-1], b.kept[i]
	}
}

func (x scored) before(y scored) bool {
	return x.score > y.score || x.score == y.score && x.id < y.id
}
