package prose

import (
	"strings"

	"servicestatus/declarations/lang/names"
)

// monthNames are the months, from January on.
var monthNames = func() (all []string) {
	for month := 1; month <= 12; month++ {
		all = append(all, names.Month(names.Danish, month))
	}
	return all
}()

// months matches the name of a month.
var months = strings.Join(monthNames, "|")
