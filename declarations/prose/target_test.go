package prose

import "testing"

func TestTargets(t *testing.T) {
	read(t, []reading{
		{"what is measured behind a time took the severity's place", "Reaktion og afhjælpning\nP1 (kritiske fejl): 30 minutter til påbegyndelse og 4 timer til løsning", "severity: P1 (kritiske fejl)\n    measure: start\n    steps:\n      - within: PT30M|severity: P1 (kritiske fejl)\n    measure: solution\n    steps:\n      - within: PT4H|!topic:"},
		{"a severity had its measure in its name", "Fejlrettelse\nKategori A - Frist for påbegyndt fejlretning: 5 minutter\nKategori B – Fejlretning begynder senest efter: 60 minutter", "severity: Kategori A\n    measure: start|severity: Kategori B\n    measure: start"},
		{"a promise without a word for an answer was lost", "Tilbagemelding\nDu hører fra os inden for 10 arbejdsdage.", "»inden for 10 arbejdsdage«|!within"},
		{"somebody who comes was no promise", "Ved gaslugt er der en tekniker hos dig inden for højst 1 time.", "»inden for 1 time«|!within"},
		{"a deadline of the reader is no promise", "Du skal betale inden 8 dage. Afbud skal meldes senest 24 timer før.", "!inden for 8|!24 timer«"},
		{"a condition was a topic", "Frister i vores kundeservice\nBryder forsyningen sammen, er gassen tilbage inden 3 timer.", "»inden for 3 timer«|!topic"},
		{"shares under a heading that is no measure were lost", "Så hurtigt er vi i gang med sagerne\nTelefon: 50 % afklares straks, 25 % inden for 30 min, de sidste 25 % inden for to dage.", "»50 % straks, 25 % inden for 30 minutter, 25 % inden for 2 dage«"},
		{"the time that counts for a severity was lost", "Telefon 99 99 99 99, hverdage kl. 8-16\n\nSvartider\nPrioritet\tPåbegyndt inden\n1 – Kritisk\t15 minutter\n2 – Høj\t1 time\nPrioritet 1 behandles hele døgnet, de øvrige i servicedeskens åbningstid.", "severity: \"1 – Kritisk\"\n    measure: start\n    clock: elapsed|severity: \"2 – Høj\"\n    measure: start\n    clock: support hours"},
		{"the time that counts for several severities was lost", "Telefon 99 99 99 99, hverdage kl. 8-16\n\nSvartider\nP1: påbegyndt inden 15 minutter\nP2: påbegyndt inden 1 time\nP3: påbegyndt inden 4 timer\nTiderne for P1 løber hele døgnet. Tiderne for P2-P3 løber i supportens åbningstid.", "severity: P1\n    clock: elapsed|severity: P2\n    clock: support hours|severity: P3\n    clock: support hours"},
		{"hours were lost in front of a promise", "Telefon 99 99 99 99\nTelefonen er bemandet hverdage 16-22 og i weekenden 8-20, og du får svar inden for 30 minutter.", "hours: hverdage 16-22 og i weekenden 8-20"},
		{"a second deadline in a sentence was lost", "Fejlhåndtering\nPrioritet 1 (driftsstop): Fejlretning påbegyndes senest 15 minutter efter anmeldelse, og fejlen er afhjulpet inden 3 timer. Gælder hele døgnet.\nPrioritet 2: AF går i gang inden for 1 time, mål for løsning er 6 timer.", "severity: Prioritet 1 (driftsstop)\n    measure: start\n    clock: elapsed\n    steps:\n      - within: PT15M|severity: Prioritet 1 (driftsstop)\n    measure: solution\n    clock: elapsed\n    steps:\n      - within: PT3H|severity: Prioritet 2\n    measure: solution\n    steps:\n      - within: PT6H"},
		{"the telephone's time was that of a counter", "Besøg os\nTorvet 1, 8000 Aarhus, torsdag kl. 13-17\n\nSvartider\nKritiske fejl: svar inden for 1 time\nFristerne løber i vores telefontid.", "within: PT1H|!clock: support hours"},
		{"letters of a list were a severity", "Svartider\na)\tHøj: svar inden for 1 time\nb)\tLav: svar inden for 1 dag", "severity: Høj|severity: Lav"},
		{"in how many cases all deadlines are kept was lost", "Fejlhåndtering\nKritisk: afhjælpning inden 4 timer\nBetydende: afhjælpning inden 3 arbejdsdage\nAfhjælpningstiden skal overholdes for mindst 90 % af fejlene pr. måned.", "share: 90\n        within: PT4H|share: 90\n        within: P3D"},
		{"deadlines in other words were lost", "Hvor hurtigt reagerer vi?\nFejl, der standser en tjeneste helt (niveau 1), tages op inden en halv time.\nNiveau 3: vi vender tilbage i løbet af en uge.", "severity: Fejl, der standser en tjeneste helt (niveau 1)\n    measure: start|severity: Niveau 3\n    measure: answer\n    steps:\n      - within: P7D"},
		{"in which hours deadlines count was lost", "Reaktion og løsning\n| Alvor | Reaktion | Løsning |\n| Høj | 1 time | 5 hverdage |\nTiderne tælles i tidsrummet hverdage 8-18.", "Reaktion: 1 time. Tiderne tælles i tidsrummet hverdage 8-18\"|wording: \"Løsning: 5 hverdage\"|!Hvad gælder"},
		{"round the clock for one severity was that of the others", "Fejl\nPrioritet\tReaktion\nA\t15 min\nB\t2 timer\nPrioritet A løber døgnet rundt. Øvrige tider regnes inden for hverdage kl. 08.00-16.00.", "severity: Prioritet A\n    clock: elapsed|severity: Prioritet B\n    steps"},
		{"a severity with a time in brackets was a deadline", "Svartider\n- Kritisk (nede)\n  - Første svar: 10 minutter, døgnet rundt\n- Betydelig (forsinkelse over 60 sekunder)\n  - Løst: 6 timer\n\nHenvendelser på mail besvares inden 3 hverdage.", "severity: Kritisk (nede)\n    measure: answer\n    clock: elapsed|severity: Betydelig (forsinkelse over 60 sekunder)\n    measure: solution|!PT60S|  - channel: email\n    measure: answer|!topic: Løst"},
		{"until the next working day was no deadline", "Fejlhåndtering\nNiveau 3: svar inden næste arbejdsdag. Løses i en kommende release.", "severity: Niveau 3\n    measure: answer\n    clock: working days\n    steps:\n      - within: P1D"},
		{"an address before its promise was lost", "Kontakt\nMail: okonomi@proeve.dk. Svar senest 1 arbejdsdag efter modtagelsen.", "contacts: [okonomi@proeve.dk]|channel: email\n    measure: answer"},
		{"a wait that is usual was promised", "Borgerservice\nVentetiden er normalt under 10 minutter.", "!within"},
	})
}
