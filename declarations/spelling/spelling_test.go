package spelling

import "testing"

func TestNear(t *testing.T) {
	t.Parallel()
	days := []string{"mandag", "tirsdag", "onsdag", "lørdag", "søndag"}
	for word, want := range map[string]string{
		"mndag": "mandag", "tirdag": "tirsdag", "onsag": "onsdag", "sødnag": "søndag", "mandag": "mandag",
		"dag": "", "fredagsbar": "", "": "", "mad": "", "kl": "",
	} {
		if got := Near(word, days); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}
