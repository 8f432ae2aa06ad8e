package hours

import "servicestatus/declarations/calendar"

// Run is neighbouring weekdays, both ends included.
type Run struct{ First, Last calendar.Weekday }

// Runs divides the weekdays of a week as people name them: three or more
// neighbours are one run ("mandag–fredag"), any other weekday is a run by itself.
func (w Week) Runs() (list []Run) {
	for first := calendar.Monday; first <= calendar.Sunday; first++ {
		if w&On(first) == 0 {
			continue
		}
		last := first
		for last < calendar.Sunday && w&On(last+1) != 0 {
			last++
		}
		if last == first+1 {
			last = first
		}
		list = append(list, Run{first, last})
		first = last
	}
	return list
}
