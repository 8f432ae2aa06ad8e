package page

import (
	"slices"
	"strconv"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/yaml"
	"servicestatus/widget/view"
)

// Notice is a notice about a service that is down, as the visitor writes it.
type Notice struct {
	System      string // the id of a declaration; empty: none is chosen
	Text        string
	From, Until string   // as a field for a date and a time writes them; empty: now, and until somebody ends it
	Lines       []string // ids of the support that it is about; none: all
	// Asked is true when the visitor has asked for the file and did not get it: from then on what is wrong is said.
	Asked bool

	of *declarations.Declaration // of System
}

// The fields of a notice, as the arguments of [WriteNotice]. Any other argument is the id of a line.
const (
	noticeSystem = "notice-system"
	noticeText   = "notice-text"
	noticeFrom   = "notice-from"
	noticeUntil  = "notice-until"
)

// writeNotice takes what is written in a field. A box of a line is checked and unchecked.
func (s *State) writeNotice(_ Browser, field, value string) {
	n := &s.Notice
	switch field {
	case noticeSystem:
		n.System, n.Lines = strings.TrimPrefix(value, unset), nil
		n.of = s.declared(n.System)
	case noticeText:
		n.Text = value
	case noticeFrom:
		n.From = value
	case noticeUntil:
		n.Until = value
	default:
		if i := slices.Index(n.Lines, field); i >= 0 {
			n.Lines = slices.Delete(n.Lines, i, i+1)
		} else {
			n.Lines = append(n.Lines, field)
		}
	}
}

// declared returns the declaration with an id: the one in the Studio, or one of the site.
func (s *State) declared(id string) *declarations.Declaration {
	if d := s.Studio.Declaration; d != nil && d.ID == id {
		return d
	}
	if system := s.Folder.System(id); system != nil {
		d, _ := declarations.Decode(system.Published) // it was published
		return d
	}
	return nil
}

// downloadNotices saves the notices of the site with the new one.
func (s *State) downloadNotices(b Browser, _, _ string) {
	text, field, problem := s.noticesFile()
	s.Notice.Asked = problem != ""
	if problem != "" {
		s.Announcement = problem
		b.Focus(field)
		return
	}
	s.download(b, folder.NoticesFile, "application/yaml", text)
}

// noticesFile returns the text of the notices with the new one, or which field is wrong, and why.
func (s *State) noticesFile() (text, field, problem string) {
	n := &s.Notice
	from, until, field, problem := s.noticeTimes()
	switch {
	case n.System == "":
		return "", noticeSystem, s.say(phraseNoSystem)
	case strings.TrimSpace(n.Text) == "":
		return "", noticeText, s.say(phraseNoNotice)
	case problem != "":
		return "", field, problem
	}
	fields := []folder.Field{{Name: "system", Value: strconv.Quote(n.System)}, {Name: "from", Value: folder.DanishTime(from, false)}}
	if until != 0 {
		fields = append(fields, folder.Field{Name: "until", Value: folder.DanishTime(until, true)})
	}
	fields = append(fields, folder.Field{Name: "text", Value: strconv.Quote(strings.TrimSpace(n.Text))})
	if len(n.Lines) > 0 {
		fields = append(fields, folder.Field{Name: "lines", Value: "[" + strings.Join(n.Lines, ", ") + "]"})
	}
	edit, err := folder.EditNotices([]byte(s.Folder.Notices))
	if err != nil {
		return "", noticeText, folder.ErrByHand.Error()
	}
	before := edit.Count()
	edit.Add(fields)
	all, problems := yaml.Notices(folder.NoticesFile, edit.Bytes())
	switch {
	case len(problems) > 0:
		return "", noticeText, problems[0].Message + " " + problems[0].Remedy
	case len(all) != before+1:
		return "", noticeText, folder.ErrByHand.Error()
	}
	return string(edit.Bytes()), "", ""
}

// WithNotice returns the declaration of the service with the notice, as it is published; empty while the notice is not one.
func (s *State) WithNotice() string {
	n := &s.Notice
	from, until, _, problem := s.noticeTimes()
	if n.of == nil || problem != "" || strings.TrimSpace(n.Text) == "" {
		return ""
	}
	with := *n.of
	with.Notices = append(slices.Clone(with.Notices), declarations.Notice{From: from, Until: hours.Bound{At: until, OK: until != 0}, Text: strings.TrimSpace(n.Text), Level: declarations.Info, Lines: n.Lines})
	return declarations.Encode(&with)
}

// noticeTimes returns when a notice begins and ends; until is 0 where somebody is to end it.
func (s *State) noticeTimes() (from, until calendar.Instant, field, problem string) {
	from = s.Now - s.Now%60
	for _, one := range []struct {
		field, text string
		at          *calendar.Instant
	}{{noticeFrom, s.Notice.From, &from}, {noticeUntil, s.Notice.Until, &until}} {
		if one.text == "" {
			continue
		}
		day, clock, _ := strings.Cut(one.text, "T")
		at, ok := local(day, clock)
		if !ok {
			return 0, 0, one.field, s.say(phraseUnreadableTime)
		}
		*one.at = at
	}
	if until != 0 && until <= from {
		return 0, 0, noticeUntil, s.say(phraseEndsFirst)
	}
	return from, until, "", ""
}

// noticeCommand is the command that does the same in the folder of the declarations.
func (s *State) noticeCommand() string {
	n := &s.Notice
	b := "app notice " + n.System + " " + shellQuoted(strings.TrimSpace(n.Text))
	from, until, _, problem := s.noticeTimes()
	if n.From != "" && problem == "" {
		b += " --from " + shellQuoted(strings.Trim(folder.DanishTime(from, false), `"`))
	}
	if until != 0 {
		b += " --until " + shellQuoted(strings.Trim(folder.DanishTime(until, true), `"`))
	}
	if len(n.Lines) > 0 {
		b += " --lines " + strings.Join(n.Lines, ",")
	}
	return b
}

// shellQuoted writes a text as one argument: as a POSIX shell and PowerShell read it, unless it has an apostrophe.
func shellQuoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

// supportName names a line of support for a person who chooses: "Borgere · telefon".
func (s *State) supportName(of *declarations.Declaration, p *declarations.Support) string {
	name := p.Label
	if name == "" {
		name = view.InLine(p.Channel, s.language())
	}
	if who, _ := view.WhoIn(of, s.language(), p.Audience, p.Topic); who != "" {
		return who + " · " + name
	}
	return lang.Capital(name)
}
