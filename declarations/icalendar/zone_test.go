package icalendar_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/icalendar"
)

// number reads a whole number.
func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// The zone's rules in the calendar give the offsets of the clock.
func TestZone(t *testing.T) {
	parsed, err := ics.ParseCalendar(strings.NewReader(icalendar.Calendar{}.Write(hours.New(), 0, 0)))
	if err != nil {
		t.Fatal(err)
	}
	changes := map[calendar.Instant]int{} // to an offset
	for _, zone := range parsed.Timezones() {
		for _, part := range zone.SubComponents() {
			property := map[string]string{}
			for _, p := range part.UnknownPropertiesIANAProperties() {
				property[p.IANAToken] = p.Value
			}
			start, err := time.Parse("20060102T150405", property["DTSTART"])
			if err != nil {
				t.Fatal(err)
			}
			rule := map[string]string{}
			for _, pair := range strings.Split(property["RRULE"], ";") {
				key, value, _ := strings.Cut(pair, "=")
				rule[key] = value
			}
			if rule["FREQ"] != "YEARLY" || rule["BYDAY"] != "-1SU" {
				t.Fatal(rule)
			}
			month, before, after := number(t, rule["BYMONTH"]), number(t, property["TZOFFSETFROM"]), number(t, property["TZOFFSETTO"])
			for year := start.Year(); year <= calendar.MaxYear; year++ {
				sunday := time.Date(year, time.Month(month)+1, 0, start.Hour(), 0, 0, 0, time.UTC)
				sunday = sunday.AddDate(0, 0, -int(sunday.Weekday()))
				at := sunday.Add(-time.Duration(before/100) * time.Hour)
				if until := rule["UNTIL"]; until == "" || at.Format("20060102T150405Z") <= until {
					changes[calendar.Instant(at.Unix())] = after / 100 * 3600
				}
				if year == start.Year() && !sunday.Equal(start) {
					t.Errorf("the rule begins %v, but first holds %v", start, sunday)
				}
			}
		}
	}
	for at := calendar.First; calendar.Known(at); at += 3600 {
		offset, changed := changes[at]
		if is := calendar.Offset(at); (is != calendar.Offset(at-1)) != changed || changed && is != offset {
			t.Fatalf("%v: %d s, in the calendar %d %v", at, is, offset, changed)
		}
	}
}
