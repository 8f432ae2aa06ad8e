package yaml_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	goyaml "github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

// validator returns what checks a file by a schema that is committed.
func validator(t *testing.T, name string, want []byte) func(src []byte) error {
	committed, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != string(want) {
		t.Errorf("%s is not what the tables say: run go generate ./...", name)
	}
	var doc any
	if err := json.Unmarshal(committed, &doc); err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return func(src []byte) error {
		var v any
		if err := goyaml.Unmarshal(src, &v); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(instance)
	}
}

// The schema is written from the tables. It accepts what is published and what
// people write, and refuses what is wrong in a way that a schema can see.
func TestSchema(t *testing.T) {
	validate := validator(t, "schema.json", yaml.Schema())
	for _, id := range data.IDs {
		for _, one := range []string{data.Source(id), data.Published(id)} {
			if err := validate([]byte(one)); err != nil {
				t.Errorf("%s: %v", id, err)
			}
		}
	}
	if err := validate([]byte(life(t))); err != nil {
		t.Error(err)
	}
	for _, broken := range []string{
		"{id: x, name: {en: X}, source: {label: x}}", "{id: x, name: X, source: {label: x}, valid: {from: 1. juli}}",
		"{id: x, name: X, source: {label: x}, versions: [{id: x}]}",
		"{id: x, name: X}", "{id: X, name: X, source: {label: x}}", "{id: x, name: X, source: {label: x}, other: 1}",
		"{id: x, name: X, source: {label: x}, support: [{id: a, channel: fax}]}",
		"{id: x, name: X, source: {label: x}, links: [{label: x, url: 'javascript:x'}]}",
	} {
		if validate([]byte(broken)) == nil {
			t.Errorf("the schema accepts %s", broken)
		}
	}
}

// A file of notices is a list, with or without a field above it.
func TestNoticesSchema(t *testing.T) {
	validate := validator(t, "notices.schema.json", yaml.NoticesSchema())
	for _, good := range []string{twoSystems, "notices:\n" + twoSystems, "[]"} {
		if err := validate([]byte(good)); err != nil {
			t.Error(err)
		}
	}
	for _, broken := range []string{"[{from: 2026-12-01, text: T}]", "[{system: x, from: 1. december, text: T}]", "notice: []", "[{system: x, from: 2026-12-01, text: T, state: open}]"} {
		if validate([]byte(broken)) == nil {
			t.Errorf("the schema accepts %s", broken)
		}
	}
}

// A file about a site may be empty.
func TestSiteSchema(t *testing.T) {
	validate := validator(t, "site.schema.json", yaml.SiteSchema())
	for _, good := range []string{wholeSite, "{}", data.Site()} {
		if err := validate([]byte(good)); err != nil {
			t.Error(err)
		}
	}
	for _, broken := range []string{"{nam: X}", "{theme: red}", "{languages: [en]}", "{languages: [da, de]}", "{address: status.aaby.example}", "{order: x}"} {
		if validate([]byte(broken)) == nil {
			t.Errorf("the schema accepts %s", broken)
		}
	}
}
