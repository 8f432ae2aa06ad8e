package yaml_test

import (
	"testing"

	"servicestatus/declarations/yaml"
)

// The days of a version were read only as 2027-03-31, which special days are not bound to.
func TestDatesAsPeopleWriteThem(t *testing.T) {
	for _, text := range []string{"2027-03-31", "31. marts 2027", "31.3.2027", "31/3 2027", "den 31. marts 2027", "onsdag den 31. marts 2027", "Onsdag d. 31.03.2027"} {
		d, err := yaml.Parse("x.yaml", []byte("{id: x, name: X, source: {label: Y}, valid: {until: '"+text+"'}}"))
		if err != nil {
			t.Error(err)
		} else if got := d.Valid.Until.String(); got != "2027-03-31" {
			t.Errorf("%s: %s", text, got)
		}
	}
}
