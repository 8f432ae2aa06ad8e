package prose

import "testing"

func TestTables(t *testing.T) {
	read(t, []reading{
		{"two times of a row were told apart by nothing", "Fejl\nAlvorlighed\tPåbegyndelse\tLøsningstid\nKritisk\t30 minutter\t4 timer", "wording: \"Løsningstid: 4 timer\"|wording: \"Påbegyndelse: 30 minutter\""},
		{"when a place is open was when its telephone answers", "Klinikker\nKlinik\tAdresse\tTelefon\tÅbningstid\nBakkeskolen\tSkolebakken 3\t76 80 21 11\tMandag-torsdag 8-15.30\nVesterhus\tVestergade 90\t76 80 21 12\tMandag-fredag 8-15", "channel: visit\n    contacts: [Skolebakken 3]\n    hours: Mandag-torsdag 8-15.30|topic: Bakkeskolen\n    channel: phone\n    contacts: [\"76 80 21 11\"]\n  - id"},
		{"a cell with two lines broke its row", "Incidents\nKategori\tBeskrivelse\tMål for løsningstid\tMål for påbegyndelse\nP1\tAlt\ner nede\t4 timer\t1 time\nP2\tNoget er nede\t8 timer\t2 timer", "severity: P1\n    measure: solution|severity: P1\n    measure: start|severity: P2\n    measure: start"},
		{"times outside hours were those inside", "Incidents\nKategori\tMål for løsningstid\nP1\t4 timer uden for primær driftstid", "Inden for hvilken tid lover »4 timer uden for primær driftstid«|!within"},
		{"a column of shares made its rows unread", "Responstider\nPrioritet\tPåbegyndelse\tLøsning\tOpfyldelse\nP1\t30 minutter\t4 timer\t95 %", "measure: start\n    steps:\n      - share: 95\n        within: PT30M|measure: solution\n    steps:\n      - share: 95\n        within: PT4H"},
		{"columns of seasons were two times of a day", "Åbningstider\n\tSommer (1. april - 30. september)\tVinter (1. oktober - 31. marts)\nMandag - fredag\tkl. 10 - 18\tkl. 10 - 17\nLørdag\tkl. 9 - 17\tkl. 9 - 16", "»1. april - 30. september: Mandag - fredag kl. 10 - 18 Lørdag kl. 9 - 17"},
		{"percentages of a table of uptime were hours of support", "Driftseffektivitet\nPeriode\tTidsrum\tKrav\nHverdage\tkl. 6-22\t99,8 %\nLørdag og søndag\tkl. 0-24\t98,0 %", "guarantee: 99,8|hours: Hverdage kl. 6-22|!Hvad gælder"},
		{"hours beside contacts and targets were when the target holds", "Målgruppe\tTelefon\tÅbningstid\tSvartid\nBorgere\t12 34 56 70\tMan-fre 9-15\t3 arbejdsdage", "contacts: [\"12 34 56 70\"]\n    hours: Man-fre 9-15|within: P3D"},
		{"what was achieved stood beside what is promised", "Oppetid seneste år\n\tMål\tOpnået\nAPI\t99,9 %\t99,6 %", "oppetiden på 99,9 %|!99,6 % "},
		{"how fast a system answers was a promise to answer", "Portalen\n\nSystem\tOppetid\tSvartid\nPortal\t99,5 %\t2 sekunder\nArkiv\t99 %\t5 sekunder", "oppetiden på 99,5 %|Er »Portal 99,5 % 2 sekunder« et løfte|!share: 99|!within"},
		{"percentages under names of windows were lost", "Driftstid\nPrimær driftstid: hverdage 7-18\nSekundær driftstid: al øvrig tid\n\nTilgængelighed\nSystem\tPrimær driftstid\tSekundær driftstid\nArkivet\t99,7 %\t98 %\nTestarkivet\t95 %\tIntet mål", "id: arkivet|guarantee: 99,7|hours: hverdage 7-18|guarantee: 98|hours: al øvrig tid|id: testarkivet|guarantee: 95"},
		{"the time in which a target holds was when somebody answers", "Svartider\nPrioritet\tPåbegyndelse\tDækning\nP1\t15 min\tHele døgnet", "within: PT15M|!Hvad gælder »P1"},
		{"hours of support were those of the uptime", "Drift\nNiveau\tOppetid\tSupporttid\nGuld\t99,9 %\tHverdage 7-19", "Hvornår gælder oppetiden på 99,9 %|!hours: Hverdage 7-19"},
		{"hours of a row were only the last contact's", "Målgruppe\tTelefon\tE-mail\tÅbningstid\nRegisterførere\t78 76 84 25\tregister@b.example\tHverdage kl. 8-17", "audience: [registerførere]\n    channel: phone\n    contacts: [\"78 76 84 25\"]\n    hours: Hverdage kl. 8-17|contacts: [register@b.example]\n    hours: Hverdage kl. 8-17"},
		{"a table of lines was read by its last head", "Svartider\n\nReaktionstid\n\nLøsningstid\n\nPrioritet 1 (P1)\n\n1 time\n\n4 timer\n\nPrioritet 2 (P2)\n\n2 timer\n\n2 arbejdsdage", "severity: Prioritet 1 (P1)\n    steps:\n      - within: PT1H|severity: Prioritet 2 (P2)\n    measure: solution\n    clock: working days\n    steps:\n      - within: P2D"},
		{"a line with more times than heads was a target", "Svartider\n\nReaktionstid\n\nLøsningstid\n\nPrioritet 1 (P1)\n\n15 min inden for åbningstiden\n\n30 min uden for åbningstiden\n\n2 timer", "!within|Inden for hvilken tid"},
		{"times for two kinds of customers were one target", "Svartider\nAbonnement\tGuld\tSølv\nFejl\tSvar inden for 2 timer\tSvar inden for 4 timer", "!within|Inden for hvilken tid"},
		{"hours without staff were a page on the net", "\tSelvbetjening\tMed betjening\nMandag\t7-22\t10-18\nTirsdag\t7-22\tLukket", "topic: Selvbetjening\n    channel: visit|topic: Med betjening\n    channel: visit|!channel: web"},
		{"a row for each place was one of all", "Plads\tHverdage\tLørdag\tSøndag og helligdage\nEngvej\t10-18\t9-17\t9-17\nHavnen\t12-18\t9-15\tLukket", "Hvad gælder »Engvej: Hverdage 10-18 Lørdag 9-17|Hvad gælder »Havnen: Hverdage 12-18"},
		{"severities without a label", "Fejlretning i skyen\nKlasse Frist for påbegyndelse\nA 5 minutter\nB 1 dag\n\nFejlretning på jorden\nKlasse Frist for påbegyndelse\nA 24 timer", "severity: A|within: PT5M|severity: B"},
		{"hours of two things were two times of a day", "Hallen\nDag\tSvømmehal\tMotionscenter\nMandag\t07.00-21.00\t12.00-18.00\nTirsdag\t07.00-21.00\tLukket", "Hvad gælder »Svømmehal: Mandag 07.00-21.00 Tirsdag 07.00-21.00«|Hvad gælder »Motionscenter: Mandag 12.00-18.00 Tirsdag Lukket«"},
		{"a library's hours had no address", "Biblioteket\nSøndergade 18, 5899 Fuglsø\nUgedag\tSelvbetjent\tBetjent\nMandag\t07.00-21.00\t12.00-18.00\nTirsdag\t07.00-21.00\tLukket", "topic: Selvbetjent\n    channel: visit\n    contacts: [\"Søndergade 18, 5899 Fuglsø\"]|topic: Betjent\n    channel: visit\n    contacts: [\"Søndergade 18, 5899 Fuglsø\"]|!Hvad gælder"},
		{"what was measured was promised", "Behandlingstider\nSagstype\tMål\tSenest målt\nKlage over synsvirksomhed\t3 måneder\t80 dage", "!within: P80D"},
	})
}
