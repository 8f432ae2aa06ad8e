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
	"servicestatus/declarations/lang/da"
	"servicestatus/widget/view"
)

// printJSON prints a status as a line of JSON.
func printJSON(out io.Writer, s *declarations.Status) {
	var w jsontext.Writer
	view.Data(&w, s, da.Language{})
	fmt.Fprintf(out, "%s\n", w.Buf)
}

// printText prints a status for people.
func printText(out io.Writer, s *declarations.Status) {
	da := da.Language{}
	fmt.Fprintf(out, "%s · %s\n", s.Declaration.Name, s.At)
	for i := range s.Support {
		p := &s.Support[i]
		contact := strings.Join(p.Contacts, " eller ")
		if contact == "" {
			contact = p.Label
		}
		fmt.Fprintf(out, "  %s (%s): %s", contact, p.ID, cmp.Or(da.Support(s.At, p).String(), "åbningstid ikke oplyst"))
		for _, note := range da.SupportNotes(s.At, p) {
			fmt.Fprintf(out, "; %s", note)
		}
		fmt.Fprintln(out)
	}
	for i := range s.Uptime {
		t := &s.Uptime[i]
		fmt.Fprintf(out, "  %s", da.Track(s.At, t))
		for _, note := range da.TrackNotes(t) {
			fmt.Fprintf(out, "; %s", note)
		}
		fmt.Fprintln(out)
	}
	for i := range s.Response {
		t := &s.Response[i]
		what := slices.DeleteFunc([]string{strings.Join(t.Audience, " og "), t.Topic, t.Severity, view.InLine(t.Channel, da)},
			func(s string) bool { return s == "" })
		fmt.Fprintf(out, "  Svarmål%s: %s\n", prefixed(", ", strings.Join(what, ", ")), view.Target(s.At, t, da))
	}
}

// prefixed returns a text with a prefix; nothing where the text is empty.
func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}
