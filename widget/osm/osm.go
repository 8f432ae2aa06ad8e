// Package osm reads the hours of a page that has them as opening_hours, for the module
// osm.wasm.
package osm

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/da"
)

// Read reads opening_hours, also as people type them. They are for machines, so it says
// them in Danish where it can.
func Read(text string) (h declarations.Hours, err error) {
	if h.Schedule, err = osm.ParseTyped(text); err == nil {
		h.Reading = text
		if h.Wording = (da.Language{}).Hours(h.Schedule); h.Wording == "" {
			h.Wording = text
		}
	}
	return h, err
}
