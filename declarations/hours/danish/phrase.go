package danish

// phrase reads the next that says something.
func (p *parser) phrase(next *phrase) bool {
	if next.days = p.days(); len(next.days) > 0 || p.err != nil {
		return p.err == nil
	}
	switch {
	case p.value(&next.value):
		next.kind = someValue
	case p.err != nil:
		return false
	case p.any(exceptWords):
		next.kind = except
		if p.isAt(next.first-1, appliesWords) || p.isAt(next.first-2, appliesWords) {
			p.failAt(next.first, errReopen) // "åbningstiderne gælder ikke i juli"
		}
	case p.any(howeverWords):
		next.kind = however
	case p.any(whereWords):
		next.kind = where
	case p.any(alsoWords):
		next.kind = also
	case p.any(otherwiseWords), p.coming.sep >= newLine && p.any(normallyWords):
		next.kind = otherwise
		for _, t := range p.tokens[next.first:p.at] {
			next.season = next.season || p.in(seasonNounsWords, t.text) // "uden for sæsonen": which?
		}
	case !p.season():
		return false
	default:
		next.kind = seasonal
	}
	return true
}

//go:noinline
func (f *phrase) period() bool {
	return f.kind == someDays && len(f.days) > 0 && f.days[0].period()
}

// dated reports whether it says when in the year.
//
//go:noinline
func (f *phrase) dated() bool {
	for _, h := range f.days {
		if !h.dated() {
			return false
		}
	}
	return f.kind == someDays
}
