package danish

import "servicestatus/declarations/hours"

// written passes over where to write: "E-mail: post@kommune.dk".
func (p *parser) written() bool {
	start := p.at
	if p.any(eWords) && p.take('-') || p.at == start {
		for p.any(mailWords) || p.at > start && (p.take(':') || p.any(mailToWords)) {
			continue
		}
		if p.at > start && p.take('@') {
			return true
		}
	}
	p.at = start
	return false
}

// urgent passes over whom to call at once: "Akut? Ring 1813".
func (p *parser) urgent() bool {
	start := p.at
	if p.any(urgentWords) {
		for p.at < start+12 && (p.take('?') || p.take(':') || p.take(',') || p.take('a')) {
			continue
		}
		if p.isSilent() && p.rings(start) {
			return true // "Ved brud på ledninger: ring til vagten."
		}
		if t := p.ahead(0); t.whole() && len(t.text) <= 4 && len(t.text) > 2 && p.kind(1) != '-' && p.take('0') || p.phone() {
			p.any(aroundTheClockWords)
			return true
		}
	}
	if p.at = start; p.coming.sep >= newLine && p.any(phonesWords) && p.ahead(0).whole() && len(p.ahead(0).text) > 2 && p.take('0') && p.any(conditionalWords) {
		for p.kind(0) == 'a' && !p.speaks() {
			p.at++
		}
		if p.isSilent() {
			return true // "Ring 112 ved livstruende sygdom."
		}
	}
	p.at = start
	return false
}

// rings reports whether one is to call in the words from a token to the place at hand,
// and all of them say nothing of hours.
func (p *parser) rings(first int) (rings bool) {
	end := p.at
	for p.at = first; p.at < end; p.at++ {
		t := p.ahead(0)
		if t.kind == 'a' && (!p.silent(t.text) || p.speaks()) {
			p.at = end
			return false
		}
		rings = rings || p.in(phonesWords, t.text)
	}
	return rings
}

// answered passes over how long an answer or a loan takes: "Mail besvares inden for 3
// hverdage", "Udlånstid: 30 dage".
func (p *parser) answered() bool {
	start := p.at
	within := p.any(withinWords)
	if !within && (p.kind(-1) != ':' || !p.hasEnd(p.ahead(-2).text, timeWords)) || p.kind(0) != '0' {
		p.at = start
		return false
	}
	if p.at++; p.take('-') {
		p.take('0')
	}
	if p.any(durationsWords) && p.isSilent() {
		for at := start - 1; at >= 0 && p.token(at).kind != '\n' && p.token(at).kind != '.'; at-- {
			if p.hasPart(p.token(at).text, answersWords) {
				return true
			}
		}
	}
	p.at = start
	return false
}

// phone passes over a telephone number: eight digits in groups of 2, 4 or 8, or
// three or four after a word for telephone.
func (p *parser) phone() bool {
	start := p.at
	if p.ahead(0).text == "+" && p.ahead(1).text == "45" {
		p.at++
	}
	if p.ahead(0).text == "45" && p.ahead(-1).text == "+" {
		p.at++
	}
	width, digits := len(p.ahead(0).text), 0
	for p.ahead(0).whole() && len(p.ahead(0).text) == width && digits < 8 {
		digits += width
		p.at++
	}
	ends := p.kind(0) != '-' || p.kind(1) != '0'
	if digits == 8 && width > 1 && ends {
		return true
	}
	if (digits == 4 || digits == 3) && digits == width && start > 0 && ends {
		before := p.ahead(-2) // the number itself is passed over
		if before.kind == '.' || before.kind == ':' {
			before = p.ahead(-3)
		}
		if (p.in(phonesWords, before.text) || p.hasEnd(before.text, numbersWords)) && (digits == 4 || !p.in(toWords, before.text) && !p.in(onWords, before.text)) {
			return true
		}
	}
	p.at = start
	return false
}

// updated passes over when a page was written: "Sidst opdateret 24. november 2026
// kl. 10.15".
func (p *parser) updated() bool {
	start := p.at
	if p.any(updatedWords) {
		p.take(':')
		var m hours.MonthDay
		if p.date(&m) {
			if at := p.at; !p.hourWord() || p.clock() == 0 || !p.isSilent() {
				p.at = at
			}
			return p.isSilent()
		}
	}
	p.at = start
	return false
}

// amount passes over numbers that count something else than hours: "60–85 kr.".
func (p *parser) amount() bool {
	start := p.at
	if p.take('0') {
		if p.take('-') || p.kind(0) == '.' && p.joined(0) && p.joined(1) && len(p.ahead(1).text) == 3 && p.take('.') { // "3.500 kg"
			p.take('0')
		}
		if p.take('%') || p.any(unitsWords) {
			if len(p.ahead(-1).text) <= 3 && !p.endsLine() {
				p.take('.')
			}
			if at := p.at; !p.any(closingWords) || !p.endsAside() { // "oppe af vandet 20 minutter før lukketid"
				p.at = at
			}
			return true
		}
	}
	p.at = start
	return false
}

// registered passes over a number in a register: "CVR 12345678", "EAN
// 5798000000000".
func (p *parser) registered() bool {
	start := p.at
	if p.any(registersWords) {
		for p.take('-') || p.take('.') || p.take(':') || p.any(numbersWords) {
			continue
		}
		if p.phone() {
			return true
		}
		if n := len(p.ahead(0).text); p.ahead(0).whole() && (n == 8 || n == 10 || n == 13) {
			p.at++
			return true
		}
	}
	p.at = start
	return false
}
