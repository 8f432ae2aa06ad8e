package prose

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations"
)

func TestContacts(t *testing.T) {
	for _, c := range []struct {
		label      declarations.Channel
		text, want string
	}{
		{"", "Telefon: + 45 72 24 70 50", "phone +45 72 24 70 50"},
		{"", "tlf. nr 1881 eller 7010 1881.", "phone 1881, phone 7010 1881"},
		{declarations.Phone, "1881 / 70101881", "phone 1881, phone 70101881"},
		{"", "Ring på (+45) 7023 4567", "phone +45 7023 4567"},
		{"", "Skriv til a.b@c-d.dk.", "email a.b@c-d.dk"},
		{"", "Se www.virk.dk, eller https://x.dk/a?b=1.", "web www.virk.dk, web https://x.dk/a?b=1"},
		{"", "Rådhuset, Torvegade 74, 6700 Esbak", "visit Rådhuset, Torvegade 74, 6700 Esbak"},
		{"", "Postboks 44, 9510 Møllerup", "post Postboks 44, 9510 Møllerup"},
		{"", "SMS til 1231", "sms 1231"},
		// These were telephone numbers.
		{declarations.Phone, "tlf. 40 51 51 62, kl. 18.30-21.30", "phone 40 51 51 62"},
		{"", "CVR-nr. 12 34 56 78 · EAN 5798 0000 0000 0", ""},
		{"", "Fax: 12 34 56 78", ""},
		{"", "sagsnummer 12345678, ring gerne", ""},
		{"", "12345678", ""},
	} {
		r := &reader{text: c.text}
		var got []string
		for _, one := range r.contacts(Range{0, len(c.text)}, c.label) {
			got = append(got, fmt.Sprint(one.channel, " ", one.text))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
