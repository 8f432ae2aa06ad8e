package prose

import (
	"regexp"
	"strings"
)

// apart divides a list of days, where each of them can stand alone.
func apart(on string) []string {
	var all []string
	for _, one := range listedDays.Split(on, -1) {
		if two := strings.Split(one, " og "); len(two) == 2 && namedDates.MatchString(two[0]) && namedDates.MatchString(two[1]) {
			all = append(all, two...)
		} else {
			all = append(all, one)
		}
	}
	for i := range all {
		if all[i] = strings.TrimSpace(all[i]); good(&specialDay{on: all[i], hours: "lukket"}) != "" {
			return []string{on}
		}
	}
	return all
}

var listedDays = regexp.MustCompile(`,?[\s\x{a0}]+samt[\s\x{a0}]+(?:den[\s\x{a0}]+)?|,[\s\x{a0}]*(?:den[\s\x{a0}]+)?|[\s\x{a0}]+og[\s\x{a0}]+den[\s\x{a0}]+`)

// cut divides a text after the days.
func cut(text string) (before, after string, ok bool) {
	for _, m := range ofDays.FindAllStringIndex(text, -1) {
		before, after = strings.TrimSpace(text[:m[0]]), strings.TrimSpace(text[m[1]:])
		if before != "" && after != "" && good(&specialDay{on: before, hours: "lukket"}) == "" {
			return before, after, true
		}
	}
	if before, after, ok = strings.Cut(text, ": "); ok {
		return before, after, true
	}
	return "", "", false
}
