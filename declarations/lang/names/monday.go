//go:build !tinygo && !js

package names

import (
	"time"

	"github.com/goodsign/monday"

	"servicestatus/declarations/calendar"
)

var locales = [...]monday.Locale{Danish: monday.LocaleDaDK, English: monday.LocaleEnGB}

func weekday(l Language, w calendar.Weekday) string {
	// 5 January 1970 was a Monday.
	return monday.Format(time.Date(1970, 1, 5+int(w), 0, 0, 0, 0, time.UTC), "Monday", locales[l])
}

func monthName(l Language, month int) string {
	return monday.Format(time.Date(1970, time.Month(month), 1, 0, 0, 0, 0, time.UTC), "January", locales[l])
}
