package danish

import "servicestatus/declarations/hours"

// scope is what headings and the words before say of the clause at hand. It is
// worked out here alone.
type scope struct {
	sentence int

	heading *phraseDays // the period, or the year, that the lines below it are in
	above   []*daySet   // that of a heading above
	label   *clause     // a heading that is the name of a season: the lines below must be dated
	list    *clause     // a heading that says that the days below it are closed
	leading []*daySet   // the period that the sentence began with
	depth   int         // the parentheses it is in
	second  bool        // another period was before it in the sentence
	guard   []*daySet   // the period that a sentence before began with: is what follows in it?
	loose   []*daySet   // a period that followed its days, or stood alone, in this sentence
	base    []*daySet   // the weekdays that a period followed
	baseOf  *clause     // where
	paused  bool        // a break was taken out in this sentence
	only    bool        // "kun" stood before weekdays in this sentence
	then    bool        // and a period after those
	others  bool        // "ellers" began this sentence
	// "hverdage" began it, and which hours they have followed: "hverdage:
	// mandag–torsdag kl. 9–15, fredag kl. 9–12"
	workdays bool
}

type phraseDays struct {
	sets  []*daySet
	blank bool // an empty line has been since
}

// enter begins a clause: what the sentence or the line before it said may end
// with them.
func (r *resolver) enter(c *clause) {
	if c.sentence != r.sentence && !c.row {
		if len(r.leading) > 0 && r.heading == nil && (r.last().state != hours.Closed || r.leading[0].dated()) { // but not "lukkedage 2026: …"
			r.guard = r.leading
		}
		r.leading, r.loose, r.base = nil, nil, nil
		r.paused, r.only, r.then, r.others, r.workdays = false, false, false, false, false
		r.sentence = c.sentence
	}
	if c.depth < r.depth {
		r.leading, r.depth = nil, 0
	}
	if c.blank && r.heading != nil {
		heading := *r.heading
		heading.blank = true
		r.heading = &heading
	}
	if c.value != nil && r.list != nil && c != r.list {
		r.list, r.heading, r.label, r.above = nil, nil, nil, nil // the list ends
	}
	if c.other {
		if r.label != nil && r.last().clause.first <= r.label.first {
			r.failAt(r.label.first, errSeason)
		}
		r.heading, r.above, r.label, r.leading, r.guard, r.others = nil, nil, nil, nil, nil, true
	}
	for i, f := range c.days {
		if f.only && !f.period() {
			r.only, r.then = true, i+1 < len(c.days) || len(c.after) > 0
		}
	}
	if r.label != nil && c != r.label {
		dated := len(c.days) > 0
		for _, f := range c.days {
			dated = dated && (f.dated() || len(c.days) > 1)
		}
		if c.blank && !dated {
			r.label = nil
		} else if !dated && !c.adds && (len(c.days) > 0 || c.value != nil && len(c.value.spans) > 0) {
			r.failAt(r.label.first, errSeason)
		}
	}
	if n := len(c.days); n > 1 && !c.on().single() {
		r.lead(c)
	}
}

// lead notes the period that a sentence begins with and that the clauses after
// it are in too: "i juli mandag kl. 9–12, tirsdag kl. 10–13".
func (r *resolver) lead(c *clause) {
	first := c.on()
	if first.ofWeek() || first.Every() {
		for _, f := range c.days[1:] {
			if f.period() && !f.days[0].single() {
				if r.base, r.baseOf = c.days[0].days, c; !f.open { // but "lørdag (lige uger) kl. 8–12, søndag …"
					r.loose = f.days
				}
			}
		}
		return
	}
	r.second = len(r.leading) > 0
	r.leading, r.depth = c.days[0].days, c.depth
	if n := len(c.days) - 1; n > 1 && c.days[n].days[0].ofWeek() {
		r.leading = r.days(c.days[:n])
	}
}

// head notes a heading: a year, or a period within the year of the heading above.
func (r *resolver) head(c *clause, sets []*daySet) {
	onlyYear := sets[0].onlyYear()
	if r.above != nil && !onlyYear {
		if r.heading == nil || !r.heading.blank && !c.blank || r.choose(2, c.first, errHeading, r.above[0]) == 0 {
			var in []*daySet
			for _, h := range sets {
				in = append(in, r.inside(r.above, h, c, false)...)
			}
			sets = in
		}
	}
	if onlyYear {
		r.above = sets
	}
	r.heading, r.guard, r.label, r.list = &phraseDays{sets: sets}, nil, nil, nil
	if c.label {
		r.label = c
	}
}
