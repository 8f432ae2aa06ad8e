package hours

// item is what a Danish text has to say, with the words that say nothing left
// out.
type item struct {
	kind  itemKind
	sep   separator // the strongest mark between it and the item before
	only  bool      // "kun" stands before it
	first int       // token
	heads []*head   // of days
	value           // of a value
}

type itemKind uint8

const (
	someDays  itemKind = iota // "mandag–fredag"
	someValue                 // "kl. 9–15", "lukket"
	except                    // "undtagen"
	however                   // "dog": what follows is an exception
	where                     // "hvor": what follows belongs to the days before
	also                      // "også": what follows adds
	otherwise                 // "resten af året": no period any longer
	nobody                    // past the end
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
	"henvende/henvend/henvendelse/henvendelser/dig/på/for/om/den/det/de/vores/vor/kun/tidsrummet/tidsrum/følgende/tider/tid/velkommen/velkomne/" +
	"hos/som/følger/sådan/da/nås/få/fat/tilgængelig/tilgængelige/altid/tage/tager/imod/modtager/modtages/vil/være/deres/nedenstående/træffetid/træffetider/kontorets/åbningstimer/vores/igennem/kunder/klar/" +
	"bemærk/obs/nb/at/ved/gerne/både/ugedage/ugedag/med/hjælp/medarbejdere/medarbejder/sidder/og/samt"

// The things that hours are of, without the endings their names have. Where
// hours of one are followed by another, they are no longer of one thing.
const subjects = "telefon/telefonåbning/tlf/tel/ring/opkald/hotline/telefonlinje/telefonnumm/nummer/nr/telefonbetjening/hovednummer|" +
	"ekspedition/skranke/fremmøde/personlig/besøg/kontor/reception/rådhus|borgerservice/borgerservicecent|bibliotek|mail/email/e|chat/chatt|" +
	"support/helpdesk/kundeservice/kundecent/kundecenter/servicedesk/brugersupport/kundesupport/kundetelefon|muse/museum/udstilling|svømmehal/svømmehall|" +
	"genbrugsplads/genbrugsstation|café/cafe|jobcent/jobcenter|sekretariat|klinik/klinikk/lægeklinik/lægeklinikk/konsultation/lægehus|" +
	"borger/borgern|virksomhed|myndighed|selvbetjening/selvbetjent/ubetjent/ubemandet|betjent/bemandet|drift/oppe/system/løsning|" +
	"butik/butikk|værksted|arkiv/læsesal|vagttelefon/døgnvagt|rådgivning/vejledning/central/alarmcentral/omstilling"

const subjectEndings = "e/en/et/er/erne/n/t/ne/s/isk/es/r/rne/ets/ens/tid/tiden/tider/tiderne/stid/stiden/stider/stiderne/stelefon/ret/um/ummet"

// Names for a season; they say when only beside its dates.
const seasons = "sommer/sommeren/vinter/vinteren/sommersæson/sommersæsonen/vintersæson/vintersæsonen/sommerhalvår/sommerhalvåret/vinterhalvår/vinterhalvåret/" +
	"sommerperiode/sommerperioden/vinterperiode/vinterperioden/sommeråbent/vinteråbent/sommeråbningstid/sommeråbningstider/vinteråbningstid/vinteråbningstider/sommertid/vintertid/" +
	"højsæson/højsæsonen/lavsæson/lavsæsonen/sæson/sæsonen/sommerferie/vinterferie/efterårsferie/sommerferien/efterårsferien/vinterferien/ferielukning/sommerlukning/juleferie/juleferien/påskeferie/påskeferien/jul/julen/julelukning/skoleferien"

// items reads the whole text.
func (p *danish) items() (all []*item) {
	sep := sentence
	subject, late, label, only := subjectOf{}, -1, -1, false
	for !p.done() && p.err == nil {
		if p.separator(&sep) || p.phone() {
			continue
		}
		if p.any("kun") {
			only = true
			continue
		}
		next := &item{sep: sep, first: p.at, only: only}
		if !p.item(next) {
			first := p.at
			switch {
			case p.err != nil:
			case p.any(seasons):
				if last := len(all) - 1; last < 0 || sep != nothing || !all[last].period() {
					label = first
				}
			case p.subject(&subject, all, sep):
				if subject.late && late < 0 {
					late = first
				}
			case p.any("til") && p.any("os/vores/vor/dig"), p.any(passed), p.any("dag/dage") && p.ahead(0).kind == '\t':
			default:
				p.failAt(first, errWord)
			}
			continue
		}
		if late >= 0 && sep < newLine {
			p.failAt(late, errOther)
		}
		if label >= 0 && !next.period() {
			p.failAt(label, errSeason)
		}
		label, late = -1, -1
		all = append(all, next)
		sep, only = nothing, false
	}
	if label >= 0 {
		p.failAt(label, errSeason)
	}
	return all
}

// separator passes over a mark between items.
func (p *danish) separator(sep *separator) bool {
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
	case '-': // a bullet, or at the end of a heading
		if p.at > 0 && p.ahead(-1).kind != '\n' && p.ahead(1).kind != '\n' {
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
func (p *danish) item(next *item) bool {
	if next.heads = p.days(); len(next.heads) > 0 || p.err != nil {
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

func (i *item) period() bool {
	return i.kind == someDays && len(i.heads) > 0 && i.heads[0].period()
}

// subjectOf is what the hours read so far are of.
type subjectOf struct {
	kinds uint32
	late  bool   // it was said after the first hours
	name  string // of the one that is in no list
}

// someone passes over a word that begins a sentence and is said to be open, or
// to be reached: whatever it is, it is what the hours are of.
func (p *danish) someone() bool {
	start := p.at
	if p.any(passed) {
		p.at = start
		return false
	}
	if p.take('a') && (p.any("har/er/holder/kan kontaktes/kan træffes")) {
		if t := p.ahead(-1).text; t == "kontaktes" || t == "træffes" || p.any("åben/åbent/åbne/lukket/døgnåbent/døgnåben/kun/også") {
			p.at = start + 1
			return true
		}
	}
	p.at = start
	return false
}

// subject reads one of the subjects. Another one after some hours is refused:
// no schedule holds the hours of two things.
func (p *danish) subject(s *subjectOf, all []*item, sep separator) bool {
	first := p.at
	word := p.tokens[first].text
	n := -1
	for end := len(word); end > 1 && n < 0; end-- {
		if ending := word[end:]; ending == "" || in(subjectEndings, ending) {
			n = number(subjects, word[:end])
		}
	}
	if n >= 0 {
		p.at++
	}
	switch {
	case n < 0 && sep >= newLine && p.someone():
		n = 31
		if s.name != "" && s.name != word {
			p.failAt(first, errOther)
		}
		s.name = word
	case n < 0:
		return false
	case word == "e" && !(p.take('-') && p.any("mail/mails")):
		p.at = first
		return false
	}
	if len(word) <= 3 {
		p.take('.')
	}
	values, lines := 0, 0
	for _, before := range all {
		if before.kind == someValue {
			values++
		}
		if before.sep >= newLine {
			lines++
		}
	}
	switch kind := uint32(1) << n; {
	case values == 0:
		s.kinds |= kind
	case s.kinds&kind != 0:
	case s.kinds == 0 && lines < 2: // "mandag kl. 9–15 på telefon 1881"
		s.kinds, s.late = kind, true
	default:
		p.failAt(first, errOther)
	}
	return true
}

// phone passes over a telephone number: eight digits in groups of 2, 4 or 8, or
// four after a word for telephone.
func (p *danish) phone() bool {
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
