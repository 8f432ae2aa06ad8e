package yaml

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// sample writes a mapping that has every field of its shape. Texts are all the
// same, so that names of other parts lead somewhere.
func sample(s *shape) string {
	var fields []string
	for i := range s.fields {
		f := &s.fields[i]
		value := "a"
		switch f.kind {
		case date, start, end:
			value = "2026-07-01"
		case appointment:
			value = "required"
		case workingDays:
			value = "hverdage"
		case pairs:
			value = "{b: c}"
		case choice:
			if value = f.choices[0]; f.name == "clock" {
				value = "support hours" // where a target may name its support
			}
		case address:
			value = "https://a.dk"
		case percent:
			value = "99.5"
		case duration:
			value = "PT5M"
		case boolean:
			value = "true"
		case wording, times:
			value = "Mandag kl. 8-16"
		case reading, schedule:
			value = "Mo 08:00-16:00"
		case texts:
			value = "[a]"
		case mapping:
			value = sample(f.item)
		case list:
			if f.item == declarationShape {
				continue // it would have itself
			}
			value = "[" + sample(f.item) + "]"
		}
		if f.people {
			value = strings.Replace(value, "a", "{da: a, en: a}", 1)
		}
		switch f.name {
		case "channel":
			value = "visit" // where there may be a map
		case "on":
			value = "2026-07-01"
		}
		fields = append(fields, f.name+": "+value)
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

// missing returns the fields of a shape that published JSON does not have.
func missing(s *shape, published any) (names []string) {
	if items, ok := published.([]any); ok {
		published = items[0]
	}
	members, _ := published.(map[string]any)
	for i := range s.fields {
		f := &s.fields[i]
		member, ok := members[f.name]
		if !ok {
			names = append(names, s.name+"."+f.name)
		}
		if f.item != nil && ok {
			names = append(names, missing(f.item, member)...)
		}
	}
	return names
}

// A field of the tables that nobody takes over into the declaration would be
// checked, and then lost.
func TestEveryFieldIsPublished(t *testing.T) {
	published, err := Publish("a.yaml", []byte(sample(declarationShape)))
	if err != nil {
		t.Fatal(err)
	}
	var all any
	if err := json.Unmarshal([]byte(published), &all); err != nil {
		t.Fatal(err)
	}
	// The address of the schema is for text editors only. English is all in one place. Only a telephone has numbers in
	// one form, and the sample is a place to visit: testdata/life has them.
	if names := fmt.Sprint(missing(declarationShape, all)); names != "[declaration.$schema notice.en support.numbers declaration.versions]" {
		t.Errorf("not published: %s\n%s", names, published)
	}
}
