package page

import (
	"strconv"
	"strings"

	"servicestatus/declarations/yaml"
)

// paper draws the text to write in. Behind the field lies the same text, in
// which the places of the problems are marked. The message of a problem stands
// after its line.
func (r renderer) paper() {
	e := &r.Studio
	wrong := map[int][]yaml.Problem{}
	for _, p := range e.Problems {
		wrong[p.Line] = append(wrong[p.Line], p)
	}
	lines := strings.Split(e.Text, "\n")
	r.Element("div", attributes{"class", "paper"}, func() {
		r.Element("div", attributes{"class", "gutter", "aria-hidden", "true"}, func() {
			for n := range lines {
				class := ""
				if len(wrong[n+1]) > 0 {
					class = "wrong"
				}
				r.Leaf("span", strconv.Itoa(n+1), "class", class)
			}
		})
		r.Element("div", attributes{"class", "marks", "aria-hidden", "true"}, func() {
			for n, line := range lines {
				r.Element("span", attributes{"class", "line"}, func() {
					r.marked(strings.TrimSuffix(line, "\r"), wrong[n+1])
				})
			}
		})
		r.textField(len(lines))
	})
}

func (r renderer) textField(rows int) {
	invalid := ""
	if len(r.Studio.Problems) > 0 {
		invalid = "true"
	}
	r.Element("textarea", attributes{
		"id", TextField, "spellcheck", "false", "wrap", "off", "autocapitalize", "off", "autocomplete", "off",
		"rows", strconv.Itoa(rows), "aria-label", r.say(phraseTextLabel), "aria-invalid", invalid,
		"aria-describedby", "problems", "lang", "da", "value", r.Studio.FieldText,
	}, func() { r.on("input", Action{Edit, ""}) })
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
