package da_test

import "testing"

func TestPercent(t *testing.T) {
	if got := danish.Percent(99_900); got != "99,9\u00a0%" {
		t.Errorf("got %q", got)
	}
}

func TestList(t *testing.T) {
	for _, c := range []struct {
		list []string
		want string
	}{
		{nil, ""}, {[]string{"a"}, "a"}, {[]string{"a", "b"}, "a og b"}, {[]string{"a", "b", "c"}, "a, b og c"},
	} {
		if got := danish.List(c.list); got != c.want {
			t.Errorf("%q: %q, want %q", c.list, got, c.want)
		}
	}
}
