package prose

import "testing"

func TestMenus(t *testing.T) {
	readAlone(t, []reading{
		{"links of the page were its name", "Studerende\nMedarbejdere\nEnglish\n\nIT-huset\n\nTelefon: 12 34 56 78, hverdage 9-15", "name: IT-huset|!name: English|!name: Studerende"},
		{"links beside each other were its name", "Selvbetjening    Driftsinfo    Om os    Job\n\nForsyningen\nTelefon: 12 34 56 78, hverdage 9-15", "name: Forsyningen|!name: Selvbetjening"},
		{"the trail of the page was its name", "Om regionen > It og digitalisering > Servicemål\n\nSagsarkivet\nTelefon: 12 34 56 78, hverdage 9-15", "name: Sagsarkivet|!name: Om regionen"},
		{"an authority took the place of the system", "Region Vest\n\nServicemål for Hjælpen\n\nTelefon: 12 34 56 78, hverdage 9-15", "name: Hjælpen\nsource: {label: Servicemål for Hjælpen}"},
		{"a link to search in was a service", "Søg på bibliotek.example.dk\nLog ind\nStrandby Bibliotek\n\nMandag 11-18", "!id: navn-mangler\nname: Navn mangler\nsource: {label: Navn mangler}\nlinks"},
		{"journalists' number stood under a link", "Biblioteket\n\nTelefon: 12 34 56 78, hverdage 9-15\n\nPresse\nRing til vores pressevagt på 12 34 56 70.", "audience: [presse]"},
		{"a heading over nothing was a service", "VDX\n\nTelefon: 12 34 56 78, hverdage 9-15\n\nKvaliteten\nBåndbredde: mindst 80 % af det, man har fået", "name: VDX|!name: Kvaliteten"},
		{"numbers of sections were names", "Aftalen\n\n1. Åbningstid\n\n1.1\n\nTelefonen er åben hverdage 9-15.\n\n1.2\n\nTelefon: 12 34 56 78", "!name: \"1|!1.2"},
	})
}
