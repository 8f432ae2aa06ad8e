package week_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
	"servicestatus/widget/view"
	"servicestatus/widget/week"
)

func builtin(t testing.TB, id string) *declarations.Declaration {
	t.Helper()
	return decoded(t, data.Published(id))
}

func decoded(t testing.TB, text string) *declarations.Declaration {
	t.Helper()
	d, err := declarations.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func written(t testing.TB, text string) *declarations.Declaration {
	t.Helper()
	d, err := yaml.Parse("x.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// instant reads "2026-11-25 14.37", in Denmark.
func instant(t testing.TB, text string) calendar.Instant {
	t.Helper()
	d, ok := calendar.ParseDate(text[:10])
	if !ok {
		t.Fatal(text)
	}
	digit := func(i int) calendar.Minute { return calendar.Minute(text[i] - '0') }
	return d.Start(digit(11)*600 + digit(12)*60 + digit(14)*10 + digit(15))
}

// picture returns what is drawn at an instant, as HTML.
func picture(d *declarations.Declaration, at calendar.Instant, options string) string {
	var out view.HTML
	week.New(d, view.New(d.At(at), view.ParseOptions(options)), 0).Write(&out)
	return string(out.Buf)
}

var (
	tables    = regexp.MustCompile(`<caption[^>]*>(.*?)</caption>.*?</table>`)
	days      = regexp.MustCompile(`<tr class="day.*?</tr>`)
	heads     = regexp.MustCompile(`<th scope="row".*?</th>`)
	phrases   = regexp.MustCompile(`<div><span.*?</div>`)
	occasions = regexp.MustCompile(`<span class="occasion".*?</span>`)
	said      = regexp.MustCompile(`<span class="said">[^<]*</span>`)
	shown     = regexp.MustCompile(`<span aria-hidden="true">[^<]*</span>`)
	tags      = regexp.MustCompile(`<[^>]*>`)
)

// plain returns the text of some HTML.
func plain(text string) string {
	return strings.ReplaceAll(html.UnescapeString(tags.ReplaceAllString(text, "")), "\u00a0", " ")
}

// rows returns what the tables of a picture show, a line each: its caption and its days, such
// as "Tors. 24.: 10–14 [Juleaftensdag]". What is hidden is what is read aloud, or else shown.
func rows(text string, hidden *regexp.Regexp) (all []string) {
	text, _, _ = strings.Cut(hidden.ReplaceAllString(text, ""), `<details`)
	list := func(found []string, mark string) string {
		for i := range found {
			found[i] = strings.TrimSpace(plain(found[i]))
		}
		return strings.Join(found, mark)
	}
	for _, table := range tables.FindAllStringSubmatch(text, -1) {
		all = append(all, "# "+plain(table[1]))
		for _, day := range days.FindAllString(table[0], -1) {
			line := list(heads.FindAllString(day, 1), "") + ": " + list(phrases.FindAllString(day, -1), "; ")
			if why := list(occasions.FindAllString(day, -1), ", "); why != "" {
				line += " [" + why + "]"
			}
			all = append(all, line)
		}
	}
	return all
}

// trimmed returns the lines of a text, without the space around them.
func trimmed(text string) string {
	var all []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return strings.Join(all, "\n")
}
