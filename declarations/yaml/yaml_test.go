package yaml_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	goyaml "github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

// What an editor is told, to the letter.
func TestInvalid(t *testing.T) {
	files, err := filepath.Glob("testdata/invalid/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		published, err := yaml.Publish(filepath.Base(name), src)
		if err == nil {
			t.Errorf("%s was read as %s", name, published)
			continue
		}
		for _, p := range err.(yaml.Problems) {
			if p.Line < 1 || p.Column < 1 || p.Message == "" || p.Remedy == "" {
				t.Errorf("%s: incomplete: %+v", name, p)
			}
		}
		golden.Check(t, strings.TrimSuffix(name, ".yaml")+".golden", err.Error())
	}
}

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
		// What is published is a declaration itself, and publishes as itself.
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

// The schema is the tables', accepts what is published and what people write,
// and refuses what is broken in a way a schema can see.
func TestSchema(t *testing.T) {
	committed, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != string(yaml.Schema()) {
		t.Error("schema.json is not what the tables say: run go generate ./...")
	}
	var doc any
	if err := json.Unmarshal(committed, &doc); err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	validate := func(src []byte) error {
		var v any
		if err := goyaml.Unmarshal(src, &v); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(instance)
	}
	for _, id := range data.IDs {
		for _, one := range []string{data.Source(id), data.Published(id)} {
			if err := validate([]byte(one)); err != nil {
				t.Errorf("%s: %v", id, err)
			}
		}
	}
	for _, broken := range []string{
		"{id: x, name: X}", "{id: X, name: X, source: {label: x}}", "{id: x, name: X, source: {label: x}, other: 1}",
		"{id: x, name: X, source: {label: x}, support: [{id: a, channel: fax}]}",
		"{id: x, name: X, source: {label: x}, links: [{label: x, url: 'javascript:x'}]}",
	} {
		if validate([]byte(broken)) == nil {
			t.Errorf("the schema accepts %s", broken)
		}
	}
}

func TestPercentagesAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"99,5%": "99.5", "98,5 %": "98.5", "98,5\u00a0%": "98.5", "99.95": "99.95", "100": "100", "0": "0", "099,50": "99.5",
	} {
		src := fmt.Sprintf("{id: x, name: X, source: {label: Y}, uptime: [{id: d, windows: [{label: W, guarantee: '%s', guaranteed: false, hours: 24/7}]}]}", text)
		published, err := yaml.Publish("x.yaml", []byte(src))
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if !strings.Contains(published, `"guarantee":`+want+`,`) {
			t.Errorf("%q: %s", text, published)
		}
	}
}

// Whatever is typed: either a declaration, or problems that all have a place in
// the file.
func FuzzPublish(f *testing.F) {
	for _, id := range data.IDs {
		f.Add(data.Source(id))
	}
	f.Fuzz(func(t *testing.T, src string) {
		published, err := yaml.Publish("x.yaml", []byte(src))
		if err == nil {
			if _, err := declarations.Decode(published); err != nil {
				t.Fatalf("published, but unreadable: %v\n%s", err, published)
			}
			return
		}
		problems, ok := err.(yaml.Problems)
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
