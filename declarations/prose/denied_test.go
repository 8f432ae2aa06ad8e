package prose

import "testing"

// A text that says that something is not so, or was so, was read as if it said that it is so.
func TestWhatATextDenies(t *testing.T) {
	read(t, []reading{
		{"hours that are denied", "Telefonen er ikke åben mandag-fredag 9-15", "kan ikke læses|!reading|!= »mandag"},
		{"hours that were", "Tidligere var telefonen åben mandag-fredag 9-15", "kan ikke læses|!reading|!= »mandag"},
		{"hours until a day that has been", "Indtil 1. november 2026 var telefonen åben mandag-fredag 9-15", "!reading|!= »mandag"},
		{"hours that somebody thinks about", "Vi overvejer at holde telefonen åben mandag-fredag 9-15", "kan ikke læses|!reading"},
		{"every second Monday was each of them", "Telefonen er åben hver anden mandag 9-12", "Hvilke uger gælder det?|!reading"},
		{"a guarantee that is denied", "Vi garanterer ikke 99,9 % oppetid hele døgnet", "!uptime|!oppetiden på"},
		{"the deadline of those who write", "Klagefristen er 4 uger. Du skal svare inden 14 dage.", "!response|!Skal det læses"},
		{"the least time was the most", "Du kan forvente svar tidligst efter 3 uger.", "!response|!Skal det læses"},
		{"an answer that is not promised", "Vi kan ikke garantere svar inden for 3 dage.", "!response|!Skal det læses"},
		{"an answer that does not always come", "Vi svarer ikke altid inden for 24 timer.", "!response|!Skal det læses"},
		{"what most people get was a promise to all", "De fleste får svar inden for 2 uger.", "Skal det læses som »henvendelsen er besvaret inden for 14 dage«?|!response"},
		{"what happens now and then was a promise", "Nogle gange svarer vi inden for 24 timer.", "Skal det læses som|!response"},
		{"when a page is brought up to date was a window of upkeep", "Vi opdaterer ventetiderne mandag-fredag kl. 8-9.", "!maintenance"},
	})
}

// Parts of sentences that were lost, or were given to more than the text does.
func TestWhoseAndWhen(t *testing.T) {
	readAlone(t, []reading{
		{"holidays in a second sentence about closed days were lost", "Prøven\nTelefon: 12 34 56 78\n\nLukkedage\nBorgerservice holder lukket den 24. december. Vi holder også lukket på alle helligdage.", "on: helligdage\n    hours: lukket"},
		{"closed days of some users were those of others", "Prøven\n- Superbrugere: telefon 12 34 56 78, hverdage kl. 8-15\n- Ledere: telefon 12 34 56 79, hverdage kl. 8-16\n\nSærlige dage\nJuleaftensdag er telefonerne for superbrugere lukket.", "lines: [telefon-superbrugere]"},
		{"a list of days was lost for one that is closed in part", "Prøven\nTelefon: 12 34 56 78\nDer er lukket for support 1. maj efter kl. 12, grundlovsdag og nytårsdag.", "Hvad er åbningstiden for »1. maj«?|on: grundlovsdag\n    hours: lukket|on: nytårsdag\n    hours: lukket"},
		{"a week that ends earlier was not asked about", "Prøven\nTelefon: 12 34 56 78\nI uge 29 og 30 lukker faglinjen kl. 13 alle dage.", "Hvad er åbningstiden for »uge 29 og 30«?"},
		{"a day that begins later was not asked about", "Prøven\nTelefon: 12 34 56 78\nLørdag den 31. maj 2025 åbner Hovedbiblioteket først kl. 12 på grund af byløb.", "Hvad er åbningstiden for »Lørdag den 31. maj 2025«?"},
		{"deadlines that are kept in 9 of 10 cases had no share", "Prøven\nTelefon: 12 34 56 78\nNiveau 1-fejl påbegyndes inden for 15 minutter. Tiderne skal overholdes for 9 ud af 10 fejl.", "share: 90\n        within: PT15M"},
		{"a promise about mails was one for all ways", "Prøven\nTelefon: 12 34 56 78\n90 % af alle mails besvares inden for 2 hverdage.", "channel: email\n    measure: answer"},
		{"enquiries by mail were calls of a system", "Prøven\nTelefon: 12 34 56 78\nForespørgsler på mail besvares inden for 14 dage.", "within: P14D"},
		{"who tries was what a promise is about", "Prøven\nTelefon: 12 34 56 78\nSkolesupporten tilstræber at besvare 90 procent af opkaldene inden for 2 minutter.", "share: 90|!topic"},
		{"uptime of a part was that of all, and the other part was lost", "Prøven\nVisningstjenesterne (WMS og WMTS) er tilgængelige mindst 99,5 % af tiden, målt døgnet rundt. For downloadtjenesten er målet 98 % på hverdage kl. 8-17.", "label: Visningstjenesterne\n        guarantee: 99,5|label: Downloadtjenesten\n        guarantee: 98"},
		{"a window of upkeep was hours of support", "Prøven\nTelefon: 12 34 56 78\nDriftsvinduet er mandag kl. 19-21. Vi opdaterer normalt om torsdagen mellem kl. 17 og 20.", "maintenance:|hours: mandag kl. 19-21|!Hvad gælder"},
	})
}
