package hours

// item is what a Danish text has to say, with the words that say nothing left
// out.
type item struct {
	kind  itemKind
	sep   separator // the strongest mark between it and the item before
	only  bool      // "kun" stands before it
	first int       // token
	heads []head    // of days
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

// The things that hours are of. Where hours of one are followed by another, the
// hours are no longer of one thing.
const subjects = "telefon/telefonen/telefonerne/telefoner/telefontid/telefontiden/telefontider/telefontiderne/telefonisk/telefonåbningstid/telefonåbningstider/tlf/tel/" +
	"ring/ringe/ringes/ringer/opkald/hotline/hotlinen/telefonlinje/telefonlinjen/telefonlinjer/telefonlinjerne/telefonnummer/nummer/nr/telefonbetjening/hovednummer " +
	"ekspedition/ekspeditionen/ekspeditionstid/ekspeditionstider/skranke/skranken/fremmøde/personlig/personligt/personlige/besøg/besøge/besøgstid/besøgstider/" +
	"kontor/kontoret/kontortid/kontortider/reception/receptionen/rådhus/rådhuset " +
	"borgerservice/borgerservicen/borgerservicecenter/borgerservicecentret/borgerservicecenteret " +
	"bibliotek/biblioteket/biblioteker/bibliotekerne mail/mails/email/emails/e chat/chatten/chatte " +
	"support/supporten/supporttid/supporttider/helpdesk/helpdesken/kundeservice/kundeservicen/kundecenter/kundecentret/kundecenteret/servicedesk/servicedesken/brugersupport/kundesupport/kundetelefonen/kundetelefon " +
	"museum/museet/udstilling/udstillingen svømmehal/svømmehallen genbrugsplads/genbrugspladsen/genbrugspladser/genbrugspladserne/genbrugsstation/genbrugsstationen café/caféen/cafe/cafeen " +
	"jobcenter/jobcentret/jobcenteret sekretariat/sekretariatet klinik/klinikken/lægeklinik/lægeklinikken/konsultation/konsultationen/lægehuset/lægehus " +
	"borgere/borger/borgerne virksomheder/virksomhederne/virksomhed myndigheder/myndighederne " +
	"selvbetjening/selvbetjeningen/selvbetjent/ubetjent/ubemandet betjent/bemandet driftstid/driftstider/drift/driften/oppetid/oppetider/systemet/løsningen " +
	"butik/butikken/butikker/butikkerne værksted/værkstedet/værkstedets arkiv/arkivet/læsesal/læsesalen vagttelefon/vagttelefonen/døgnvagt/døgnvagten rådgivning/rådgivningen/vejledning/vejledningen/alarmcentralen/centralen/omstilling/omstillingen"

// Names for a season; they say when only beside its dates.
const seasons = "sommer/sommeren/vinter/vinteren/sommersæson/sommersæsonen/vintersæson/vintersæsonen/sommerhalvår/sommerhalvåret/vinterhalvår/vinterhalvåret/" +
	"sommerperiode/sommerperioden/vinterperiode/vinterperioden/sommeråbent/vinteråbent/sommeråbningstid/sommeråbningstider/vinteråbningstid/vinteråbningstider/sommertid/vintertid/" +
	"højsæson/højsæsonen/lavsæson/lavsæsonen/sæson/sæsonen/sommerferie/vinterferie/efterårsferie/sommerferien/efterårsferien/vinterferien/ferielukning/sommerlukning/juleferie/juleferien/påskeferie/påskeferien/jul/julen/julelukning/skoleferien"

// items reads the whole text.
func (p *danish) items() (all []item) {
	sep := sentence
	subject, late, label, only := subjectOf{}, -1, -1, false
	for !p.done() && p.err == nil {
		if p.separator(&sep) || p.phone() {
			continue
		}
		if p.phrase("kun") {
			only = true
			continue
		}
		next := item{sep: sep, first: p.at, only: only}
		if !p.item(&next) {
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
			case p.phrase("til") && p.any("os/vores/vor/dig"), p.any(passed), p.any("dag/dage") && p.ahead(0).kind == '\t':
			default:
				p.failAt(first, notDanish, "Skriv fx mandag-fredag kl. 8.30-16, eller lad ordet udgå.")
			}
			continue
		}
		if late >= 0 && sep < newLine {
			p.failAt(late, otherThing, "Skriv hver sin åbningstid for sig.")
		}
		if label >= 0 && !next.period() {
			p.failAt(label, "Hvornår er det?", "Skriv datoerne, fx 1. maj - 31. august.")
		}
		label, late = -1, -1
		all = append(all, next)
		sep, only = nothing, false
	}
	if label >= 0 {
		p.failAt(label, "Hvornår er det?", "Skriv datoerne, fx 1. maj - 31. august.")
	}
	return all
}

const (
	notDanish  = "Dette kan ikke læses som åbningstid."
	otherThing = "Her begynder åbningstiden for noget andet."
)

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
		if !p.phrase("og") {
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
	case p.any("undtagen/undtaget/eksklusive/eksklusiv/ikke/pånær"), p.phrase("ekskl."), p.phrase("ekskl"), p.phrase("bortset fra"),
		p.phrase("på nær"), p.phrase("med undtagelse af"):
		next.kind = except
	case p.any("dog"):
		next.kind = however
	case p.any("hvor"):
		next.kind = where
	case p.any("også/desuden/tillige/inklusive/herudover/samt/endvidere"), p.phrase("inkl."), p.phrase("inkl"):
		next.kind = also
	case p.phrase("resten af året"), p.phrase("øvrige måneder"), p.phrase("øvrige uger"), p.phrase("øvrige tidspunkter"), p.phrase("øvrige tider"),
		p.phrase("i øvrigt"), p.any("ellers/eller"):
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
	if p.take('a') && (p.any("har/er/holder") || p.phrase("kan kontaktes") || p.phrase("kan træffes")) {
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
func (p *danish) subject(s *subjectOf, all []item, sep separator) bool {
	first := p.at
	n := p.word(subjects)
	switch {
	case n < 0 && sep >= newLine && p.someone():
		n = 31
		if s.name != "" && s.name != p.tokens[first].text {
			p.failAt(first, otherThing, "Skriv hver sin åbningstid for sig.")
		}
		s.name = p.tokens[first].text
	case n < 0:
		return false
	case p.tokens[first].text == "e" && !(p.take('-') && p.any("mail/mails")):
		p.at = first
		return false
	}
	if len(p.tokens[first].text) <= 3 {
		p.take('.')
	}
	values, lines := 0, 0
	for i := range all {
		if all[i].kind == someValue {
			values++
		}
		if all[i].sep >= newLine {
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
		p.failAt(first, otherThing, "Skriv hver sin åbningstid for sig.")
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
		before := p.tokens[start-1]
		if before.kind == '.' || before.kind == ':' {
			before = p.tokens[max(start-2, 0)]
		}
		switch before.text {
		case "tlf", "telefon", "telefonen", "på", "nummer", "nr", "ring", "til", "telefonnummer":
			return true
		}
	}
	p.at = start
	return false
}
