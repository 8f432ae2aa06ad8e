//go:build browser

package app_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A visitor in New York tries the demo page that shows any instant. After each step
// the address shows the same to another visitor.
func TestDemoOfInstants(t *testing.T) {
	const press, pick = "button", "picker"
	s := serve.Site(t, nil)
	p := browser.Visit(t, s.URL+"/demo/tid.html", browser.Visitor{At: "2026-11-24T10:00:30+01:00"}).Live(5)
	friend := browser.Visit(t, s.URL+"/demo/tid.html", browser.Visitor{Zone: "Asia/Dubai"})
	for _, c := range []struct {
		by, what string
		address  string // after ?at=
		shows    string // above the cards
		note     string
		nemid    string // the first line of its card that is not the preview's
	}{
		{press, "Juleaftensdag kl. 12.00", "2026-12-24T12:00:00+01:00", "torsdag den 24. december 2026 kl. 12.00, dansk normaltid", "", "Åben til kl. 14 (kl. 8 din tid)"},
		{press, "Lørdag kl. 9.00", "2026-11-28T09:00:00+01:00", "lørdag den 28. november 2026 kl. 9.00, dansk normaltid", "", "Lukket Åbner kl. 10 (kl. 4 din tid)"},
		{press, "1 time frem", "2026-11-28T10:00:00+01:00", "kl. 10.00", "", "Åben til kl. 16 (kl. 10 din tid)"},
		{press, "1 døgn tilbage", "2026-11-27T10:00:00+01:00", "fredag den 27. november 2026 kl. 10.00", "", "Åben til kl. 20 (kl. 14 din tid)"},
		{press, "2. påskedag kl. 10.00", "2027-03-29T10:00:00+02:00", "mandag den 29. marts 2027 kl. 10.00, dansk sommertid", "", "Åben til kl. 16 (kl. 10 din tid)"},
		{pick, "2026-12-31 14:00", "2026-12-31T14:00:00+01:00", "torsdag den 31. december 2026 kl. 14.00", "", "Lukket Åbner i morgen kl. 10 (kl. 4 din tid)"},
		{pick, "2026-07-01 08:30", "2026-07-01T08:30:00+02:00", "onsdag den 1. juli 2026 kl. 8.30, dansk sommertid", "", "Åben til kl. 20 (kl. 14 din tid)"},
		// 2.30 does not exist in one night, and comes twice in the other.
		{pick, "2027-03-28 02:30", "2027-03-28T03:00:00+02:00", "søndag den 28. marts 2027 kl. 3.00, dansk sommertid", "Kl. 2.30 findes ikke den nat", "Lukket Åbner kl. 10 (søndag kl. 4 din tid)"},
		{pick, "2027-10-31 02:30", "2027-10-31T02:30:00+02:00", "søndag den 31. oktober 2027 kl. 2.30, dansk sommertid", "første gang", "Lukket Åbner kl. 10 (søndag kl. 5 din tid)"},
		{press, "Vis anden gang", "2027-10-31T02:30:00+01:00", "søndag den 31. oktober 2027 kl. 2.30, dansk normaltid", "anden gang", "Lukket Åbner kl. 10 (søndag kl. 5 din tid)"},
		{press, "Nu", "", "lige nu", "", "Åben til kl. 20 (kl. 14 din tid)"},
	} {
		if c.by == press {
			p.Run("[...document.querySelectorAll('button')].find((button) => button.checkVisibility() && button.textContent === '" + c.what + "').click()")
		} else {
			date, clock, _ := strings.Cut(c.what, " ")
			p.Run("(date.value = '" + date + "', time.value = '" + clock + "', time.dispatchEvent(new Event('change', { bubbles: true })))")
		}
		p.Wait("linesOf(card('nemid')).find((line) => !line.startsWith('Forhåndsvisning')) === '" + c.nemid + "'")
		if got := browser.Ask[string](p, "location.search"); got != strings.TrimSuffix("?at="+c.address, "?at=") {
			t.Errorf("%s: the address ends in %s", c.what, got)
		}
		if got := browser.Ask[string](p, "moment.innerText"); !strings.Contains(got, c.shows) {
			t.Errorf("%s: shows %s", c.what, got)
		}
		if got := browser.Ask[string](p, "note.checkVisibility() ? note.innerText : ''"); !strings.Contains(got, c.note) || c.note == "" && got != "" {
			t.Errorf("%s: notes %q", c.what, got)
		}
		if c.address == "" {
			continue
		}
		// A friend in Dubai gets the address, and sees the same.
		friend.Do(chromedp.Navigate(browser.Ask[string](p, "location.href")))
		friend.Live(5)
		const seen = "[moment.innerText, date.value, time.value].join(' ')"
		if there, here := browser.Ask[string](friend, seen), browser.Ask[string](p, seen); there != here {
			t.Errorf("%s: in Dubai %s, here %s", c.what, there, here)
		}
	}
}
