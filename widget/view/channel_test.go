package view_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/widget/view"
)

func TestChannels(t *testing.T) {
	for c, want := range map[declarations.Channel][3]string{
		declarations.Phone: {"Telefon", "telefon", "phone"},
		declarations.Web:   {"Online", "online", "online"},
		declarations.Email: {"E-mail", "e-mail", "e-mail"},
		declarations.Chat:  {"Chat", "chat", "chat"},
		"Fax":              {"Fax", "fax", "fax"},
	} {
		got := [3]string{view.ChannelName(c, da.Language{}), view.InLine(c, da.Language{}), view.InLine(c, en.Language{})}
		if got != want {
			t.Errorf("%s: %q, want %q", c, got, want)
		}
	}
}

func TestWho(t *testing.T) {
	for _, c := range []struct {
		audience    []string
		topic, want string
	}{
		{nil, "", ""},
		{[]string{"borgere", "virksomheder"}, "", "Borgere og virksomheder"},
		{nil, "øl", "Øl"},
		{[]string{"borgere"}, "digital post", "Borgere · digital post"},
	} {
		if got := view.Who(c.audience, c.topic); got != c.want {
			t.Errorf("%q %q: %q, want %q", c.audience, c.topic, got, c.want)
		}
	}
}
