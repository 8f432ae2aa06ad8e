package prose

import "slices"

// tellApart gives targets that would be one but for their headings, such as two tables of the same severities, the headings as
// their topics.
func (d *draft) tellApart() {
	var alike []*target
	for i, t := range d.response {
		for _, other := range d.response[i+1:] {
			if t.heading != other.heading && t.sameAs(other) {
				alike = append(alike, t, other)
			}
		}
	}
	for _, t := range alike {
		if !documents().MatchString(t.heading) && !questionWord().MatchString(t.heading) {
			t.topic = t.heading
		}
	}
}

// sameAs reports whether another target is of the same requests.
func (t *target) sameAs(other *target) bool {
	return t.channel == other.channel && t.severity == other.severity && t.topic == other.topic && t.measure == other.measure && slices.Equal(t.audience, other.audience)
}
