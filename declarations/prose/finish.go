package prose

// finish makes the parts of the declaration from what the lines said.
func (w *walker) finish() {
	w.support()
	w.meets()
	w.tracks()
	w.supportClocks()
	w.during()
	for _, day := range w.draft.special {
		for _, l := range w.draft.support {
			if day.channel != "" && l.channel == day.channel && l.hours != nil {
				day.lines = append(day.lines, l.id)
			}
		}
	}
	w.roundTheClock()
	for _, m := range w.draft.maintenance {
		m.suspended = w.suspended
	}
}
