package yaml_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

func TestPublishedGoldens(t *testing.T) {
	for _, id := range data.IDs {
		published, err := yaml.Publish(id+".yaml", []byte(data.Source(id)))
		if err != nil {
			t.Fatal(err)
		}
		if published != data.Published(id) {
			t.Errorf("%s: run go generate ./declarations/data", id)
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, []byte(published), "", "  "); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/"+id+".json", indented.String()+"\n")
		// What is published is a file that publishes as itself.
		if again, err := yaml.Publish(id+".json", []byte(published)); err != nil || again != published {
			t.Errorf("%s published again: %v\n%s", id, err, again)
		}
	}
}

// The text has 16 ways to reach support, 6 tracks and 13 targets.
func TestAllThatTheTextSaysIsThere(t *testing.T) {
	ids := map[string]string{
		"nemkonto":    "telefon-borgere-virksomheder telefon-myndigheder online email | drift",
		"digitalpost": "telefon-selvbetjening telefon-teknisk email-myndigheder | systemaktoerer slutbrugere",
		"nemlogin":    "email-myndigheder | drift",
		"nemid":       "borgere-telefon borgere-skriv myndigheder-telefon myndigheder-skriv web | drift",
		"borgerdk":    "telefon-borgere online email-myndigheder | drift",
	}
	targets := map[string]int{"nemkonto": 2, "digitalpost": 1, "nemlogin": 3, "nemid": 2, "borgerdk": 2}
	for id, want := range ids {
		d, err := declarations.Decode(data.Published(id))
		if err != nil {
			t.Fatal(err)
		}
		var support, uptime []string
		for _, s := range d.Support {
			support = append(support, s.ID)
		}
		for _, u := range d.Uptime {
			uptime = append(uptime, u.ID)
		}
		if got := strings.Join(support, " ") + " | " + strings.Join(uptime, " "); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
		if len(d.Response) != targets[id] {
			t.Errorf("%s: %d targets, want %d", id, len(d.Response), targets[id])
		}
	}
}

// Whatever the file: a declaration that publishes and decodes as itself, or
// problems that all have a place in the file.
func FuzzPublish(f *testing.F) {
	for _, id := range data.IDs {
		f.Add(data.Source(id))
	}
	f.Add(life(f))
	f.Add("{id: x, name: X, source: {label: Y}, valid: {from: 2026-07-01}, versions: [{id: x, name: X, source: {label: Y}, valid: {until: 2026-06-30}}]}")
	f.Fuzz(func(t *testing.T, src string) {
		d, err := yaml.Parse("x.yaml", []byte(src))
		if err == nil {
			published := declarations.Encode(d)
			again, err := declarations.Decode(published)
			if err != nil {
				t.Fatalf("published, but unreadable: %v\n%s", err, published)
			}
			if !reflect.DeepEqual(again, d) {
				t.Fatalf("published as another declaration:\n%s", published)
			}
			return
		}
		problems, ok := errors.AsType[yaml.Problems](err)
		if !ok {
			t.Fatalf("no place: %v", err)
		}
		lines := strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(src), "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 {
				t.Fatalf("%d:%d is outside the %d lines", p.Line, p.Column, lines)
			}
			_ = p.String()
		}
	})
}
