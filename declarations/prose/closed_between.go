package prose

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lazyregexp"
)

// lastDay is a sentence about the days around those that are closed: Sidste åbningsdag er den 22. december 2026, og vi åbner igen den 4. januar 2027.
var lastDay = lazyregexp.New(`(?i)sidste\h+(?:åbnings)?dag\h.*(?:igen|tilbage)\h`)

// closedBetween reads such a sentence: the days between both are closed. They are those that a sentence right before it closes in other
// words. It is false where a sentence is none.
func (w *walker) closedBetween(p Range) bool {
	all := datePattern().FindAllStringSubmatch(w.at(p), -1)
	if len(all) != 2 || !lastDay().MatchString(w.at(p)) {
		return false
	}
	from, ok := calendar.ParseDate(isoDate(all[0]))
	to, found := calendar.ParseDate(isoDate(all[1]))
	if !ok || !found || to-from < 2 {
		return false
	}
	day := &specialDay{on: (from + 1).String() + " – " + (to - 1).String(), hours: "lukket", text: w.at(p), at: p}
	if from+2 == to {
		day.on = (from + 1).String()
	}
	if good(day) != "" {
		return false
	}
	if n := len(w.draft.special); n > 0 && w.draft.special[n-1].hours == "lukket" && w.lineAt(w.draft.special[n-1].at.From) == w.lineAt(p.From) {
		last := w.draft.special[n-1]
		day.why, day.channel, day.part, day.audience = last.on, last.channel, last.part, last.audience
		w.draft.special = w.draft.special[:n-1]
	}
	w.draft.special = append(w.draft.special, day)
	w.fact(p, "special_days")
	return true
}
