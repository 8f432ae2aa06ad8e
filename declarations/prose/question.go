package prose

import (
	"fmt"
	"slices"
	"strings"
)

// Question is what a person must decide.
type Question struct {
	ID      string // stays the same when other parts of the text change
	Text    string
	Choices []Choice
	At      Range
	Many    bool                            // an answer can be several choices, with commas between them
	refuse  func(value string) (why string) // says why another value is no answer; nil when none is
}

// Instructions is the text, with how to give an answer of several choices.
func (q *Question) Instructions() string {
	if q.Many {
		return q.Text + " Flere svar skrives med komma imellem."
	}
	return q.Text
}

// Free reports whether an answer may be other than the choices.
func (q *Question) Free() bool { return q.refuse != nil }

// Choice is an answer to a question.
type Choice struct{ Value, Label string }

// Omit is the answer that leaves a passage out.
const Omit = "omit"

var omit = Choice{Omit, "Tag det ikke med"}

// AnswerError is an answer that its question does not have.
type AnswerError struct {
	Question
	Value string
	Why   string // a sentence, or empty
}

func (e *AnswerError) Error() string {
	var values []string
	for _, c := range e.Choices {
		values = append(values, c.Value)
	}
	other := ""
	if e.Free() {
		other = ", eller svar, som spørgsmålet siger"
	}
	why := e.Why
	if why != "" {
		why = " " + why
	}
	return fmt.Sprintf("Svaret %q passer ikke til spørgsmålet %s.%s Skriv et af disse: %s%s. Spørgsmålet er: %s", e.Value, e.ID, why, strings.Join(values, ", "), other, e.Instructions())
}

// wrong returns what is wrong with an answer, or nil.
func (q *Question) wrong(answer string) *AnswerError {
	if slices.ContainsFunc(q.Choices, func(c Choice) bool { return c.Value == answer }) {
		return nil
	}
	why := ""
	if q.refuse != nil {
		if why = q.refuse(answer); why == "" {
			return nil
		}
	}
	return &AnswerError{*q, answer, why}
}

// ask returns the answer to a question. Where there is none, it asks.
func (r *reader) ask(q Question, at *asked) (answer string, ok bool) {
	q.ID = r.ids.of(q.ID, q.At)
	answer, ok = r.answers[q.ID]
	var wrong *AnswerError
	if ok {
		wrong = q.wrong(answer)
	}
	if !ok || wrong != nil && r.ids.hadChoice(q.ID, answer) { // another answer has changed what can be chosen
		r.questions = append(r.questions, &q)
		*at = append(*at, &q)
		return "", false
	}
	r.used[q.ID] = true
	if r.wrong == nil {
		r.wrong = wrong
	}
	if answer != Omit {
		r.fact(q.At, "answer")
	}
	return answer, true
}

// asked are the questions at one place of a declaration.
type asked []*Question

// quoted returns the beginning of a passage, as a question quotes it.
func quoted(text string) string {
	const most = 90
	text = strings.Join(strings.Fields(text), " ")
	if short := []rune(text); len(short) > most {
		text = strings.TrimRight(string(short[:most]), " ,.;:-–") + " …"
	}
	return "»" + strings.TrimRight(text, ". ") + "«"
}

// inWords joins names as a sentence does: a, b og c.
func inWords(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " og " + names[last]
}

// slug returns a text as a part of an id.
func slug(text string) string {
	var b strings.Builder
	for _, c := range strings.ToLower(text) {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			b.WriteRune(c)
		case c == 'æ':
			b.WriteString("ae")
		case c == 'ø':
			b.WriteString("oe")
		case c == 'å':
			b.WriteString("aa")
		case c == 'é':
			b.WriteString("e")
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	out := strings.Trim(b.String(), "-")
	if len(out) > 40 {
		out = strings.Trim(out[:40], "-")
	}
	return out
}

// name joins the parts of an id.
func name(parts ...string) string {
	var all []string
	for _, p := range parts {
		if s := slug(p); s != "" {
			all = append(all, s)
		}
	}
	out := strings.Join(all, "-")
	if len(out) > maxID {
		out = strings.Trim(out[:maxID], "-")
	}
	return out
}

// maxID leaves room for a number behind an id: declarations have ids of at most 64 bytes.
const maxID = 60
