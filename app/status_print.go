//go:build !js

package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/jsontext"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// printJSON prints a status as a line of JSON.
func printJSON(out io.Writer, s *declarations.Status) {
	var w jsontext.Writer
	inDanish(s).Data(&w)
	fmt.Fprintf(out, "%s\n", w.Buf)
}

// inDanish puts the whole of a status into words.
func inDanish(s *declarations.Status) *view.View {
	return view.New(s, view.Options{Language: da.Language{}})
}

// printText prints a status for a person at a terminal.
func printText(out io.Writer, s *declarations.Status) {
	v := inDanish(s)
	fmt.Fprintf(out, "%s · %s\n", s.Declaration.Name, s.At)
	printNews(out, s)
	for _, line := range v.Lines {
		p := line.Status
		contact := strings.Join(p.Contacts, " eller ")
		if contact == "" {
			contact = p.Label
		}
		fmt.Fprintf(out, "  %s (%s): %s", contact, p.ID, cmp.Or(line.Text.String(), "åbningstid ikke oplyst"))
		for _, note := range line.Notes {
			fmt.Fprintf(out, "; %s", note)
		}
		fmt.Fprintln(out)
	}
	for _, track := range v.Tracks {
		fmt.Fprintf(out, "  %s", track.Text)
		for _, note := range track.Notes {
			fmt.Fprintf(out, "; %s", note)
		}
		fmt.Fprintln(out)
	}
	for i := range v.Targets {
		t := v.Targets[i].Status
		what := slices.DeleteFunc([]string{strings.Join(t.Audience, " og "), t.Topic, t.Severity, view.InLine(t.Channel, v.Language)},
			func(s string) bool { return s == "" })
		fmt.Fprintf(out, "  Svarmål%s: %s\n", prefixed(", ", strings.Join(what, ", ")), v.Targets[i].Text())
	}
}

// printNews prints what stands before all else.
func printNews(out io.Writer, s *declarations.Status) {
	l := da.Language{}
	if text := lang.Validity(l, s); text != "" {
		fmt.Fprintf(out, "  ! %s\n", text)
		if s.Over() && s.Ended.Text != "" {
			fmt.Fprintf(out, "    %s\n", s.Ended.Text)
		}
	}
	for i := range s.Notices {
		fmt.Fprintf(out, "  ! %s\n", lang.Notice(l, s.At, &s.Notices[i]))
	}
	for i := range s.Maintenance {
		fmt.Fprintf(out, "  %s\n", lang.Maintenance(l, s.At, &s.Maintenance[i]))
	}
}

// prefixed returns a text with a prefix; nothing where the text is empty.
func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}
