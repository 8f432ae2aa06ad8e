package page

import "testing"

func TestMarkup(t *testing.T) {
	s := studio(&fake{}, "begynd=nemid")
	e := &s.Studio
	e.Variant, e.Audience = "badge", "borgere"
	if got := e.Tag(s.Site); got != `<script src="https://example.dk/x/service-status.js" data-system="nemid" data-variant="badge" data-audience="borgere" async></script>` {
		t.Error(got)
	}
	e.Edit(e.Text + "# mit\n")
	want := `<script src="https://example.dk/x/service-status.js" async></script>
<service-status src="https://example.dk/nemid.json" variant="badge" audience="borgere">
  <a href="https://example.dk/servicedeklaration">Support og åbningstider for NemID</a>
</service-status>`
	if got := e.Element(s.Site); got != want {
		t.Error(got)
	}
}
