package view

import "servicestatus/declarations/hours"

// icon prints a tick, a bar or a question mark in a disc. Their shapes differ, as
// colour alone must not tell the states apart.
func (r *renderer) icon(s hours.State) {
	r.open("svg.icon", "viewBox", "0 0 24 24", "aria-hidden", "true", "focusable", "false")
	r.open("path", "d", iconPath(s))
	r.Close()
	r.Close()
}

func iconPath(s hours.State) string {
	const disc = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"
	switch s {
	case hours.Open:
		return disc + "m-1.6 14.6-4.2-4.2 1.6-1.6 2.6 2.6 5.8-5.8 1.6 1.6z"
	case hours.Closed:
		return disc + "M7 10.8h10v2.4H7z"
	}
	return disc + "m-1.2 13.4h2.4V18h-2.4zm0-1.6h2.4c0-2.2 2.7-2.4 2.7-5 0-2-1.7-3.3-3.9-3.3S8.1 6.8 8.1 8.8h2.3c0-.8.6-1.4 1.6-1.4s1.5.5 1.5 1.4c0 1.4-2.7 2-2.7 5z"
}
