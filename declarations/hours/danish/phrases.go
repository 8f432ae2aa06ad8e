package danish

// item is what a Danish text has to say, with the words that say nothing left
// out.
type phrase struct {
	kind  phraseKind
	sep   separator // the strongest mark between it and the phrase before
	only  bool      // "kun" stands before it
	label bool      // the name of a season does
	first int       // token
	days  []*daySet // of days
	value           // of a value
}

type phraseKind uint8

const (
	someDays  phraseKind = iota // "mandag–fredag"
	someValue                   // "kl. 9–15", "lukket"
	except                      // "undtagen"
	however                     // "dog": what follows is an exception
	where                       // "hvor": what follows belongs to the days before
	also                        // "også": what follows adds
	otherwise                   // "resten af året": no period any longer
	nobody                      // past the end
)

// separator is what stands between two items.
type separator uint8

const (
	nothing  separator = iota // or a colon, or words
	cell                      // of a table
	comma                     // or "og"
	newLine                   // or a bullet
	sentence                  // a full stop
)

// Words that are passed over: they say neither when nor whether. No word is
// here that could change what the others mean; what is in no list is refused.
const passed = "vi/du/i/man/kan/os/her/der/er/har/holder/holdes/hold/åben/åbent/åbne/åbningstid/åbningstider/åbningstiden/åbningstiderne/" +
	"træffe/træffes/træffer/fange/kontakte/kontakt/kontakter/kontaktes/kontaktet/svarer/svares/besvares/besvarer/betjener/betjening/betjenes/" +
	"henvende/henvend/henvendelse/henvendelser/dig/på/for/om/den/det/de/vores/vor/tidsrummet/tidsrum/følgende/tider/tid/velkommen/velkomne/" +
	"hos/som/følger/sådan/da/nås/få/fat/tilgængelig/tilgængelige/tage/tager/imod/modtager/modtages/vil/være/deres/nedenstående/træffetid/træffetider/men/længe/særlige/offentligheden/adgang/kontorets/åbningstimer/igennem/kunder/klar/" +
	"bemærk/obs/nb/at/ved/gerne/både/med/hjælp/medarbejdere/medarbejder/sidder"

// What the names of seasons and leave begin with; they say when only beside
// their dates.
const seasons = "sommer/vinter/forår/efterår/højsæson/lavsæson/sæson/ferie/skole/jul/påske/nytår"

// items reads the whole text.
func (p *parser) phrases() (all []*phrase) {
	sep := sentence
	of, label, only := subject{late: -1, other: -1, last: -1}, -1, false
	for !p.done() && p.err == nil {
		if p.separator(&sep) || p.phone() {
			continue
		}
		if p.any("kun") {
			only = true
			continue
		}
		next := &phrase{sep: sep, first: p.at, only: only}
		p.also = len(all) > 0 && all[len(all)-1].kind == also
		if !p.phrase(next) {
			first := p.at
			switch {
			case p.err != nil:
			case p.season():
				if last := len(all) - 1; last < 0 || sep != nothing || !all[last].period() {
					label = first
				}
			case p.subject(&of, all, sep), p.any(passed), p.header():
			case p.any("til"):
				if next := p.at; !p.any("os/vores/vor/dig/din") && !p.subject(&of, all, sep) {
					p.failAt(next-1, errWord)
				}
			default:
				p.failAt(first, errWord)
			}
			continue
		}
		if of.other >= 0 || of.late >= 0 && sep < newLine {
			p.failAt(max(of.other, of.late), errOther)
		}
		if label >= 0 && !next.period() {
			p.failAt(label, errSeason)
		}
		if next.period() && of.last >= 0 && of.last == next.first-1 {
			p.failAt(next.first, errWord) // "Café 1. maj": a name
		}
		next.label = label >= 0
		label, of.late = -1, -1
		all = append(all, next)
		sep, only = nothing, false
	}
	if label >= 0 {
		p.failAt(label, errSeason)
	}
	return all
}

// separator passes over a mark between items.
func (p *parser) separator(sep *separator) bool {
	strength := nothing
	switch p.ahead(0).kind {
	case '.':
		strength = sentence
	case '\n':
		strength = newLine
	case '\t':
		strength = cell
	case ',', '/':
		strength = comma
	case ':':
	case '-': // a bullet, at the end of a heading, or between two sentences
		switch before, after := p.ahead(-1), p.ahead(1); {
		case before.kind == 0, before.kind == '\n', after.kind == '\n':
		case after.kind == 'a' && (before.kind == '0' || in("dog/også/undtagen/lukket", after.text)):
			strength = comma
		default:
			return false
		}
	case 'a':
		if !p.any("og") {
			return false
		}
		p.at--
		strength = comma
	default:
		return false
	}
	p.at++
	*sep = max(*sep, strength)
	return true
}

// item reads the next that says something.
func (p *parser) phrase(next *phrase) bool {
	if next.days = p.days(); len(next.days) > 0 || p.err != nil {
		return p.err == nil
	}
	switch {
	case p.value(&next.value):
		next.kind = someValue
	case p.any("undtagen/undtaget/eksklusive/eksklusiv/ikke/pånær/ekskl./ekskl/bortset fra/på nær/med undtagelse af"):
		next.kind = except
	case p.any("dog"):
		next.kind = however
	case p.any("hvor"):
		next.kind = where
	case p.any("også/desuden/tillige/inklusive/herudover/samt/endvidere/inkl./inkl"):
		next.kind = also
	case p.any("resten af året/øvrige måneder/øvrige uger/øvrige tidspunkter/øvrige tider/i øvrigt/ellers/eller"):
		next.kind = otherwise
	default:
		return false
	}
	return true
}

func (i *phrase) period() bool {
	return i.kind == someDays && len(i.days) > 0 && i.days[0].period()
}

// season passes over the name of one.
func (p *parser) season() bool {
	for list := seasons; p.ahead(0).kind == 'a' && list != ""; {
		var begin string
		if begin, list, _ = member(list); hasAt(p.ahead(0).text, 0, begin) && p.ahead(1).kind != '-' {
			p.at++
			return true
		}
	}
	return false
}

// header passes over the head of a table's column.
func (p *parser) header() bool {
	start := p.at
	if p.any("dag/dage/ugedag/ugedage/periode/perioder/formiddag/eftermiddag/åbner/lukker/klokkeslæt") && (p.ahead(0).kind == '\t' || p.ahead(-2).kind == '\t' && p.ahead(0).kind == '\n') {
		return true
	}
	p.at = start
	return false
}

// phone passes over a telephone number: eight digits in groups of 2, 4 or 8, or
// four after a word for telephone.
func (p *parser) phone() bool {
	start := p.at
	if p.ahead(0).text == "45" && p.ahead(-1).text == "+" {
		p.at++
	}
	width, digits := len(p.ahead(0).text), 0
	for p.ahead(0).kind == '0' && p.ahead(0).minute < 0 && len(p.ahead(0).text) == width && digits < 8 {
		digits += width
		p.at++
	}
	if digits == 8 && p.ahead(0).kind != '-' {
		return true
	}
	if digits == 4 && width == 4 && start > 0 {
		before := p.ahead(-2) // the number itself is passed over
		if before.kind == '.' || before.kind == ':' {
			before = p.ahead(-3)
		}
		if in("tlf/telefon/telefonen/på/nummer/nr/ring/til/telefonnummer", before.text) {
			return true
		}
	}
	p.at = start
	return false
}
