package week

import "servicestatus/declarations/lang"

// occasions names what is special about a day: a holiday, a named day, a change of the
// clock, and of a lane, a special day, a notice, or that the hours may have overlooked the day.
func (w *writer) occasions(d *day) (all []words) {
	for _, text := range [...]string{w.lang.Holiday(d.date.Holiday()), w.lang.NamedDay(d.date.Named()), d.changed(w.lang)} {
		if text != "" {
			all = append(all, words{text: text})
		}
	}
	if s := d.special; s != nil {
		why := w.own(s.Why, d.date)
		if why.text == "" && all == nil {
			why.text = wordSpecial.In(w.lang)
		}
		if why.text != "" {
			all = append(all, why)
		}
	}
	if d.notice != nil {
		all = append(all, w.own(d.notice.Text, d.date))
	}
	if d.caution {
		all = append(all, words{text: wordMayDiffer.In(w.lang)})
	}
	return all
}

// occasion prints what is special about a day.
func (w *writer) occasion(all []words) {
	for _, one := range all {
		w.Text(" ")
		w.leaf("span", "occasion", lang.Capital(one.text), "lang", one.language)
	}
}
