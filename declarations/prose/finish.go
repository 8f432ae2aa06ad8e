package prose

// finish makes the parts of the declaration from what the lines said.
func (w *walker) finish() {
	w.support()
	w.tracks()
	w.supportClocks()
	w.during()
	for _, m := range w.draft.maintenance {
		m.suspended = w.suspended
	}
}
