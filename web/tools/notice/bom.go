package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/google/licensecheck"
)

// billOfMaterials returns the parts as CycloneDX 1.6, which scanners read. The first
// part is the project.
// Nothing in it says when or where it was made: two builds give the same bytes.
func billOfMaterials(parts []part) ([]byte, error) {
	root, err := component(parts[0])
	if err != nil {
		return nil, err
	}
	root.Type = cyclonedx.ComponentTypeApplication
	var components []cyclonedx.Component
	var names []string
	for _, p := range parts[1:] {
		c, err := component(p)
		if err != nil {
			return nil, err
		}
		components, names = append(components, c), append(names, c.BOMRef)
	}
	bom := cyclonedx.NewBOM()
	bom.Metadata = &cyclonedx.Metadata{Component: &root}
	bom.Components = &components
	bom.Dependencies = &[]cyclonedx.Dependency{{Ref: root.BOMRef, Dependencies: &names}}
	var out bytes.Buffer
	err = cyclonedx.NewBOMEncoder(&out, cyclonedx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(bom, cyclonedx.SpecVersion1_6)
	return out.Bytes(), err
}

// component describes a part. Its name is followed by its version.
func component(p part) (cyclonedx.Component, error) {
	at := strings.LastIndexByte(p.name, ' ')
	if at < 0 {
		return cyclonedx.Component{}, fmt.Errorf("%s has no version", p.name)
	}
	licences, err := identified(p)
	if err != nil {
		return cyclonedx.Component{}, err
	}
	c := cyclonedx.Component{
		Type: cyclonedx.ComponentTypeLibrary, Name: p.name[:at], Version: p.name[at+1:], PackageURL: p.purl, BOMRef: p.purl, Licenses: &licences,
		Properties: &[]cyclonedx.Property{{Name: "servicestatus:in", Value: strings.Join(p.in, ", ")}},
	}
	if c.BOMRef == "" {
		c.BOMRef = p.name
	}
	return c, nil
}

// identified returns the licences of a part by their SPDX identifiers, each once.
// What comes with a licence and is none, as a grant of patents, has a name only.
func identified(p part) (all cyclonedx.Licenses, err error) {
	seen := map[string]bool{}
	for _, match := range licensecheck.Scan([]byte(p.licence)).Match {
		if id := match.ID; !match.IsURL && !seen[id] {
			seen[id] = true
			licence := &cyclonedx.License{ID: id}
			if strings.Contains(id, "Patent") {
				licence = &cyclonedx.License{Name: id}
			}
			all = append(all, cyclonedx.LicenseChoice{License: licence})
		}
	}
	if len(all) == 0 {
		err = fmt.Errorf("no licence is known in that of %s", p.name)
	}
	return all, err
}
