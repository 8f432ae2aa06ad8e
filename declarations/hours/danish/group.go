package danish

// group reads days and those that stand right beside them, one within the other:
// "onsdag i lige uger".
func (t *tree) group() (days []*phrase) {
	for {
		at := t.peek()
		if at.kind == seasonal && len(days) > 0 && at.sep == nothing {
			c := &clause{}
			if t.season(c); c.label {
				t.failAt(at.first, errSeason)
			}
			continue
		}
		if at.kind != someDays || t.err != nil {
			return days
		}
		if len(days) > 0 {
			first := days[0].days[0]
			whole := first.period() && !first.ofWeek()
			inside := at.sep == comma && !at.and && whole && !first.single() && len(at.days) == 1 && (at.days[0].Every() || at.days[0].onlyWeekdays()) // "i juli, mandag–fredag"
			if after := t.phraseAhead(1); at.open && after.kind == someValue && after.depth == at.depth {
				return days // "mandag–torsdag (torsdag til 17)"
			}
			if at.sep != nothing && (at.sep != cell || !whole) && !inside || t.like() {
				return days
			}
		}
		t.next++
		*grown(&days) = at
	}
}

// like reports whether weekdays are next whose hours others have: "helligdage
// som søndage".
func (t *tree) like() bool {
	next := t.peek()
	return next.kind == someDays && next.first > 0 && t.isAt(next.first-1, likeWords) && next.days[0].onlyWeekdays()
}
