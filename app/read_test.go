//go:build !js

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const publishedText = "../declarations/prose/testdata/servicedeklaration"

// What read prints are declarations that check accepts, with or without answers.
func TestReadPrintsWhatCheckAccepts(t *testing.T) {
	texts, err := filepath.Glob("../declarations/prose/testdata/texts/*.txt")
	if err != nil || len(texts) < 12 {
		t.Fatal(err, len(texts))
	}
	for _, args := range append([][]string{{publishedText + ".txt"}, {"--answers", publishedText + ".answers.json", publishedText + ".txt"}}, each(texts)...) {
		out, errs, code := command("", append([]string{"read"}, args...)...)
		if code != 0 || errs != "" {
			t.Fatalf("%q: exit %d: %s", args, code, errs)
		}
		for one := range strings.SplitSeq(out, "\n---\n") {
			if _, errs, code := command(one, "check", "-"); code != 0 {
				t.Errorf("%q: check: %s\n%s", args, errs, one)
			}
		}
	}
}

func each(names []string) (all [][]string) {
	for _, name := range names {
		all = append(all, []string{name})
	}
	return all
}

// The shape others script against, to the letter.
func TestReadJSON(t *testing.T) {
	const text = "NemTest\n\nSupport\nTelefon: 12 34 56 78\nÅbningstider: mandag-fredag kl. 9-15; helligdage lukket\nHej æble\n"
	out, errs, code := command(text, "read", "--json", "-")
	want := `{"declarations":[{"id":"nemtest","name":"NemTest","source":{"label":"NemTest"},"support":[{"id":"telefon","channel":"phone","contacts":["12 34 56 78"]}]}],` +
		`"questions":[{"id":"whose-nemtest-aabningstider","text":"Hvad gælder »Åbningstider: mandag-fredag kl. 9-15; helligdage lukket« for? Flere svar skrives med komma imellem.",` +
		`"choices":[{"value":"telefon-12-34-56-78","label":"Telefon 12 34 56 78"},{"value":"visit","label":"Personligt fremmøde"},{"value":"omit","label":"Tag det ikke med"}],"at":[53,94]}],` +
		`"unused":[{"at":[95,104],"text":"Hej æble"}]}` + "\n"
	if code != 0 || errs != "" || out != want {
		t.Errorf("exit %d, %q:\n%swant\n%s", code, errs, out, want)
	}
	answers := filepath.Join(t.TempDir(), "svar.json")
	if err := os.WriteFile(answers, []byte(`{"whose-nemtest-aabningstider":"telefon"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, code = command(text, "read", "--json", "--answers", answers, "-")
	if code != 0 || errs != "" || !json.Valid([]byte(out)) || !strings.Contains(out, `"Mo-Fr 09:00-15:00; PH off"`) || !strings.Contains(out, `"questions":[]`) {
		t.Errorf("exit %d, %q: %s", code, errs, out)
	}
}

// The declarations in JSON are the files that publish makes of the YAML; they had English, which has a file of its own.
func TestReadJSONIsAsPublished(t *testing.T) {
	args := []string{"--answers", publishedText + ".answers.json", publishedText + ".txt"}
	written, _, _ := command("", append([]string{"read"}, args...)...)
	from, to := t.TempDir(), t.TempDir()
	for i, one := range strings.Split(written, "\n---\n") {
		if err := os.WriteFile(filepath.Join(from, strconv.Itoa(i)+".yaml"), []byte(one), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, errs, code := command("", "publish", "--out", to, from); code != 0 {
		t.Fatal(errs)
	}
	out, _, _ := command("", append([]string{"read", "--json"}, args...)...)
	var read struct{ Declarations []json.RawMessage }
	if err := json.Unmarshal([]byte(out), &read); err != nil || len(read.Declarations) != 5 {
		t.Fatal(err, len(read.Declarations))
	}
	for _, d := range read.Declarations {
		var named struct{ ID string }
		if err := json.Unmarshal(d, &named); err != nil {
			t.Fatal(err)
		}
		published, err := os.ReadFile(filepath.Join(to, named.ID+".json"))
		if err != nil || strings.TrimSpace(string(published)) != string(d) {
			t.Errorf("%s: %v\n%s\nread:\n%s", named.ID, err, published, d)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{
		"text":    "NemTest\nTelefon: 12 34 56 78\nÅbningstider: mandag-fredag kl. 9-15\n",
		"nothing": "Velkommen til vores side.\n",
		"latin":   "Telefon: 12 34 56 78, \xe5bent",
		"wrong":   `{"whose-nemtest-aabningstider":"måske"}`,
		"stray":   `{"andet":"x"}`,
		"two":     "Portalen\n\nAlfa\nTelefon: 12 34 56 78\nMandag 9-15\n\nGammasagen\nTelefon: 12 34 56 79\nMandag 9-16\n\nLukkedage 2026\n15. maj\n",
		"settled": `{"services-alfa":"topics","days-gammasagen":"all"}`,
		"hours":   "NemTest\nTelefon: 12 34 56 78, mandag-fredag kl. 9\n",
		"free":    `{"hours-nemtest-telefon":"somme tider"}`,
		"broken":  `{"whose-nemtest-aabningstider":5}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	for _, c := range []struct {
		args string
		code int
		err  string // in standard error
	}{
		{"read text", 0, ""},
		{"read", 2, "file"},
		{"read missing", 1, "missing: findes ikke"},
		{"read nothing", 1, "nothing: her er ingen servicedeklaration"},
		{"read --json nothing", 1, "nothing: her er ingen servicedeklaration"},
		{"read latin", 1, "latin: teksten er ikke UTF-8"},
		{"read --answers wrong text", 1, `wrong: Svaret "måske" passer ikke til spørgsmålet whose-nemtest-aabningstider. "måske" er ikke et af svarene. Skriv et af disse: telefon-12-34-56-78, visit, omit`},
		{"read --answers stray text", 1, "stray: teksten giver ikke spørgsmål med disse id'er: andet. Skriv et af disse: whose-nemtest-aabningstider"},
		{"read --answers settled two", 0, "advarsel: Spørgsmålet days-gammasagen stilles ikke"},
		{"read --answers free hours", 1, "Skriv et af disse: omit, eller svar, som spørgsmålet siger. Spørgsmålet er: Telefon: Tiden »mandag-fredag kl. 9«"},
		{"read --answers broken text", 1, "broken: svarene kan ikke læses"},
		{"read --answers missing text", 1, "missing: findes ikke"},
		{"read --answers - -", 2, "not both"},
	} {
		_, errs, code := command("", strings.Fields(c.args)...)
		if code != c.code || !strings.Contains(errs, c.err) || c.err == "" && errs != "" {
			t.Errorf("app %s: exit %d, want %d; standard error %q", c.args, code, c.code, errs)
		}
	}
}
