package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations/lazyregexp"
)

// readings offers the part of a text that can be read as hours, where the whole cannot: what stands around it may change what is
// meant, so that somebody must say that it does not. It offers none where other days or times stand around it.
func readings(text string) []Choice {
	if otherZone().MatchString(text) {
		return nil
	}
	words := strings.Fields(text)
	for length := len(words) - 1; length > 1; length-- {
		for from := 0; from+length <= len(words); from++ {
			around := strings.Join(words[:from], " ") + " | " + strings.Join(words[from+length:], " ")
			part := strings.Trim(strings.Join(words[from:from+length], " "), " .,;:()–-")
			if !lastOfHours().MatchString(part) || notWhole().MatchString(strings.Join(words[:from], " ")) || inDoubt().MatchString(strings.Join(words[:from], " ")) {
				continue
			}
			if firstOfHours().MatchString(part) && saysTime(part) && !dayless(part) && !mayBeHours(around) && !dayPattern().MatchString(around) && !strings.ContainsAny(around, digits) && notHours(part) == "" {
				return []Choice{{part, "»" + part + "«"}}
			}
		}
	}
	return nil
}

// doubledDay is what hours say of a day that has hours already.
const doubledDay = "Er det i stedet for dagenes andre tider eller oven i dem?"

// maxDays is how many words name the days of a row at most: mandag, tirsdag og torsdag.
const maxDays = 6

// doubled offers both meanings of hours in which a day has hours twice, written as hours can say them.
func (h *hoursText) doubled() (all []Choice) {
	if h.err.Message != doubledDay {
		return nil
	}
	for _, one := range []struct {
		label string
		write func(before, after string) []string
	}{
		{"I stedet for dagens andre tider", instead},
		{"Oven i dagens andre tider", besides},
	} {
		text := h.text
		for err := h.err; err != nil && err.Message == doubledDay && len(text) < 2*len(h.text); {
			before, after := text[:err.Offset], text[err.Offset:]
			text = ""
			for _, written := range one.write(before, after) {
				again := parsed(h.at, written)
				if err = again.err; err == nil || err.Message == doubledDay && err.Offset > len(before)+len("dog ") {
					text = written
					break
				}
			}
		}
		if text != "" {
			all = append(all, Choice{text, one.label})
		}
	}
	return all
}

// instead returns ways to write that hours replace those before them.
func instead(before, after string) []string {
	cut, _ := strings.CutSuffix(strings.TrimRight(before, " "), " og")
	first, n := utf8.DecodeRuneInString(after)
	after = "dog " + string(unicode.ToLower(first)) + after[n:]
	return []string{before + after, strings.TrimRight(cut, ",") + ", " + after}
}

// besides returns ways to write that hours are added to those before them: the word stands behind their days.
func besides(before, after string) (all []string) {
	words := strings.SplitAfterN(after, " ", maxDays+1)
	for n := 1; n < len(words); n++ {
		all = append(all, before+strings.Join(words[:n], "")+"også "+strings.Join(words[n:], ""))
	}
	return all
}

// lastOfHours is how hours end.
var lastOfHours = lazyregexp.New(`(?i)(?:\d|dag(?:e|en|ene)?|døgnet|weekend(?:er|en)?|midnat|lukket)$`)

// notWhole is what stands before hours that are only a part of what is meant: natten mellem lørdag og søndag.
var notWhole = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:natten|aftenen|mellem|fra|efter|før|undtagen|ikke|uden for|udenfor|inden)$|natten`)

// otherZone names the time of another place.
var otherZone = lazyregexp.New(`(?i)(?:grønlandsk|færøsk|lokal|engelsk|amerikansk)e?\h+tid|(?:^|[^\p{L}])(?:utc|gmt)(?:$|[^\p{L}])`)

// firstOfHours is how hours begin.
var firstOfHours = lazyregexp.New(`(?i)^(?:(?:man|tirs|ons|tors|fre|lør|søn)\p{L}*|hverdag\p{L}*|alle|hver|weekend\p{L}*|arbejdsdag\p{L}*|kl\.|klokken|\d|mellem\h|fra\h|(?:den )?(?:første|anden|tredje|fjerde|sidste)\h)`)
