package yaml

import "strings"

// find returns the field of a shape with a name, or nil.
func find(s *shape, name string) *field {
	for i := range s.fields {
		if s.fields[i].name == name {
			return &s.fields[i]
		}
	}
	return nil
}

func names(s *shape) string {
	var list []string
	for _, f := range s.fields {
		list = append(list, f.name)
	}
	return strings.Join(list, ", ")
}

// suggest returns a remedy for a field that a shape does not have: the field that
// was probably meant, or else all there are.
func suggest(key string, s *shape) string {
	if strings.Trim(key, "0123456789") == "" {
		return "Er det et tal med komma, så sæt det i anførselstegn."
	}
	for _, f := range s.fields {
		if d := distance(key, f.name); d <= 2 && d < len(key) {
			return "Mente du " + f.name + "?"
		}
	}
	return "Felterne her er " + names(s) + "."
}

// near returns a remedy for a name that is none of those there are: the one that was
// probably meant, or else all there are. Where there are none, it is what to do.
func near(name string, all []string, remedy string) string {
	best, least := "", 3
	for _, one := range all {
		if d := distance(name, one); d < least && d < len(name) {
			best, least = one, d
		}
	}
	switch {
	case best != "":
		return "Mente du " + best + "?"
	case len(all) > 0:
		return remedy + " Der er: " + strings.Join(all, ", ") + "."
	}
	return remedy
}

// distance returns how many letters must be changed, added or removed to turn one
// word into the other (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
