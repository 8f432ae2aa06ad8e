package prose

import (
	"cmp"
	"slices"
	"unicode"
)

// unused returns the passages that no fact and no question covers, a line at a time. It
// gives marks that stand alone, such as the bullet before a number, to the fact or the
// question beside them.
func (r *reader) unused() (all []Passage) {
	var taken []*Range
	for i := range r.facts {
		taken = append(taken, &r.facts[i].At)
	}
	for _, q := range r.questions {
		taken = append(taken, &q.At)
	}
	slices.SortStableFunc(taken, func(a, b *Range) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	next, covered := 0, 0
	var last *Range // the one that reaches furthest
	for _, l := range r.lines {
		for from := max(l.start, covered); from < l.To; from = max(l.start, covered) {
			to := l.To
			if next < len(taken) {
				to = max(from, min(to, taken[next].From))
			}
			gap := trimmed(r.text, Range{from, to})
			onLine := next < len(taken) && taken[next].From < l.To
			switch {
			case gap.From == gap.To:
			case r.says(gap) && gap.To > l.From:
				all = append(all, Passage{gap, r.at(gap)})
			case last != nil && last.To > l.start:
				last.To = gap.To
			case onLine:
				taken[next].From = gap.From
			default:
				all = append(all, Passage{gap, r.at(gap)})
			}
			covered = to
			if !onLine {
				break
			}
			if last == nil || taken[next].To > last.To {
				last = taken[next]
			}
			covered = max(covered, taken[next].To)
			next++
		}
	}
	return all
}

// says reports whether a place has letters or digits.
func (r *reader) says(p Range) bool {
	for _, c := range r.at(p) {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return true
		}
	}
	return false
}
