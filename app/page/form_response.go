package page

import (
	"strconv"

	"servicestatus/declarations"
	"servicestatus/declarations/yaml/edit"
)

func (f *form) response() {
	f.section("response", phraseResponse, f.doc.Len("response"), func() {
		f.field(f.text("working_days", phraseWorkingDays, phraseWorkingHint))
		for i := range f.doc.Len("response") {
			path := edit.Index("response", i)
			f.part(path, phraseResponseTime, i, func() {
				f.field(f.ask(manyRows, path+".wording", phraseWording).must())
				f.Element("div", attributes{"class", "pair"}, func() {
					f.field(f.choose(path+".channel", phraseChannel, channelOptions))
					f.field(f.choose(path+".measure", phraseMeasure, measureOptions))
					f.field(f.ask(eachRow, path+".audience", phraseAudiences, phraseOneEach))
					f.field(f.text(path+".severity", phraseSeverity, phraseSeverityHint))
				})
				for j := range f.doc.Len(path + ".steps") {
					step := edit.Index(path+".steps", j)
					number := strconv.Itoa(j + 1)
					f.Element("div", attributes{"class", "pair"}, func() {
						share, in := f.text(step+".share", phraseStepShare), f.ask(within, step+".within", phraseStepWithin, phraseWithinHint).must()
						share.label, in.label = f.fill(phraseStepShare, number), f.fill(phraseStepWithin, number)
						f.field(share)
						f.field(in)
					})
				}
				if f.doc.Len(path+".steps") > 1 {
					f.field(f.choose(path+".mode", phraseMode, modeOptions))
				}
				f.field(f.choose(path+".clock", phraseClock, clockOptions))
				if f.doc.Text(path+".clock") == string(declarations.SupportHours) || f.doc.Has(path+".support") {
					f.field(f.choose(path+".support", phraseWhoseHours, f.lines()))
				}
				f.adder(path+".steps", phraseAddStep)
			})
		}
		f.adder("response", phraseAddResponse)
	})
}
