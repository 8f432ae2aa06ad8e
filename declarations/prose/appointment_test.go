package prose

import (
	"slices"
	"testing"

	"servicestatus/declarations"
)

// An appointment that only some visits need was one for all, or for none.
func TestAppointmentsForSomeVisits(t *testing.T) {
	const text = "Borgerservice\n\nPersonlig henvendelse\nMandag 10-14\nDu skal bestille tid, hvis du skal have pas eller kørekort.\n\nAdresse\nTorvet 2, 4000 Vigby"
	open, err := Read(text, nil)
	if err != nil || len(open.Questions) != 1 || !slices.Contains(open.Questions[0].Choices, Choice{"some", "Nej, kun til pas eller kørekort"}) {
		t.Fatalf("%+v, %v", open.Questions, err)
	}
	read, err := Read(text, map[string]string{open.Questions[0].ID: "some"})
	if err != nil {
		t.Fatal(err)
	}
	lines := read.Documents[0].Declaration.Support
	if len(lines) != 2 {
		t.Fatalf("%+v", lines)
	}
	if all, some := lines[0], lines[1]; all.Appointment != "" || some.Topic != "Pas eller kørekort" || some.Appointment != declarations.Required || !slices.Equal(some.Contacts, all.Contacts) {
		t.Errorf("%+v\n%+v", all, some)
	}
}
