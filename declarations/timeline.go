package declarations

import "servicestatus/declarations/hours"

// SupportTimeline returns the sequence of states of a way to get help: one over all
// versions, special days and notices, so since, until and the next opening run across
// them. It is nil where nothing gives the line a state.
func (d *Declaration) SupportTimeline(p *Support) *hours.Timeline {
	plan, known := d.plan(), p.Hours.Schedule != nil
	for n, v := range d.versions() {
		era := &plan.Eras[n]
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
	}
	if !known {
		return nil
	}
	return d.timeline(plan, p.Hours.Schedule)
}

// plan returns the plan of all versions, in which none has a line yet.
func (d *Declaration) plan() *hours.Plan {
	all := d.versions()
	plan := &hours.Plan{Eras: make([]hours.Era, len(all))}
	for i, v := range all {
		era := &plan.Eras[i]
		era.From, era.To = v.Valid.From, v.Valid.end()
	}
	return plan
}

// TrackTimeline returns the sequence of windows of a track that apply, over all
// versions. [Declaration.Window] reads its intervals.
func (d *Declaration) TrackTimeline(t *Track) *hours.Timeline { return d.windows(t, false) }

// PromiseTimeline returns the sequence of what a track promises, over all versions:
// neighbouring windows that promise the same are one. [Promised] reads its intervals.
func (d *Declaration) PromiseTimeline(t *Track) *hours.Timeline { return d.windows(t, true) }

// Promised returns what is promised in an interval of such a sequence that is open, and
// whether the text calls it guaranteed.
func Promised(i *hours.Interval) (guarantee Percent, guaranteed bool) {
	return Percent(i.Label / 2), i.Label%2 == 1
}

// windows returns the sequence of windows, or of promises: then neighbours that promise
// the same are one.
func (d *Declaration) windows(t *Track, promises bool) *hours.Timeline {
	plan := d.plan()
	for n, v := range d.versions() {
		version := n
		if promises {
			version = byPromise
		}
		for i := range v.Uptime {
			if v.Uptime[i].ID == t.ID {
				plan.Eras[n].Line = hours.Layers(v.layers(&v.Uptime[i], version)...)
			}
		}
	}
	return d.timeline(plan, nil)
}

// timeline returns the sequence of a plan, with the end of the service over it. Where one
// version is all there is, that is the sequence of its line, or of the hours if given.
func (d *Declaration) timeline(plan *hours.Plan, only *hours.Schedule) *hours.Timeline {
	if e := d.ended(); e.On != 0 {
		plan.Over = append(plan.Over, e.over())
	}
	era := &plan.Eras[0]
	switch {
	case len(plan.Eras) > 1 || len(plan.Over)+len(era.Special) > 0 || d.Valid != (Period{}):
		return plan.Timeline()
	case only != nil:
		return only.Timeline()
	}
	return era.Line
}
