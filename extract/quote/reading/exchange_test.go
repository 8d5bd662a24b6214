package reading

import "testing"

func TestExchange(t *testing.T) {
	x := NewExchange([]Part{
		{Section: 0, Name: "IVY", Size: 20}, {Section: 0, Name: "ADA", Size: 200}, {Section: 0, Name: "IVY", Size: 20}, {Section: 0, Name: "TOM", Size: 200}, {Section: 0, Name: "ADA", Size: 90}, {Section: 0, Name: "TOM", Size: 90},
		{Section: 1, Name: "Bo Rand", Size: 10}, {Section: 1, Name: "Tam Osk", Size: 10}, {Section: 1, Name: "Bo Rand", Size: 10},
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
