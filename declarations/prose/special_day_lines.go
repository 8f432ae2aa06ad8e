package prose

import (
	"slices"
	"strings"
	"unicode"

	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// linesOfDays gives special days of a channel, of an audience, or of a part of the text their lines. Where several may be meant, it
// asks, once for each sentence. It leaves out what is not answered.
func (w *walker) linesOfDays() {
	var kept []*specialDay
	values := map[Range]string{} // of each sentence
	for _, day := range w.draft.special {
		lines, sure := w.draft.linesFor(day)
		if sure {
			day.lines = append(day.lines, lines...)
			kept = append(kept, day)
			continue
		}
		if len(w.drafts) > 0 && len(lines) < 2 {
			kept = append(kept, day) // it may be a part of another service, which is asked about at the end of the text
			continue
		}
		value, asked := values[day.at]
		if !asked {
			value = w.whichLines(day, lines)
			values[day.at] = value
		}
		switch value {
		case "", Omit:
		case AllWays:
			if day.channel != "" {
				day.lines = append(day.lines, lines...) // all telephones, not what else there is
			}
			kept = append(kept, day)
		default:
			for _, l := range w.draft.support {
				if slices.Contains(strings.Split(value, ","), l.value()) {
					day.lines = append(day.lines, l.id)
				}
			}
			kept = append(kept, day)
		}
	}
	w.draft.special = kept
}

// whichLines asks which lines a sentence of special days is about.
func (w *walker) whichLines(day *specialDay, lines []string) string {
	var choices []Choice
	for _, l := range w.draft.support {
		if slices.Contains(lines, l.id) && !slices.ContainsFunc(choices, func(c Choice) bool { return c.Value == l.value() }) {
			choices = append(choices, Choice{l.value(), l.says()})
		}
	}
	value, _ := w.ask(Question{
		ID:      name("lines", day.on),
		Text:    "Hvem gælder " + quoted(w.at(day.at)) + " for?",
		Choices: append(append([]Choice{{AllWays, "Alle"}}, choices...), omit),
		At:      day.at,
		Many:    true,
		refuse: func(v string) string {
			for one := range strings.SplitSeq(v, ",") {
				if !slices.ContainsFunc(choices, func(c Choice) bool { return c.Value == strings.TrimSpace(one) }) {
					return "»" + one + "« er ikke et af svarene."
				}
			}
			return ""
		},
	}, &w.draft.open[inSpecial])
	return strings.ReplaceAll(value, " ", "")
}

// value names a line in answers, whatever other answers add.
func (l *supportLine) value() string {
	if len(l.contacts) > 0 && l.topic == "" && len(l.audience) == 0 {
		return name(channelNames[l.channel], l.contacts[0])
	}
	return l.id
}

// says returns a line as a question names it.
func (l *supportLine) says() string {
	text := lang.Capital(strings.TrimSpace(channelWord(l.channel) + " " + strings.Join(l.contacts, ", ")))
	if l.topic != "" {
		text += ", " + l.topic
	}
	if len(l.audience) > 0 {
		text += " for " + inWords(l.audience)
	}
	return text
}

// oneOfThem tells that days are those of one line of a channel: Telefonen er lukket.
var oneOfThem = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:\p{L}*telefonen|telefontiden|skranken|ekspeditionen|chatten)(?:$|[^\p{L}])`)

// linesFor returns the lines that special days are about, and whether these are all of them; no line where they are about all.
func (d *draft) linesFor(day *specialDay) (lines []string, sure bool) {
	if day.channel == "" && day.part == "" && len(day.audience) == 0 {
		return nil, true
	}
	fit := d.linesWith(day)
	if len(fit) == 0 { // no line is for those, or of that channel
		if fit = d.linesWith(&specialDay{channel: day.channel}); len(fit) == 0 {
			fit = d.linesWith(&specialDay{})
		}
		return fit, len(fit) == 0
	}
	if day.part == "" {
		return fit, len(fit) < 2 || len(day.audience) > 0 || !oneOfThem().MatchString(day.text)
	}
	for _, l := range d.support {
		if slices.Contains(fit, l.id) && l.isNamed(day.part) {
			lines = append(lines, l.id)
		}
	}
	if len(lines) > 0 {
		return lines, true
	}
	return fit, false
}

// linesWith returns the lines of the channel and the audience of special days: those with hours, but for an emergency number round the clock
// beside others. Where none has hours, it is all of them.
func (d *draft) linesWith(day *specialDay) []string {
	var fit, always, without []string
	for _, l := range d.support {
		switch {
		case day.channel != "" && l.channel != day.channel || len(day.audience) > 0 && !allIn(l.audience, day.audience):
		case l.hours == nil:
			without = append(without, l.id)
		case l.alwaysOpen():
			always = append(always, l.id)
		default:
			fit = append(fit, l.id)
		}
	}
	for _, some := range [][]string{fit, always, without} {
		if len(some) > 0 {
			return some
		}
	}
	return nil
}

// allIn reports whether all of some audience are among others.
func allIn(some, among []string) bool {
	return len(some) > 0 && !slices.ContainsFunc(some, func(one string) bool { return !slices.Contains(among, one) })
}

// isNamed reports whether a part of a text is what a line is about: a long word of both begins alike, Patientlinjen and patienter.
func (l *supportLine) isNamed(part string) bool {
	const alike = 6
	letters := func(c rune) bool { return !unicode.IsLetter(c) }
	about := strings.FieldsFunc(strings.ToLower(l.topic+" "+l.label+" "+strings.Join(append(l.audience, l.contacts...), " ")), letters)
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(part), letters), func(word string) bool {
		stem := []rune(word)
		if len(stem) < alike || closedWords(word) || supportWords(word) {
			return false
		}
		return slices.ContainsFunc(about, func(one string) bool { return strings.HasPrefix(one, string(stem[:alike])) })
	})
}
