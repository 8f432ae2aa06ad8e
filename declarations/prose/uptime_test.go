package prose

import "testing"

func TestUptime(t *testing.T) {
	read(t, []reading{
		{"the rest of the time was asked", "Oppetid\nI tidsrummet hverdage kl. 7-18 er oppetiden mindst 99,5 %.\nI den øvrige tid er oppetiden mindst 97 %.", "guarantee: 97|!Hvornår gælder"},
		{"days without a time were a proviso", "Oppetid\nHverdage kl. 7-18: 99,5 %\nWeekend og helligdage: 98 %", "Hvornår gælder oppetiden på 98 %?|Weekend og helligdage hele døgnet = Weekend og helligdage, hele døgnet|!forbehold"},
		{"what is paid back was promised", "Oppetid\nMandag-fredag kl. 8-16: 99,5 %\nFalder tilgængeligheden under 98,5 %, ydes et nedslag på 5 % af vederlaget.", "guarantee: 99,5|!guarantee: 5\n|!98,5"},
		{"a test system was the system", "Oppetid\nTestmiljøet har en driftseffektivitet på mindst 97 % på hverdage mellem kl. 8 og 17.", "label: Testmiljøet\n        guarantee: 97"},
		{"a window into the next day was unread", "Servicevindue\nLørdag kl. 20.00 til søndag kl. 06.00", "hours: Lørdag kl. 20.00 til søndag kl. 06.00|!kan ikke læses"},
		{"the rest of a time that nobody knows was all time", "Tilgængelighed\nØvrig tid: min. 97 % pr. måned\nMålt tilgængelighed i oktober 2025: 99,83 %", "Hvornår gælder oppetiden på 97 %|!24/7\"|!99,83"},
		{"a window that has its hours and its percentage in two places", "Driftstid\nPortalen er åben alle dage hele døgnet. Den overvågede driftstid er mandag-fredag kl. 7-19.\n\nTilgængelighed\nDen overvågede driftstid: min. 99,5 % pr. måned\nØvrig tid: min. 97 % pr. måned", "guarantee: 99,5|hours: mandag-fredag kl. 7-19|guarantee: 97"},
		{"deadlines were people", "Svarfrister\nAnsøgning om kontanthjælp: 8 uger", "!audience"},
		{"the hours of the sentence before were the window's", "Drift\nOpslag kan foretages hele døgnet. Den samlede driftseffektivitet er mindst 99,3 pct. kl. 8-18 på hverdage og 97,5 pct. på alle andre tidspunkter.", "guarantee: 99,3\n        guaranteed: false\n        hours: kl. 8-18 på hverdage|guarantee: 97,5\n        guaranteed: false\n        hours: på alle andre tidspunkter\n        reading: \"24/7\""},
		{"hours at the end of a sentence were only the last system's", "Drift\nServerne er overvåget hele døgnet. Tilgængeligheden for netværk er 99,9 % og for filservere 99,6 % i tidsrummet hverdage 6-22.", "id: netvaerk|id: filservere|!overvåget"},
		{"the rest of the time is a choice", "Drift\nHverdage kl. 8-18: 99 %\nI den øvrige tid er oppetiden typisk 98 %", "rest = Resten af tiden"},
		{"strived for was guaranteed", "Drift\nHverdage kl. 8-18: 97 % tilstræbes uden for den garanterede tid", "!guaranteed: true"},
		{"a restart is maintenance", "Maskinen genstartes hver mandag kl. 05.00-06.00.", "maintenance|!channel: phone\n    contacts: [\"12 34 56 78\"]\n    hours"},
		{"what maintenance is left out of was maintenance", "Selvbetjeningen er åben døgnet rundt, bortset fra planlagt vedligehold søndag kl. 04.00-06.00.", "label: Servicevindue\n    hours: søndag kl. 04.00-06.00|Hvad gælder »Selvbetjeningen er åben døgnet rundt«"},
		{"the guarantee was only of the first percentage", "Drift\nVi garanterer 99,5 % på hverdage kl. 7-22 og 98 % i den øvrige tid.", "guarantee: 98\n        guaranteed: true"},
		{"planned service is maintenance", "Planlagt service: hver onsdag kl. 17-21\nOvervågning: hele døgnet", "label: Planlagt service\n    hours: hver onsdag kl. 17-21|!Hvad gælder"},
		{"the question says of which percentage it is", "Drift\nSkoledage: 99 %\nI skoletiden kl. 7-17: 98 %", "98 %: Tiden »"},
		{"24 hours a day were a time to answer", "Miljøet kan bruges 24 timer i døgnet alle dage.", "!inden for 24 timer"},
		{"what a share is measured over was only of the last one", "Drift\nTilgængeligheden er mindst 99,7 % i tidsrummet 7-18 på hverdage og mindst 98,5 % i den øvrige tid, målt pr. kalendermåned.", "guarantee: 99,7\n        guaranteed: false\n        period: month|guarantee: 98,5\n        guaranteed: false\n        period: month\n        hours: i den øvrige tid\n"},
		{"a share of some months was one of all", "Drift\nVi har et mål om en oppetid på 99,6 % i tidsrummet 7-23 alle dage. I eksamensperioderne (januar og juni) er målet for Digital Eksamen 99,9 % på hverdage mellem 8 og 17.", "guarantee: 99,6|!guarantee: 99,9|Gælder 99,9 % også med det forbehold"},
		{"months without maintenance had it", "Drift\nHver søndag mellem 6 og 10 opdaterer vi servere og netværk. Der er ingen opdateringer i januar og juni.", "reading: Hver søndag mellem 6 og 10, dog ikke i januar og juni"},
		{"planned updates were no maintenance", "Drift\nPlanlagte opdateringer sker den tredje torsdag i måneden fra kl. 20 til 23. I maj opdaterer vi ikke.", "hours: tredje torsdag i måneden fra kl. 20 til 23\n    reading: tredje torsdag i måneden fra kl. 20 til 23, dog ikke i maj"},
		{"a guarantee in a sentence of its own was lost", "Drift\nHverdage kl. 6-22: 99,8 %\nOppetiden opgøres månedligt, og leverandøren garanterer de anførte værdier.", "guarantee: 99,8\n        guaranteed: true\n        period: month"},
		{"what the uptime is of was lost", "Drift\nPortalen skal være tilgængelig 99,6 % af driftstiden, som er alle dage kl. 5-23. For administrationsmodulet er driftstiden hverdage 7-18, og tilgængeligheden skal være mindst 99 %.", "label: Oppetid\n        guarantee: 99,6|label: Administrationsmodulet\n        guarantee: 99\n        guaranteed: false\n        hours: hverdage 7-18"},
		{"the second percentage of the same thing stood alone", "Drift\nMålet er, at onlineopslag er tilgængelige 99,5 % af tiden på hverdage mellem kl. 7.00 og 20.00 og 97 % i den øvrige tid.", "label: Onlineopslag\n        guarantee: 99,5|label: Onlineopslag\n        guarantee: 97"},
		{"all other time had the hours of the window before it", "Drift\nBetjent driftstid er hverdage kl. 07.00-20.00. Leverandøren garanterer en oppetid på 99,9 % i den betjente driftstid og 99,5 % i den øvrige tid.", "label: Betjent driftstid\n        guarantee: 99,9|label: Oppetid\n        guarantee: 99,5\n        guaranteed: true\n        hours: i den øvrige tid\n        reading: \"24/7\""},
		{"periods and guarantees of a cell of their own were lost", "Oppetid\n| Del | Krav | Opgøres | Løfte |\n| Hjemmeside | 99,5 % | Kalendermåned, hele døgnet | Garanti |\n| Statistikmodul | 98 % | Kvartal, hele døgnet | Mål |", "guarantee: 99,5\n        guaranteed: true\n        period: month|guarantee: 98\n        guaranteed: false\n        period: quarter"},
		{"a telephone under maintenance was maintenance", "Servicevinduer\nHver mandag kl. 22-24\nLandinspektører kan ringe til faglinjen på 72 54 00 11 mandag til torsdag 8.30-15.30.", "contacts: [\"72 54 00 11\"]\n    hours: mandag til torsdag 8.30-15.30|!hours: \"72"},
		{"maintenance behind what is maintained was asked about", "Servicevinduer\nRedigeringsværktøjet opdateres tirsdage i lige uger kl. 21:00-23:00.", "hours: \"tirsdage i lige uger kl. 21:00-23:00\"|!kan ikke læses"},
		{"maintenance was hours of a telephone; months without it were lost", "Drift\nOppetid: 99 % hele døgnet\nOpdatering af selvbetjeningen sker normalt den anden onsdag i måneden i tidsrummet 20:00 – 23:30.\nI januar, hvor opgørelserne sendes ud, laver vi ingen opdateringer.", "dog ikke i januar|!Hvad gælder"},
	})
}
