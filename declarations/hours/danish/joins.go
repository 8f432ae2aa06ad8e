package danish

// until passes over what joins the ends of a span or a range.
func (p *parser) until() bool {
	start := p.at
	if p.take('\n') && p.take('-') && p.take('\n') && p.kind(0) == '0' {
		return true // a cell for the dash
	}
	p.at = start
	if t := p.ahead(-1); t.minute >= 0 && !t.month() && p.kind(1) == '-' {
		p.take('.') // "10.00.-14.00"
	}
	if p.take('-') {
		p.any(toWords) // "9 – til 15" is seen
		return true
	}
	if p.any(untilWords) {
		return true
	}
	p.at = start
	return false
}

// listed passes over what joins the members of a list.
func (p *parser) listed() bool {
	start := p.at
	dash := p.take('-') // "lør- og søndag", "lør-, søn- og helligdage", "søn-/helligdage"
	comma := p.take(',') || p.take('/')
	if p.any(listedWords) || comma {
		return true
	}
	if dash {
		p.at = start
	}
	return false
}
