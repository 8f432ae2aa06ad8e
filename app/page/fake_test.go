package page

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
)

// fake is a browser that does everything at once and writes it down. It can be
// broken, and then every call fails.
type fake struct {
	did     []string
	stored  map[string]string
	memory  string // of the tab
	broken  error  // the outcome of every call
	guarded bool
	content string    // of the last download
	file    [2]string // the name and the text of the file that Open gives
}

func (f *fake) note(format string, args ...any) { f.did = append(f.did, fmt.Sprintf(format, args...)) }

func (f *fake) Get(key string) (string, bool, error) {
	text, ok := f.stored[key]
	return text, ok, f.broken
}

func (f *fake) Set(key, text string) error {
	if f.broken == nil {
		if f.stored == nil {
			f.stored = map[string]string{}
		}
		f.stored[key] = text
	}
	return f.broken
}

func (f *fake) Delete(key string) error {
	if f.broken == nil {
		delete(f.stored, key)
	}
	return f.broken
}

func (f *fake) Keys() (keys []string, _ error) {
	for key := range f.stored {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys, f.broken
}

func (f *fake) Rename(address string) { f.note("rename %s", address) }

func (f *fake) Visit(address string) { f.note("visit %s", address) }

func (f *fake) Remember(text string) error {
	if f.broken == nil {
		f.memory = text
	}
	return f.broken
}

func (f *fake) Remembered() (string, error) { return f.memory, f.broken }

func (f *fake) Guard(on bool)    { f.guarded = on }
func (f *fake) Focus(id string)  { f.note("focus %s", id) }
func (f *fake) Show(id string)   { f.note("show %s", id) }
func (f *fake) Select(id string) { f.note("select %s", id) }

func (f *fake) SelectRange(id string, from, to int) { f.note("select %s %d-%d", id, from, to) }

func (f *fake) Copy(text string, then func(error)) {
	f.note("copy %s", text)
	then(f.broken)
}

func (f *fake) Download(name, mediaType, content string, then func(error)) {
	f.note("download %s %s %d", name, mediaType, len(content))
	f.content = content
	then(f.broken)
}

func (f *fake) Open(then func(name, text string, err error)) { then(f.file[0], f.file[1], f.broken) }

func (f *fake) Update(then func(error)) {
	f.note("update")
	if f.broken != nil {
		then(f.broken)
	}
}

// Report panics: an error of the app itself fails the test.
func (f *fake) Report(err error) { panic(err) }

var errBroken = errors.New("broken")

// studio returns the Studio, entered on 22 November 2026.
func studio(f *fake, query string) *State {
	s := &State{Folder: folder.BuiltIn(), Route: Route{Name: Studio}, Top: "/x/", Site: "https://example.dk/x/", Now: calendar.DateOf(2026, 11, 22).Start(12 * 60)}
	s.Enter(f, query)
	return s
}

// shown returns the page as HTML.
func shown(s *State) string {
	var h HTML
	s.Write(&h)
	return string(h.Buf)
}

func holds(t *testing.T, html string, want ...string) {
	t.Helper()
	for _, text := range want {
		if !strings.Contains(html, text) {
			t.Errorf("%q is not in %s", text, html)
		}
	}
}
