package source

import (
	"strings"
	"unicode/utf8"

	"servicestatus/declarations"
)

// references reports names in a declaration that point at nothing in it, and
// shares that do not add up.
func references(f *file, d *declarations.Declaration) (out Problems) {
	labels, support := map[string]bool{}, map[string]bool{}
	for _, t := range d.Uptime {
		for _, w := range t.Windows {
			labels[w.Label] = true
		}
	}
	for _, s := range d.Support {
		if s.Hours.Schedule != nil {
			support[s.ID] = true
		}
	}
	for _, t := range d.Response {
		if t.Support != "" && !support[t.Support] {
			out = append(out, f.find("support:", t.Support, "Ingen support med åbningstid har dette id.", "Skriv id'et på den support, hvis åbningstid tæller."))
		}
		total, last := declarations.Percent(0), declarations.Percent(0)
		for _, s := range t.Steps {
			if s.During != "" && !labels[s.During] {
				out = append(out, f.find("during:", s.During, "Intet tidsrum i uptime har denne label.", "Skriv en label, som den står i uptime."))
			}
			if t.Mode == declarations.Cumulative && s.Share < last {
				out = append(out, f.find("wording:", t.Wording, "Samlede andele kan ikke falde.", "Ret share, eller skriv mode: incremental."))
			}
			total, last = total+s.Share, s.Share
		}
		if t.Mode == declarations.Incremental && total > declarations.Hundred {
			out = append(out, f.find("wording:", t.Wording, "Andelene giver mere end 100 %.", "Ret share, eller skriv mode: cumulative."))
		}
	}
	return out
}

// find makes a problem of the first line that has the value of a field.
func (f *file) find(field, value, message, remedy string) Problem {
	value, _, _ = strings.Cut(value, "\n")
	for i, line := range f.lines {
		at := strings.Index(line, field)
		if at < 0 {
			continue
		}
		if v := strings.Index(line[at:], value); v >= 0 {
			return f.problem(i+1, utf8.RuneCountInString(line[:at+v])+1, utf8.RuneCountInString(value), message, remedy)
		}
	}
	return f.problem(1, 1, 0, message+" ("+value+")", remedy)
}
