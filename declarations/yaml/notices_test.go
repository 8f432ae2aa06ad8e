package yaml_test

import (
	"strings"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/testkit/golden"
	"servicestatus/declarations/yaml"
)

const twoSystems = `- system: x
  from: 2026-12-01 12:00
  until: 2026-12-01 15:00
  text: Telefonerne er nede
  en: The phones are down
  lines: [telefon]
  state: closed
- {system: y, from: 2026-10-01, until: 2026-10-02, text: Vi flyttede}
`

func systems(t *testing.T) []*yaml.File {
	return []*yaml.File{
		versionOf(t, "x.yaml", `support: [{id: telefon, channel: phone, contacts: ["112"]}]`),
		read(t, "y.yaml", "{id: y, name: Y, source: {label: Z}}"),
	}
}

func TestNotices(t *testing.T) {
	for _, text := range []string{twoSystems, "notices:\n" + twoSystems} {
		all, problems := yaml.Notices("notices.yaml", []byte(text))
		if len(problems) > 0 || len(all) != 2 || all[0].System != "x" || all[0].English != "The phones are down" || all[0].Level != declarations.Outage {
			t.Fatal(all, problems)
		}
		files := systems(t)
		if problems := yaml.Attach(all, files); len(problems) > 0 {
			t.Fatal(problems)
		}
		x, y := files[0].Declaration, files[1].Declaration
		if len(x.Notices) != 1 || len(y.Notices) != 1 || x.InEnglish("Telefonerne er nede") != "The phones are down" {
			t.Error(x, y)
		}
		if w := files[1].Warnings(now(t)); len(w) != 1 || w[0].File != "notices.yaml" || !strings.Contains(w[0].Message, "for længst") {
			t.Error(w)
		}
	}
}

func TestNoNotices(t *testing.T) {
	for _, text := range []string{"", "# none\n", "[]"} {
		if all, problems := yaml.Notices("notices.yaml", []byte(text)); len(all)+len(problems) > 0 {
			t.Errorf("%q: %v %v", text, all, problems)
		}
	}
}

// An editor is told this, to the letter.
func TestNoticesThatAreWrong(t *testing.T) {
	var all []string
	for _, text := range []string{
		"notices: []\nother: 1", "text", "- {from: 2026-12-01, text: T}", "- {system: X y, from: 2026-12-01, text: T, until: før jul}",
		"- system: x\n  from: 2026-12-01\n text: T",
	} {
		_, problems := yaml.Notices("notices.yaml", []byte(text))
		all = append(all, problems.Error())
	}
	notices, problems := yaml.Notices("notices.yaml", []byte("- {system: z, from: 2026-12-01, text: T}\n- {system: xx, from: 2026-12-01, text: T}\n- {system: x, from: 2026-12-01, text: T, lines: [telfon, mail]}\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	files := systems(t)
	all = append(all, yaml.Attach(notices, files).Error())
	if n := len(files[0].Declaration.Notices); n > 0 {
		t.Errorf("%d notices were added all the same", n)
	}
	golden.Check(t, "testdata/notices.golden", strings.Join(all, "\n"))
}

// Whatever the file: notices, or problems that have a place in it.
func FuzzNotices(f *testing.F) {
	f.Add(twoSystems)
	f.Add("notices: [&a {system: x, from: 2026-12-01, text: {da: T, en: U}}, *a]")
	f.Fuzz(func(t *testing.T, src string) {
		all, problems := yaml.Notices("notices.yaml", []byte(src))
		lines := strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(src), "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 {
				t.Fatalf("%d:%d is outside the %d lines", p.Line, p.Column, lines)
			}
			_ = p.String()
		}
		for _, n := range all {
			if n.System == "" || n.Text == "" || n.Level == "" || n.Until.OK && n.Until.At <= n.From {
				t.Fatalf("%+v", n)
			}
		}
	})
}
