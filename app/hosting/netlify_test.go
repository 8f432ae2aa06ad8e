package hosting

import (
	"strings"
	"testing"

	"servicestatus/app/site"
)

// Each address gets all its headers, and none twice.
func TestHeaders(t *testing.T) { checkHeaders(t, example()) }

func checkHeaders(t *testing.T, s Site) {
	t.Helper()
	rules, under := map[string][]string{}, ""
	for line := range strings.Lines(string(headers(s.Files, nil))) {
		if path, ok := strings.CutPrefix(line, "/"); ok {
			under = strings.TrimSpace(path)
			continue
		}
		rules[under] = append(rules[under], strings.TrimSpace(line))
	}
	for name := range s.Files {
		for _, asked := range []string{name, strings.TrimSuffix(name, "index.html")} {
			var got []string
			for rule, lines := range rules {
				if prefix, glob := strings.CutSuffix(rule, "*"); rule == asked || glob && strings.HasPrefix(asked, prefix) {
					got = append(got, lines...)
				}
			}
			want := site.Headers(name)
			for _, header := range want {
				if text := header[0] + ": " + header[1]; strings.Count(strings.Join(got, "\n")+"\n", text+"\n") != 1 {
					t.Errorf("/%s: %s is not there once", asked, text)
				}
			}
			if len(got) != len(want) {
				t.Errorf("/%s has %q", asked, got)
			}
		}
	}
}
