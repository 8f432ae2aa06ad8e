//go:build browser

package app_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A visitor in New York looks at other instants on the page of a system. The address,
// the card, the picture and the line above them agree.
func TestOtherInstants(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday})
	p.Wait("hours('2026-11-24').join() && shown() === 'Viser det, der gælder lige nu.'")
	press(p, "Se et andet tidspunkt")
	pick := func(date, clock string) {
		p.Run("date.value = '" + date + "', time.value = '" + clock + "', named('Vis').focus(), named('Vis').click()")
	}
	is := func(at, shown, week, today, hours, card string) {
		t.Helper()
		address := "/nemid/"
		if at != "" {
			address += "?at=" + at
		}
		p.Wait("here() === '" + address + "'")
		p.Wait("(card('nemid').getAttribute('at') || '') === '" + at + "'")
		p.Wait("shown() === '" + shown + "'")
		p.Wait("picture.textContent === '" + week + "'")
		p.Wait("document.querySelector('.picture [aria-current=date] time').dateTime === '" + today + "'")
		p.Wait("hours('" + today + "')[0] === " + strconv.Quote(hours))
		says(p, "service-status[system=nemid]", card, "")
	}
	is("", "Viser det, der gælder lige nu.", "Ugen fra mandag den 23. november 2026", "2026-11-24", "8.30–20", "Åben til kl. 20")

	pick("2026-12-24", "12:00")
	is("2026-12-24T12:00:00+01:00", "Viser torsdag den 24. december 2026 kl. 12.00 (dansk tid) Tilbage til nu",
		"Ugen fra mandag den 21. december 2026", "2026-12-24", "10–14", "Åben til kl. 14")
	if got := browser.Ask[string](p, "focused()"); got != "Vis" || !browser.Ask[bool](p, "moment.open") {
		t.Errorf("the focus is on %q, the details are open: %v", got, browser.Ask[bool](p, "moment.open"))
	}
	press(p, "1 time frem")
	is("2026-12-24T13:00:00+01:00", "Viser torsdag den 24. december 2026 kl. 13.00 (dansk tid) Tilbage til nu",
		"Ugen fra mandag den 21. december 2026", "2026-12-24", "10–14", "Åben til kl. 14")

	// 2.30 does not exist that night.
	pick("2027-03-28", "02:30")
	is("2027-03-28T03:00:00+02:00", "Viser søndag den 28. marts 2027 kl. 3.00 (dansk tid) Tilbage til nu",
		"Ugen fra mandag den 22. marts 2027", "2027-03-28", "10–16 (timen 2–3 findes ikke)", "Lukket · åbner kl. 10")
	p.Wait("notice() === 'Kl. 2.30 findes ikke den nat, fordi uret stilles frem fra kl. 2 til kl. 3. Her vises kl. 3.00.'")
	p.Wait("time.value === '03:00'")

	// An empty date gets a message, and nothing changes.
	pick("", "12:00")
	p.Wait("notice() === 'Vælg en dato mellem 1981 og 2199.'")
	if got := browser.Ask[string](p, "location.search"); got != "?at=2027-03-28T03:00:00+02:00" {
		t.Error(got)
	}

	press(p, "Tilbage til nu")
	is("", "Viser det, der gælder lige nu.", "Ugen fra mandag den 23. november 2026", "2026-11-24", "8.30–20", "Åben til kl. 20")
	if !browser.Ask[bool](p, "moment.open") {
		t.Error("the details have closed")
	}
}

// The picture shows a week or a month, and moves to others.
func TestWeeksAndMonths(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday, Zone: "Asia/Dubai"})
	for _, c := range []struct{ press, heading, first, last string }{
		{"Næste", "Ugen fra mandag den 30. november 2026", "2026-11-30", "2026-12-06"},
		{"Forrige", "Ugen fra mandag den 23. november 2026", "2026-11-23", "2026-11-29"},
		{"Måned", "November 2026", "2026-11-01", "2026-11-30"},
		{"Næste", "December 2026", "2026-12-01", "2026-12-31"},
		{"Næste", "Januar 2027", "2027-01-01", "2027-01-31"},
		{"I dag", "November 2026", "2026-11-01", "2026-11-30"},
		{"Uge", "Ugen fra mandag den 23. november 2026", "2026-11-23", "2026-11-29"},
	} {
		press(p, c.press)
		p.Wait("picture.textContent === '" + c.heading + "'")
		days := browser.Ask[[]string](p, "[...document.querySelectorAll('.picture table:first-of-type tbody time')].map((time) => time.dateTime)")
		if len(days) == 0 || days[0] != c.first || days[len(days)-1] != c.last {
			t.Errorf("%s: %v", c.heading, days)
		}
		month := strconv.FormatBool(c.first[8:] == "01")
		if got := browser.Ask[string](p, "named('Måned').ariaPressed"); got != month {
			t.Errorf("%s: a month is shown: %s", c.heading, got)
		}
	}
}

// The address has an unreadable instant. The page says so and shows now, and so does
// the element, which gets the address before the app is ready.
func TestUnreadableInstant(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday})
	for _, at := range []string{"i-morgen", "1950-01-01T00:00:00Z", "2026-02-30", "%zz"} {
		p.Do(chromedp.Navigate(serve.Shipped(t) + "/nemid/?at=" + at))
		p.Wait("shown() === 'Tidspunktet i adressen kan ikke læses. Her vises det, der gælder nu.'")
		says(p, "service-status[system=nemid]", "Åben til kl. 20", "")
	}
}
