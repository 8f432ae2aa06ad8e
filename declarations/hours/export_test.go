package hours

// Work returns how many bytes are looked at to read the text as OSM.
func Work(text string) int {
	p := osm{text: text}
	_, _ = p.schedule()
	return int(p.work)
}

// Looked returns how many days have been looked at.
func (l *Timeline) Looked() int { return int(l.looked) }
