package graph

import (
	"cmp"
	"slices"
	"strings"
)

// ordered returns items in order. Big structs are sorted by their positions
// and moved once; what is in order already is not moved at all.
func ordered[T any](items []T, compare func(a, b *T) int) []T {
	return orderedBy(items, func(*T) (uint64, uint64, bool) { return 0, 0, true }, compare)
}

// place is an item's position after a key that orders it fast.
type place struct {
	high, low uint64
	at        int32
}

// orderedBy is ordered with a key that agrees with compare, which settles
// what the key leaves equal. Where the key of one item fails, compare alone
// decides.
func orderedBy[T any](items []T, key func(*T) (high, low uint64, ok bool), compare func(a, b *T) int) []T {
	inOrder := true
	for i := 1; i < len(items) && inOrder; i++ {
		inOrder = compare(&items[i-1], &items[i]) <= 0
	}
	if inOrder {
		return items
	}
	places, keyed := make([]place, len(items)), true
	for i := range places {
		high, low, ok := key(&items[i])
		places[i] = place{high, low, int32(i)}
		keyed = keyed && ok
	}
	slices.SortFunc(places, func(a, b place) int {
		switch {
		case keyed && a.high != b.high:
			return cmp.Compare(a.high, b.high)
		case keyed && a.low != b.low:
			return cmp.Compare(a.low, b.low)
		}
		return compare(&items[a.at], &items[b.at])
	})
	out := make([]T, len(items))
	for i, p := range places {
		out[i] = items[p.at]
	}
	return out
}

// packed is an id, as ID makes it, in a number of the same order: two bits
// for the kind, four for each digit.
func packed(id string) (uint64, bool) {
	if len(id) != 1+idDigits {
		return 0, false
	}
	kind := strings.IndexByte("cils", id[0])
	n := uint64(kind)
	for i := 1; i < len(id); i++ {
		switch c := id[i]; {
		case '0' <= c && c <= '9':
			n = n<<4 | uint64(c-'0')
		case 'a' <= c && c <= 'f':
			n = n<<4 | uint64(c-'a'+10)
		default:
			return 0, false
		}
	}
	return n, kind >= 0
}

func nodeKey(n *Node) (high, low uint64, ok bool) {
	high, ok = packed(n.ID)
	return high, 0, ok
}

func edgeKey(e *Edge) (high, low uint64, ok bool) {
	high, ok = packed(e.Source)
	low, also := packed(e.Target)
	return high, low, ok && also
}
