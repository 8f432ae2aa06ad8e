package page

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/yaml"
)

const oldNotices = "# Vores meddelelser\n- system: nemid\n  from: 2026-11-01 08:00\n  until: 2026-11-02 08:00\n  text: \"Gammel\" # slut\n"

// written is a Studio in which a notice is written: field and value in turn.
func written(f *fake, old string, fields ...string) *State {
	s := studio(f, "")
	site := *s.Folder
	site.Notices = old
	s.Folder = &site
	for i := 0; i < len(fields); i += 2 {
		s.Do(f, Action{WriteNotice, fields[i]}, fields[i+1])
	}
	return s
}

func TestNotice(t *testing.T) {
	for _, c := range []struct {
		fields       []string
		want, wanted string // what is added, and the command
	}{
		{
			[]string{noticeSystem, "nemid", noticeText, "Telefonerne er nede"},
			"- system: \"nemid\"\n  from: 2026-11-22 12:00\n  text: \"Telefonerne er nede\"\n",
			"app notice nemid 'Telefonerne er nede'",
		},
		{
			[]string{noticeSystem, "borgerdk", noticeText, ` Fejl 40: "nede" i dag `, noticeFrom, "2026-11-22T13:30", noticeUntil, "2026-11-23T00:00", "telefon-borgere", "on", "x", "on", "x", "on"},
			"- system: \"borgerdk\"\n  from: 2026-11-22 13:30\n  until: 2026-11-22 24:00\n  text: \"Fejl 40: \\\"nede\\\" i dag\"\n  lines: [telefon-borgere]\n",
			`app notice borgerdk 'Fejl 40: "nede" i dag' --from '2026-11-22 13:30' --until '2026-11-22 24:00' --lines telefon-borgere`,
		},
		{ // the hour that comes twice: the first of the two
			[]string{noticeSystem, "nemid", noticeText, "Det er 'nede'", noticeFrom, "2027-10-31T02:30"},
			"- system: \"nemid\"\n  from: 2027-10-31 02:30\n  text: \"Det er 'nede'\"\n",
			`app notice nemid 'Det er '\''nede'\''' --from '2027-10-31 02:30'`,
		},
	} {
		for _, old := range []string{"", oldNotices} {
			f := &fake{}
			s := written(f, old, c.fields...)
			text, _, problem := s.noticesFile()
			if text != old+c.want || problem != "" || s.noticeCommand() != c.wanted {
				t.Errorf("%s\n%s\n%s", text, problem, s.noticeCommand())
			}
			if all, problems := yaml.Notices(folder.NoticesFile, []byte(text)); len(problems) > 0 || len(all) != strings.Count(text, "system:") {
				t.Error(problems)
			}
			s.Do(f, Action{DownloadNotices, ""}, "")
			if last := f.did[len(f.did)-1]; !strings.HasPrefix(last, "download notices.yaml application/yaml") {
				t.Error(f.did)
			}
			s.Do(f, Action{Copy, noticeCommandText}, "")
			if last := f.did[len(f.did)-1]; last != "copy "+c.wanted {
				t.Error(last)
			}
		}
	}
}

// What is missing is said once the file is asked for, at the field, which gets the focus. Nothing is saved.
func TestNoticeThatIsWrong(t *testing.T) {
	whole := []string{noticeSystem, "nemid", noticeText, "Nede"}
	for _, c := range []struct {
		old    string
		fields []string
		at     string
		want   string
	}{
		{"", nil, noticeSystem, "Vælg den tjeneste"},
		{"", []string{noticeSystem, "nemid", noticeText, " "}, noticeText, "Skriv, hvad der er sket."},
		{"", append(whole, noticeUntil, "2026-11-22T11:00"), noticeUntil, "slutter, før den begynder"},
		{"", append(whole, noticeFrom, "2026-11-22"+"T"), noticeFrom, ""},
		{"", append(whole, noticeUntil, "9999-01-01T00:00"), noticeUntil, "både dag og klokkeslæt"},
		{"- &a {system: nemid", whole, noticeText, "ret den i hånden"},
	} {
		f := &fake{}
		s := written(f, c.old, c.fields...)
		if strings.Contains(shown(s), `id="notice-problem">`+c.want) && c.at == noticeSystem {
			t.Error("a notice that nobody has begun is wrong")
		}
		s.Do(f, Action{DownloadNotices, ""}, "")
		if c.want == "" { // midnight
			if len(f.did) == 0 || !strings.HasPrefix(f.did[0], "download") {
				t.Error(s.Announcement)
			}
			continue
		}
		if !strings.Contains(s.Announcement, c.want) || len(f.did) != 1 || f.did[0] != "focus "+c.at {
			t.Errorf("%q %q", s.Announcement, f.did)
		}
		holds(t, shown(s), s.Announcement+"</p>")
		if c.at != noticeText && strings.Contains(shown(s), noticeCommandText) {
			t.Error("there is a command, which means another notice")
		}
	}
}

// The boxes are the lines of the service that is chosen, which may be the one in the Studio.
func TestLinesOfANotice(t *testing.T) {
	f := &fake{}
	s := written(f, "", noticeSystem, "borgerdk")
	holds(t, shown(s), `<label><input type="checkbox">Borgere · telefon</label>`)
	s.Do(f, Action{WriteNotice, "telefon-borgere"}, "on")
	holds(t, shown(s), `<input type="checkbox" checked="true">Borgere · telefon`)
	if s.Do(f, Action{WriteNotice, noticeSystem}, unset); strings.Contains(shown(s), "checkbox") || len(s.Notice.Lines) > 0 {
		t.Error(s.Notice)
	}
	s.openText(fileOrigin, strings.ReplaceAll(template, "eksempel", "min"))
	holds(t, shown(s), `<option value="min">Eksempel</option>`)
	s.Do(f, Action{WriteNotice, noticeSystem}, "min")
	holds(t, shown(s), "Borgere · e-mail")
}

// The notice is shown on the card as it is written, with what the declaration has already, and from the moment at which it begins.
func TestNoticeIsShown(t *testing.T) {
	f := &fake{}
	s := written(f, "", noticeSystem, "nemid")
	if s.WithNotice() != "" {
		t.Error("a notice without words is shown")
	}
	s.Do(f, Action{WriteNotice, noticeText}, "Telefonerne er nede")
	holds(t, shown(s), `<service-status id="noticed" variant="card" lang="da">`)
	s.Do(f, Action{WriteNotice, noticeFrom}, "2026-11-24T13:30")
	holds(t, s.WithNotice(), `"notices":[{"from":"2026-11-24T13:30:00+01:00","text":"Telefonerne er nede","level":"info"}]`)
	holds(t, shown(s), `at="2026-11-24T13:30:00+01:00"`)
	s.Do(f, Action{WriteNotice, noticeUntil}, "2026-11-23T00:00")
	if s.WithNotice() != "" {
		t.Error("a notice that ends before it begins is shown")
	}
	if s.Notice.of.Notices != nil {
		t.Error("the declaration was changed")
	}
}
