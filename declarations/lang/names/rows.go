//go:build tinygo || js

package names

import "servicestatus/declarations/calendar"

func weekday(l Language, w calendar.Weekday) string { return weekdays[l][w] }
func monthName(l Language, month int) string        { return months[l][month-1] }
