package schemaorg_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/schemaorg"
)

// spans returns the open hours of a day, and whether they are known.
func spans(s *hours.Schedule, d calendar.Date) (open []hours.Interval, known bool) {
	for _, stretch := range s.Day(d, nil) {
		switch stretch.State {
		case hours.Unknown:
			return nil, false
		case hours.Open:
			if n := len(open); n > 0 && open[n-1].To == stretch.From {
				open[n-1].To = stretch.To
				continue
			}
			stretch.Comment = ""
			open = append(open, stretch)
		}
	}
	return open, true
}

// Read finds the same hours on every day of which Hours claims some. Other days
// are unknown.
func TestWhatIsWrittenReadsAsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		from := calendar.DateOf(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 500).Draw(t, "from"))
		to := from + calendar.Date(rapid.IntRange(1, 365).Draw(t, "days"))
		var w jsontext.Writer
		schemaorg.Hours(&w, s, from, to)
		claims := read(t, s, from, to)
		if len(claims) == 0 {
			return
		}
		again, err := schemaorg.Read(string(w.Buf))
		if err != nil {
			t.Fatalf("%s was written as %s: %v", text, w.Buf, err)
		}
		for d := from - 1; d <= to; d++ {
			want, _ := spans(s, d)
			got, known := spans(again, d)
			if claimed := slices.ContainsFunc(claims, func(c specification) bool { return c.valid(d) }); claimed != known {
				t.Fatalf("%s was written as %s, which is %s: %v is known %v", text, w.Buf, osm.Format(again), d.Start(0), known)
			}
			if known && !slices.Equal(got, want) {
				t.Fatalf("%s was written as %s, which is %s: %v\n got %v\nwant %v", text, w.Buf, osm.Format(again), d.Start(0), got, want)
			}
		}
	})
}

func TestRead(t *testing.T) {
	const ordinary = `"openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday"],"opens":"09:00","closes":"17:00"}]`
	for _, c := range []struct{ why, text, want string }{
		{"an object", `{` + ordinary + `}`, `Mo,Tu 09:00-17:00; PH Mo,Tu 09:00-17:00 unknown "ikke oplyst"`},
		{"in a graph", `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"Store",` + ordinary + `}]}`,
			`Mo,Tu 09:00-17:00; PH Mo,Tu 09:00-17:00 unknown "ikke oplyst"`},
		{"an array of one", `[{` + ordinary + `}]`, `Mo,Tu 09:00-17:00; PH Mo,Tu 09:00-17:00 unknown "ikke oplyst"`},
		{"a specification, addresses, seconds", `{"@type":"OpeningHoursSpecification","dayOfWeek":"https://schema.org/Sunday","opens":"10:00:00","closes":"24:00"}`,
			`Su 10:00-24:00; PH Su 10:00-24:00 unknown "ikke oplyst"`},
		{"every day, so holidays too", `{"opens":"00:00","closes":"23:59"}`, `Mo-Su 00:00-24:00`},
		{"several spans, past midnight", `[{"dayOfWeek":"Fr","opens":"09:00","closes":"12:00"},{"dayOfWeek":{"@id":"schema:Friday"},"opens":"22:00","closes":"02:00"},{"dayOfWeek":"PublicHolidays","opens":"00:00","closes":"00:00"}]`,
			`Fr 09:00-12:00,22:00-02:00; PH off`},
		{"a period, and special days", `{` + ordinary + `,"specialOpeningHoursSpecification":[
			{"opens":"00:00","closes":"00:00","validFrom":"2026-12-24","validThrough":"2026-12-26"},
			{"opens":"10:00","closes":"12:00","validFrom":"2026-12-24T00:00:00+01:00","validThrough":"2026-12-24"}]}`,
			`Mo,Tu 09:00-17:00; PH Mo,Tu 09:00-17:00 unknown "ikke oplyst"; 2026 Dec 24-2026 Dec 26 off; 2026 Dec 24 10:00-12:00`},
		{"only dated", `{"dayOfWeek":"Monday","opens":"09:00","closes":"17:00","validFrom":"2026-06-01","validThrough":"2026-08-31"}`,
			`unknown "ikke oplyst"; 2026 Jun 01-2026 Aug 31 Mo 09:00-17:00`},
		{"closed by not saying when it opens", `[{"dayOfWeek":"Monday"},{"dayOfWeek":"Tuesday","opens":"09:00","closes":"10:00"}]`,
			`Mo off; Tu 09:00-10:00; PH Tu 09:00-10:00 unknown "ikke oplyst"`},
		{"texts", `{"openingHours":["Mo-Fr 09:00-17:00","Sa 10:00-14:00"]}`,
			`Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH Mo-Fr 09:00-17:00 unknown "ikke oplyst"; PH Sa 10:00-14:00 unknown "ikke oplyst"`},
		{"texts, one closed", `{"openingHours":["Mo-Su 09:00-17:00","Su off"]}`, `Mo-Sa 09:00-17:00; Su off; PH Mo-Sa 09:00-17:00 unknown "ikke oplyst"`},
		{"a text", `{"openingHours":"Mo-Su"}`, `Mo-Su 00:00-24:00`},
		{"a text, closed", `{"openingHours":"Mo-Su 09:00-17:00; Su off"}`, `Mo-Sa 09:00-17:00; Su off; PH Mo-Sa 09:00-17:00 unknown "ikke oplyst"`},
		{"a text, other hours", `{"openingHours":"Mo-Su 09:00-17:00; We 10:00-14:00, We 18:00-20:00; PH off"}`, `Mo,Tu,Th-Su 09:00-17:00; We 10:00-14:00,18:00-20:00; PH off`},
		{"a text, a break", `{"openingHours":"Mo-Su 09:00-17:00; 12:00-13:00 off; Dec 24 off"}`, `Mo-Su 09:00-17:00; 12:00-13:00 off; Dec 24 off`},
	} {
		s, err := schemaorg.Read(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		want, err := osm.Parse(c.want)
		if err != nil {
			t.Fatal(err)
		}
		if osm.Format(s) != osm.Format(want) {
			t.Errorf("%s: got %s, want %s", c.why, osm.Format(s), osm.Format(want))
		}
	}
}

// Text that cannot be read is refused, with its place.
func TestReadRefuses(t *testing.T) {
	for _, c := range []struct{ text, place string }{
		{`{"a":1}`, `{"a":1}`},
		{`{"opens":"09:00" "closes":"17:00"}`, ``},
		{`{"opens":"9","closes":"17:00"}`, `"9"`},
		{`{"opens":"09:00","closes":"09:00"}`, `"09:00"}`},
		{`{"opens":"09:00","closes":"17:00+01:00"}`, `"17:00+01:00"`},
		{`{"dayOfWeek":["Monday","Mandag"],"opens":"09:00","closes":"17:00"}`, `"Mandag"`},
		{`{"opens":"09:00","closes":"17:00","validFrom":"2026-02-30"}`, `"2026-02-30"`},
		{`{"opens":"09:00","closes":"17:00","validFrom":"2026-03-01","validThrough":"2026-02-01"}`, `"2026-02-01"`},
		{`{"openingHours":"Mo-Fr 09:00"}`, ``},
		{`{"openingHours":"Mo-Xx 09:00-10:00"}`, `Xx`},
		{`[{"openingHours":"Mo"},{"openingHours":"Tu"}]`, `{"openingHours":"Tu"}`},
		{`{"openingHoursSpecification":["Mo"]}`, `"Mo"`},
		// What was no text was passed over, as null is: this was closed, open all week, at any time.
		{`{"openingHoursSpecification":{"opens":5}}`, `5}`},
		{`{"openingHoursSpecification":{"opens":["09:00"],"closes":"17:00"}}`, `["09:00"]`},
		{`{"opens":"09:00","closes":17}`, `17}`},
		{`{"opens":"09:00","closes":"17:00","dayOfWeek":1}`, `1}`},
		{`{"opens":"09:00","closes":"17:00","validFrom":2026}`, `2026}`},
		{`{"openingHours":true}`, `true`},
		{`{"openingHoursSpecification":5}`, `5}`},
	} {
		_, err := schemaorg.Read(c.text)
		syntax, ok := errors.AsType[*hours.SyntaxError](err)
		if !ok {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if got := c.text[syntax.Offset:]; !strings.HasPrefix(got, c.place) || syntax.Offset+syntax.Length > len(c.text) {
			t.Errorf("%s: the place is %q, want %q", c.text, got, c.place)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`{"@graph":[{"openingHours":["Mo-Fr 09:00-17:00"],"openingHoursSpecification":{"dayOfWeek":"Monday","opens":"09:00","closes":"17:00"}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		s, err := schemaorg.Read(text)
		if err != nil {
			syntax, ok := errors.AsType[*hours.SyntaxError](err)
			if !ok || syntax.Offset < 0 || syntax.Offset+syntax.Length > len(text) {
				t.Fatalf("%q: no place in the text: %#v", text, err)
			}
			return
		}
		s.Day(calendar.DateOf(2026, 3, 29), nil)
	})
}
