package prose

import (
	"regexp"
	"strings"
	"sync"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// unsure is a measure that the word alone does not settle: responstid.
const unsure = declarations.Measure("?")

var measures = []struct {
	is    declarations.Measure
	words func() *regexp.Regexp
}{
	{declarations.Start, lazyregexp.New(`(?i)påbegynd\p{L}*|igangsæt\p{L}*|opstart\p{L}*|går (?:vi )?i gang|gå i gang|starttid|fejlsøg\p{L}*|tages op|tages i behandling`)},
	{declarations.Solution, lazyregexp.New(`(?i)løsningstid\p{L}*|løsningen|løsning|løses|løst|rettet|retter|afhjælp\p{L}*|udbedr\p{L}*|fejlret\p{L}*|rettes|genetabler\p{L}*|retabler\p{L}*|rettelse[nr]?|færdigbehandl\p{L}*`)},
	{declarations.Receipt, lazyregexp.New(`(?i)kvitter\p{L}*|bekræft\p{L}*|modtagelsesbekræft\p{L}*`)},
	{declarations.Answer, lazyregexp.New(`(?i)besvar\p{L}*|svartid\p{L}*|svarfrist\p{L}*|får (?:du |man )?svar|tager telefonen|vender (?:vi )?tilbage|ringer (?:vi )?tilbage|svar(?:es|er|e)?|ventetid\p{L}*`)},
	{unsure, lazyregexp.New(`(?i)responstid\p{L}*|reaktionstid\p{L}*|respons|reaktion|reagerer|reageres|(?:sags)?behandlingstid\p{L}*|behandles|behandler|udsted\p{L}*|afgør\p{L}*|leveres|ekspederes|sagsbehandling|servicemål\p{L}*`)},
}

var anyMeasure = sync.OnceValue(func() *regexp.Regexp {
	var all []string
	for _, m := range measures {
		all = append(all, strings.TrimPrefix(m.words().String(), "(?i)"))
	}
	return regexp.MustCompile(`(?i)(?:` + strings.Join(all, "|") + `)`)
})

// measureOf returns what a word, or the first such word of a text, measures; none where there is none.
func measureOf(text string) (is declarations.Measure) {
	at := anyMeasure().FindStringIndex(text)
	if at == nil {
		return ""
	}
	word, rest := text[at[0]:at[1]], text[:at[0]]+text[at[1]:]
	for _, m := range measures {
		switch {
		case !m.words().MatchString(word):
		case m.is == declarations.Solution && begins().MatchString(rest):
			return declarations.Start // Fejlretning begynder, vi starter fejlretningen
		default:
			return m.is
		}
	}
	return ""
}

// measureNames are the measures as questions name them.
var measureNames = map[declarations.Measure]string{
	declarations.Receipt: "Henvendelsen er bekræftet modtaget", declarations.Start: "Arbejdet er påbegyndt", declarations.Answer: "Henvendelsen er besvaret", declarations.Solution: "Sagen er løst",
}

// measure settles what a word measures. It asks where the word can mean several things.
func (w *walker) measure(is declarations.Measure, said string, at Range, to *asked) declarations.Measure {
	if is != unsure {
		return is
	}
	word := strings.ToLower(anyMeasure().FindString(said))
	if known, ok := w.meant[word]; ok {
		return known
	}
	if w.meant == nil {
		w.meant = map[string]declarations.Measure{}
	}
	w.meant[word] = ""
	value, ok := w.ask(Question{
		ID:   name("measure", w.draft.key, word),
		Text: "Hvad er der sket, når tiden er gået? Teksten siger »" + word + "«.",
		Choices: []Choice{
			{string(declarations.Receipt), measureNames[declarations.Receipt]}, {string(declarations.Start), measureNames[declarations.Start]},
			{string(declarations.Answer), measureNames[declarations.Answer]}, {string(declarations.Solution), measureNames[declarations.Solution]}, {unsaid, "Det siger teksten ikke"},
		},
		At: at,
	}, to)
	if ok && value != unsaid {
		w.meant[word] = declarations.Measure(value)
	}
	return w.meant[word]
}
