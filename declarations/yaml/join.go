package yaml

import (
	"cmp"
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Join makes one declaration of files that have one id: its versions, each of which holds
// at another time. The first of them has the others as its versions, in order of time.
// Errors are [Problems]: two of them that hold on the same day.
func Join(files ...*File) (*File, error) {
	joined := &File{}
	for _, f := range files {
		joined.versions = append(joined.versions, f.versions...)
		joined.notices = append(joined.notices, f.notices...)
	}
	return joined.join()
}

// add adds a declaration, and those that are in it.
func (f *File) add(d *declarations.Declaration, v value, c *checker) {
	f.versions = append(f.versions, &version{d, v, c})
	for i, other := range d.Versions {
		f.add(other, v.fields["versions"].list[i], c)
	}
}

// join puts the versions in order, and reports those that exclude each other.
func (f *File) join() (*File, error) {
	slices.SortStableFunc(f.versions, func(a, b *version) int { return cmp.Compare(a.Valid.From, b.Valid.From) })
	var problems Problems
	for i, v := range f.versions[1:] {
		before := f.versions[i]
		if p := v.excludes(before); p != nil {
			problems = append(problems, *p)
		}
	}
	for i, v := range f.versions {
		if on := v.Ended.On; on != 0 && on < v.Valid.From {
			p := v.at(v.fields["ended"].fields["on"], "Tjenesten ophører, før denne udgave begynder.", remedyOfEnd(f.versions[:i]))
			other := v.at(v.start(), "Her begynder den.", "")
			p.Other = &other
			problems = append(problems, p)
		}
	}
	if len(problems) > 0 {
		return nil, problems.inOrder()
	}
	f.Declaration = f.versions[0].Declaration
	f.Declaration.Versions = nil
	for _, v := range f.versions[1:] {
		v.Declaration.Versions = nil
		f.Declaration.Versions = append(f.Declaration.Versions, v.Declaration)
	}
	f.share()
	return f, nil
}

// excludes returns why a version cannot follow the one before it; nil if it can.
func (v *version) excludes(before *version) *Problem {
	var p, other Problem
	switch {
	case v.ID != before.ID:
		p = v.at(v.fields["id"], "Udgaver har samme id.", "Skriv "+before.ID+", eller giv deklarationen sin egen fil.")
		other = before.at(before.fields["id"], "Her er det andet.", "")
	case v.Valid == declarations.Period{} && before.Valid == declarations.Period{}:
		p = v.at(v.fields["id"], "Id'et "+v.ID+" er brugt før.", "Giv hver deklaration sit id; eller skriv i valid, hvornår hver udgave gælder.")
		other = before.at(before.fields["id"], "Her er det brugt.", "")
	case before.Valid.Until == 0 || before.Valid.Until >= v.Valid.From:
		p = v.at(v.start(), "Denne udgave begynder, før den forrige slutter.", remedyOfOverlap(before, v))
		other = before.at(before.end(), "Her står, hvornår den forrige gælder.", "")
	case before.Ended.On != 0:
		p = before.at(before.fields["ended"], "Der er en udgave, som gælder senere.", "Skriv ended i den sidste udgave.")
		other = v.at(v.start(), "Her begynder den.", "")
	default:
		return nil
	}
	p.Other = &other
	return &p
}

// remedyOfEnd returns what to do about a service that ends before a version that follows
// others begins.
func remedyOfEnd(before []*version) string {
	if len(before) == 0 {
		return "Ret on eller valid."
	}
	return "Ret on; eller fjern denne udgave, og skriv ended i den forrige."
}

func remedyOfOverlap(before, v *version) string {
	if v.Valid.From <= max(before.Valid.From, calendar.DateOf(calendar.MinYear, 1, 1)) {
		return "Skriv i valid hos begge, hvornår de gælder: den ene slutter dagen før, den anden begynder."
	}
	return "Skriv until: " + (v.Valid.From - 1).String() + " i den forrige, eller en senere from her."
}

// at describes a problem with a part of a version.
func (v *version) at(part value, message, remedy string) Problem {
	if part.node == nil {
		part = v.value
	}
	return v.in.at(part.node, message, remedy)
}

// start returns where it says when it begins, end where it says when it ends. Where it
// does not, they return where its period is, or its id.
func (v *version) start() value { return v.bound("from") }
func (v *version) end() value   { return v.bound("until") }

func (v *version) bound(name string) value {
	valid := v.fields["valid"]
	switch {
	case valid.fields[name].node != nil:
		return valid.fields[name]
	case valid.node != nil:
		return valid
	}
	return v.fields["id"]
}

// share gives each version the translations of what is shown whichever version holds:
// how the service ended, and notices.
func (f *File) share() {
	for _, v := range f.versions {
		texts := []string{v.Ended.Text, v.Ended.See.Label}
		for _, n := range v.Notices {
			texts = append(texts, n.Text)
		}
		for _, text := range texts {
			f.translate(text, v.InEnglish(text))
		}
	}
}

// translate adds a translation to each version that has none of the text.
func (f *File) translate(da, en string) {
	for _, v := range f.versions {
		if en != "" && v.InEnglish(da) == "" {
			v.English = append(v.English, declarations.Translation{Da: da, En: en})
		}
	}
}
