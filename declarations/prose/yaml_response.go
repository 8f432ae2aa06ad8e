package prose

func (t *target) write(w *writer, indent string) {
	w.list(indent, "audience", t.audience)
	w.field(indent, "topic", t.topic)
	w.field(indent, "channel", string(t.channel))
	w.field(indent, "severity", t.severity)
	w.field(indent, "measure", string(t.measure))
	w.field(indent, "mode", string(t.mode))
	w.field(indent, "clock", string(t.clock))
	w.field(indent, "support", t.support)
	if len(t.steps) > 0 {
		w.WriteString(indent + "steps:\n")
	}
	for _, one := range t.steps {
		w.item(indent+"  ", one.write)
	}
	w.field(indent, "wording", t.wording)
}

func (s step) write(w *writer, indent string) {
	w.number(indent, "share", s.share)
	w.field(indent, "within", s.within.String())
	w.field(indent, "during", s.during)
	w.field(indent, "measure", string(s.measure))
	w.field(indent, "clock", string(s.clock))
}
