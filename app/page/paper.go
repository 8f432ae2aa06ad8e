package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/yaml"
)

// paper draws the text to write in. Behind the field lies the same text, in
// which the places of the problems are marked. The message of a problem stands
// after its line. Lines without a problem are one element as far as they follow each
// other, so that a long text costs no more than its problems.
func (r renderer) paper() {
	e := &r.Studio
	wrong := map[int][]yaml.Problem{}
	for _, p := range e.listed() {
		wrong[p.Line] = append(wrong[p.Line], p)
	}
	var lines []string
	rows := tallField
	if !e.TooLong() {
		lines = strings.Split(e.Text, "\n")
		rows = len(lines)
	}
	parts := runs(len(lines), wrong)
	r.Element("div", attributes{"class", "paper"}, func() {
		r.Element("div", attributes{"class", "gutter", "aria-hidden", "true"}, func() {
			for _, part := range parts {
				class := ""
				if len(wrong[part.from+1]) > 0 {
					class = "wrong"
				}
				r.Leaf("span", part.numbers(), "class", class)
			}
		})
		r.Element("div", attributes{"class", "marks", "aria-hidden", "true"}, func() {
			for _, part := range parts {
				r.Element("span", attributes{"class", "line"}, func() {
					r.marked(strings.Join(lines[part.from:part.to], "\n"), wrong[part.from+1])
				})
			}
		})
		r.textField(rows)
	})
}

// refuse says that the field has not taken a text.
func (s *State) refuse(Browser, string, string) { s.Announcement = s.say(phraseTooLong) }

// tallField is how many lines of a text that is too long are seen at a time.
const tallField = 30

// run is some lines, counted from 0, that are drawn as one.
type run struct{ from, to int }

// runs returns the lines of a text: each with problems by itself, those between
// them together.
func runs(lines int, wrong map[int][]yaml.Problem) (all []run) {
	for n := range lines {
		if last := len(all) - 1; last >= 0 && len(wrong[n+1]) == 0 && len(wrong[n]) == 0 {
			all[last].to = n + 1
			continue
		}
		all = append(all, run{n, n + 1})
	}
	return all
}

// numbers returns the numbers of the lines.
func (part run) numbers() string {
	b := strconv.AppendInt(nil, int64(part.from+1), 10)
	for n := part.from + 2; n <= part.to; n++ {
		b = strconv.AppendInt(append(b, '\n'), int64(n), 10)
	}
	return string(b)
}

func (r renderer) textField(rows int) {
	invalid := ""
	if len(r.Studio.Problems) > 0 {
		invalid = "true"
	}
	class := ""
	if r.Studio.TooLong() {
		class = "long"
	}
	value, content := r.Studio.FieldText, ""
	if !r.Live() {
		value, content = "", value
	}
	r.Element("textarea", attributes{
		"class", class, "data-limit", strconv.Itoa(MaxText), "data-lines", strconv.Itoa(MaxLines),
		"id", TextField, "spellcheck", "false", "wrap", "off", "autocapitalize", "off", "autocomplete", "off",
		"rows", strconv.Itoa(rows), "aria-label", r.say(phraseTextLabel), "aria-invalid", invalid,
		"aria-describedby", "problems", "lang", "da", "value", value,
	}, func() {
		if content != "" {
			r.Text(content)
		}
		r.on("input", Action{Edit, ""})
		r.on("refuse", Action{Refuse, ""})
	})
}

// marked draws a line with its problems.
func (r renderer) marked(line string, problems []yaml.Problem) {
	runes := []rune(line)
	at := 0
	for _, p := range problems {
		from := min(max(p.Column-1, at), len(runes))
		to := min(from+max(p.Length, 1), len(runes))
		r.Text(string(runes[at:from]))
		if from < to {
			r.Leaf("mark", string(runes[from:to]))
		}
		at = to
	}
	r.Text(string(runes[at:]) + "\u200b") // makes an empty line as high as any other
	if len(problems) > 0 {
		r.Leaf("span", problems[0].Message, "class", "remark", "lang", r.danish())
	}
}
