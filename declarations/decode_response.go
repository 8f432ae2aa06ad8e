package declarations

func (d *decoder) target() (t Target) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "audience":
			t.Audience = d.Strings()
		case "topic":
			t.Topic = d.String()
		case "channel":
			t.Channel = Channel(d.String())
		case "severity":
			t.Severity = d.String()
		case "measure":
			t.Measure = Measure(d.String())
		case "mode":
			t.Mode = Mode(d.String())
		case "clock":
			t.Clock = Clock(d.String())
		case "support":
			t.Support = d.String()
		case "wording":
			t.Wording = d.String()
		case "steps":
			d.first(len(t.Steps))
			for d.Open('['); d.More(']'); {
				t.Steps = append(t.Steps, d.step())
			}
		default:
			d.Skip()
		}
	}
	return t
}

func (d *decoder) step() (s Step) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "share":
			s.Share = d.percent()
		case "within":
			var ok bool
			if s.Within, ok = ParseDuration(d.String()); !ok {
				d.fail("ikke en varighed som PT30M")
			}
		case "during":
			s.During = d.String()
		case "measure":
			s.Measure = Measure(d.String())
		case "clock":
			s.Clock = Clock(d.String())
		default:
			d.Skip()
		}
	}
	if s.Within.Unit == 0 {
		d.fail("et trin uden within")
	}
	return s
}
