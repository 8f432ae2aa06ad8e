package timeline

import "servicestatus/declarations/lang"

// The fixed texts around what the hours say.
var (
	phraseDay        = lang.Phrase{Da: "Dag", En: "Day"}
	phraseHours      = lang.Phrase{Da: "Tider", En: "Hours"}
	phraseOccasion   = lang.Phrase{Da: "Dage, hvor tiderne kan være anderledes", En: "Days on which hours may be different"}
	phraseNoDays     = lang.Phrase{Da: "Ingen i det tidsrum.", En: "None in that time."}
	phraseEveryone   = lang.Phrase{Da: "Alle", En: "Everyone"}
	phraseAll        = lang.Phrase{Da: "Al support", En: "All support"}
	phraseUptime     = lang.Phrase{Da: "Oppetid", En: "Uptime"}
	phraseToday      = lang.Phrase{Da: "I dag", En: "Today"}
	phraseNow        = lang.Phrase{Da: "Nu", En: "Now"}
	phraseOpen       = lang.Phrase{Da: "Åben", En: "Open"}
	phraseOpenEmail  = lang.Phrase{Da: "Åben; e-mail behandles", En: "Open; e-mail is handled"}
	phraseHandled    = lang.Phrase{Da: "Behandles", En: "Handled"}
	phraseUnstated   = lang.Phrase{Da: "Ikke oplyst", En: "Not stated"}
	phraseClosed     = lang.Phrase{Da: "lukket", En: "closed"}
	phraseUnhandled  = lang.Phrase{Da: "behandles ikke", En: "not handled"}
	phraseUnknown    = lang.Phrase{Da: "ikke oplyst", En: "not stated"}
	phraseNoWindow   = lang.Phrase{Da: "ingen oppetid oplyst", En: "no uptime stated"}
	phraseAllDay     = lang.AllDay
	phraseInferred   = lang.Phrase{Da: "ikke udtrykkeligt nævnt", En: "not expressly named"}
	phraseMayDiffer  = lang.Phrase{Da: "tiderne kan afvige", En: "hours may differ"}
	phraseSummer     = lang.Phrase{Da: "sommertid", En: "summer time"}
	phraseStandard   = lang.Phrase{Da: "vintertid", En: "winter time"}
	phraseHolidays   = lang.Phrase{Da: "Helligdage", En: "Public holidays"}
	phraseHolidaysOn = lang.Phrase{Da: "Helligdage, ", En: "Public holidays, "}
	phraseNoTypical  = lang.Phrase{Da: "tiderne følger datoen, så ingen uge er typisk.", En: "hours go by the date, so no week is typical."}
)
