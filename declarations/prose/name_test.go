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
		{"a word was cut in two", "Bilag 4 – Serviceniveauaftale (SLA)\n\nTelefon: 12 34 56 78, mandag 9-15", "!name: tale"},
		{"headings of a whole page were of its last department", "Fonden\n\nStipendium\n12 12 34 34\nMandag 9-12\n\nLån og gæld\n12 12 34 35\nHverdage 10-15\n\nStudier i udlandet\n12 12 34 36\nTirsdag 12-15\n\nSkriv til os\na@b.example\nVi svarer inden for 8 arbejdsdage.", "hours: Tirsdag 12-15\n|!hours: Tirsdag 12-15\n  - id: email"},
		{"the title's name was lost to the headings under it", "DataArkivet – kontakt og support\n\nHer er hjælp til arkivet.\n\nElselskaber og netselskaber\nRing på 12 34 56 78, hverdage 9-15\n\nUdviklere uden aftale\nSkriv til a@b.example", "name: DataArkivet|audience: [elselskaber, netselskaber]|topic: Udviklere uden aftale|en tjeneste for sig"},
		{"a title that names all services", "Servicedeklaration for Alfa og Beta\n\nAlfa\nTelefon 12 34 56 78, hverdage 9-15\n\nBeta\nTelefon 12 34 56 79, hverdage 9-16", "name: Alfa|name: Beta|!hver sit system"},
		{"a table of contents was the name", "SLA for Arkivet (ARK) – bilag 4\n\nIndhold\n1. Support\n\nTelefon 12 34 56 78, hverdage 9-15", "name: Arkivet (ARK)|!name: Indhold"},
		{"a department with whom it is for", "Dagpenge\nTelefon 12 34 56 78, hverdage 9-15\n\nErhvervsservice - for arbejdsgivere\nTelefon 12 34 56 79, hverdage 9-16\n\nÅbningstid i receptionen\nMandag 9-15", "»Erhvervsservice«|audience: [arbejdsgivere]\n    channel: phone\n    contacts: [\"12 34 56 79\"]|!audience: [arbejdsgivere]\n    channel: visit"},
		{"a department that names a group was none", "Jobhuset Vesterby\n\nDagpenge og ledige\nTelefon 12 34 56 78, hverdage 9-15\n\nUnge under 30 år\nTelefon 12 34 56 79, hverdage 9-16", "»Dagpenge og ledige«|»Unge under 30 år«"},
		{"what to do was a name", "Borgerhjælpen\nTelefon 12 34 56 78\nSend sikker post via borger.example\nMandag 9-15", "!name: Send"},
		{"where in a house was a name", "Røntgenafsnittet\n\nHovedindgang B, 2. etage\nTelefon 12 34 56 78, hverdage 9-15", "!name: Hovedindgang"},
		{"a department was an audience", "Børn og Unge\nTelefon 12 34 56 78, hverdage 9-15", "name: Børn og Unge|!audience"},
		{"a word of one's own was a severity", "Akutmodtagelsen\nTelefon 12 34 56 78\nHele døgnet", "name: Akutmodtagelsen"},
	})
}
