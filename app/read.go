//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"servicestatus/declarations"
	"servicestatus/declarations/prose"
)

type readCommand struct {
	File    string `arg:"" name:"file" help:"A text as it is published; - is standard input."`
	JSON    bool   `name:"json" help:"Print a line of JSON: the declarations as published, the questions, and what was not used."`
	Answers string `placeholder:"FILE" help:"Answers to questions of an earlier reading, in JSON: {\"id\": \"value\"}."`
}

var errNothingRead = errors.New("her er ingen servicedeklaration: ingen åbningstider, kontaktoplysninger, oppetider eller svarmål. Indsæt hele teksten fra siden")

// Run prints the declarations that a text makes: as YAML, with the questions as comments, or as JSON.
func (c *readCommand) Run(std streams) error {
	text, answers, err := c.inputs(std.in)
	if err != nil {
		return err
	}
	reading, err := prose.Read(text, answers)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Answers, err)
	}
	if err := c.stray(text, reading, std.err); err != nil {
		return err
	}
	if c.JSON {
		err = printReading(std.out, reading)
	} else {
		for i, d := range reading.Documents {
			if i > 0 {
				fmt.Fprintln(std.out, "---")
			}
			fmt.Fprint(std.out, d.YAML)
		}
		printUnused(std.out, reading)
	}
	if err == nil && len(reading.Documents) == 0 {
		return fmt.Errorf("%s: %w", c.File, errNothingRead)
	}
	return err
}

// printUnused prints what was not used as comments, so that nobody believes that all of a text was understood.
func printUnused(to io.Writer, r *prose.Reading) {
	for i, p := range r.Unused {
		if i == 0 {
			fmt.Fprintln(to, "\n# Ikke brugt:")
		}
		fmt.Fprintln(to, "#   "+strings.Join(strings.FieldsFunc(p.Text, unicode.IsSpace), " "))
	}
}

// stray warns of answers to questions that other answers have settled, and refuses those to questions that the
// text does not ask.
func (c *readCommand) stray(text string, r *prose.Reading, warnings io.Writer) error {
	if len(r.Stray) == 0 {
		return nil
	}
	first, err := prose.Read(text, nil)
	if err != nil {
		return err
	}
	var ids, unknown []string
	for _, q := range append(first.Questions, r.Questions...) {
		if !slices.Contains(ids, q.ID) {
			ids = append(ids, q.ID)
		}
	}
	for _, id := range r.Stray {
		if slices.ContainsFunc(r.Questions, func(q prose.Question) bool { return q.ID == id }) {
			fmt.Fprintf(warnings, "advarsel: Svaret på %s passer ikke længere, når de andre er besvaret. Svar igen.\n", id)
		} else if slices.Contains(ids, id) {
			fmt.Fprintf(warnings, "advarsel: Spørgsmålet %s stilles ikke, når de andre er besvaret, så svaret bruges ikke.\n", id)
		} else {
			unknown = append(unknown, id)
		}
	}
	switch {
	case len(unknown) == 0:
		return nil
	case len(ids) == 0:
		return fmt.Errorf("%s: teksten giver ingen spørgsmål, men her er svar på %s", c.Answers, strings.Join(unknown, ", "))
	}
	return fmt.Errorf("%s: teksten giver ikke spørgsmål med disse id'er: %s. Skriv et af disse: %s", c.Answers, strings.Join(unknown, ", "), strings.Join(ids, ", "))
}

// inputs reads the text and the answers.
func (c *readCommand) inputs(in io.Reader) (text string, answers map[string]string, err error) {
	src, err := readInput(c.File, in)
	if err != nil {
		return "", nil, err
	}
	if !utf8.Valid(src) {
		return "", nil, fmt.Errorf("%s: teksten er ikke UTF-8. Gem den som UTF-8", c.File)
	}
	if c.Answers == "" {
		return string(src), nil, nil
	}
	if c.Answers == "-" && c.File == "-" {
		return "", nil, usageError("standard input can be the text or the answers, not both")
	}
	given, err := readInput(c.Answers, in)
	if err != nil {
		return "", nil, err
	}
	if err := json.Unmarshal(bytes.TrimPrefix(given, []byte("\ufeff")), &answers); err != nil {
		return "", nil, fmt.Errorf("%s: svarene kan ikke læses. Skriv {\"id\": \"værdi\"} med id'erne fra spørgsmålene", c.Answers)
	}
	return string(src), answers, nil
}

// What a reading is in JSON.
type (
	readingJSON struct {
		Declarations []json.RawMessage `json:"declarations"`
		Questions    []questionJSON    `json:"questions"`
		Unused       []passageJSON     `json:"unused"`
	}
	questionJSON struct {
		ID      string       `json:"id"`
		Text    string       `json:"text"`
		Choices []choiceJSON `json:"choices"`
		At      [2]int       `json:"at"`
	}
	choiceJSON struct {
		Value string `json:"value"`
		Label string `json:"label"`
	}
	passageJSON struct {
		At   [2]int `json:"at"`
		Text string `json:"text"`
	}
)

// printReading prints a reading as a line of JSON.
func printReading(to io.Writer, r *prose.Reading) error {
	out := readingJSON{[]json.RawMessage{}, []questionJSON{}, []passageJSON{}}
	for _, d := range r.Documents {
		out.Declarations = append(out.Declarations, json.RawMessage(declarations.Encode(d.Declaration.Danish())))
	}
	for _, q := range r.Questions {
		one := questionJSON{q.ID, q.Instructions(), []choiceJSON{}, [2]int{q.At.From, q.At.To}}
		for _, c := range q.Choices {
			one.Choices = append(one.Choices, choiceJSON{c.Value, c.Label})
		}
		out.Questions = append(out.Questions, one)
	}
	for _, p := range r.Unused {
		out.Unused = append(out.Unused, passageJSON{[2]int{p.At.From, p.At.To}, p.Text})
	}
	var line strings.Builder
	e := json.NewEncoder(&line)
	e.SetEscapeHTML(false)
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(to, line.String())
	return err
}
