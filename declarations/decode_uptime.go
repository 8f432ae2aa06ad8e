package declarations

func (d *decoder) track() (t Track) {
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "id":
			t.ID = d.String()
		case "audience":
			t.Audience = d.Strings()
		case "windows":
			for d.Open('['); d.More(']'); {
				t.Windows = append(t.Windows, d.window())
			}
		default:
			d.Skip()
		}
	}
	return t
}

func (d *decoder) window() (w Window) {
	var h hoursText
	for d.Open('{'); d.More('}'); {
		switch name := d.Name(); name {
		case "label":
			w.Label = d.String()
		case "guarantee":
			w.Guarantee = d.percent()
		case "guaranteed":
			w.Guaranteed = d.Bool()
		case "period":
			w.Period = d.String()
		case "inferred":
			w.Inferred = d.schedule(d.String())
		default:
			h.member(d, name)
		}
	}
	w.Hours = h.read(d)
	return w
}

func (d *decoder) percent() Percent {
	n := d.Thousandths()
	if n > int(Hundred) {
		d.fail("mere end 100 %")
	}
	return Percent(n)
}
