package danish

// every passes over what means every day.
func (p *parser) every(start int) bool {
	at := p.at
	p.at = start
	if p.any(everyDayWords) {
		for at := p.at; ; at = p.at {
			p.take(',')
			if !p.any(allYearWords) {
				p.at = at
				return true
			}
		}
	}
	if n := p.allDays(); n >= 0 && p.word(perWeekWords) == n {
		return true
	}
	p.at = at
	return at > start && p.allDays() >= 0 // "alle ugens 7 dage"
}

// allDays passes over the days of a week, 0, or of a year, 1: "7 dage".
func (p *parser) allDays() int {
	for i, n := range [...]int{7, 365} {
		if p.ahead(0).value == n && p.isIn(1, sevenDaysWords) {
			p.at += 2
			return i
		}
	}
	return -1
}

// numbered passes over how many days of the week have hours, where no more than those
// are named after it: "to dage om ugen: tirsdag og torsdag".
func (p *parser) numbered() bool {
	start, err := p.at, p.err
	for p.any(dayLeadWords) {
		continue
	}
	n := p.word(countsWords)
	if n >= 0 && p.any(aWeekWords) {
		end := p.at
		for p.take(',') || p.take(':') || p.take('-') || p.take('(') {
			continue
		}
		var h daySet
		for p.week(&h) && p.listed() {
			continue
		}
		for week := h.Week; week != 0; week &= week - 1 {
			n--
		}
		if p.at, p.err = end, err; h.Week != 0 && n >= -1 {
			return true
		}
	}
	p.at = start
	return false
}
