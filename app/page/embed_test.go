package page

import (
	"strings"
	"testing"
)

// Markup with the example's address, or with one that is none, shows nothing on any page: it was copied as if it were done.
func TestCopyAsksForTheAddress(t *testing.T) {
	for _, c := range []struct {
		begin, address, problem string
		form                    Form
	}{
		{begin: "begynd=skabelon", problem: "Skriv først, hvor I lægger filerne."},
		{begin: "begynd=skabelon", address: "https://https://aaby.example/", problem: "Vi kan ikke genkende adressen."},
		{begin: "begynd=skabelon", address: "vores server", problem: "Vi kan ikke genkende adressen."},
		{begin: "begynd=skabelon", address: "https://aaby.example/?a=1", problem: "Vi kan ikke genkende adressen."},
		{begin: "begynd=skabelon", address: "aaby.example/filer/borgerservice.json", problem: "Skriv adressen på mappen, uden filens navn."},
		{begin: "begynd=skabelon", address: "aaby.example/borgerservice.aspx", problem: "Skriv adressen på mappen, uden filens navn."},
		{begin: "begynd=skabelon", address: "http://aaby.example/filer", problem: "Adressen skal begynde med https://."},
		{begin: "begynd=skabelon", address: "aaby.example/filer"},
		{begin: "begynd=skabelon", address: "http://localhost:8080/"},
		{begin: "begynd=skabelon", form: TextForm},
		{begin: "begynd=nemid"},
	} {
		f := &fake{}
		s := studio(f, c.begin)
		s.Do(f, Action{ShowStep, string(PlaceStep)}, "")
		s.Do(f, Action{WriteAddress, ""}, c.address)
		s.Do(f, Action{ChooseForm, ""}, string(c.form))
		s.Do(f, Action{Copy, markupText}, "")
		copied := strings.Contains(strings.Join(f.did, "\n"), "copy <script")
		if copied != (c.problem == "") {
			t.Errorf("%q: copied is %v", c.address, copied)
		}
		if !copied {
			holds(t, shown(s), c.problem, `value="`)
			holds(t, strings.Join(f.did, "\n"), "focus "+addressField)
		}
	}
}
