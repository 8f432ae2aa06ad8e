package declarations

import "servicestatus/declarations/hours"

// SupportTimeline returns the sequence of states of a way to get help: one over all
// versions, special days and notices, so since, until and the next opening run across
// them. It is nil where nothing gives the line a state.
func (d *Declaration) SupportTimeline(p *Support) *hours.Timeline {
	plan := &hours.Plan{}
	simple, known := true, p.Hours.Schedule != nil
	for _, v := range d.versions() {
		era := hours.Era{From: v.Valid.From, To: v.Valid.end()}
		for i := range v.Support {
			if s := v.Support[i].Hours.Schedule; v.Support[i].ID == p.ID && s != nil {
				era.Line = s.Timeline()
				for n := range v.SpecialDays {
					if day := &v.SpecialDays[n]; names(day.Lines, p.ID) {
						era.Special = append(era.Special, hours.Special{Hours: day.Hours.Schedule})
					}
				}
			}
		}
		for i := range v.Notices {
			if n := &v.Notices[i]; n.decides(p) {
				plan.Over = append(plan.Over, n.over())
				known = true
			}
		}
		simple = simple && len(era.Special) == 0 && v.Valid == Period{}
		plan.Eras = append(plan.Eras, era)
	}
	if e := d.ended(); e.On != 0 {
		plan.Over = append(plan.Over, e.over())
	}
	switch {
	case !known:
		return nil
	case simple && len(plan.Over) == 0:
		return p.Hours.Schedule.Timeline()
	}
	return plan.Timeline()
}

// TrackTimeline returns the sequence of windows of a track that apply, over all
// versions. [Declaration.Window] reads its intervals.
func (d *Declaration) TrackTimeline(t *Track) *hours.Timeline { return d.windows(t, false) }

// windows returns the sequence of windows, or of promises: then neighbours that promise
// the same are one.
func (d *Declaration) windows(t *Track, promises bool) *hours.Timeline {
	all := d.versions()
	plan := &hours.Plan{}
	for n, v := range all {
		era := hours.Era{From: v.Valid.From, To: v.Valid.end()}
		if promises {
			n = byPromise
		}
		for i := range v.Uptime {
			if v.Uptime[i].ID == t.ID {
				era.Line = hours.Layers(v.layers(&v.Uptime[i], n)...)
			}
		}
		plan.Eras = append(plan.Eras, era)
	}
	e := d.ended()
	if len(all) == 1 && d.Valid == (Period{}) && e.On == 0 {
		return plan.Eras[0].Line
	}
	if e.On != 0 {
		plan.Over = append(plan.Over, e.over())
	}
	return plan.Timeline()
}
