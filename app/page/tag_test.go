package page

import (
	"strings"
	"testing"
)

// The markup of each form: of a declaration of the site, and of one of the visitor's own.
func TestMarkup(t *testing.T) {
	s := studio(&fake{}, "begynd=nemid")
	e := &s.Studio
	e.Variant, e.Audience = "badge", "borgere"
	for form, want := range map[Form]string{
		TagForm: `<script src="https://example.dk/x/service-status.js" data-system="nemid" data-variant="badge" data-audience="borgere" async></script>`,
		ElementForm: `<script src="https://example.dk/x/service-status.js" async></script>
<service-status system="nemid" variant="badge" audience="borgere">
  <a href="https://example.dk/x/declarations/nemid.html">Support og åbningstider for NemID</a>
</service-status>`,
		FileForm:   `<script src="https://example.dk/x/embed/nemid.js" data-system="nemid" data-variant="badge" data-audience="borgere" async></script>`,
		IframeForm: `<iframe src="https://example.dk/x/embed/nemid/?audience=borgere&amp;variant=badge" title="NemID" width="480" height="390" loading="lazy"></iframe>`,
	} {
		if e.Form = form; e.Markup(s.Site) != want {
			t.Errorf("%q:\n%s\nwant\n%s", form, e.Markup(s.Site), want)
		}
	}
	e.Edit(e.Text + "# mit\n")
	s.Do(&fake{}, Action{WriteAddress, ""}, "www.strandby.example/filer")
	for form, want := range map[Form]string{
		TagForm: `<script src="https://example.dk/x/service-status.js" data-src="https://www.strandby.example/filer/nemid.json" data-variant="badge" data-audience="borgere" async></script>`,
		ElementForm: `<script src="https://example.dk/x/service-status.js" async></script>
<service-status src="https://www.strandby.example/filer/nemid.json" variant="badge" audience="borgere">
  <a href="https://www.strandby.example/filer/nemid.html">Support og åbningstider for NemID</a>
</service-status>`,
		FileForm:   `<script src="https://example.dk/x/embed/kort.js" data-src="https://www.strandby.example/filer/nemid.json" data-variant="badge" data-audience="borgere" async></script>`,
		IframeForm: `<iframe src="https://www.strandby.example/filer/nemid.html" title="NemID" width="480" height="390" loading="lazy"></iframe>`,
	} {
		if e.Form = form; e.Markup(s.Site) != want {
			t.Errorf("%q:\n%s\nwant\n%s", form, e.Markup(s.Site), want)
		}
	}
	e.Form = TextForm
	if got := e.Markup(s.Site); !strings.HasPrefix(got, `<script src="https://example.dk/x/embed/aabningstider.js" async></script>`+"\n"+`<service-status label="NemID, telefon" channel="phone">`+"\n  <p>") {
		t.Error(got)
	}
}
