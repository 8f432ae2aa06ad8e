package yaml

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

// workOut fills in what follows from the rest of a declaration, in words: whom it speaks to, its hours, what its guarantees allow, the
// steps of its targets. It is published in Danish, and its English stands with the declaration's own. The status module only shows
// it, and so holds no code to work it out.
func (r *Reader) workOut(d *declarations.Declaration) {
	for i := range d.Support {
		s := &d.Support[i]
		s.Who = who(d, s.Audience, s.Topic)
		s.Numbers = numbers(s)
		if tabled(d.Support[:i], s) {
			continue
		}
		if tables := r.tablesOf(s.Hours.Schedule, s.Answers()); tables != nil {
			s.Table = tables[0]
			for j, text := range tables[1] {
				translate(d, s.Table[j], text)
			}
		}
	}
	for i := range d.Uptime {
		t := &d.Uptime[i]
		for w := range t.Windows {
			t.Windows[w].Allowance = inBoth(d, func(l lang.Language) string { return lang.Allowance(l, d, t, w) })
		}
	}
	for i := range d.Response {
		t := &d.Response[i]
		t.Who = who(d, t.Audience, t.Topic)
		t.Request = inBoth(d, func(l lang.Language) string { return lang.Request(l, t) })
		for s := range t.Steps {
			t.Steps[s].Text = inBoth(d, func(l lang.Language) string { return lang.Step(l, d, t, s) })
		}
	}
}

// tableOf are the hours that a table says.
type tableOf struct {
	*hours.Schedule
	answers bool
}

// tablesOf returns the tables of some hours in Danish and in English.
func (r *Reader) tablesOf(s *hours.Schedule, answers bool) [][]string {
	return r.tables.of(tableOf{s, answers}, func() [][]string { return lang.Tables(s, answers, da.Language{}, en.Language{}) })
}

// tabled reports whether some lines have the same hours for the same audience: a view that shows
// this line shows one of them before it.
func tabled(lines []declarations.Support, line *declarations.Support) bool {
	return slices.ContainsFunc(lines, func(s declarations.Support) bool {
		return s.Hours.Wording == line.Hours.Wording && s.Topic == line.Topic && slices.Equal(s.Audience, line.Audience)
	})
}

// numbers returns the telephone numbers of a line in one form, unless all are published in it.
func numbers(s *declarations.Support) (all []string) {
	if s.Channel != declarations.Phone {
		return nil
	}
	for _, text := range s.Contacts {
		all = append(all, declarations.Number(text))
	}
	if slices.Equal(all, s.Contacts) {
		return nil
	}
	return all
}

// who names an audience and a topic, unless it is one audience, which names itself.
func who(d *declarations.Declaration, audience []string, topic string) string {
	if len(audience) < 2 && topic == "" {
		return ""
	}
	return inBoth(d, func(l lang.Language) string {
		text, _ := lang.Who(l, da.Language{}, d, audience, topic)
		return text
	})
}

// inBoth returns words in Danish, and has the declaration say them in English.
func inBoth(d *declarations.Declaration, say func(lang.Language) string) string {
	text := say(da.Language{})
	translate(d, text, say(en.Language{}))
	return text
}

// translate has the declaration say some words in English, unless it does already.
func translate(d *declarations.Declaration, text, english string) {
	if text != english && d.InEnglish(text) == "" {
		d.English = append(d.English, declarations.Translation{Da: text, En: english})
	}
}
