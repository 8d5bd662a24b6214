package reading

import "testing"

func TestExchange(t *testing.T) {
	x := NewExchange([]Part{
		{0, "IVY", 20}, {0, "ADA", 200}, {0, "IVY", 20}, {0, "TOM", 200}, {0, "ADA", 90}, {0, "TOM", 90},
		{1, "Bo Rand", 10}, {1, "Tam Osk", 10}, {1, "Bo Rand", 10},
	})
	for _, c := range []struct {
		turn                    int
		addressee, rival, after string
	}{
		{1, "TOM", "TOM", "IVY"}, // Ivy speaks before and after, and only leads
		{2, "", "", "TOM"},
		{3, "ADA", "ADA", "ADA"},
		{4, "TOM", "TOM", "TOM"},
		{7, "Bo Rand", "Bo Rand", "Bo Rand"},
		{8, "Tam Osk", "Tam Osk", ""},
	} {
		if a, r, n := x.Addressee(c.turn), x.Rival(c.turn), x.Next(c.turn); a != c.addressee || r != c.rival || n != c.after {
			t.Errorf("turn %d: addressee %q, rival %q, next %q", c.turn, a, r, n)
		}
	}
	if got := x.Participant(6, "Osk"); got != "Tam Osk" {
		t.Errorf("Osk is %q", got)
	}
	if got := x.Speaker(-1); got != "" {
		t.Errorf("prose is spoken by %q", got)
	}
}
