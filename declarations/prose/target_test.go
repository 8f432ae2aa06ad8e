package prose

import "testing"

func TestTargets(t *testing.T) {
	read(t, []reading{
		{"what is measured behind a time took the severity's place", "Reaktion og afhjælpning\nP1 (kritiske fejl): 30 minutter til påbegyndelse og 4 timer til løsning", "severity: P1 (kritiske fejl)\n    measure: start\n    steps:\n      - within: PT30M|severity: P1 (kritiske fejl)\n    measure: solution\n    steps:\n      - within: PT4H|!topic:"},
		{"a severity had its measure in its name", "Fejlrettelse\nKategori A - Frist for påbegyndt fejlretning: 5 minutter\nKategori B – Fejlretning begynder senest efter: 60 minutter", "severity: Kategori A\n    measure: start|severity: Kategori B\n    measure: start"},
		{"a promise without a word for an answer was lost", "Tilbagemelding\nDu hører fra os inden for 10 arbejdsdage.", "»inden for 10 arbejdsdage«|!within"},
		{"somebody who comes was no promise", "Ved gaslugt er der en tekniker hos dig inden for højst 1 time.", "»inden for 1 time«|!within"},
		{"a deadline of the reader is no promise", "Du skal betale inden 8 dage. Afbud skal meldes senest 24 timer før.", "!inden for 8|!24 timer«"},
		{"a condition was a topic", "Frister i vores kundeservice\nBryder forsyningen sammen, er gassen tilbage inden 3 timer.", "»inden for 3 timer«|!topic"},
		{"shares under a heading that is no measure were lost", "Så hurtigt er vi i gang med sagerne\nTelefon: 50 % afklares straks, 25 % inden for 30 min, de sidste 25 % inden for to dage.", "»50 % straks, 25 % inden for 30 minutter, 25 % inden for 2 dage«"},
	})
}
