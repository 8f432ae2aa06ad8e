package page

// unset is the value of the option that sets nothing.
const unset = "-"

// choice draws a labelled list of options: value and text in turn. No value is
// empty.
func (r renderer) choice(id, label, chosen string, action Action, options ...string) {
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", label, "for", id)
		r.Element("select", attributes{"id", id}, func() {
			r.on("change", action)
			for i := 0; i+1 < len(options); i += 2 {
				selected := ""
				if options[i] == chosen {
					selected = "true"
				}
				r.Leaf("option", options[i+1], "value", options[i], "selected", selected)
			}
		})
	})
}

// choosing sets one of the editor's attributes to the value chosen.
func choosing(attribute func(*Editor) *string) handler {
	return func(s *State, _ Browser, _, value string) {
		if value == unset {
			value = ""
		}
		*attribute(&s.Studio) = value
	}
}
