package main

import (
	"encoding/json"
	"os"
	"testing"
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
	text, err := billOfMaterials(parts)
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		BOMFormat, SpecVersion string
		Metadata               struct{ Component struct{ Name, Version string } }
		Components             []struct {
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
		if p := parts[i+1]; c.Name+" "+c.Version != p.name || c.PURL != "pkg:golang/"+c.Name+"@"+c.Version || len(c.Licenses) == 0 || c.Licenses[0].License.ID == "" {
			t.Errorf("%s is %+v", p.name, c)
		}
	}
	if again, err := billOfMaterials(parts); err != nil || string(again) != string(text) {
		t.Errorf("it differs when it is made again: %v", err)
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
