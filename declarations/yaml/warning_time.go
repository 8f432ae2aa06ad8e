package yaml

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// soon is how long before the end of a declaration its editor is told.
const soon = 60

// validity warns about a version that ends soon, or has ended, and has none after it.
func (w *warner) validity(newest bool) {
	until := w.Valid.Until
	if !newest || until == 0 || until > w.today+soon || w.Ended.On != 0 && w.Ended.On <= until {
		return
	}
	message := "Deklarationen gælder kun til " + until.String() + "; derefter er alt ukendt."
	if until < w.today {
		message = "Deklarationen gjaldt til " + until.String() + "; nu er alt ukendt."
	}
	w.warn(w.end(), message, "Skriv den næste udgave i en ny fil med samme id og valid: {from: "+(until+1).String()+"}, eller ret until.")
}

// gap warns about days between a version and the one before it, on which neither holds.
func (w *warner) gap(before *version) {
	from, until := before.Valid.Until+1, w.Valid.From-1
	if from > until || until < w.today {
		return
	}
	days := "Fra " + from.String() + " til " + until.String()
	if from == until {
		days = from.String()
	}
	w.warn(w.version.start(), days+" gælder ingen udgave, og alt er ukendt.", "Skriv from: "+from.String()+" her, eller en senere until i den forrige.")
	other := before.at(before.end(), "Her slutter den forrige.", "")
	w.all[len(w.all)-1].Other = &other
}

// past is how long ago a notice may have ended.
const past = 30 * calendar.Day

// notice warns about a notice that ended long ago.
func (w *warner) notice(n *declarations.Notice, v value) {
	if n.Until.OK && n.Until.At < w.now-past {
		w.warn(v.fields["until"], "Meddelelsen sluttede for længst.", "Fjern den.")
	}
}

// specialDay warns about a special day that changes nothing.
func (w *warner) specialDay(of *declarations.SpecialDay, v value) {
	for i, id := range of.Lines {
		for _, s := range w.Support {
			if s.ID == id && s.Hours.Schedule == nil {
				w.warn(v.fields["lines"].list[i], "Denne support har ingen åbningstid, så den særlige dag ændrer intet.", "Fjern id'et, eller tilføj hours i support.")
			}
		}
	}
}

// maintenance warns about maintenance that never comes.
func (w *warner) maintenance(of *declarations.Maintenance, v value) {
	w.doubtful(v)
	s := of.Hours.Schedule
	from := max(w.now, w.first.Start(0))
	if s.State(from) == hours.Open {
		return
	}
	next := s.NextOpen(from)
	switch until := w.Valid.Until; {
	case !next.OK:
		w.warn(v.fields["hours"], "Vedligeholdelsen kommer aldrig igen.", "Ret hours, eller fjern den.")
	case until != 0 && next.At.Date() > until:
		w.warn(v.fields["hours"], "Vedligeholdelsen kommer først "+next.At.Date().String()+", når deklarationen ikke gælder mere.", "Ret hours eller valid, eller fjern den.")
	}
}
