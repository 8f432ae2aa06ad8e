package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// The bill of materials has every Go module that is linked, by the name that
// scanners know it by, with its licence.
func TestBillOfMaterials(t *testing.T) {
	t.Chdir("../../..") // where the command runs
	project, err := own()
	if err != nil {
		t.Fatal(err)
	}
	parts, err := modules()
	if err != nil {
		t.Fatal(err)
	}
	parts = append(project, parts...)
	golang, err := golang()
	if err != nil {
		t.Fatal(err)
	}
	parts = append(parts, golang...)
	text, err := billOfMaterials(parts)
	if err != nil {
		t.Fatal(err)
	}
	validate(t, text)
	var got struct {
		BOMFormat, SpecVersion string
		Metadata               struct {
			Component struct{ Name, Version string }
		}
		Components []struct {
			Name, Version, PURL string
			Licenses            []struct{ License struct{ ID string } }
		}
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if got.BOMFormat != "CycloneDX" || got.SpecVersion == "" || got.Metadata.Component.Name != "Servicestatus" || len(got.Components) != len(parts)-1 {
		t.Errorf("%d components of %d parts in %s", len(got.Components), len(parts), text)
	}
	for i, c := range got.Components {
		if p := parts[i+1]; c.Name+" "+c.Version != p.name || c.PURL != p.purl || len(c.Licenses) == 0 || c.Licenses[0].License.ID == "" {
			t.Errorf("%s is %+v", p.name, c)
		}
	}
	if again, err := billOfMaterials(parts); err != nil || string(again) != string(text) {
		t.Errorf("it differs when it is made again: %v", err)
	}
}

// It is valid by the schema that CycloneDX publishes, which the library has.
func validate(t *testing.T, text []byte) {
	t.Helper()
	folder, err := output("go", "list", "-m", "-f", "{{.Dir}}", "github.com/CycloneDX/cyclonedx-go")
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	for name, file := range map[string]string{"bom-1.6.schema.json": "bom-1.6.schema.json", "spdx.schema.json": "spdx.schema.json", "jsf-0.82.schema.json": "jsf-0.82.schemax.json"} {
		source, err := os.Open(filepath.Join(folder, "schema", file))
		if err != nil {
			t.Fatal(err)
		}
		defer source.Close()
		schema, err := jsonschema.UnmarshalJSON(source)
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource("http://cyclonedx.org/schema/"+name, schema); err != nil {
			t.Fatal(err)
		}
	}
	schema, err := compiler.Compile("http://cyclonedx.org/schema/bom-1.6.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	bill, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(bill); err != nil {
		t.Error(err)
	}
}

func TestAPartWithoutALicenceHasNoBill(t *testing.T) {
	for _, p := range []part{{name: "x 1", licence: "Do as you like."}, {name: "x", licence: "MIT"}} {
		if _, err := billOfMaterials([]part{p}); err == nil {
			t.Errorf("%+v has one", p)
		}
	}
}

func TestLocked(t *testing.T) {
	lock, err := os.ReadFile("../../fonts/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := locked(lock, "@ibm/plex-sans"); err != nil || got == "" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := locked(lock, "ibm"); err == nil {
		t.Error("a package that is not there has a version")
	}
}
