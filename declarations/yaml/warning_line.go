package yaml

import (
	"fmt"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// line warns about a way to get help.
func (w *warner) line(of *declarations.Support, v value) {
	if of.Channel == declarations.Phone {
		for _, contact := range v.fields["contacts"].list {
			w.number(contact)
		}
	}
	if of.Hours.Schedule == nil {
		return
	}
	given := v.fields["hours"]
	if len(of.Contacts) == 0 && of.URL == "" && (of.Appointment == "" || of.Appointment == declarations.Required) {
		w.warn(given, "Her er en åbningstid, men ingen måde at henvende sig på.", "Tilføj contacts, eller url med en side om det.")
	}
	w.doubtful(v)
	special := func(d calendar.Date) bool {
		return slices.ContainsFunc(w.SpecialDays, func(s declarations.SpecialDay) bool {
			return (len(s.Lines) == 0 || slices.Contains(s.Lines, of.ID)) && hours.Special{Hours: s.Hours.Schedule}.Has(d)
		})
	}
	w.holidays(of.Hours, v, "Helligdage er ikke nævnt, så åbningstiden er ukendt på dem.", "Skriv fx helligdage lukket, hvis der er lukket.", special)
	if days := w.overlooked(of.Hours.Schedule, special); days != "" {
		w.warn(said(v), days+" er ikke nævnt, så åbningstiden gælder som ellers.", "Tilføj i special_days, hvad der gælder, fx {on: "+days+", hours: lukket}.")
	}
	w.lasts(of.Hours.Schedule, said(v))
}

// Danish numbers have eight digits; those of emergencies, directories and services for all of Europe have three to six (numbering plan of
// Styrelsen for Dataforsyning og Infrastruktur).
const digitsOfNumber, mostShort = 8, 6

// number warns about a Danish telephone number with a digit too few or too many.
func (w *warner) number(contact value) {
	number := declarations.Phone.Address(contact.text)
	own, danish := strings.CutPrefix(number, "+45")
	if n := len(own); own[:min(1, n)] != "+" && n != digitsOfNumber && (danish || n > mostShort) {
		w.warn(contact, fmt.Sprintf("Nummeret har %d cifre; danske numre har %d.", n, digitsOfNumber), "Ret nummeret. Er det i et andet land, så skriv det med landets nummer, fx +46.")
	}
}

// overlooked returns which of 24 and 31 December hours open on without mentioning it.
func (w *warner) overlooked(s *hours.Schedule, special func(calendar.Date) bool) string {
	var christmas, newYear bool
	for d := w.first; d <= w.last; d++ {
		switch declarations.Caution(s, d) {
		case calendar.ChristmasEve:
			christmas = christmas || !special(d)
		case calendar.NewYearsEve:
			newYear = newYear || !special(d)
		}
	}
	switch {
	case christmas && newYear:
		return "24. og 31. december"
	case christmas:
		return "24. december"
	case newYear:
		return "31. december"
	}
	return ""
}
