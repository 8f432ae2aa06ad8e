package prose

// periodOfAll reads a sentence that says what all percentages are measured over.
func (w *walker) periodOfAll(p Range) bool {
	text := w.at(p)
	if saysShare(text) || saysTime(text) || !ofClock().MatchString(text) || !uptimeWords().MatchString(text) {
		return false
	}
	for _, period := range periods {
		if period.words().MatchString(text) {
			w.period = period.is
			w.fact(p, "uptime.period")
			if upkeep().MatchString(text) && suspends().MatchString(text) {
				w.suspended = true
			}
			return true
		}
	}
	return false
}
