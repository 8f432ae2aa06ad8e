package prose

import "testing"

func TestWhatAContactIsFor(t *testing.T) {
	readAlone(t, []reading{
		{"an address for complaints was one for all", "Prøven\nTelefon: 12 34 56 78\nKlager over supporten sendes til kvalitet@proeve.dk.", "Hvad er kvalitet@proeve.dk til?|Klager over supporten = Klager over supporten|!contacts: [kvalitet"},
		{"a number for some cases was one for all", "Prøven\nTelefon: 12 34 56 78\nHar du spørgsmål om syn, trailere eller ombyggede biler, kan du ringe til os på 72 19 30 45, hverdage kl. 9-12.", "Syn, trailere eller ombyggede biler = |!72 19 30 45\"]|!unused: \"hverdage"},
		{"a condition behind a number was lost", "Prøven\nRing til os på 96 30 11 22, hvis du har spørgsmål til din regning.", "Hvad er 96 30 11 22 til?|!contacts"},
		{"a line of another label had its topic", "Prøven\n- Hjemmesygepleje: skriv til hjem@proeve.dk.\n- Patienter, der ikke kan logge på, ringer på 38 66 55 77.", "!topic: Hjemmesygepleje\n    channel: phone"},
		{"what says no more than that one can use it", "Prøven\nDu er også velkommen til at skrive til post@proeve.dk.\nKontakt Karen Holm på telefon 12 34 56 78, hverdage kl. 9-12.", "contacts: [post@proeve.dk]|contacts: [\"12 34 56 78\"]|!Hvad er"},
		{"hours behind two contacts were only the last one's", "Prøven\nFå hjælp på 70 27 88 05 eller visitator@proeve.dk på hverdage kl. 8-15.", "contacts: [\"70 27 88 05\"]\n    hours: hverdage kl. 8-15|contacts: [visitator@proeve.dk]\n    hours: hverdage kl. 8-15"},
		{"a day in brackets on which nobody answers was lost", "Prøven\nKundeservice, tlf. 55 01 02 00, hverdage 8.30-14 (onsdag lukket for telefon)", "hours: hverdage 8.30-14 (onsdag lukket for telefon)"},
		{"associations were no audience", "Prøven\nBoligforeninger og grundejerforeninger bedes skrive til forening@proeve.dk", "audience: [boligforeninger, grundejerforeninger]"},
		{"people who help were those who get help", "Prøven\nVidner kan kontakte vidnestøtten, som er frivillige, på vidne@proeve.dk.", "audience: [vidner]"},
		{"the number of another court was one of the court before it", "Prøven\nSkifteretten: 99 68 00 20\nFogedretten 99 68 00 30", "topic: Skifteretten\n    channel: phone\n    contacts: [\"99 68 00 20\"]|topic: Fogedretten\n    channel: phone\n    contacts: [\"99 68 00 30\"]"},
		{"the number of a department was a time", "Kontorerne\n* Afd. 1-4 (Nord): Nordstien 8, tlf. 44 30 21 00, åbent hverdage 8-9", "topic: Afd. 1-4 (Nord)\n    channel: visit\n    contacts: [Nordstien 8]\n    hours: hverdage 8-9|contacts: [\"44 30 21 00\"]|!Hvad gælder"},
		{"journalists were the number of a journal", "Prøven\nJournalister: Kommunikation, 78 76 00 01 (alle dage 8–20).", "audience: [journalister]|hours: alle dage 8–20"},
		{"a word for round the clock was lost", "Prøven\nVognmænd: vagtcentralen 70 27 88 10, døgnbemandet.", "hours: døgnbemandet\n    reading: hele døgnet"},
		{"hours between two contacts were those of the first", "Prøven\nSpørgsmål om venteliste: venteliste@proeve.dk eller tirsdag 13-14 på tlf. 44 30 20 15. Ventetiden til en 2-værelses er typisk 4-6 år.", "contacts: [venteliste@proeve.dk]\n  - id|contacts: [\"44 30 20 15\"]\n    hours: tirsdag 13-14|!4-6"},
		{"an address with a warning was none", "Prøven\nDu kan skrive til post@proeve.dk – skriv ikke dit cpr-nummer i mailen.", "contacts: [post@proeve.dk]"},
		{"whom a page is for was lost", "Prøven\nAdvokater skal bruge minretssag.dk ved civile sager.\nForældre benytter chatten på skolelink.dk/hjaelp.", "audience: [advokater]\n    channel: web\n    contacts: [minretssag.dk]|audience: [forældre]\n    channel: chat\n    contacts: [skolelink.dk/hjaelp]"},
		{"hours without an appointment needed one", "Notarforretninger\nTestamenter: du skal bestille tid på nettet. Uden tid kan du komme tirsdag mellem 9 og 11.", "topic: Testamenter\n    channel: visit\n    appointment: required|topic: Uden tidsbestilling\n    channel: visit\n    hours: tirsdag mellem 9 og 11"},
		{"leaders and editors were persons with a title", "Prøven\n- Ledere: tlf. 63 75 80 10\n- Kommunale kortredaktører: kort@proeve.dk", "audience: [ledere]|topic: Kommunale kortredaktører"},
		{"a part of the support was all of it", "Prøven\n- Teknisk support (login og integrationer): teknik@proeve.dk", "topic: Teknisk support (login og integrationer)"},
		{"a page before hours and their number stopped the reader", "Prøven\nFå svar på www.proeve.dk eller tirsdag 13-14 på tlf. 44 30 20 15.", "Hvad er 44 30 20 15 til?|url: \"https://www.proeve.dk\""},
		{"the number under its cases was one for all", "Prøven\nKundeservice 98 00 44 00, hverdage 9-15\n\nUden for åbningstid kontakter du vores døgnvagt:\n98 00 44 11\nVand: 98 00 44 12", "topic: Uden for åbningstid\n    channel: phone\n    contacts: [\"98 00 44 11\"]|topic: Uden for åbningstid, Vand"},
		{"an emergency number under a colon was one for all", "Prøven\nKundeservice 98 00 44 00, hverdage 9-15\n\nVagttelefon:\n98 00 44 11", "topic: Vagttelefon\n    channel: phone\n    contacts: [\"98 00 44 11\"]"},
		{"a warning is no case", "Prøven\nMail: post@proeve.dk (skriv ikke dit cpr-nummer)", "contacts: [post@proeve.dk]|!Hvad er"},
	})
}
