package graph

import "strings"

// KindOfID is the kind of node that an id stands for, "" if none.
func KindOfID(id string) Kind {
	for _, k := range []Kind{Speaker, Claim, Interview, Link} {
		if strings.HasPrefix(id, string(k[:1])) {
			return k
		}
	}
	return ""
}

// Agreement reports whether e agrees or disagrees.
func (e *Edge) Agreement() bool { return e.Kind == AgreesWith || e.Kind == DisagreesWith }

// StanceOf is the stance of evidence that speaks for an edge of kind
// AgreesWith or DisagreesWith.
func StanceOf(k Kind) string {
	if k == AgreesWith {
		return Agrees
	}
	return Disagrees
}
