package view_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
	"servicestatus/widget/view"
)

const wholeLife = `
id: x
name: X <b>
source: {label: Z}
valid: {until: 2026-06-30}
live: {label: {da: Driftsstatus, en: Operational status}, url: "https://x.example/drift"}
notices:
  - {from: 2026-06-01 12:00, until: 2026-06-01 15:00, text: {da: "Nede <b>", en: "Down <b>"}, level: outage}
  - {from: 2026-06-02, text: Vi flytter}
support:
  - {id: telefon, channel: phone, contacts: ['112'], hours: Alle dage kl. 8-16}
  - {id: chat, audience: [borgere], channel: chat, hours: Alle dage kl. 8-16}
special_days:
  - {on: 2026-06-04, hours: lukket, why: {da: Personaledag, en: Staff day}, lines: [chat]}
  - {on: 24. december, hours: kl. 9-12}
uptime:
  - {id: drift, windows: [{label: Drift, guarantee: 99.5, guaranteed: true, hours: Hele døgnet}]}
  - {id: arkiv, windows: [{label: Arkiv, guarantee: 99, guaranteed: true, period: month, hours: Hele døgnet}]}
maintenance:
  - {label: {da: Servicevindue, en: Service window}, hours: tirsdag kl. 20-22, guarantee: suspended, tracks: [drift], wording: "Tirsdag aften: <b>"}
  - {label: Opdatering, hours: 3. juni 2026 kl. 01-02}
working_days: hverdage undtagen 24. december
versions:
  - id: x
    name: X <b>
    source: {label: Z}
    valid: {from: 2026-07-01}
    ended: {on: 2026-12-31, text: {da: Y tager over, en: Y takes over}, see: {label: Y, url: "https://y.example/"}}
    support:
      - {id: video, channel: video, hours: Alle dage kl. 9-15}
`

// The facts had neither special days, maintenance, working days, validity nor notices, and
// of several versions the first alone.
func TestFactsHaveTheWholeLife(t *testing.T) {
	d, err := yaml.Parse("x.yaml", []byte(wholeLife))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []lang.Language{da.Language{}, en.Language{}} {
		var html view.HTML
		view.Facts(&html, d, l)
		text := string(html.Buf)
		if strings.Contains(text, "<b>") {
			t.Errorf("words are not escaped: %s", text)
		}
		golden.Check(t, "testdata/life-facts."+l.Code()+".html", indented(text))
	}
}
