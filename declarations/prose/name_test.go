package prose

import "testing"

func TestNames(t *testing.T) {
	readAlone(t, []reading{
		{"any heading was a name", "Gå til indhold\n\nServicedeklaration\n\nStyring\n\nLeverandøren skal hver måned sende tal til styrelsen om driften.\n\nDriftseffektivitet\nMandag til søndag hele døgnet: 99,9 %", "name: Navn mangler|Styring = Styring|!Gå til indhold = "},
		{"a title of a document in brackets", "Serviceaftale (SLA) for Arkivet\n\nSupport\nTelefon 12 34 56 78, hverdage 9-15", "name: Arkivet"},
		{"an appendix was the name", "Bilag 4 – Servicemål for Arkivet\n\nSupport\nTelefon 12 34 56 78, hverdage 9-15", "name: Arkivet|!name: Bilag"},
		{"faults were the name", "Servicemål for Incidents\n\nSupport\nTelefon 12 34 56 78, hverdage 9-15", "name: Navn mangler"},
		{"half a word was a choice", "Oppe- og svartider\nMiljøet er oppe 98,0 % i tidsrummet 8-17 på alle arbejdsdage.", "!Oppe- ="},
		{"an address was a name", "Genbrugspladsen Øst\nØstervej 4, 9999 Vigby\nMandag 9-15\n\nGenbrugspladsen Vest\nMøllebakken 2, 9999 Vigby\nMandag 10-16\n\nKundeservice\nTelefon 12 34 56 78, hverdage 9-15", "!name: Møllebakken|contacts: [\"Møllebakken 2, 9999 Vigby\"]|»Kundeservice«"},
		{"a word of one's own was a severity", "Akutmodtagelsen\nTelefon 12 34 56 78\nHele døgnet", "name: Akutmodtagelsen"},
	})
}
