package page

import (
	"cmp"
	"strconv"
	"strings"

	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

// studio draws the place where a declaration is written: the text, what is
// wrong with it, what it comes to, and the markup to take away.
func (d drawing) studio() {
	d.heading("Studio")
	d.leaf("p", d.say(wordStudioLead), "class", "lead")
	e := &d.Studio
	if !d.Live() || e.Origin == "" {
		d.leaf("p", d.say(wordStudioNeeds), "class", "notice quiet", "data-wants-app", "now")
		return
	}
	d.begin()
	d.moment()
	d.Open("div", "class", "split")
	d.Open("section", "class", "write", "aria-labelledby", "teksten")
	d.leaf("h2", d.say(wordText), "id", "teksten")
	d.paper()
	d.problems()
	d.Open("p", "class", "buttons")
	// One button, which keeps the focus when it turns into the other.
	kept, text, action := "", wordKeep, Action{"keep", ""}
	switch {
	case e.Draft != "" && e.Dirty:
		kept, text = d.say(wordNotKept), wordKeepAgain
	case e.Draft != "":
		kept, text, action = d.say(wordIsKept), wordForget, Action{"forget", e.Draft}
	}
	d.leaf("span", kept, "class", "quiet")
	d.button(d.say(text), action)
	d.button(d.say(wordYAML), Action{"yaml", ""})
	if len(e.Problems) == 0 {
		d.button(d.say(wordJSON), Action{"json", ""})
	}
	d.Close()
	d.leaf("p", d.say(wordKeepHint), "class", "hint")
	d.Close()
	d.Open("section", "class", "see", "aria-labelledby", "vises")
	d.leaf("h2", d.say(wordPreview), "id", "vises")
	if e.Declaration == nil {
		d.leaf("p", d.say(wordNothingYet))
	} else {
		// Always there, so that the elements after it stay the same ones.
		stale := ""
		if len(e.Problems) > 0 {
			stale = d.say(wordLastGood)
		}
		d.leaf("p", stale, "class", "notice quiet")
		lang := e.Language
		if lang == "" {
			lang = d.Route.Lang()
		}
		for _, one := range [][2]string{{"maerkat", "badge"}, {"kort", "card"}} {
			d.Open("service-status", "id", one[0], "variant", one[1], "audience", e.Audience, "theme", e.Theme, "lang", lang, "at", d.at())
			d.Close()
		}
	}
	d.Close()
	d.Close()
	if e.Declaration != nil {
		d.picture(e.Declaration)
		d.embed()
	}
}

// begin draws what to begin with, and asks before something is lost.
func (d drawing) begin() {
	e := &d.Studio
	d.Open("div", "class", "begin")
	options := []string{Template, d.say(wordTemplate)}
	for _, id := range data.IDs {
		options = append(options, id, read[id]().Name)
	}
	if e.Origin == file {
		options = append(options, file, d.say(wordFile))
	}
	chosen := e.Origin
	for _, draft := range e.Drafts {
		options = append(options, kladde+draft.Key, d.fill(wordDraft, draft.Name)+", "+d.when(draft.Kept))
	}
	if e.Draft != "" {
		chosen = kladde + e.Draft
	}
	if e.Next != "" {
		chosen = e.Next // as the visitor has it, so that it can be put back
	}
	d.choice("begynd", d.say(wordBegin), chosen, Action{"begin", ""}, options...)
	d.button(d.say(wordOpenFile), Action{"open", ""})
	d.Close()
	// Always there, so that what is written in stays the same field.
	d.Open("div", "class", "notice", "id", "tabt", "role", "status")
	if e.Next != "" {
		d.leaf("p", d.say(wordLoses))
		d.Open("p", "class", "buttons")
		d.button(d.say(wordKeepAndBegin), Action{"keep-and-begin", ""})
		d.button(d.say(wordBeginAnyway), Action{"begin-anyway", ""})
		d.button(d.say(wordStay), Action{"stay", ""})
		d.Close()
	}
	d.Close()
}

// paper draws the text to write in. Behind it lies the same text, on which the
// places with problems are marked, each with its message after the line.
func (d drawing) paper() {
	e := &d.Studio
	wrong := map[int][]yaml.Problem{}
	for _, p := range e.Problems {
		wrong[p.Line] = append(wrong[p.Line], p)
	}
	lines := strings.Split(e.Text, "\n")
	d.Open("div", "class", "paper")
	d.Open("div", "class", "gutter", "aria-hidden", "true")
	for n := range lines {
		class := ""
		if len(wrong[n+1]) > 0 {
			class = "wrong"
		}
		d.leaf("span", strconv.Itoa(n+1), "class", class)
	}
	d.Close()
	d.Open("div", "class", "marks", "aria-hidden", "true")
	for n, line := range lines {
		d.Open("span", "class", "line")
		d.marked(strings.TrimSuffix(line, "\r"), wrong[n+1])
		d.Close()
	}
	d.Close()
	invalid := ""
	if len(e.Problems) > 0 {
		invalid = "true"
	}
	d.Open("textarea", "id", "yaml", "spellcheck", "false", "wrap", "off", "autocapitalize", "off", "autocomplete", "off",
		"rows", strconv.Itoa(len(lines)), "aria-label", d.say(wordTextLabel), "aria-invalid", invalid, "aria-describedby", "fejl", "lang", "da", "value", e.Shown)
	d.On("input", Action{"edit", ""})
	d.Close()
	d.Close()
}

// marked draws a line with its problems.
func (d drawing) marked(line string, problems []yaml.Problem) {
	runes := []rune(line)
	at := 0
	for _, p := range problems {
		from := min(max(p.Column-1, at), len(runes))
		to := min(from+max(p.Length, 1), len(runes))
		d.Text(string(runes[at:from]))
		if from < to {
			d.leaf("mark", string(runes[from:to]))
		}
		at = to
	}
	d.Text(string(runes[at:]) + "\u200b") // an empty line is as high as any
	if len(problems) > 0 {
		d.leaf("span", problems[0].Message, "class", "remark", "lang", d.danish())
	}
}

// problems draws the list of them; each leads to its place.
func (d drawing) problems() {
	e := &d.Studio
	d.Open("div", "id", "fejl")
	text := d.say(wordNoProblems)
	switch n := len(e.Problems); {
	case n == 1:
		text = d.say(wordOneProblem)
	case n > 1:
		text = d.fill(wordProblems, strconv.Itoa(n))
	}
	class := "count"
	if len(e.Problems) > 0 {
		class = "count wrong"
	}
	d.leaf("p", text, "class", class, "role", "status")
	if len(e.Problems) > 0 {
		d.Open("ol", "class", "problems")
		for n, p := range e.Problems {
			d.Open("li")
			d.button(d.fill(wordLine, strconv.Itoa(p.Line))+":", Action{"problem", strconv.Itoa(n)}, "class", "place")
			d.Text(" ")
			d.Open("span", "lang", d.danish())
			d.leaf("strong", p.Message)
			d.Text(" " + p.Remedy)
			d.Close()
			d.Close()
		}
		d.Close()
	}
	d.Close()
}

// embed draws the markup, as chosen, and the element in a frame.
func (d drawing) embed() {
	e := &d.Studio
	d.Open("section", "aria-labelledby", "indsaet", "class", "embed")
	d.leaf("h2", d.say(wordTakeAway), "id", "indsaet")
	d.Open("div", "class", "fields")
	d.choice("variant", d.say(wordVariant), cmp.Or(e.Variant, unset), Action{"variant", ""},
		unset, d.say(wordCard), "badge", d.say(wordBadge), "full", d.say(wordUnfolded))
	d.choice("tema", d.say(wordTheme), cmp.Or(e.Theme, unset), Action{"theme", ""},
		unset, d.say(wordNeutral), "borger", "borger.dk", "virk", "virk.dk")
	d.choice("sprog", d.say(wordLanguage), cmp.Or(e.Language, unset), Action{"language", ""},
		unset, d.say(wordPageLanguage), "da", "Dansk", "en", "English")
	options := []string{unset, d.say(wordEveryone)}
	for _, name := range audiences(e.Declaration) {
		options = append(options, name, name)
	}
	d.choice("maalgruppe", d.say(wordAudience), cmp.Or(e.Audience, unset), Action{"audience", ""}, options...)
	d.Close()
	hint := ""
	if !e.Builtin() {
		hint = d.say(wordOwnFile)
	}
	d.leaf("p", hint, "class", "hint")
	d.Open("div", "class", "split")
	d.Open("div")
	d.markup("linje", d.say(wordOneLine), e.Tag(d.Site))
	d.markup("element", d.say(wordElement), e.Element(d.Site))
	d.Close()
	d.Open("div")
	d.leaf("h3", d.say(wordInFrame))
	d.Open("iframe", "id", "ramme", "class", "frame", "title", d.say(wordInFrame), "src", d.Top+"preview.html")
	d.On("load", Action{"frame", ""}) // what is given it before is lost
	d.Close()
	d.Close()
	d.Close()
	d.Close()
}

func (d drawing) markup(id, title, code string) {
	d.leaf("h3", title)
	d.Open("pre", "tabindex", "0", "aria-label", title)
	d.leaf("code", code, "id", id)
	d.Close()
	d.Open("p", "class", "buttons")
	d.button(d.say(wordCopy), Action{"copy", id}, "aria-label", d.say(wordCopy)+": "+title)
	d.Close()
}
