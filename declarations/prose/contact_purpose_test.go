package prose

import "testing"

func TestWhatAContactIsFor(t *testing.T) {
	readAlone(t, []reading{
		{"an address for complaints was one for all", "Prøven\nTelefon: 12 34 56 78\nKlager over supporten sendes til kvalitet@proeve.dk.", "Hvad er kvalitet@proeve.dk til?|Klager over supporten = Klager over supporten|!contacts: [kvalitet"},
		{"a number for some cases was one for all", "Prøven\nTelefon: 12 34 56 78\nHar du spørgsmål om syn, trailere eller ombyggede biler, kan du ringe til os på 72 19 30 45, hverdage kl. 9-12.", "Syn, trailere eller ombyggede biler = |!72 19 30 45\"]|!unused: \"hverdage"},
		{"a condition behind a number was lost", "Prøven\nRing til os på 96 30 11 22, hvis du har spørgsmål til din regning.", "Hvad er 96 30 11 22 til?|!contacts"},
		{"a line of another label had its topic", "Prøven\n- Hjemmesygepleje: skriv til hjem@proeve.dk.\n- Patienter, der ikke kan logge på, ringer på 38 66 55 77.", "!topic: Hjemmesygepleje\n    channel: phone"},
		{"what says no more than that one can use it", "Prøven\nDu er også velkommen til at skrive til post@proeve.dk.\nKontakt Karen Holm på telefon 12 34 56 78, hverdage kl. 9-12.", "contacts: [post@proeve.dk]|contacts: [\"12 34 56 78\"]|!Hvad er"},
		{"a warning is no case", "Prøven\nMail: post@proeve.dk (skriv ikke dit cpr-nummer)", "contacts: [post@proeve.dk]|!Hvad er"},
	})
}
