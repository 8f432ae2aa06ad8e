package view_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/widget/view"
)

// The English pages of a site had the names of its declarations in Danish, although they were given in English.
func TestNamesInEnglish(t *testing.T) {
	d := &declarations.Declaration{Name: "Selvbetjening", English: []declarations.Translation{{Da: "Selvbetjening", En: "Self-service"}, {Da: "borgere", En: "citizens"}}}
	for _, c := range []struct {
		l              lang.Language
		audience       []string
		name, who, are string
	}{
		{da.Language{}, []string{"borgere"}, "Selvbetjening", "Borgere", ""},
		{en.Language{}, []string{"borgere"}, "Self-service", "Citizens", ""},
		{en.Language{}, []string{"borgere", "virksomheder"}, "Self-service", "Borgere og virksomheder", "da"}, // all of it, or nothing
	} {
		if name, language := view.Own(d, c.l, d.Name); name != c.name || language != "" {
			t.Errorf("%s: %q in %q", c.l.Code(), name, language)
		}
		if who, language := view.WhoIn(d, c.l, c.audience, ""); who != c.who || language != c.are {
			t.Errorf("%s: %q in %q, want %q in %q", c.l.Code(), who, language, c.who, c.are)
		}
	}
}
