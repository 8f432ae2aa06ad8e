package yaml_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

// life is a file with all that a declaration can say.
func life(t testing.TB) string {
	src, err := os.ReadFile("testdata/life/aaby.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

func TestLifeIsPublished(t *testing.T) {
	published, err := yaml.Publish("aaby.yaml", []byte(life(t)))
	if err != nil {
		t.Fatal(err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, []byte(published), "", "  "); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/life/aaby.json", indented.String()+"\n")
	if again, err := yaml.Publish("aaby.json", []byte(published)); err != nil || again != published {
		t.Errorf("published again: %v\n%s", err, again)
	}
}

// A special day replaces hours on its days alone.
func TestSpecialDays(t *testing.T) {
	for _, c := range []struct{ on, hours, at, want string }{
		{"2026-12-24", "lukket", "2026-12-24T10:00:00+01:00", "closed"},
		{"2026-12-24", "kl. 9-12", "2026-12-24T10:00:00+01:00", "open"},
		{"2026-12-24", "kl. 9-12", "2026-12-24T12:00:00+01:00", "closed"},
		{"2026-12-24", "kl. 9-12", "2027-12-24T10:00:00+01:00", "as ever"},
		{"24. december", "09:00-12:00", "2027-12-24T10:00:00+01:00", "open"},
		{"2026-12-24 – 2026-12-26", "off", "2026-12-26T10:00:00+01:00", "closed"},
		{"2026-12-24/2026-12-26", "off", "2026-12-25T10:00:00+01:00", "closed"},
		{"2026-12-24 - 2026-12-26", "off", "2026-12-27T10:00:00+01:00", "as ever"},
		{"2026-12-24 til 2026-12-26", "hele døgnet", "2026-12-26T23:00:00+01:00", "open"},
		{"dagen efter Kristi himmelfartsdag", "lukket", "2026-05-15T10:00:00+02:00", "closed"},
		{"15. maj og 5. juni 2026", "kl. 10-12", "2026-06-05T11:00:00+02:00", "open"},
		{"15. maj og 5. juni 2026", "kl. 10-12", "2027-06-05T11:00:00+02:00", "as ever"},
		{"hverdage i uge 42", "lukket", "2026-10-14T10:00:00+02:00", "closed"},
		{"hverdage i uge 42", "lukket", "2026-10-18T10:00:00+02:00", "as ever"},
		{"24. december", "ukendt", "2026-12-24T10:00:00+01:00", "unknown"},
		{"24. december", "unknown", "2026-12-24T10:00:00+01:00", "unknown"},
	} {
		src := "{id: x, name: X, source: {label: Y}, support: [{id: a, channel: chat, hours: hele døgnet}], special_days: [{on: '" + c.on + "', hours: '" + c.hours + "'}]}"
		d, err := yaml.Parse("x.yaml", []byte(src))
		if err != nil {
			t.Errorf("%s: %v", c.on, err)
			continue
		}
		at, ok := calendar.ParseRFC3339(c.at)
		got := "as ever"
		if day := d.SpecialDays[0].Hours.Schedule; (hours.Special{Hours: day}).Has(at.Date()) {
			got = day.State(at).String()
		}
		if !ok || got != c.want {
			t.Errorf("%s %s at %s: %s, want %s", c.on, c.hours, c.at, got, c.want)
		}
	}
}

// Times are Danish; a day begins a notice at 0.00 and ends it at 24.00.
func TestNoticeTimes(t *testing.T) {
	for _, c := range []struct{ from, until, want string }{
		{"2026-12-01 12:00", "2026-12-01 15.30", "2026-12-01T12:00:00+01:00 2026-12-01T15:30:00+01:00"},
		{"2026-07-01", "2026-07-01", "2026-07-01T00:00:00+02:00 2026-07-02T00:00:00+02:00"},
		{"2026-07-01 kl. 9:30", "2026-07-01 24:00", "2026-07-01T09:30:00+02:00 2026-07-02T00:00:00+02:00"},
		{"2026-07-01T07:00", "2026-07-01T10:00:00Z", "2026-07-01T07:00:00+02:00 2026-07-01T12:00:00+02:00"},
		{"2026-10-25 02:30", "2026-10-25 02:30", "2026-10-25T02:30:00+02:00 2026-10-25T02:30:00+01:00"}, // the hour that comes twice
	} {
		d, err := yaml.Parse("x.yaml", []byte("{id: x, name: X, source: {label: Y}, notices: [{text: T, from: '"+c.from+"', until: '"+c.until+"'}]}"))
		if err != nil {
			t.Error(err)
			continue
		}
		if n := d.Notices[0]; n.From.String()+" "+n.Until.At.String() != c.want {
			t.Errorf("%s, %s: %s %s", c.from, c.until, n.From, n.Until.At)
		}
	}
}

func TestNoticeLevels(t *testing.T) {
	for state, want := range map[string]declarations.Level{
		"": "info", "state: closed": "outage", "state: unknown": "info", "level: warning, state: closed": "warning",
	} {
		d, err := yaml.Parse("x.yaml", []byte("{id: x, name: X, source: {label: Y}, notices: [{text: T, from: 2026-12-01, "+state+"}]}"))
		if err != nil || d.Notices[0].Level != want {
			t.Errorf("%s: %v, want %s (%v)", state, d, want, err)
		}
	}
}

// A day counts when it is open at noon.
func TestWorkingDays(t *testing.T) {
	for _, c := range []struct{ text, yes, no string }{
		{"hverdage", "2026-12-24", "2026-12-25"},
		{"hverdage undtagen 24. december og dagen efter Kristi himmelfartsdag", "2026-12-23", "2026-12-24"},
		{"hverdage undtagen 24. december og dagen efter Kristi himmelfartsdag", "2026-05-13", "2026-05-15"},
		{"hverdage, undtagen 24. december", "2026-12-23", "2026-12-24"},
		{"mandag til fredag undtagen helligdage, grundlovsdag og juleaftensdag", "2026-06-04", "2026-06-05"},
		{"alle dage undtagen søndag", "2026-12-26", "2026-12-27"},
		{"Mo-Sa; PH off", "2026-12-19", "2026-12-26"},
	} {
		d, err := yaml.Parse("x.yaml", []byte("{id: x, name: X, source: {label: Y}, working_days: '"+c.text+"'}"))
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		open := func(day string) bool {
			date, _ := calendar.ParseDate(day)
			return d.WorkingDays.Schedule.State(date.Start(12*60)) == hours.Open
		}
		if !open(c.yes) || open(c.no) {
			t.Errorf("%s: %s %v, %s %v", c.text, c.yes, open(c.yes), c.no, open(c.no))
		}
	}
}

// Hours of all day need no clock time: they were refused, with the remedy to write just
// that.
func TestHoursOfAllDay(t *testing.T) {
	for _, text := range []string{"Hverdage hele døgnet", "Mo-Fr open"} {
		if _, err := yaml.Parse("x.yaml", []byte("{id: x, name: X, source: {label: Y}, support: [{id: a, channel: chat, hours: "+text+"}]}")); err != nil {
			t.Error(err)
		}
	}
}
