package page

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"servicestatus/app/folder"
)

// The phone of Åby's citizen service was open while the overview said "Lukket": it had the visits alone. In English the
// names that the declaration gives in English stood in Danish.
func TestOverviewHasEachAnswer(t *testing.T) {
	f, err := folder.Read(os.DirFS("../testdata/aaby"), "aaby")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		route Route
		want  []string
	}{
		{Route{}, []string{`channel="visit"`, `channel="phone"`, ">Borgerservice</a>"}},
		{Route{English: true}, []string{`channel="visit"`, `channel="phone"`, ">Citizen service</a>"}},
		{Route{English: true, Name: "borgerservice"}, []string{">Citizen service</h1>", ">Self-service</a>"}},
	} {
		s := State{Folder: f, Route: c.route, Top: c.route.Top()}
		var h HTML
		s.Write(&h)
		for _, want := range c.want {
			if !strings.Contains(string(h.Buf), want) {
				t.Errorf("/%s has no %s", c.route.Path(), want)
			}
		}
	}
}

var (
	line = regexp.MustCompile(`<tr role="row"[^>]*>(<th role="rowheader".*?)</tr>`)
	cell = regexp.MustCompile(`<t[hd][^>]*>(.*?)</t[hd]>`)
	mark = regexp.MustCompile(`<[^>]*>`)
)

// table returns the lines of the board, as they are read without a script.
func table(s *State) (lines []string) {
	for _, row := range line.FindAllStringSubmatch(shown(s), -1) {
		cells := cell.FindAllStringSubmatch(row[1], -1)
		text := make([]string, len(cells))
		for i, c := range cells {
			text[i] = strings.ReplaceAll(mark.ReplaceAllString(c[1], ""), "\u00a0", " ")
		}
		lines = append(lines, strings.Join(text, " | "))
	}
	return lines
}

// overviewOf returns the overview of a folder with some files. They are YAML; the source is
// added.
func overviewOf(t *testing.T, files map[string]string) *State {
	t.Helper()
	system := fstest.MapFS{"site.yaml": {Data: []byte("name: Prøve\n")}}
	for id, text := range files {
		if id != "site" && id != "notices" {
			text = "id: " + id + "\nsource: {label: eksempel.dk}\n" + text
		}
		system[id+".yaml"] = &fstest.MapFile{Data: []byte(text)}
	}
	f, err := folder.Read(system, "prøve")
	if err != nil {
		t.Fatal(err)
	}
	return &State{Folder: f, Top: "./"}
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestBoardIsCompleteWithoutAScript(t *testing.T) {
	same(t, table(&State{Folder: folder.BuiltIn(), Top: "./"}),
		"NemKonto | Borgere og virksomheder | Mandag - fredag kl. 7-20 |  | Telefon 44 60 63 68 | 98,5 % garanteret",
		"NemKonto | Offentlige myndigheder og pengeinstitutter | Mandag - fredag kl. 8 -16 |  | Telefon 44 60 63 68 | 98,5 % garanteret",
		"Digital Post og NemSMS | Borgere · digital post og selvbetjening | Hverdage kl. 9 - 18 |  | Telefon 1881 eller 70 10 18 81 | Systemaktører: 99 % garanteretSlutbrugere: 98 % garanteret",
		"Digital Post og NemSMS | Borgere · teknisk brugersupport på digital post | Hverdage kl. 9 - 20, weekender kl. 11 - 17 og helligdage kl. 10 - 15 |  | Telefon 38 17 11 87 | Systemaktører: 99 % garanteretSlutbrugere: 98 % garanteret",
		"NemLog-in | Myndigheder | mandag - fredag 08.30-16.00 |  | E-mail nemlogin@digst.dk | 99,5–99,9 %",
		"NemID | Borgere | Mandag til fredag kl. 8.30 - 20.00, Lørdag, søndag og helligdage kl. 10.00 - 16.00, Jule- og nytårsaftensdag kl. 10.00 - 14.00 |  | Telefon 72 24 70 50 | 99,9 % garanteret",
		"NemID | Offentlige myndigheder og virksomheder | Mandag til fredag kl. 8.30 - 20.00, Lørdag, søndag og helligdage kl. 10.00 - 16.00, Jule- og nytårsaftensdag kl. 10.00 - 14.00 |  | Telefon 72 24 70 90 | 99,9 % garanteret",
		"Borger.dk | Borgere | Mandag-torsdag 8.00-22.00, Fredag 8.00-18.00 |  | Telefon 1881 eller 70 10 18 81 | 99,5 %",
		"Borger.dk | Myndigheder | mandag - fredag 09.00-15.00 |  | E-mail admin@borger.dk | 99,5 %",
	)
}

// A system without hours, or without any support, was on no page but its own.
func TestEverySystemHasALine(t *testing.T) {
	s := overviewOf(t, map[string]string{
		"brev":  "name: Brevkassen\nsupport:\n  - {id: mail, channel: email, contacts: [brev@eksempel.dk]}\n",
		"drift": "name: Netvejen\nuptime:\n  - id: a\n    audience: [systemaktører]\n    windows:\n      - {label: Dag, guarantee: 99.9, guaranteed: true, hours: hverdage kl. 8-16}\n      - {label: Nat, guarantee: 98, guaranteed: false, hours: Hele døgnet}\n  - id: b\n    audience: [slutbrugere]\n    windows: [{label: Altid, guarantee: 97, guaranteed: true, hours: Hele døgnet}]\n",
		"raad":  "name: Rådhuset\nsupport:\n  - {id: besoeg, channel: visit, contacts: [\"Torvet 1, 1234 Åby\"], hours: \"Hverdage kl. 10-14\"}\n",
	})
	same(t, table(s),
		"Brevkassen | Alle |  |  | E-mail brev@eksempel.dk | ",
		"Netvejen | Alle |  |  |  | Systemaktører: 98–99,9 %Slutbrugere: 97 % garanteret",
		"Rådhuset | Alle | Hverdage kl. 10-14 |  | Personligt fremmøde Torvet 1, 1234 Åby | ",
	)
	if html := shown(s); strings.Contains(html, "<a>") || strings.Contains(html, "<select") {
		t.Errorf("a link to nowhere, or a choice of one: %s", html)
	}
}

func TestAudiencesOfTheBoard(t *testing.T) {
	phone := func(id, audience string) string {
		return fmt.Sprintf("  - {id: %s, channel: phone, audience: [%s], contacts: [\"12 34 56 78\"], hours: Hverdage kl. 8-16}\n", id, audience)
	}
	s := overviewOf(t, map[string]string{
		"a": "name: A\nsupport:\n" + phone("x", "offentlige myndigheder") + phone("y", `{da: borgere, en: citizens}`),
		"b": "name: B\nsupport:\n" + phone("x", "Myndigheder, private virksomheder"),
	})
	holds(t, shown(s), `<option>Alle</option><option value="borgere">Borgere</option><option value="myndigheder">Myndigheder</option>`+
		`<option value="private virksomheder">Private virksomheder</option></select>`,
		`data-for="offentlige myndigheder"`, `data-for="myndigheder|private virksomheder"`)
	s.Route.English, s.Top = true, "./../"
	holds(t, shown(s), `<option>Everyone</option><option value="borgere">Citizens</option><option value="myndigheder" lang="da">Myndigheder</option>`)
}

// With its audience, the element of Digital Post knew no uptime: that is promised to others.
func TestBadgeHasAnAudienceOnlyWhereItTellsLinesApart(t *testing.T) {
	html := shown(&State{Folder: folder.BuiltIn(), Top: "./"})
	holds(t, html,
		`<service-status system="digitalpost" variant="badge" topic="digital post og selvbetjening" channel="phone" lang="da">`,
		`<service-status system="nemkonto" variant="badge" channel="phone" lang="da">`,
		`<service-status system="nemkonto" variant="badge" audience="offentlige myndigheder" channel="phone" lang="da">`)
}

func TestWordsForTheScript(t *testing.T) {
	s := &State{Folder: folder.BuiltIn(), Top: "./"}
	holds(t, shown(s), `data-lines="%s af %s linjer er åbne"`, `data-always="hele døgnet"`,
		`aria-label="Sig til før lukketid: NemKonto (borgere og virksomheder)"`)
	s.Route.English, s.Top = true, "./../"
	holds(t, shown(s), `data-lines="%s of %s lines are open"`, `data-always="around the clock"`)
}
