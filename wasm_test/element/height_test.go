//go:build browser

package element_test

import (
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// On a phone, 375 px wide, a card answers without scrolling: its parts are folded.
func TestCardsAreLow(t *testing.T) {
	base := serve.Shipped(t)
	limits := map[string]int{"nemid": 320, "nemkonto": 420, "digitalpost": 480, "nemlogin": 480, "borgerdk": 480}
	for name, at := range map[string]string{
		"open":              "2026-11-24T10:00:00+01:00",
		"soon closed":       "2026-11-24T15:40:00+01:00",
		"in the night":      "2026-11-24T23:30:00+01:00",
		"early on Saturday": "2026-11-28T09:00:00+01:00",
		"on Saturday":       "2026-11-28T12:00:00+01:00",
		"on 24 December":    "2026-12-24T12:00:00+01:00",
		"on 26 December":    "2026-12-26T12:00:00+01:00",
		"on Easter Monday":  "2027-03-29T10:00:00+02:00",
	} {
		p := browser.Visit(t, base+"/demo/", browser.Visitor{At: at, Zone: "Europe/Copenhagen"}).Live(10)
		for system, limit := range limits {
			if got := browser.Ask[int](p, cardHeight(system)); got > limit || got < 100 {
				t.Errorf("%s %s: %d px, at most %d", system, name, got, limit)
			}
		}
	}
}

// cardHeight lays the card of a system out on a page with margins of 16 px, and asks for its height. A card that is far
// from view is laid out too: it once had the height that the style guesses.
func cardHeight(system string) string {
	return `((element) => {
		const card = element.shadowRoot.querySelector('.card');
		element.style.cssText = 'width: 343px; font-family: Liberation Sans';
		card.style.contentVisibility = 'visible';
		const { height } = card.getBoundingClientRect();
		element.style.cssText = card.style.cssText = '';
		return Math.ceil(height);
	})(card('` + system + `'))`
}
