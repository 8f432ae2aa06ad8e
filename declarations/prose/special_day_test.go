package prose

import "testing"

func TestSpecialDays(t *testing.T) {
	read(t, []reading{
		{"days under a heading that closes were lost", "Vi holder lukket\nSkærtorsdag, langfredag\n5. juni", "on: Skærtorsdag|on: langfredag|on: \"5. juni\""},
		{"holidays have no year", "Telefonen er lukket på alle officielle helligdage.", "on: helligdage|!Hvilket år"},
		{"Sundays and weekends are no special days", "Telefonen er lukket i weekender og på søn- og helligdage.", "on: helligdage|!weekend"},
		{"the day before a verb", "Den 31. december er telefonerne åbne kl. 9-12.", "on: \"31. december\"\n    hours: kl. 9-12"},
		{"a half sentence decided over the other half", "Juleaften og nytårsaften er vagttelefonen lukket; 2. juledag er der åbent 8.00-13.00.", "on: \"2. juledag\"\n    hours: \"8.00-13.00\"|on: Juleaften\n    hours: lukket"},
		{"January was in the year of the December before it", "Jul og nytår 2026\n31. december og 1. januar: lukket", "on: \"31. december 2026\"|on: \"1. januar 2027\""},
		{"the year of other closing days is theirs", "Lukkedage 2026\n1. januar: lukket", "on: \"1. januar 2026\""},
		{"a holiday behind its date took the day with it", "Lukkedage 2026\n3.-6. april: Påskeferie – lukket\n5. juni: Grundlovsdag – lukket", "on: \"3.-6. april 2026\"\n    hours: lukket\n    why: Påskeferie|on: \"5. juni 2026\"\n    hours: lukket\n    why: Grundlovsdag"},
		{"the second half of a sentence was lost", "Lukkedage 2026\nGrundlovsdag lukker vi kl. 12, og dagen efter Kristi himmelfartsdag holder vi lukket.", "on: dagen efter Kristi himmelfartsdag|åbningstiden for »Grundlovsdag«"},
		{"emergencies are seen on these days", "Lukket\nAfsnittet har kun akutberedskab den 5. juni.", "!on: \"5. juni\""},
		{"unstaffed was closed", "Helligdage\nSkærtorsdag er biblioteket ubetjent.", "!on: Skærtorsdag"},
		{"days that somebody opens again were hours", "Vi holder lukket 24. december 2026 til og med 1. januar 2027. Vi åbner igen mandag den 4. januar 2027.\nDen 23. december 2026 har vi åbent kl. 10-12.", "on: \"24. december 2026 til og med 1. januar 2027\"\n    hours: lukket|on: \"23. december 2026\"\n    hours: kl. 10-12|!Hvad gælder"},
		{"a day that opens later was closed", "Lukkedage 2026\n24. december lukket. Telefonen åbner igen kl. 12.", "Hvad er åbningstiden for »24. december«?|!hours: lukket"},
		{"a day that opens later was closed, in words", "Jul 2026\nDen 24. december holder vi lukket. Vi åbner igen samme dag kl. 12.", "Hvad er åbningstiden for »24. december«?|!hours: lukket"},
		{"a part that is closed was all", "Jul 2026\nMellem jul og nytår er der lukket hos børnelægerne.\nDer er lukket i administrationen på Ørbækvej fra den 22. december 2026 til den 2. januar 2027.", "Har alt lukket? Teksten siger »Mellem jul og nytår er der lukket hos børnelægerne«|closes-administrationen|!on:"},
		{"a place before what is closed was all", "Hos Familierådgivningen, Torvet 3, st., 5000 Odense C, er der lukket 31. december og 1. januar 2027.", "Har alt lukket?|!on:"},
		{"a list went on with another word", "Der er lukket på pladsen alle helligdage og desuden 1. maj, Grundlovsdag, 24. og 31. december.", "on: helligdage|on: \"1. maj\"|on: Grundlovsdag|on: \"24. og 31. december\"|!Hvilke"},
		{"hours said nothing of holidays that are closed", "Support til alle\nTelefonen er åben mandag-fredag kl. 9-15.\n\nLukkedage\nVi har lukket på helligdage.", "reading:|      Lukket på helligdage"},
		{"a day of a list was its heading", "Lukkedage 2026\nMellem jul og nytår\n5. juni", "on: Mellem jul og nytår|on: \"5. juni 2026\""},
		{"a day of a list was its heading, with its dates", "Lukkedage 2026\nMellem jul og nytår (24. december – 1. januar, begge dage inkl.)\n5. juni", "on: \"24. december 2026 – 1. januar 2027\"|!begge dage"},
		{"holidays of a weekday were unknown, though all is closed on them", "Support til alle\nTelefonen er åben tirsdag kl. 9-15.\n\nLukkedage\nVi har lukket på helligdage.", "reading:|      Lukket på helligdage"},
		{"dates in brackets were lost", "Rådhuset har lukket mellem jul og nytår (24.12.2026 - 3.1.2027).", "on: \"24.12.2026 - 3.1.2027\"\n    hours: lukket"},
		{"hours of some weeks were hours of a telephone", "I skolernes sommerferie (uge 27-31) er hotlinen åben kl. 9-12.", "Hvilke dage er »uge 27-31«, når der står »kl. 9-12«|!hours: "},
		{"we are all, not what the heading names", "Åbningstider for personlig henvendelse\nMandag 9-14\n\nTelefontid\nMandag 9-15\nVi holder lukket fra 24. december 2026 til og med 1. januar 2027.", "hours: lukket|!lines:"},
		{"what days are called hid their dates", "Lukkedage\nVi holder lukket mellem jul og nytår fra den 24. december 2026 til og med den 1. januar 2027.", "on: \"24. december 2026 til og med den 1. januar 2027\"\n    hours: lukket\n    why: mellem jul og nytår"},
		{"the year was asked for each day of a Christmas", "Jul og nytår\n28. december: kl. 9-12\n29. december: lukket", "Hvilket år gælder dagene under »Jul og nytår«?|year-jul-og-nytaar|!Hvilket år gælder »29"},
		{"other days can be of several years", "Lukkedage\n28. december: lukket\n15. maj: lukket", "Hvilket år gælder »28. december: lukket«|Hvilket år gælder »15. maj: lukket«"},
		{"days in brackets were the reason", "I påsken (onsdag før skærtorsdag til og med 2. påskedag) er telefonen lukket.", "!why|Hvilke dage er »onsdag før skærtorsdag til og med 2. påskedag«"},
		{"an emergency number closed with the others", "Kundeservice: telefon 96 20 44 00, hverdage kl. 9-15\nVagttelefon: 96 20 44 99, hele døgnet\nTelefonerne er lukket den 19. juni 2026.", "lines: [telefon-2]"},
		{"a day on which a counter opens later was lost", "Personlig henvendelse\nTorvet 1, 8000 Aarhus\nMandag-torsdag kl. 10-15\nTorsdag den 11. december 2025 åbner skranken først kl. 13.30.", "Hvad er åbningstiden for »Torsdag den 11. december 2025«"},
		{"hours from a date on were those of the day", "Telefon 99 99 99 99 hverdage kl. 9-15\nFra 1. marts 2027 åbner vi først kl. 11 om torsdagen.", "!Hvad er åbningstiden|!2027"},
		{"days that close self-service too were not closed", "Lukkedage 2026\n24.-26. december: lukket – også for selvbetjening", "on: \"24.-26. december 2026\"\n    hours: lukket"},
		{"an address that is open each week was a special day", "Åbningstider i jul og nytår 2025\n24.-26. december: Lukket\n\nVi har kundebetjening i Havnegade 4, 6700 Vestå, torsdage kl. 13-17.", "channel: visit\n    contacts: [\"Havnegade 4, 6700 Vestå\"]\n    hours: torsdage kl. 13-17|!Hvilke dage er"},
		{"days of one of several places were asked about", "Kirkegårdskontoret\nTelefon 72 56 10 80, tirsdag kl. 9-12\n\nÅdal Svømmehal\nTelefon 72 56 10 95, mandag kl. 9-12\n\nÆndrede åbningstider\nPåskelørdag: svømmehallen lukket", "!Hvem gælder de særlige dage|on: Påskelørdag"},
	})
}
