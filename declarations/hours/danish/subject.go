package danish

// The things that hours are of, without the endings their names have. Where
// hours of one are followed by another, they are no longer of one thing.
const subjects = "telefon/telefonåbning/tlf/tel/ring/opkald/hotline/telefonlinje/telefonnumm/nummer/nr/telefonbetjening/hovednummer|" +
	"ekspedition/skranke/fremmøde/personlig/besøg/kontor/reception/rådhus|borgerservice/borgerservicecent|bibliotek|mail/email|chat/chatt|" +
	"support/helpdesk/kundeservice/kundecent/kundecenter/servicedesk/brugersupport/kundesupport/kundetelefon|muse/museum/udstilling|svømmehal/svømmehall|" +
	"genbrugsplads/genbrugsstation|café/cafe|jobcent/jobcenter|sekretariat|klinik/klinikk/lægeklinik/lægeklinikk/konsultation/lægehus|" +
	"borger/borgern|virksomhed|myndighed|selvbetjening/selvbetjent/ubetjent/ubemandet|betjent/bemandet|drift/oppe/system/løsning|" +
	"butik/butikk|værksted|arkiv/læsesal|vagttelefon/døgnvagt|rådgivning/vejledning/central/alarmcentral/omstilling"

const subjectEndings = "e/en/et/er/erne/n/t/ne/s/isk/es/r/rne/ets/ens/tid/tiden/tider/tiderne/stid/stiden/stider/stiderne/stelefon/ret/um/ummet"

// strange are parts of words that say when, and so are in no name that is passed
// over.
const strange = "ferie/jul/påske/pinse/sommer/vinter/forår/efterår/aften/week/højtid/dag/uge/måned/sæson/tid/normal/nyt/hverdag"

// subject is what the hours read so far are of.
type subject struct {
	kinds uint32
	names []string // of those that are in no list
	late  int      // the token where it was first said, after some hours
	other int      // the token where something else is said to have hours
	last  int      // the token of the one that was said last
}

// subject passes over what hours are of. Once there are hours, hours that follow
// something else are refused: no schedule holds the hours of two things.
func (p *parser) subject(s *subject, all []*phrase, sep separator) bool {
	first := p.at
	if first >= len(p.tokens) || p.tokens[first].kind != 'a' {
		return false
	}
	word := p.tokens[first].text
	kind, compound := stem(word)
	switch {
	case word == "e" && p.ahead(1).kind == '-' && in("mail/mails", p.ahead(2).text):
		p.at += 3
		kind, _ = stem("mail")
	case kind >= 0:
		p.at++
		if len(word) <= 3 {
			p.take('.')
		}
	case compound && !isStrange(word), p.someone(sep):
		p.at = first + 1
		kind = 31
	default:
		p.at = first
		return false
	}
	s.last = p.at - 1
	known := s.kinds&(1<<kind) != 0
	known = known && kind != 31
	for _, name := range s.names {
		known = known || hasEnd(name, word) || hasEnd(word, name)
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
	switch {
	case known:
		return true
	case values == 0:
	case s.kinds == 0 && lines < 2 && sep < newLine: // "mandag kl. 9–15 på telefon 1881"
		s.late = first
	default:
		s.other = first
	}
	s.kinds |= 1 << kind
	if kind == 31 {
		s.names = append(s.names, word)
	}
	return true
}

// stem returns which subject a word is, or whether it ends in one:
// "byggesagsvejledningen".
func stem(word string) (kind int, compound bool) {
	for end := len(word); end > 0; end-- {
		if ending := word[end:]; ending != "" && !in(subjectEndings, ending) {
			continue
		}
		if kind = number(subjects, word[:end]); kind >= 0 {
			return kind, false
		}
		for list := subjects; list != ""; {
			var name string
			name, list, _ = member(list)
			compound = compound || len(name) > 5 && hasEnd(word[:end], name)
		}
	}
	return -1, compound
}

func hasEnd(word, end string) bool {
	return len(word) >= len(end) && word[len(word)-len(end):] == end
}

func isStrange(word string) bool {
	for list := strange; list != ""; {
		var part string
		part, list, _ = member(list)
		for i := 0; i+len(part) <= len(word); i++ {
			if hasAt(word, i, part) {
				return true
			}
		}
	}
	return false
}

// someone passes over a name in no list, where only a name can stand: before
// "har åbent" or a colon at the beginning of a sentence, between "er" and
// "åben", before what someone has.
func (p *parser) someone(sep separator) bool {
	word := p.ahead(0).text
	if in(passed, word) || isStrange(word) {
		return false
	}
	p.at++
	next := p.ahead(0)
	const open = "åben/åbent/åbne/lukket/døgnåbent/døgnåben"
	switch {
	case sep < newLine:
		return in("er/har/holder/kan", p.ahead(-2).text) && in(open+"/besøges/kontaktes/træffes", next.text)
	case hasEnd(word, "en") || hasEnd(word, "et") || hasEnd(word, "ne"):
		if next.kind == ':' || next.text == "træffes" || next.text == "svarer" {
			return true
		}
	case hasEnd(word, "s"):
		kind, _ := stem(next.text)
		return kind >= 0 && next.kind == 'a'
	}
	return in("er/har/holder", next.text) && in(open+"/kun/også", p.ahead(1).text) || next.text == "kan" && in("kontaktes/træffes/besøges", p.ahead(1).text)
}
