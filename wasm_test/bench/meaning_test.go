package main

import "testing"

// Ours and the page with opening_hours say the same in other words. The comparison of texts had found no page that it could measure.
func TestMeaning(t *testing.T) {
	for _, same := range [][]string{
		{"Åben 20", "Åben til kl.\u00a020", "Åben · lukker kl. 20.00", "Lukker snart, kl. 20"},
		{"Lukket i morgen 8.30", "Lukket Åbner i morgen kl.\u00a08.30", "Lukket · åbner i morgen kl. 8.30"},
		{"Lukket 10", "Lukket Åbner kl. 10", "Lukket · åbner kl. 10.00"},
		{"Ikke oplyst", "Ikke oplyst", "Åbningstid ikke oplyst"},
		{"Noget andet kl. 9", "Noget andet kl. 9"},
	} {
		for _, text := range same[1:] {
			if got := meaning(text); got != same[0] {
				t.Errorf("%q means %q, want %q", text, got, same[0])
			}
		}
	}
}
