package timeline

import "servicestatus/declarations/calendar"

// weekdays names weekdays in order. Three or more in a row are a range:
// "mandag–torsdag".
func weekdays(days []calendar.Weekday, l Language) string {
	var list []string
	for i := 0; i < len(days); i++ {
		last := i
		for last+1 < len(days) && days[last+1] == days[last]+1 {
			last++
		}
		text := l.Weekday(days[i])
		if last > i+1 {
			text += "–" + l.Weekday(days[last])
			i = last
		}
		list = append(list, text)
	}
	return l.List(list)
}
