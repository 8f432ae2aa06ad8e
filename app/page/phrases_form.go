package page

import "servicestatus/declarations/lang"

// In the form of the Studio.
var (
	phraseAsYAML      = lang.Phrase{Da: "Vis som YAML", En: "Show as YAML"}
	phraseHideYAML    = lang.Phrase{Da: "Skjul YAML", En: "Hide the YAML"}
	phraseOnlyInYAML  = lang.Phrase{Da: "Det kan kun rettes i YAML: Teksten bruger en skrivemåde, som felterne ikke kan ændre sikkert.", En: "This can only be changed in the YAML: the text is written in a way that the fields cannot change safely."}
	phraseNoForm      = lang.Phrase{Da: "Teksten kan ikke vises i felter. Ret den i YAML nedenfor.", En: "The text cannot be shown in fields. Correct it in the YAML below."}
	phraseBrokenForm  = lang.Phrase{Da: "YAML-teksten kan ikke læses lige nu. Felterne kan rettes igen, når den kan.", En: "The YAML cannot be read right now. The fields can be changed again when it can."}
	phraseRemove      = lang.Phrase{Da: "Fjern", En: "Remove"}
	phraseRemoved     = lang.Phrase{Da: "Fjernet. Med Fortryd kommer det tilbage.", En: "Removed. Undo brings it back."}
	phraseUndoLast    = lang.Phrase{Da: "Fortryd seneste ændring", En: "Undo the last change"}
	phraseRedo        = lang.Phrase{Da: "Gentag ændringen", En: "Redo"}
	phraseUndone      = lang.Phrase{Da: "Ændringen er fortrudt.", En: "The change is undone."}
	phraseRedone      = lang.Phrase{Da: "Ændringen er lavet igen.", En: "The change is made again."}
	phraseUndo        = lang.Phrase{Da: "Fortryd", En: "Undo"}
	phraseOneEach     = lang.Phrase{Da: "Én på hver linje.", En: "One on each line."}
	phraseNotChosen   = lang.Phrase{Da: "Ikke oplyst", En: "Not stated"}
	phraseYes         = lang.Phrase{Da: "Ja", En: "Yes"}
	phraseNo          = lang.Phrase{Da: "Nej", En: "No"}
	phraseFieldErrors = lang.Phrase{Da: "%s fejl", En: "%s errors"}
	phraseFieldError  = lang.Phrase{Da: "1 fejl", En: "1 error"}

	phraseName        = lang.Phrase{Da: "Navn", En: "Name"}
	phraseNameHint    = lang.Phrase{Da: "Som folk kender tjenesten.", En: "As people know the service."}
	phraseID          = lang.Phrase{Da: "Kort navn", En: "Short name"}
	phraseIDHint      = lang.Phrase{Da: "Små bogstaver uden mellemrum, fx borgerservice. Det bliver en del af adressen og bør ikke ændres senere.", En: "Small letters without spaces, such as borgerservice. It becomes part of the address and should not be changed later."}
	phraseSourceLabel = lang.Phrase{Da: "Navnet på jeres side", En: "Where the text was published"}
	phraseSourceURL   = lang.Phrase{Da: "Adressen på den side", En: "The address of that page"}
	phraseURLHint     = lang.Phrase{Da: "Hele adressen: https://…", En: "The full address: https://…"}
	phraseValidFrom   = lang.Phrase{Da: "Gælder fra og med", En: "Holds from"}
	phraseValidUntil  = lang.Phrase{Da: "Gælder til og med", En: "Holds until and including"}
	phraseValidHint   = lang.Phrase{Da: "Lad feltet stå tomt, hvis teksten ikke siger det.", En: "Leave it empty if the text does not say."}

	phraseLines        = lang.Phrase{Da: "Kontakt og åbningstider", En: "Support"}
	phraseAddLine      = lang.Phrase{Da: "Tilføj en linje", En: "Add a line"}
	phraseNthLine      = lang.Phrase{Da: "Linje %s", En: "Line %s"}
	phraseChannel      = lang.Phrase{Da: "Kanal", En: "Channel"}
	phraseAudiences    = lang.Phrase{Da: "Målgrupper", En: "Audiences"}
	phraseAudienceHint = lang.Phrase{Da: "Én på hver linje. Lad feltet stå tomt, når det gælder alle.", En: "One on each line, in Danish. Leave it empty when it is for everyone."}
	phraseTopic        = lang.Phrase{Da: "Emne", En: "Topic"}
	phraseTopicHint    = lang.Phrase{Da: "Kun når forskellige emner har forskellige tider.", En: "Only when topics have different hours."}
	phraseContacts     = lang.Phrase{Da: "Numre eller adresser", En: "Numbers or addresses"}
	phraseLineLabel    = lang.Phrase{Da: "Betegnelse", En: "What the line is called"}
	phraseLabelHint    = lang.Phrase{Da: "Når der ikke er noget nummer eller nogen adresse, fx Skriv til support.", En: "Where there is no number or address, for example Skriv til support."}
	phraseLineHours    = lang.Phrase{Da: "Åbningstider", En: "Opening hours"}
	phraseHoursHint    = lang.Phrase{Da: "Skriv dem, som de står på jeres side.", En: "Write them as they stand on your page, in Danish."}
	phraseReading      = lang.Phrase{Da: "Sådan skal tiderne læses", En: "How the hours are to be read"}
	phraseReadAs       = lang.Phrase{Da: "Læses som: ", En: "Read as: "}
	phraseAndMore      = lang.Phrase{Da: "og %s flere", En: "and %s more"}
	phraseComingDays   = lang.Phrase{Da: "Dage, der afviger: ", En: "Days that differ: "}

	phraseSpecialDays = lang.Phrase{Da: "Særlige dage", En: "Special days"}
	phraseSpecialDay  = lang.Phrase{Da: "Særlig dag", En: "Special day"}
	phraseAddDay      = lang.Phrase{Da: "Tilføj en særlig dag", En: "Add a special day"}
	phraseDays        = lang.Phrase{Da: "Dage", En: "Days"}
	phraseDaysHint    = lang.Phrase{Da: "Fx 24. december, 2026-12-24 eller 2026-12-24 – 2026-12-26.", En: "For example 24. december, 2026-12-24 or 2026-12-24 – 2026-12-26."}
	phraseDayHours    = lang.Phrase{Da: "Tider på de dage", En: "Hours on those days"}
	phraseDayHint     = lang.Phrase{Da: "Fx lukket eller kl. 9-12.", En: "For example lukket (closed) or kl. 9-12."}
	phraseOnlyFor     = lang.Phrase{Da: "Gælder for", En: "Is for"}
	phraseForAll      = lang.Phrase{Da: "Alle", En: "All"}
	phraseWhy         = lang.Phrase{Da: "Årsag", En: "Why"}

	phraseNotices     = lang.Phrase{Da: "Meddelelser", En: "Notices"}
	phraseNotice      = lang.Phrase{Da: "Meddelelse", En: "Notice"}
	phraseAddNotice   = lang.Phrase{Da: "Tilføj en meddelelse", En: "Add a notice"}
	phraseInstantHint = lang.Phrase{Da: "Fx 2026-12-01 12:00, eller blot dagen. Dansk tid.", En: "For example 2026-12-01 12:00, or only the day. Danish time."}
	phraseLinks       = lang.Phrase{Da: "Links", En: "Links"}
	phraseLink        = lang.Phrase{Da: "Link", En: "Link"}
	phraseAddLink     = lang.Phrase{Da: "Tilføj et link", En: "Add a link"}
	phraseURL         = lang.Phrase{Da: "Adressen på siden", En: "The address of the page"}
	phraseMap         = lang.Phrase{Da: "Adressen på et kort", En: "The address of a map"}
	phraseAppointment = lang.Phrase{Da: "Skal man bestille tid?", En: "Is an appointment needed?"}
	phraseWorkingDays = lang.Phrase{Da: "Hvilke dage er arbejdsdage?", En: "Which days are working days?"}
	phraseWorkingHint = lang.Phrase{Da: "Fx hverdage undtagen 24. december. Lad feltet stå tomt, når det er hverdage.", En: "For example hverdage undtagen 24. december. Leave it empty when it is weekdays that are no holidays."}

	phraseUptimes      = lang.Phrase{Da: "Oppetid", En: "Uptime"}
	phraseAddUptime    = lang.Phrase{Da: "Tilføj en oppetid", En: "Add an uptime"}
	phraseCalled       = lang.Phrase{Da: "Betegnelse", En: "What it is called"}
	phrasePercent      = lang.Phrase{Da: "Oppetid i procent", En: "Uptime in per cent"}
	phraseIsGuaranteed = lang.Phrase{Da: "Er den garanteret?", En: "Is it guaranteed?"}
	phrasePeriod       = lang.Phrase{Da: "Måles over", En: "Measured over"}
	phraseWhen         = lang.Phrase{Da: "Hvornår", En: "When"}

	phraseMaintenance    = lang.Phrase{Da: "Vedligeholdelse", En: "Maintenance"}
	phraseAddMaintenance = lang.Phrase{Da: "Tilføj vedligeholdelse", En: "Add maintenance"}
	phraseWindow         = lang.Phrase{Da: "Servicevindue", En: "Maintenance window"}
	phraseWhenHint       = lang.Phrase{Da: "Fx første tirsdag i måneden kl. 22-24.", En: "For example første tirsdag i måneden kl. 22-24."}

	phraseResponse     = lang.Phrase{Da: "Svartider", En: "Response times"}
	phraseResponseTime = lang.Phrase{Da: "Svartid", En: "Response time"}
	phraseAddResponse  = lang.Phrase{Da: "Tilføj en svartid", En: "Add a response time"}
	phraseMeasure      = lang.Phrase{Da: "Hvad skal være sket?", En: "What must have happened"}
	phraseClock        = lang.Phrase{Da: "Tiden tælles i", En: "Which time counts"}
	phraseMode         = lang.Phrase{Da: "Hvad betyder andelene?", En: "The shares of the steps"}
	phraseWhoseHours   = lang.Phrase{Da: "Hvilken linjes åbningstid?", En: "Whose hours"}
	phraseSeverity     = lang.Phrase{Da: "Hvor alvorlig er fejlen?", En: "How severe the fault is"}
	phraseSeverityHint = lang.Phrase{Da: "Med jeres egne ord, fx kritisk fejl. Lad feltet stå tomt, hvis I ikke skelner.", En: "In the words of the text, if it tells them apart."}
	phraseWording      = lang.Phrase{Da: "Ordlyden, som den er offentliggjort", En: "The wording as published"}
	phraseStepShare    = lang.Phrase{Da: "Trin %s: andel i procent", En: "Step %s: share in per cent"}
	phraseStepWithin   = lang.Phrase{Da: "Trin %s: inden for", En: "Step %s: within"}
	phraseWithinHint   = lang.Phrase{Da: "Fx 5 minutter, 4 timer, 2 dage eller straks.", En: "For example 5 minutes, 4 hours, 2 days or at once."}
	phraseAddStep      = lang.Phrase{Da: "Tilføj et trin", En: "Add a step"}

	phraseInEnglish   = lang.Phrase{Da: "På engelsk", En: "In English"}
	phraseEnglishHint = lang.Phrase{Da: "Det, der vises på engelske sider. Uden en oversættelse vises det danske.", En: "What English pages show. Without a translation they show the Danish."}
)

// option is a choice of the format, and what it is called.
type option struct {
	value string
	name  lang.Phrase
}

var (
	channelOptions = []option{
		{"phone", lang.Phrase{Da: "Telefon", En: "Telephone"}}, {"web", lang.Phrase{Da: "Web", En: "Web"}}, {"email", lang.Phrase{Da: "E-mail", En: "E-mail"}},
		{"chat", lang.Phrase{Da: "Chat", En: "Chat"}}, {"visit", lang.Phrase{Da: "Personligt fremmøde", En: "In person"}}, {"video", lang.Phrase{Da: "Video", En: "Video"}},
		{"sms", lang.Phrase{Da: "Sms", En: "Text message"}}, {"post", lang.Phrase{Da: "Brev", En: "Letter"}},
	}
	measureOptions = []option{
		{"receipt", lang.Phrase{Da: "Modtagelsen er bekræftet", En: "Its receipt is confirmed"}}, {"start", lang.Phrase{Da: "Arbejdet er begyndt", En: "Work has begun"}},
		{"answer", lang.Phrase{Da: "Der er svaret", En: "It is answered"}}, {"solution", lang.Phrase{Da: "Det er løst", En: "It is solved"}},
	}
	modeOptions = []option{
		{"cumulative", lang.Phrase{Da: "Samlede: 80 % og i alt 100 %", En: "Add up: 80 % and 100 % in all"}}, {"incremental", lang.Phrase{Da: "De lægges sammen: 80 % og yderligere 20 %", En: "Are added: 80 % and a further 20 %"}},
	}
	clockOptions = []option{
		{"elapsed", lang.Phrase{Da: "Al tid", En: "All time"}}, {"support hours", lang.Phrase{Da: "Supportens åbningstid", En: "Support hours"}}, {"working days", lang.Phrase{Da: "Arbejdsdage", En: "Working days"}},
	}
	periodOptions      = []option{{"month", lang.Phrase{Da: "En måned", En: "A month"}}, {"quarter", lang.Phrase{Da: "Et kvartal", En: "A quarter"}}, {"year", lang.Phrase{Da: "Et år", En: "A year"}}}
	appointmentOptions = []option{{"required", phraseYes}}
	booleanOptions     = []option{{"true", phraseYes}, {"false", phraseNo}}
)
