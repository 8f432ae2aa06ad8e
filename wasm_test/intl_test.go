package wasm_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/names"
)

// What is worked out here by rule, the browser knows from tables of its own.

func TestNamesAreTheBrowsers(t *testing.T) {
	t.Parallel()
	p := visit(t, shipped(t)+"/demo/", visitor{})
	for _, c := range []struct {
		language names.Language
		locale   string
	}{{names.Danish, "da-DK"}, {names.English, "en-GB"}} {
		long := func(part string, count, days int) []string {
			return ask[[]string](p, fmt.Sprintf(`Array.from({ length: %d }, (_, i) => new Intl.DateTimeFormat('%s', { %s: 'long', timeZone: 'UTC' })
				.format(Date.UTC(1970, 0, 5 + i * %d)))`, count, c.locale, part, days))
		}
		for i, want := range long("weekday", 7, 1) {
			if got := names.Weekday(c.language, calendar.Weekday(i)); got != want {
				t.Errorf("%s: weekday %d is %q, in the browser %q", c.locale, i, got, want)
			}
		}
		for i, want := range long("month", 12, 30) {
			if got := names.Month(c.language, i+1); got != want {
				t.Errorf("%s: month %d is %q, in the browser %q", c.locale, i+1, got, want)
			}
		}
	}
}

// Every six hours 2010–2040, and every half hour of the months in which clocks
// are changed.
func TestCopenhagensClockIsTheBrowsers(t *testing.T) {
	t.Parallel()
	p := visit(t, shipped(t)+"/demo/", visitor{})
	// The clock is told as the instants at which it becomes another.
	said := ask[struct {
		Count   int
		Changes [][2]int64
	}](p, `(() => {
		const clock = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
		const changes = [];
		let count = 0;
		for (let at = Date.UTC(2010, 0, 1) / 1000; at < Date.UTC(2041, 0, 1) / 1000; count++) {
			const text = clock.format(at * 1000);
			const [, hours, minutes] = text.match(/GMT\+(\d\d):(\d\d)$/);
			const offset = hours * 3600 + minutes * 60;
			if (!changes.length || changes.at(-1)[1] !== offset) changes.push([at, offset]);
			at += [2, 9].includes(new Date(at * 1000).getUTCMonth()) ? 1800 : 21600;
		}
		return { count, changes };
	})()`)
	end := calendar.DateOf(2041, 1, 1)
	now, count := 0, 0
	for at := calendar.Instant(calendar.DateOf(2010, 1, 1)) * calendar.Day; at < calendar.Instant(end)*calendar.Day; count++ {
		for now+1 < len(said.Changes) && said.Changes[now+1][0] <= int64(at) {
			now++
		}
		if want := said.Changes[now][1]; int64(calendar.Offset(at)) != want {
			t.Fatalf("%s: %d seconds ahead, in the browser %d", at, calendar.Offset(at), want)
		}
		_, month, _ := calendar.Date(at / calendar.Day).Civil()
		if month == 3 || month == 10 {
			at += 1800
		} else {
			at += 21600
		}
	}
	if count != said.Count || len(said.Changes) != 63 {
		t.Errorf("%d instants and %d changes, in the browser %d", count, len(said.Changes), said.Count)
	}
}

// Every public holiday 2010–2040, as date-holidays has them.
func TestHolidaysAreDateHolidays(t *testing.T) {
	t.Parallel()
	theirs := map[string]string{}
	for _, line := range node(t, nil, "peer.mjs", "--holidays", "2010", "2040") {
		var holiday struct{ Date, Name string }
		if err := json.Unmarshal([]byte(line), &holiday); err != nil {
			t.Fatal(err)
		}
		theirs[holiday.Date] = holiday.Name
	}
	for d := calendar.DateOf(2010, 1, 1); d < calendar.DateOf(2041, 1, 1); d++ {
		date := d.Start(0).String()[:len("2010-01-01")]
		if name := theirs[date]; (d.Holiday() != calendar.NoHoliday) != (name != "") {
			t.Errorf("%s: holiday %d, date-holidays has %q", date, d.Holiday(), name)
		}
	}
	if len(theirs) < 300 {
		t.Errorf("date-holidays has %d", len(theirs))
	}
}
