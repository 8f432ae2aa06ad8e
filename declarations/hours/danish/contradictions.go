package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The years with the earliest and the latest Easter there is, of those that hours can be
// asked about.
const earlyEaster, lateEaster = 2008, 2038

// years returns years in which any two readings of a text differ if they differ
// at all, for all that texts say: those that are mentioned, and leap years and
// others around the earliest and the latest Easter there is.
func (r *resolver) years() (years []int) {
	n := 7 // each weekday begins one of them
	if len(r.statements) > 40 {
		n = 4
	}
	for i := range n {
		*grown(&years) = earlyEaster + i
		*grown(&years) = lateEaster + i
	}
	dated := false
	for _, x := range r.statements {
		dated = dated || x.period() || len(x.Counted) > 0
	}
	if !dated {
		return years[:1]
	}
	for _, x := range r.statements {
		for _, d := range x.Dates {
			years = mention(mention(years, d.From.Year), d.To.Year)
		}
		for _, y := range x.Years {
			years = mention(years, y.From)
		}
	}
	return years
}

func mention(years []int, year int) []int {
	if year == 0 || year >= calendar.MaxYear || len(years) >= 22 {
		return years
	}
	for _, y := range years {
		if y == year {
			return years
		}
	}
	*grown(&years) = year
	return years
}

// maxClashes is how many exceptions of this kind a text may have.
const maxClashes = 24

// clash is two statements for the same days where neither is stronger.
type clash struct{ before, after int }

// contradictions refuses two hours for the same day where neither is stronger,
// and days that never come. A later statement about some of the days of an
// earlier one is an exception to it.
func (r *resolver) contradictions() {
	met := make([]int, len(r.statements))
	var clashes []clash
	years := r.years()
	for _, year := range years {
		for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
			last, at := [classes]int{-1, -1, -1, -1, -1}, hours.DayOf(d)
			for i, x := range r.statements {
				if !x.HasDay(&at) {
					continue
				}
				if met[i]++; x.fallback || x.adds {
					continue
				}
				class := x.class()
				if x.weak {
					class = holidayClass
				}
				if j := last[class]; j >= 0 && !x.over && !(x.state == hours.Closed && r.statements[j].state == hours.Closed) {
					clashes = noted(clashes, clash{j, i})
				}
				last[class] = i
			}
		}
	}
	for _, c := range clashes {
		if wide, x := r.statements[c.before], r.statements[c.after]; r.err == nil && (len(clashes) > maxClashes || wide.clause.days == nil || met[c.after] >= met[c.before] || !r.holds(wide, x, years)) {
			r.failAt(x.clause.first, errTwice)
		}
	}
	for i, x := range r.statements {
		if met[i] == 0 && len(x.Dates) > 0 && x.Dates[0].From.Year != 0 {
			r.failAt(x.clause.first, errNever)
		}
	}
}

func noted(clashes []clash, c clash) []clash {
	for _, other := range clashes {
		if other == c || len(clashes) > maxClashes {
			return clashes
		}
	}
	*grown(&clashes) = c
	return clashes
}

// holds reports whether all the days of a statement are days of a wider one.
func (r *resolver) holds(wide, x *statement, years []int) bool {
	for _, year := range years {
		for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
			if at := hours.DayOf(d); x.HasDay(&at) && !wide.HasDay(&at) {
				return false
			}
		}
	}
	return true
}
