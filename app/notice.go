//go:build !js

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

type noticeCommand struct {
	ID   string `arg:"" optional:"" help:"The id of a declaration."`
	Text string `arg:"" optional:"" help:"The notice, in Danish."`

	Data  string   `default:"." placeholder:"FOLDER" help:"Folder with the declarations; this one, unless given."`
	From  string   `placeholder:"TIME" help:"When it begins: 15:00 (today), 2026-12-01T15:00 or RFC 3339. Now, unless given."`
	Until string   `placeholder:"TIME" help:"When it ends; it stands until it is ended, unless given."`
	En    string   `placeholder:"TEXT" help:"The notice in English."`
	Lines []string `placeholder:"a,b" help:"The ids of the support it is about; all, unless given."`
	State string   `help:"What the support is meanwhile: closed or unknown. What its hours say, unless given."`
	Level string   `help:"How grave it is: info, warning or outage."`

	List bool   `help:"List the notices of the folder."`
	End  string `placeholder:"N|ID" help:"End a notice now: by its number in the list, or that of a declaration which has only one."`
}

// noticesFile is a folder of declarations, whose file of notices is to be changed.
type noticesFile struct {
	to   *output // nil: it is only read
	text []byte  // nothing where there is no file
	all  []yaml.SystemNotice
	own  []yaml.SystemNotice // in the files of the declarations; these are changed by hand
}

func (c *noticeCommand) Run(std streams) error {
	now := clock()
	list := c.List && c.ID == "" && c.End == ""
	end := c.End != "" && c.ID == "" && !c.List
	add := c.ID != "" && c.Text != "" && !c.List && c.End == ""
	if !list && !end && !add {
		return usageError(`skriv notice ID "TEKST", notice --list eller notice --end N`)
	}
	if err := c.check(); err != nil {
		return err
	}
	if list {
		f, err := readNotices(c.Data)
		if err != nil {
			return err
		}
		return f.list(std.out, now)
	}
	// What is read is still there when it is written: no other program changes it.
	to, release, err := held(openFolder(c.Data))
	if err != nil {
		return err
	}
	defer release()
	f, err := readNotices(c.Data)
	if err != nil {
		return err
	}
	f.to = to
	if end {
		return f.end(std, c.End, now)
	}
	return f.add(std, c, now)
}

// states are the states that a notice may have, as they are given and as they are written.
var states = map[string]string{"": "", "closed": "closed", "lukket": "closed", "unknown": "unknown", "ukendt": "unknown"}

// check checks what can be checked without the folder.
func (c *noticeCommand) check() error {
	state, ok := states[c.State]
	if !ok {
		return usageError(fmt.Sprintf("--state %s findes ikke. Skriv closed (lukket) eller unknown (ukendt)", c.State))
	}
	c.State = state
	if !slices.Contains([]string{"", "info", "warning", "outage"}, c.Level) {
		return usageError(fmt.Sprintf("--level %s findes ikke. Skriv info, warning (advarsel) eller outage (nedbrud)", c.Level))
	}
	return nil
}

// readNotices reads the notices of a folder, which must be in order: what cannot be read
// is not shown to anybody.
func readNotices(dir string) (*noticesFile, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, about(dir, err)
	}
	defer root.Close()
	in, err := folder.Read(root.FS(), dir)
	if err != nil {
		return nil, err
	}
	f := &noticesFile{own: in.OwnNotices()}
	text, err := root.ReadFile(folder.NoticesFile)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	f.text = text
	f.all, _ = yaml.Notices(folder.NoticesFile, text) // it is in order
	return f, nil
}

// minute is the beginning of the minute of an instant.
func minute(t calendar.Instant) calendar.Instant { return t - t%60 }

func (f *noticesFile) add(std streams, c *noticeCommand, now calendar.Instant) error {
	from := minute(now)
	var err error
	if c.From != "" {
		if from, err = readTime(c.From, now, false); err != nil {
			return err
		}
	}
	fields := []folder.Field{{Name: "system", Value: strconv.Quote(c.ID)}, {Name: "from", Value: folder.DanishTime(from, false)}}
	if c.Until != "" {
		until, err := readTime(c.Until, now, true)
		if err != nil {
			return err
		}
		if until <= from {
			return fmt.Errorf("--until %s er ikke efter %s, hvor meddelelsen begynder. Skriv også dagen, fx \"i morgen 9:00\"", c.Until, folder.DanishTime(from, false))
		}
		fields = append(fields, folder.Field{Name: "until", Value: folder.DanishTime(until, true)})
	}
	for _, f := range []folder.Field{{Name: "text", Value: c.Text}, {Name: "en", Value: c.En}, {Name: "level", Value: c.Level}, {Name: "state", Value: c.State}} {
		if f.Value != "" {
			fields = append(fields, folder.Field{Name: f.Name, Value: strconv.Quote(f.Value)})
		}
	}
	if len(c.Lines) > 0 {
		var ids []string
		for _, id := range c.Lines {
			ids = append(ids, strconv.Quote(strings.TrimSpace(id)))
		}
		fields = append(fields, folder.Field{Name: "lines", Value: "[" + strings.Join(ids, ", ") + "]"})
	}
	edit, err := folder.EditNotices(f.text)
	if err != nil {
		return err
	}
	edit.Add(fields)
	if yaml.TooLarge(edit.Bytes()) {
		return fmt.Errorf("%s kan ikke blive større. Fjern afsluttede meddelelser, eller gør teksten kortere", folder.NoticesFile)
	}
	before, count := f.all, len(f.all)+1
	if err := f.write(std, edit.Bytes(), count, now); err != nil {
		return notWritten(err)
	}
	for i := range before {
		if n := &before[i]; !over(n, now) && same(n, &f.all[count-1]) {
			fmt.Fprintf(std.err, "Meddelelse nummer %d siger det samme. Slut den ene med --end %d\n", i+1, count)
			break
		}
	}
	return nil
}

// notWritten says of a place in a notice that was refused that the file does not have it.
func notWritten(err error) error {
	var problems yaml.Problems
	if !errors.As(err, &problems) {
		return err
	}
	return fmt.Errorf("%s\n%s er ikke ændret: linjen er den, som meddelelsen ville have fået", described(err), folder.NoticesFile)
}

// same reports whether two notices say the same, from whenever.
func same(a, b *yaml.SystemNotice) bool {
	return a.System == b.System && a.Text == b.Text && a.English == b.English && a.Level == b.Level && a.State == b.State &&
		a.Until == b.Until && slices.Equal(a.Lines, b.Lines)
}

// end ends a notice now. One that has not begun is removed, and so is one where the file
// is too full for the end.
func (f *noticesFile) end(std streams, which string, now calendar.Instant) error {
	index, err := f.find(which, now)
	if err != nil {
		return err
	}
	edit, err := folder.EditNotices(f.text)
	if err != nil {
		return err
	}
	if f.all[index].From < minute(now) {
		if err := edit.End(index, folder.DanishTime(minute(now), true)); err != nil {
			return err
		}
		if !yaml.TooLarge(edit.Bytes()) {
			return byHand(f.write(std, edit.Bytes(), len(f.all), now))
		}
		fmt.Fprintf(std.err, "%s er fuld, så meddelelsen fjernes i stedet for at få et sluttidspunkt.\n", folder.NoticesFile)
		if edit, err = folder.EditNotices(f.text); err != nil {
			return err
		}
	}
	edit.Remove(index)
	return byHand(f.write(std, edit.Bytes(), len(f.all)-1, now))
}

// byHand replaces problems of a file that was in order before it was changed: they are
// about nothing that anybody has written.
func byHand(err error) error {
	if _, ok := errors.AsType[yaml.Problems](err); ok {
		return folder.ErrByHand
	}
	return err
}

// find returns the index of a notice that has not ended: by its number, or by the
// declaration that it is about.
func (f *noticesFile) find(which string, now calendar.Instant) (int, error) {
	if n, err := strconv.Atoi(which); err == nil {
		if n < 1 || n > len(f.all) {
			return 0, fmt.Errorf("der er ingen meddelelse nummer %d. Se dem med --list", n)
		}
		if over(&f.all[n-1], now) {
			return 0, fmt.Errorf("meddelelse nummer %d er allerede slut", n)
		}
		return n - 1, nil
	}
	found, count := 0, 0
	for i := range f.all {
		if n := &f.all[i]; n.System == which && !over(n, now) {
			found = i
			count++
		}
	}
	switch count {
	case 0:
		return 0, f.notFound(which, now)
	case 1:
		return found, nil
	}
	return 0, fmt.Errorf("%s har %d meddelelser. Skriv nummeret på den, der skal slutte; se dem med --list", which, count)
}

// notFound returns why no notice of a declaration can be ended here.
func (f *noticesFile) notFound(which string, now calendar.Instant) error {
	for i := range f.own {
		if n := &f.own[i]; n.System == which && !over(n, now) {
			return fmt.Errorf("meddelelsen om %s står i %s. Ret den dér", which, n.Place())
		}
	}
	return fmt.Errorf("%s har ingen meddelelse, der kan slutte. Se dem med --list", which)
}

// write writes the file, unless the folder would not be in order with it, or it would not
// have as many notices as it should. It then lists them.
func (f *noticesFile) write(std streams, text []byte, want int, now calendar.Instant) error {
	// A file that is written in an unusual way is left alone: what would be wrong with it
	// then is nothing that anybody has written.
	if edited, err := folder.EditNotices(text); err != nil || edited.Count() != want {
		return folder.ErrByHand
	}
	all, problems := yaml.Notices(folder.NoticesFile, text)
	if len(problems) > 0 {
		return problems
	}
	in, err := f.with(text)
	if err != nil {
		return err
	}
	if err := f.to.replace(folder.NoticesFile, text); err != nil {
		return err
	}
	for _, w := range in.Warnings(now) {
		if filepath.Base(w.File) == folder.NoticesFile && w.Line > bytes.Count(f.text, []byte("\n")) { // what is added stands last
			warn(std.err, w)
		}
	}
	f.text, f.all = text, all
	if err := f.list(std.out, now); err != nil {
		return fmt.Errorf("%s er skrevet, men listen kunne ikke vises: %w", folder.NoticesFile, err)
	}
	return nil
}

// with returns the folder with another file of notices, or why that is wrong in it.
func (f *noticesFile) with(text []byte) (*folder.Folder, error) {
	files, err := folder.Files(f.to.FS(), f.to.Name())
	if err != nil {
		return nil, err
	}
	name := filepath.Join(f.to.Name(), folder.NoticesFile)
	changed := []folder.File{{Name: name, Text: text}}
	for _, file := range files {
		if filepath.Base(file.Name) != folder.NoticesFile {
			changed = append(changed, file)
		}
	}
	return folder.Of(changed)
}

// list prints the notices: those of the file with their numbers, then those in the files
// of the declarations with their places.
func (f *noticesFile) list(out io.Writer, now calendar.Instant) error {
	var b strings.Builder
	if len(f.all)+len(f.own) == 0 {
		b.WriteString("Ingen meddelelser.\n")
	}
	for i := range f.all {
		fmt.Fprintf(&b, "%d. %s\n", i+1, listed(&f.all[i], now))
	}
	for i := range f.own {
		fmt.Fprintf(&b, "-  %s\n   står i %s\n", listed(&f.own[i], now), f.own[i].Place())
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// listed returns a notice for the list.
func listed(n *yaml.SystemNotice, now calendar.Instant) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n   %s, fra %s", n.System, n.Text, when(n, now), shownTime(n.From, false))
	if n.Until.OK {
		fmt.Fprintf(&b, " til %s", shownTime(n.Until.At, true))
	} else {
		b.WriteString(", til nogen slutter den")
	}
	if len(n.Lines) > 0 {
		fmt.Fprintf(&b, "; %s", strings.Join(n.Lines, ", "))
	}
	if state := map[string]string{"closed": "lukket", "unknown": "ukendt"}[n.State]; state != "" {
		fmt.Fprintf(&b, "; %s imens", state)
	}
	return b.String()
}

// over reports whether a notice has ended.
func over(n *yaml.SystemNotice, now calendar.Instant) bool { return n.Until.OK && n.Until.At <= now }

// when says whether a notice stands.
func when(n *yaml.SystemNotice, now calendar.Instant) string {
	switch {
	case over(n, now):
		return "slut"
	case n.From > now:
		return "kommer"
	}
	return "gælder nu"
}

// shownTime writes an instant for the list. In the hour that comes twice in autumn it says
// which of them is meant.
func shownTime(t calendar.Instant, end bool) string {
	day, second := t.Local()
	if at := calendar.Minute(second / 60); day.Start(at) == day.End(at) {
		return folder.DanishTime(t, end)
	}
	season := "vintertid"
	if strings.HasSuffix(t.String(), "+02:00") {
		season = "sommertid"
	}
	return strings.Replace(t.String()[:len("2026-12-01T15:00")], "T", " ", 1) + " " + season
}
