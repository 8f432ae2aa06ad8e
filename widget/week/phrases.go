package week

import "servicestatus/declarations/lang"

// The fixed words of the pictures.
var (
	wordWeek        = lang.Phrase{Da: "uge ", En: "week "}
	wordWeekName    = lang.Phrase{Da: "Uge", En: "Week"}
	wordDay         = lang.Phrase{Da: "Dag", En: "Day"}
	wordHours       = lang.Phrase{Da: "Tider", En: "Hours"}
	wordOpening     = lang.Phrase{Da: "Åbningstider", En: "Opening hours"}
	wordToday       = lang.Phrase{Da: " (i\u00a0dag)", En: " (today)"}
	wordTo          = lang.Phrase{Da: " til ", En: " to "}
	wordNow         = lang.Phrase{Da: "Nu", En: "Now"}
	wordOpen        = lang.Phrase{Da: "Åben", En: "Open"}
	wordAnswered    = lang.Phrase{Da: "Besvares", En: "Answered"}
	wordClosed      = lang.Phrase{Da: "lukket", En: "closed"}
	wordUnanswered  = lang.Phrase{Da: "besvares ikke", En: "not answered"}
	wordUnknown     = lang.Phrase{Da: "ikke oplyst", En: "not stated"}
	wordNoHours     = lang.Phrase{Da: "Åbningstid ikke oplyst", En: "Hours not stated"}
	wordMayDiffer   = lang.Phrase{Da: "tiderne kan være andre", En: "hours may differ"}
	wordSpecial     = lang.Phrase{Da: "særlig dag", En: "special day"}
	wordForward     = lang.Phrase{Da: "Uret stilles frem: timen ", En: "Clocks go forward: the hour "}
	wordMissing     = lang.Phrase{Da: " findes ikke", En: " does not exist"}
	wordBack        = lang.Phrase{Da: "Uret stilles tilbage: timen ", En: "Clocks go back: the hour "}
	wordTwice       = lang.Phrase{Da: " kommer to gange", En: " comes twice"}
	wordSummer      = lang.Phrase{Da: " (sommertid)", En: " (summer time)"}
	wordWinter      = lang.Phrase{Da: " (vintertid)", En: " (winter time)"}
	wordUptime      = lang.Phrase{Da: "Oppetid", En: "Uptime"}
	wordGuaranteed  = lang.Phrase{Da: " garanteret", En: " guaranteed"}
	wordVaries      = lang.Phrase{Da: "følger klokken; se ugen", En: "goes by the clock; see the week"}
	wordNoUptime    = lang.Phrase{Da: "Ingen oppetid oplyst", En: "No uptime stated"}
	wordMaintenance = lang.Phrase{Da: "vedligeholdelse", En: "maintenance"}
	wordSuspended   = lang.Phrase{Da: "(ingen oppetid garanteret)", En: "(no uptime guaranteed)"}
	wordComing      = lang.Phrase{Da: "Særlige dage", En: "Special days"}
	wordZone        = lang.Phrase{Da: "Alle tider er dansk tid", En: "All times are Danish time"}
)
