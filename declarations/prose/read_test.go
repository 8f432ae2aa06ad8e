package prose

import (
	"strings"
	"testing"
)

// reading is a text, and what its YAML must have, or must not have where a ! stands before it.
type reading struct{ story, text, want string }

func TestRead(t *testing.T) {
	read(t, []reading{
		{"maintenance that is excepted was taken for all day", "Oppetid\nProven er tilgængelig hele døgnet bortset fra planlagte servicevinduer. Oppetiden er 99,8 %", "guarantee: 99,8|!maintenance"},
		{"results were promises", "Opnået oppetid 2025\nJanuar: 99,9 %", "!guarantee|!uptime"},
		{"results were promises", "Svartider\nI 2025 blev 84 % besvaret inden for 2 minutter.", "!response"},
		{"a percentage was read as a part of hours", "Oppetider\nPrimær åbningstid: Mandag - søndag kl. 7 - 22, 99,5 %", "label: Primær åbningstid|guarantee: 99,5|hours: Mandag - søndag kl. 7 - 22"},
		{"sekundær was taken for seconds", "Drift\nSekundær driftstid: alle dage 0-6: 98 %", "label: Sekundær driftstid"},
		{"systems were windows of each other", "Oppetid\nIntranet: 99 % hele døgnet\nLønsystem: 98 % hele døgnet", "id: intranet|id: loensystem"},
		{"guaranteed only in the label", "Oppetid\nHele døgnet\nGaranteret tilgængelighed: 99,7 %", "guaranteed: true"},
		{"not guaranteed", "Oppetid\nHele døgnet: 99 % (ikke garanteret)", "guaranteed: false"},
		{"a share without a time was dropped", "Svartider\nTelefon: 75 % inden for 5 minutter, 100 % samme dag", "!share: 75|Inden for hvilken tid"},
		{"several times without a difference", "Fejl\nKategori 1: 30 minutter, 4 timer", "!within|Inden for hvilken tid"},
		{"some cases were all", "Svartider\nI perioder med travlhed op til 15 hverdage.", "!within|Skal det læses som"},
		{"rising shares that make less than 100 % are asked about", "Svartider\nE-mail: 40 % inden for 4 timer, 60 % inden for 2 dage", "!share|skal de lægges sammen"},
		{"shares that fall add up", "Svartider\nE-mail: 75 % inden for 4 timer, 25 % inden for 2 dage", "mode: incremental"},
		{"shares that make more than 100 % do not", "Svartider\nE-mail: 80 % inden for 4 timer, 100 % inden for 8 timer", "mode: cumulative"},
		{"a rest has what the others leave", "Svartider\nE-mail: 50 % inden for 1 dag, resten inden for 5 dage", "mode: incremental|share: 50"},
		{"an emergency number was the number", "Uden for åbningstiden kan akutte brud meldes på 87 65 43 22.", "!87 65 43 22\"|Er 87 65 43 22 et sted"},
		{"a number that no longer answers", "Vores tidligere nummer 87 65 43 21 er nedlagt.", "!87 65 43 21"},
		{"the year is asked for", "Lukkedage\n15. maj: lukket", "!special_days|Hvilket år gælder"},
		{"the heading has it", "Lukkedage 2026\n15. maj: lukket", "on: \"15. maj 2026\"|!Hvilket år"},
		{"days with a name are each year's", "Lukkedage\nGrundlovsdag: lukket", "on: Grundlovsdag|!Hvilket år"},
		{"the next working day was a heading", "Fejlretning\nFejlkategori C – næste hverdag", "severity: Fejlkategori C|within: P1D"},
		{"days at the end of the year are each year's", "Lukket den 24., 25. og 31. december samt den 1. januar.", "on: \"24., 25. og 31. december\"|on: \"1. januar\"|!Hvilket år"},
		{"a point of a menu is no way to get help", "Menu\nSelvbetjening\n\nTelefon 88 77 66 55 er åben hverdage kl. 9-12", "!channel: web"},
		{"an average is no limit", "Opkald besvares i gennemsnit inden for 4 minutter.", "Teksten siger »Opkald besvares i gennemsnit inden for 4 minutter«|!PT4M"},
		{"an average behind a label", "Opkald: gennemsnitlig ventetid højst 4 minutter", "Skal det læses som|!PT4M"},
		{"holidays in a list", "Supporten er lukket mellem jul og nytår, på alle helligdage og den 5. juni.", "on: helligdage|on: \"5. juni\"|!Hvilket år"},
		{"two promises in a row", "Vi svarer på e-mails inden for 3 hverdage. 80 % af alle opkald besvares inden for 2 minutter.", "within: P3D|share: 80"},
		{"a chat and its hours", "Skriv til a@b.example\nChat med os på https://b.example/chat – chatten er åben på hverdage kl. 9-14.", "channel: chat\n    contacts: [\"https://b.example/chat\"]\n    hours: hverdage kl. 9-14"},
		{"a label of two channels", "Telefon og chat: man-tors 9-16, fre 9-14", "channel: phone|channel: chat"},
		{"a reason is of its own day", "Vi holder lukket fredag den 15. maj 2026 (dagen efter Kristi himmelfartsdag) og fredag den 5. juni 2026.", "on: fredag den 15. maj 2026\n    hours: lukket\n    why: dagen efter|on: \"5. juni 2026\"\n    hours: lukket\n|!5. juni 2026\"\n    hours: lukket\n    why"},
		{"closing days below a heading", "Lukket\n• 14. maj 2026 (Kristi himmelfartsdag)\n• 25. maj 2026", "on: \"14. maj 2026\"\n    hours: lukket|on: \"25. maj 2026\""},
		{"hours of a week are no hours of its Sunday", "I uge 29 og 30 er telefontiden kl. 9-11.", "Hvilke dage er »uge 29 og 30«, når der står »kl. 9-11«|!on: uge"},
		{"a promise among closing days", "Lukkedage i 2026\nVi bestræber os på at besvare henvendelser inden for 10 arbejdsdage.", "within: P10D|!special-"},
		{"hours without days", "Ring 12 34 56 78 mellem 9 og 15", "Hvilke dage gælder »mellem 9 og 15«|!hours:"},
		{"numbered sentences are no dates", "4.1 Supporten er åben mandag-torsdag kl. 8.30-16.\n4.2 Supporten holder lukket på helligdage og den 24. december.", "!4.2|!feb"},
		{"numbered shares", "5.1 75 % af opkald besvares inden for 3 minutter.\n5.2 90 % af mails besvares inden for 2 arbejdsdage.", "share: 75|share: 90|!topic"},
		{"the corner of a table is empty", "\tTelefon\tFremmøde\nMandag\t8-15\t10-14\nTirsdag\t8-12\tLukket", "channel: visit\n    hours: |-\n      Mandag 10-14\n      Tirsdag Lukket"},
		{"the hours of an emergency number are not the help desk's", "• Vagttelefon ved kritiske fejl: døgnet rundt\n\n• Helpdesk: 71 22 33 44\n• Vagttelefon: 71 22 33 99", "contacts: [\"71 22 33 99\"]\n    hours: døgnet rundt"},
		{"days across the new year", "Lukkedage 2026: Juleaften til og med 1. januar", "on: Juleaften 2026 til og med 1. januar 2027"},
		{"other days by appointment", "Vi har åbent for besøg mandag og torsdag kl. 10-14. Øvrige dage efter aftale.", "!appointment"},
		{"dates beside their name", "Vi holder lukket mellem jul og nytår (24/12-1/1).", "!why: 24/12-1/1|!on: mellem jul"},
		{"the hours of a place are not its telephone's", "Genbrugspladsen Nord\nMandag-fredag 8-20\nLørdag 9-18\nTelefon: 96 11 22 55", "Hvad gælder »Mandag-fredag 8-20"},
		// A sentence with closed days and one with hours were one question, whose answer opened the phone on 24 December.
		{"closed days beside days with hours", "Vi holder lukket den 24. og 25. december. Den 23. og 30. december har vi åbent kl. 9-12.", "on: \"24. og 25. december\"\n    hours: lukket|Hvilket år gælder »Den 23. og 30. december har vi åbent kl. 9-12«"},
		{"one of a list cannot be read", "Lukket i efterårsferien og på helligdage samt grundlovsdag.", "on: helligdage|on: grundlovsdag|Hvilke dage er »efterårsferien«"},
		{"a heading of special days is no service", "1.3 Særlige dage\n24. december: lukket", "on: \"24. december\"|!navn-mangler\n---"},
		{"the year of a label", "Lukkedage 2026: Kristi himmelfartsdag og dagen efter, grundlovsdag.", "on: Kristi himmelfartsdag og dagen efter 2026|on: grundlovsdag 2026|!Hvilket år"},
		{"maintenance within a promise", "Portalen er garanteret i drift 99 % hele døgnet, dog servicevindue første tirsdag i måneden kl. 22-24.", "hours: hele døgnet|label: Servicevindue\n    hours: første tirsdag i måneden kl. 22-24\n    guarantee: suspended|Gælder oppetiden også i servicevinduet?"},
		{"a label of another channel than its address", "Skriv til os: post@strandby.example", "channel: email|!channel: web"},
		{"what stands before a street", "Personlig henvendelse, Rådhusgade 3, 9999 Strandby", "contacts: [\"Rådhusgade 3, 9999 Strandby\"]|channel: visit"},
		{"days that contradict each other made no declaration", "Lukkedage 2026\n15. maj: lukket\n15. maj: kl. 10-12", "on: \"15. maj 2026\"|passer ikke med"},
		{"a choice of several lines was no comment", "Drift\nMandag 9-15\nTirsdag 9-16\n\nØvrige tider: 99 %", "Mandag 9-15 Tirsdag 9-16"},
		{"of two ends one was taken", "Drift\nOppetid: 99,5 % - 99,9 % hele døgnet", "!guarantee"},
		{"an audience was lost", "Drift\nMandag-fredag 8-16: 99 % for borgere, 98 % for virksomheder", "id: borgere|id: virksomheder"},
		{"downtime was uptime", "Drift\nVi accepterer en nedetid på højst 0,5 %", "!guarantee"},
		{"an exception is asked about", "Drift\nOppetiden er 99 % undtagen i weekender", "!guarantee|Gælder 99 % også"},
		{"a number that one must not ring", "Ring ikke på 12 34 56 79", "!12 34 56 79"},
		{"a number that is no longer one", "Vores nummer er ændret fra 11 11 11 11 til 22 22 22 22", "!11 11 11 11"},
		{"two labels in a line were one target", "Svartider\nTelefon: 2 minutter, e-mail: 1 dag", "channel: phone|within: PT2M|channel: email|within: P1D"},
		{"no length of time", "Svartider\n90 % af alle mails besvares samme dag", "!share|Inden for hvilken tid"},
		{"an appointment for video was one for visits", "Adresse: Skolegade 4, 4000 Vigby\nVideovejledning: efter aftale", "!appointment"},
		{"hours of a school holiday are asked about", "Telefontid: mandag-fredag kl. 9-15, dog ikke i skolernes ferier", "!hours:|kan ikke læses"},
		{"hours of a period were of the whole year", "I perioden 4.-29. januar 2027 kan du ringe på 12 34 56 79 alle hverdage kl. 8-18.", "hours: \"4.-29. januar 2027 alle hverdage kl. 8-18"},
		{"a number that is not yet one", "Fra den 1. marts 2027 er vores nummer 12 34 56 79.", "!\"12 34 56 79\"|Er 12 34 56 79 et sted"},
		{"an old number in brackets took the new one with it", "Jobcentret har telefon 12 34 56 79 (det tidligere nummer 22 33 44 55 er nedlagt).", "12 34 56 79\"|!22 33 44 55"},
		{"an appointment for passports was one for each visit", "Adresse: Skolegade 4, 4000 Vigby\nDu skal bestille tid, hvis du skal have pas.", "!appointment: required|Skal man bestille tid til alle besøg"},
		{"a meeting was hours", "Næste borgermøde holdes tirsdag den 8. september 2026 kl. 19-21.", "!Hvad gælder|!2026"},
		{"a day to pay was hours", "Betaling skal ske senest den 10. i måneden kl. 24.", "!Betaling"},
		{"a price was a service", "Priser 2026\nFast bidrag 812,50 kr. pr. år\nMindst 3 dage", "!name: Fast"},
		{"a fee was a service", "Økonomi\nVed forsinkelse nedsættes vederlaget med 2 %.", "!name: Økonomi"},
		{"what closes several numbers was only the last one's", "Mandag 9-15\n\nVirksomheder\nTelefon: 12 34 56 79\nMandag 9-16\n\nLukket på helligdage samt grundlovsdag.", "special_days:|on: helligdage|on: grundlovsdag|!samt grundlovsdag"},
		{"a closing day closed what is open round the clock", "Mandag-fredag 9-15\nVagttelefon: 12 34 56 79, hele døgnet\n\nLukkedage 2026\n15. maj: lukket", "lines: [telefon]|som har åbent hele døgnet"},
		{"the days of a window stood in a column without a name", "Oppetid\nNavn\tDage\tOppetid\nPrimær\tHverdage kl. 7-18\t99,7 %\nSekundær\tØvrig tid\t98 %", "hours: Hverdage kl. 7-18|hours: Øvrig tid"},
		{"a heading on the way down was the name of the text", "Vores servicemål\n80 % af alle opkald besvares inden for 10 minutter.", "!label: Vores servicemål|share: 80"},
		{"a pause that names its channel made the hours unreadable", "Telefontid\nMandag-fredag kl. 9-15\nTelefonerne er lukket kl. 12-12.30", "lukket kl. 12-12.30|!kan ikke læses"},
		{"when work is done was when mail is answered", "Prioriteter\nPrioritet 1 behandles hele døgnet.", "!hours: |!kan ikke læses"},
		{"closed weeks were a heading, and what stood under them was lost", "Ferielukket i uge 29\nRing: 12 34 56 79 (kl. 8-14)", "12 34 56 79\"|Hvilke dage gælder »kl. 8-14«"},
		{"hours at the end of a sentence were lost", "Ring 12 34 56 79 mellem 8 og 9. Vi glæder os.", "Hvilke dage gælder »mellem 8 og 9«"},
		{"whose number it is was lost", "Skolens reception har telefon 12 34 56 79.", "topic: Skolens reception"},
		{"a number for grave faults was one for all", "Kritiske fejl skal altid meldes på telefon 12 34 56 79.", "!\"12 34 56 79\"|Er 12 34 56 79 et sted"},
		{"what goes on was why a day is closed; one reason was that of all days", "Kontoret er lukket mellem jul og nytår samt den 30. april 2027 (personaledag) - vagten kører som normalt.", "jul og nytår\n    hours: lukket\n  - on|why: personaledag|!som normalt"},
		{"a meeting with a label was hours", "Oplysningsmøde om byggeriet: onsdag den 10. marts 2027 kl. 19.00", "!Hvad gælder"},
		{"a label that says what to do was a topic", "Skriv: hjaelp@vigby.example.dk – du får svar senest næste hverdag", "!topic"},
		{"a wait of one month was a target of all", "Ventetid på hotline i marts: op til 25 minutter.", "!within|Skal det læses som"},
		{"whose number it is was lost", "Praksissektoren ringer til 12 34 56 79 mandag-fredag 8-16.", "topic: Praksissektoren"},
		{"the day of the text was hours", "Sidst opdateret 3. november 2026 kl. 10.15", "!kan ikke læses|!Hvad gælder"},
		{"personal attendance is no meeting", "Personligt fremmøde: mandag 10-12", "channel: visit|hours: mandag 10-12"},
	})
}

// read holds what a service's text gives.
func read(t *testing.T, cases []reading) {
	t.Helper()
	const service = "Prøven\n\nSupport\nTelefon: 12 34 56 78\n\n"
	for _, c := range cases {
		c.text = service + c.text
		readAlone(t, []reading{c})
	}
}

// readAlone holds what a text gives that stands by itself.
func readAlone(t *testing.T, cases []reading) {
	t.Helper()
	for _, c := range cases {
		r, err := Read(c.text, nil)
		if err != nil {
			t.Fatalf("%s: %v", c.text, err)
		}
		out := ""
		for _, d := range r.Documents {
			out += d.YAML
		}
		for want := range strings.SplitSeq(c.want, "|") {
			unwanted, not := strings.CutPrefix(want, "!")
			if not && strings.Contains(out, unwanted) || !not && !strings.Contains(out, want) {
				t.Errorf("%s: %q: %s\n%s", c.story, c.text, want, out)
			}
		}
	}
}

// Days that stand once, at the end of a text with two services, are asked about; an answer gives them to both.
func TestDaysAtTheEndOfAll(t *testing.T) {
	const text = "Serviceaftale for Alfa, gælder fra 1. januar 2027 til 31. december 2028\n\nBetasagen\n\nBetasagens support\nTelefon: 12 34 56 78\nMandag 9-15\n\nGammasagen\n\nGammasagens support\nTelefon: 12 34 56 79\nMandag 9-16\n\nLukkedage 2026\n15. maj\n"
	for _, c := range []struct {
		answers map[string]string
		want    int
	}{{nil, 0}, {map[string]string{"days-gammasagen": "own"}, 1}, {map[string]string{"days-gammasagen": "betasagen"}, 1}, {map[string]string{"days-gammasagen": "all"}, 2}} {
		r, err := Read(text, c.answers)
		if err != nil {
			t.Fatal(err)
		}
		days := 0
		for _, d := range r.Documents {
			days += strings.Count(d.YAML, "on: \"15. maj 2026\"")
		}
		if own := strings.Contains(r.Documents[0].YAML, "15. maj 2026"); own != (c.want == 2 || c.answers["days-gammasagen"] == "betasagen") || days != c.want {
			t.Errorf("%v: %d days, want %d:\n%s", c.answers, days, c.want, printed(r))
		}
	}
}
