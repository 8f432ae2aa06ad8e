package describe

import (
	"strconv"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang/da"
)

func (l danish) years(list []hours.Years) string {
	var names []string
	prefix := "i "
	for _, y := range list {
		switch {
		case y.Every > 1 && y.To >= hours.Forever:
			names, prefix = append(names, danishEvery(y.Every, "år")+" fra "+strconv.Itoa(y.From)), ""
		case y.Every > 1:
			names, prefix = append(names, danishEvery(y.Every, "år")+" "+strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To)), ""
		case y.To >= hours.Forever:
			names, prefix = append(names, "fra og med "+strconv.Itoa(y.From)), ""
		case y.From == y.To:
			names = append(names, strconv.Itoa(y.From))
		default:
			names = append(names, strconv.Itoa(y.From)+"–"+strconv.Itoa(y.To))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return prefix + da.Language{}.List(names)
}

func (l danish) weeks(list []hours.Weeks, in string) string {
	var names []string
	numbered := false
	for _, w := range list {
		name := strconv.Itoa(w.From)
		if w.To != w.From {
			name += "–" + strconv.Itoa(w.To)
		}
		switch {
		case w.Every == 2 && w.To >= 52 && w.From <= 2:
			name, numbered = [3]string{2: "lige uger", 1: "ulige uger"}[w.From], false
		case w.Every > 1:
			name, numbered = danishEvery(w.Every, "uge")+" i uge "+name, false
		case !numbered:
			name, numbered = "uge "+name, true
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return ""
	}
	return in + da.Language{}.List(names)
}

// danishEvery says "hvert andet år", "hver tredje uge".
func danishEvery(n int, unit string) string {
	word := "hver "
	if unit == "år" {
		word = "hvert "
	}
	if n == 2 {
		if unit == "år" {
			return word + "andet " + unit
		}
		return word + "anden " + unit
	}
	return word + danishOrdinal(n) + " " + unit
}

// danishOrdinal says which one; -1 is the last.
func danishOrdinal(n int) string {
	words := [...]string{"", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"}
	switch {
	case n == -1:
		return "sidste"
	case n == -2:
		return "næstsidste"
	case n < 0 && -n < len(words):
		return words[-n] + "sidste"
	case n >= 0 && n < len(words):
		return words[n]
	}
	return strconv.Itoa(n) + "."
}

// counted names days that are counted in a month, or from a holiday, together
// with weekdays that are not.
func (l danish) counted(d *hours.Days, month string) string {
	var names []string
	if d.Week != 0 {
		names = append(names, danish{full: true}.week(d.Week))
	}
	for _, group := range countedAlike(d.Counted) {
		c := group[0]
		var which []string
		for _, one := range group {
			for n := one.From; n <= one.To && n != 0; n++ {
				which = append(which, danishOrdinal(n))
			}
		}
		name := danish{full: true}.week(c.Of)
		if c.Of == hours.Holidays && (c.Offset != 0 || len(which) > 0) {
			name = "helligdag"
		}
		switch {
		case len(which) > 0:
			name = da.Language{}.List(which) + " " + name + " " + month
		case c.Offset != 0:
			name = "en " + name
		}
		names = append(names, l.moved(name, c.Offset, 0))
	}
	return da.Language{}.List(names)
}
