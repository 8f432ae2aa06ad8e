package page

import (
	"servicestatus/declarations/yaml/edit"
)

func (f *form) uptime() {
	n := 0
	for i := range f.doc.Len("uptime") {
		n += f.doc.Len(edit.Index("uptime", i) + ".windows")
	}
	f.section("uptime", phraseUptimes, n, func() {
		n := 0
		for i := range f.doc.Len("uptime") {
			windows := edit.Index("uptime", i) + ".windows"
			for j := range f.doc.Len(windows) {
				path := edit.Index(windows, j)
				f.part(path, phraseUptimes, n, func() {
					f.Element("div", attributes{"class", "pair"}, func() {
						f.field(f.text(path+".label", phraseCalled).must())
						f.field(f.text(path+".guarantee", phrasePercent).must())
						f.field(f.choose(path+".guaranteed", phraseIsGuaranteed, booleanOptions).must())
						f.field(f.choose(path+".period", phrasePeriod, periodOptions))
					})
					hours := f.ask(manyRows, path+".hours", phraseWhen).must()
					if d := f.Studio.Declaration; d != nil && i < len(d.Uptime) && j < len(d.Uptime[i].Windows) {
						hours.note = f.sentence(d.Uptime[i].Windows[j].Hours, f.doc.Text(hours.path))
					}
					f.field(hours)
				})
				n++
			}
			f.rest(edit.Index("uptime", i))
		}
		f.adder("uptime", phraseAddUptime)
	})
}

func (f *form) maintenance() {
	f.section("maintenance", phraseMaintenance, f.doc.Len("maintenance"), func() {
		for i := range f.doc.Len("maintenance") {
			path := edit.Index("maintenance", i)
			f.part(path, phraseMaintenance, i, func() {
				f.field(f.text(path+".label", phraseCalled).must())
				hours := f.ask(manyRows, path+".hours", phraseWhen, phraseWhenHint).must()
				if d := f.Studio.Declaration; d != nil && i < len(d.Maintenance) {
					hours.note = f.sentence(d.Maintenance[i].Hours, f.doc.Text(hours.path))
				}
				f.field(hours)
			})
		}
		f.adder("maintenance", phraseAddMaintenance)
	})
}
