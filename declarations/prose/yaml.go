package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// writer writes YAML.
type writer struct{ strings.Builder }

// plainYAML is a text that YAML reads as itself without quotes.
var plainYAML = lazyregexp.New(`^[\pL][\pL\d @/().+–%-]*(?:[,.'][\pL\d @/()+–-]+)*$`)

// reserved are plain words that YAML reads as something else.
var reserved = lazyregexp.New(`(?i)^(?:true|false|yes|no|on|off|null|y|n|nan)$`)

// scalar returns a text on one line.
func scalar(s string) string {
	if plainYAML().MatchString(s) && !reserved().MatchString(s) && !strings.Contains(s, " #") && !strings.HasSuffix(s, " ") {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`, "\r", `\r`).Replace(visible(s)) + `"`
}

// visible returns a text without the control characters that YAML does not allow.
func visible(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c >= 0x80 && c < 0xa0 || c == 0xfffe || c == 0xffff || c == '\ufeff' {
			return -1
		}
		return c
	}, s)
}

// flow returns a list on one line.
func flow(all []string) string {
	var out []string
	for _, s := range all {
		if s = scalar(s); strings.ContainsAny(s, ",[]{}") && s[0] != '"' {
			s = `"` + s + `"`
		}
		out = append(out, s)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// field writes a field, unless it is empty.
func (w *writer) field(indent, key, value string) {
	if value == "" {
		return
	}
	if rows := strings.Split(visible(value), "\n"); len(rows) > 1 {
		w.WriteString(indent + key + ": |-\n")
		for _, row := range rows {
			w.WriteString(strings.TrimRight(indent+"  "+row, " ") + "\n")
		}
		return
	}
	w.WriteString(indent + key + ": " + scalar(value) + "\n")
}

// number writes a field that is a number, unless it is empty.
func (w *writer) number(indent, key, value string) {
	if value != "" {
		w.WriteString(indent + key + ": " + value + "\n")
	}
}

// list writes a field that is a list, unless it is empty.
func (w *writer) list(indent, key string, all []string) {
	if len(all) > 0 {
		w.WriteString(indent + key + ": " + flow(all) + "\n")
	}
}

// item writes the fields of a member of a list, with the dash before the first.
func (w *writer) item(indent string, write func(w *writer, indent string)) {
	var one writer
	write(&one, indent+"  ")
	w.WriteString(strings.Replace(one.String(), indent+"  ", indent+"- ", 1))
}

// ask writes questions as comments.
func (w *writer) ask(indent string, all asked) {
	for _, q := range all {
		w.WriteString(indent + "# ? " + comment(q.Instructions()) + "\n")
		w.WriteString(indent + "#   " + q.ID + ":")
		for i, c := range q.Choices {
			if i > 0 {
				w.WriteString(";")
			}
			w.WriteString(" " + comment(c.Value) + " = " + comment(c.Label))
		}
		w.WriteString("\n")
	}
}

func comment(s string) string { return strings.Join(strings.FieldsFunc(visible(s), space), " ") }

func link(l declarations.Link) string {
	out := "{label: " + flow([]string{l.Label})
	out = strings.Replace(strings.TrimSuffix(out, "]"), "[", "", 1)
	if l.URL != "" {
		out += `, url: "` + l.URL + `"`
	}
	return out + "}"
}
