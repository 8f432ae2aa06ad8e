package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/widget/status"
	"servicestatus/widget/view"
)

// Status returns what a status module returns, also where the options ask for a week or
// a month. The answer then has the "style" of the picture too.
func Status(m *status.Module, seconds float64, options string) (out string, ok bool) {
	o := view.ParseOptions(options)
	now, known := calendar.FromSeconds(seconds)
	of := m.Declaration()
	if of == nil || !known || o.Variant != "week" && o.Variant != "month" {
		return m.Status(seconds, options)
	}
	v := view.New(of.At(now), o)
	p := New(of, v, fromIn(options))
	var tree view.Tree
	tree.Begin('{')
	tree.Key("next")
	tree.Int(int64(p.Next()))
	tree.Key("status")
	v.Data(&tree.Writer)
	tree.Key("announce")
	tree.String(v.Announcement())
	tree.Key("style")
	tree.String(style)
	tree.Key("view")
	p.Write(&tree)
	tree.End('}')
	return string(tree.Buf), true
}

// fromIn returns the date that some options ask for; 0 where they ask for none.
func fromIn(options string) calendar.Date {
	const name = "from="
	for begin := 0; begin < len(options); {
		end := begin
		for end < len(options) && options[end] != '\n' {
			end++
		}
		if line := options[begin:end]; len(line) > len(name) && line[:len(name)] == name {
			date, _ := calendar.ParseDate(line[len(name):])
			return date
		}
		begin = end + 1
	}
	return 0
}
