package prose

import "testing"

func TestSupport(t *testing.T) {
	read(t, []reading{
		{"the part that can be read is a choice", "Supporten hjælper så vidt muligt alle hverdage kl. 8-16 med login.", "alle hverdage kl. 8-16 = "},
		{"no part of it is, where other times stand around it", "Supporten hjælper så vidt muligt hverdage kl. 8-16, fredag dog kun til 15 med login.", "!hverdage kl. 8-16 = "},
		{"no part of a night", "Vi afbryder i natten mellem lørdag og søndag kl. 00-05 for arbejder.", "!lørdag og søndag kl. 00-05 = "},
		{"no part in another zone", "Telefonen er åben mandag-fredag kl. 5-17 (grønlandsk tid)", "!hours:|!kl. 5-17 = "},
		{"hours of two channels were one's", "Har du spørgsmål, kan du kontakte kundeservice på telefon eller e-mail mandag til fredag kl. 8-20. I weekender kl. 10-16.\nSkriv til a@b.example", "channel: email\n    contacts: [a@b.example]\n    hours: mandag til fredag kl. 8-20. I weekender kl. 10-16|contacts: [\"12 34 56 78\"]\n    hours: mandag til fredag kl. 8-20. I weekender kl. 10-16"},
		{"hours in brackets behind a label were lost", "Svartider\nTelefon (mandag-fredag kl. 6-23) - 90 procent inden for 3 minutter", "hours: mandag-fredag kl. 6-23|share: 90"},
		{"a department was nobody's", "Afdeling: Byggesag\nTelefontid: Tirsdag 10-12\nDirekte nummer: 75 88 24 10\nFremmøde: kun efter aftale", "topic: Byggesag\n    channel: phone\n    contacts: [\"75 88 24 10\"]\n    hours: Tirsdag 10-12|topic: Byggesag\n    channel: visit\n    appointment: required"},
		{"an appointment for one topic was one for all", "Adresse: Skolegade 4, 4000 Vigby\nPas og kørekort: Du skal bestille tid på forhånd på www.vigby.dk/tid", "topic: Pas og kørekort\n    channel: visit\n    appointment: \"https://www.vigby.dk/tid\"|contacts: [\"Skolegade 4, 4000 Vigby\"]\n|!contacts: [\"Skolegade 4, 4000 Vigby\"]\n    appointment"},
		{"an appointment for one audience was one for all", "Adresse: Skolegade 4, 4000 Vigby\n\nSygemeldte\nTeamet træffes kun efter aftale.", "audience: [sygemeldte]\n    channel: visit\n    appointment: required|!4000 Vigby\"]\n    appointment"},
		{"a letter's address was one to visit", "Du kan sende et brev til Skolegade 4, 4000 Vigby.", "channel: post|!channel: visit"},
		{"whose telephone it is was lost", "Børnetelefonen 20 60 05 50 har åbent mandag-torsdag kl. 14-17.", "topic: Børnetelefonen"},
		{"hours of a place were those of a number to ring first", "Klinikken er åben hele døgnet, men ring altid først på 70 11 31 31.", "!contacts: [\"70 11 31 31\"]\n    hours"},
		{"more hours were hours of their own", "I perioden 1. november til 31. marts er telefonen tillige åben søndag kl. 8-13.", "!hours: I perioden|!år gælder"},
		{"a general address was the last one's", "Borgere: 70 20 30 01, mandag 8-18\nMyndigheder: 70 20 30 05, mandag 9-15\npost@b.example", "contacts: [post@b.example]|!audience: [myndigheder]\n    channel: email"},
		{"a block that is spærret round the clock was support", "Du kan spærre dit kort døgnet rundt på 33 98 00 18.", "Er 33 98 00 18 et sted|!hours: spærre"},
		{"hours of mail behind a promise were lost", "Mailen læses på hverdage kl. 8-16, og vi svarer senest 1 hverdag efter modtagelsen.", "channel: email\n    hours: hverdage kl. 8-16|channel: email\n    measure: answer"},
		{"a place over hours was lost", "Kontoret i Øster:\nTirsdag kl. 13-16", "Kontoret i Øster: Tirsdag kl. 13-16"},
		{"advice was hours", "Telefontid\nMandag 9-15\n\nVi anbefaler, at du ringer mellem 13 og 15.", "hours: Mandag 9-15|!Hvad gælder"},
		{"a topic was only the first contact's", "Spørgsmål om ordningen: a@b.example eller telefon 62 60 30 20 (hverdage 9-12).", "topic: Spørgsmål om ordningen\n    channel: phone\n    contacts: [\"62 60 30 20\"]"},
		{"hours below a number with a name were nobody's", "Sekretariatet: 78 44 61 00\nTelefonen er åben\nMandag 8-11", "topic: Sekretariatet\n    channel: phone\n    contacts: [\"78 44 61 00\"]\n    hours: Mandag 8-11"},
		{"hours above an address on the net were its own", "Borgere\nTelefon: 44 22 20 80\nÅbent: Hverdage kl. 8-16\nSkriv på b.example/kontakt", "Hvad gælder »Åbent: Hverdage kl. 8-16«|!label: Åbent"},
		{"a reading room was read by mail", "Tirsdag er læsesalen åben fra klokken 9 til 16.", "!channel: email"},
		{"a group that a heading names", "For fagpersonerne\nRing på 44 22 22 10", "audience: [fagpersonerne]"},
		{"what one waits for was lost", "Ventetid til MR-skanning: højst 30 dage", "topic: MR-skanning"},
		{"requests were a severity", "Almindelige henvendelser besvarer vi inden for 10 arbejdsdage.", "topic: Almindelige henvendelser|!severity"},
		{"times with what they are for behind them", "Reaktionstid: 1 time (kritisk), 4 timer (øvrige)", "severity: kritisk|within: PT1H|severity: øvrige|within: PT4H"},
		{"an answer that led nowhere", "Svar sendes inden for 7 hverdage, ved akutte henvisninger inden for 24 timer.", "kan ikke læses|!Betyder"},
		{"two things with a time each", "Sagsbehandlingstid: enfamiliehuse 40 dage, erhvervsbyggeri 60 dage", "topic: enfamiliehuse|within: P40D|topic: erhvervsbyggeri|within: P60D"},
		{"a receipt the day after took weeks", "Du får en kvittering senest dagen efter og et svar inden for 6 uger.", "!within|kan ikke læses"},
	})
}
