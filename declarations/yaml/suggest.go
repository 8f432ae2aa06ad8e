package yaml

import (
	"strings"

	"servicestatus/declarations/spelling"
)

// find returns the field of a shape with a name, or nil.
func find(s *shape, name string) *field {
	for i := range s.fields {
		if s.fields[i].name == name {
			return &s.fields[i]
		}
	}
	return nil
}

func names(s *shape) (list []string) {
	for _, f := range s.fields {
		list = append(list, f.name)
	}
	return list
}

// suggest returns a remedy for a field that a shape does not have: the field that
// was probably meant, or else all there are.
func suggest(key string, s *shape) string {
	if strings.Trim(key, "0123456789") == "" {
		return "Er det et tal med komma, så sæt det i anførselstegn."
	}
	if meant := spelling.Near(key, names(s)); meant != "" {
		return "Mente du " + meant + "?"
	}
	return "Felterne her er " + strings.Join(names(s), ", ") + "."
}

// near returns a remedy for a name that is none of those there are: the one that was
// probably meant, or else all there are. Where there are none, it is what to do.
func near(name string, all []string, remedy string) string {
	switch meant := spelling.Near(name, all); {
	case meant != "":
		return "Mente du " + meant + "?"
	case len(all) > 0:
		return remedy + " Der er: " + strings.Join(all, ", ") + "."
	}
	return remedy
}
