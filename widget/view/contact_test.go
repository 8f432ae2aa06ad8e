package view_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/widget/view"
)

func TestContactAndLink(t *testing.T) {
	for _, c := range []struct {
		channel             declarations.Channel
		text, contact, link string
	}{
		{declarations.Phone, "+45 72 24 70 50", "+4572247050", "tel:+4572247050"},
		{declarations.Phone, "72 24+70", "72 24+70", ""},
		{declarations.Phone, "ring", "ring", ""},
		{declarations.Email, "a@b.dk", "a@b.dk", "mailto:a@b.dk"},
		{declarations.Email, "a@b.dk?cc=c@d.dk", "a@b.dk?cc=c@d.dk", ""},
		{declarations.Email, "skriv til a@b.dk", "skriv til a@b.dk", ""},
		{declarations.Web, "borger.dk", "https://borger.dk", "https://borger.dk"},
		{declarations.Web, "http://borger.dk/x", "http://borger.dk/x", "http://borger.dk/x"},
		{declarations.Web, "https://borger.dk", "https://borger.dk", "https://borger.dk"},
		{declarations.Web, "javascript:alert(1).dk", "javascript:alert(1).dk", ""},
		{declarations.Web, "data:text/html,x.y", "data:text/html,x.y", ""},
		{declarations.Web, "selvbetjeningen", "selvbetjeningen", ""},
		{declarations.Web, "a.dk/\"x", "a.dk/\"x", ""},
		{declarations.Web, "a.dk\nb", "a.dk\nb", ""},
		{declarations.Web, "", "", ""},
		{declarations.Chat, "chat.dk", "https://chat.dk", "https://chat.dk"},
		// It became the link https:////evil.example/x.
		{declarations.Web, "//evil.example/x", "//evil.example/x", ""},
		{declarations.Chat, "//evil.example/x", "//evil.example/x", ""},
		{"fax", "a.dk", "a.dk", ""},
	} {
		if contact, link := view.Contact(c.channel, c.text), view.Link(c.channel, c.text); contact != c.contact || link != c.link {
			t.Errorf("%s %q: %q, %q, want %q, %q", c.channel, c.text, contact, link, c.contact, c.link)
		}
	}
}
