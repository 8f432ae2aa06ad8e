package page

import (
	"slices"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	hourstext "servicestatus/declarations/hours/text"
)

// The hours on a page of its own are those of the declaration: on each day of a year each line is open when it says.
func TestOwnTextSaysTheSameHours(t *testing.T) {
	booked := pasted(&fake{}, "Borgerservice\n\nAdresse: Torvet 1, 4000 Vigby\n\nDu kan møde op mandag til fredag mellem 10 og 13. Torsdag har vi desuden åbent 15-17, men kun med tidsbestilling.\n\nLukket den 24. december 2026.")
	booked.Do(&fake{}, Action{Take, ""}, "")
	all := []*declarations.Declaration{booked.Studio.Declaration}
	for _, system := range folder.BuiltIn().Systems {
		all = append(all, system.Declaration)
	}
	for _, d := range all {
		e := &Editor{Declaration: d}
		for i := range d.Support {
			p := &d.Support[i]
			if p.Hours.Schedule == nil {
				continue
			}
			own := e.ownText(p)
			read, err := osm.Parse(own.hours)
			if own.hours == "" {
				read, err = hourstext.Parse(own.text)
			}
			if err != nil {
				t.Fatalf("%+v: %v", own, err)
			}
			line, other := d.SupportTimeline(p), read.Timeline()
			for day := calendar.DateOf(2026, 1, 1); day < calendar.DateOf(2027, 2, 1); day++ {
				if got, want := other.Day(day, nil), line.Day(day, nil); !slices.EqualFunc(got, want, func(a, b hours.Interval) bool { return a.From == b.From && a.To == b.To && a.State == b.State }) {
					t.Fatalf("%s, %s, %+v: %v, want %v", d.ID, day, own, got, want)
				}
			}
		}
	}
}

// The special days were lost, and two badges did not say which of them was the telephone's.
func TestOwnTextHasSpecialDaysAndSaysWhose(t *testing.T) {
	s := pasted(&fake{}, "Borgerservice\n\nTelefon: 99 99 99 99\nMandag-fredag kl. 9-15\n\nAdresse: Torvet 1, 4000 Vigby\nPersonligt fremmøde: Mandag-fredag kl. 10-14\n\nLukket den 24. december 2026.")
	s.Do(&fake{}, Action{Take, ""}, "")
	s.Studio.Form = TextForm
	holds(t, s.Studio.Markup(s.Site),
		`<service-status label="Borgerservice, telefon" channel="phone">`+"\n  <p>Mandag-fredag kl. 9-15</p>\n  <p>24. december 2026: lukket</p>",
		`<service-status label="Borgerservice, personligt fremmøde" channel="visit">`)
}
