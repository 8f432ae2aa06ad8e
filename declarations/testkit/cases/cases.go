// Package cases holds the cases that every view of the project must answer
// alike: the evaluator, the command line, the shipped wasm and the page.
package cases

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // the cases are in Danish time on any machine

	"servicestatus/declarations/data"
	"servicestatus/declarations/yaml"
)

//go:embed cases.txt
var text string

//go:embed life.txt
var life string

//go:embed aaby.yaml
var aaby string

// Case is a moment, and what one line of a card says at it.
type Case struct {
	File         string
	Line         int    // of the file
	Declaration  string // as published
	Language     string // of the sentence; empty: Danish
	At           time.Time
	System, ID   string
	State        string // open, closed or unknown; for uptime the window's label, * where inferred
	Until, Next  string // Danish wall clock, or "-"
	Text         string
	Note         string
	UptimeWindow bool
}

// All reads the cases of the built-in declarations.
func All() ([]Case, error) { return read("cases.txt", text, data.Published) }

// Life reads the cases of a declaration that has all that one can say.
func Life() ([]Case, error) {
	published, err := yaml.Publish("aaby.yaml", []byte(aaby))
	if err != nil {
		return nil, err
	}
	return read("life.txt", life, func(string) string { return published })
}

func read(file, text string, published func(system string) string) ([]Case, error) {
	zone, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		return nil, err
	}
	var all []Case
	system, id, language := "", "", ""
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, " ")
		if line == "" || line[0] == '#' {
			continue
		}
		if name, ok := strings.CutPrefix(line, "== "); ok {
			system, id, _ = strings.Cut(name, " ")
			id, language, _ = strings.Cut(id, ", ")
			continue
		}
		fields := strings.Split(line, " | ")
		if len(fields) < 5 || len(fields) > 6 {
			return nil, fmt.Errorf("%s:%d: %d fields", file, n+1, len(fields))
		}
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		at, err := parse(fields[0], zone)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n+1, err)
		}
		c := Case{File: file, Line: n + 1, At: at, System: system, Declaration: published(system), Language: language, State: fields[1], Until: fields[2], Next: fields[3], Text: fields[4]}
		c.ID, c.UptimeWindow = strings.CutPrefix(id, "oppetid ")
		if len(fields) == 6 {
			c.Note = fields[5]
		}
		all = append(all, c)
	}
	return all, nil
}

// parse reads a Danish wall clock; in the repeated hour a + or ++ says which.
func parse(s string, zone *time.Location) (time.Time, error) {
	wall := strings.TrimRight(s, "+")
	layout := "2006-01-02 15.04"
	if strings.Count(wall, ".") == 2 {
		layout += ".05"
	}
	at, err := time.ParseInLocation(layout, wall, zone)
	if err != nil {
		return at, err
	}
	switch len(s) - len(wall) {
	case 1: // the first of two: summer time
		at = time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), 0, time.FixedZone("", 7200))
	case 2:
		at = time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), 0, time.FixedZone("", 3600))
	}
	return at.In(zone), nil
}

// Wall writes an RFC 3339 time as the cases have it, and "" as "-".
func Wall(rfc3339 string) string {
	if rfc3339 == "" {
		return "-"
	}
	return rfc3339[:10] + " " + rfc3339[11:13] + "." + rfc3339[14:16]
}

// Check compares a status, as data, with what the case says.
func (c Case) Check(status []byte) error {
	type line struct {
		ID, State, Label, Until, Text, Note string
		Next                                string `json:"next_open"`
		Inferred                            bool
	}
	var s struct{ Support, Uptime []line }
	if err := json.Unmarshal(status, &s); err != nil {
		return fmt.Errorf("%s:%d: %w", c.File, c.Line, err)
	}
	lines := s.Support
	if c.UptimeWindow {
		lines = s.Uptime
	}
	for _, l := range lines {
		if l.ID != c.ID {
			continue
		}
		state := l.State
		if c.UptimeWindow {
			if state = l.Label; l.Inferred {
				state += "*"
			}
		}
		got := fmt.Sprintf("%s | %s | %s | %s | %s", state, Wall(l.Until), Wall(l.Next), l.Text, l.Note)
		want := fmt.Sprintf("%s | %s | %s | %s | %s", c.State, c.Until, c.Next, c.Text, c.Note)
		if got != want {
			return fmt.Errorf("%s:%d: %s %s at %s:\n got %s\nwant %s", c.File, c.Line, c.System, c.ID, c.At, got, want)
		}
		return nil
	}
	return fmt.Errorf("%s:%d: no line has the id %s", c.File, c.Line, c.ID)
}

// Both reads the cases of [All] and of [Life].
func Both() ([]Case, error) {
	all, err := All()
	if err != nil {
		return nil, err
	}
	life, err := Life()
	return append(all, life...), err
}
