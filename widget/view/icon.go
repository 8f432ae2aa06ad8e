package view

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// disc is what the icons of states and times are cut out of.
const disc = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"

const (
	clockPath   = disc + "M11 6h2v5h4v2h-6z"
	infoPath    = disc + "M11 7h2v2h-2zm0 3.5h2v6h-2z"
	phonePath   = "m7 2-4 2c0 10 8 18 18 18l1-5-5-3-3 3c-3-1-6-4-7-7l3-3z"
	warningPath = "M12 2 1 21h22zm-1 7h2v6h-2zm0 7.4h2v2h-2z"
)

// icon prints a shape. The shapes of states are a tick, a bar and a question mark in a
// disc, as colour alone must not tell states apart.
func (r *renderer) icon(path string) {
	r.with("svg.icon", "viewBox", "0 0 24 24", "aria-hidden", "true", "focusable", "false")
	r.with("path", "d", path)
	r.Close()
	r.Close()
}

// look begins what says the state of a line, which may be nil, and prints its icon. The part
// has the name of the class.
func (r *renderer) look(class string, line *Line) {
	state := hours.Unknown
	if line != nil {
		state = line.Status.State
	}
	name, path := " "+state.String(), iconPath(state)
	if line != nil && lang.Soon(line.Status, r.view.At) {
		name, path = " open soon", clockPath
	}
	r.with("p", "class", class+name, "part", class)
	r.icon(path)
}

func iconPath(s hours.State) string {
	switch s {
	case hours.Open:
		return disc + "m-2 15-5-5 2-2 3 3 6-6 2 2z"
	case hours.Closed:
		return disc + "M7 11h10v2H7z"
	}
	return disc + "M11 16h2v2h-2zM8 10a4 4 0 1 1 5 4v1h-2v-3h1a2 2 0 1 0-2-2z"
}
