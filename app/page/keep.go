package page

import (
	"encoding/json"
	"errors"
	"strconv"
)

// errGone says that a draft has been deleted, perhaps in another tab.
var errGone = errors.New("the draft is gone")

// keep stores the text. It takes a new key the first time, and when another tab
// has changed the draft under the old key. A draft that was deleted does not
// come back by itself.
func (e *Editor) keep(store DraftStore, now Draft) error {
	key := e.Draft
	if key != "" {
		old, found, err := draft(store, key)
		switch {
		case err != nil:
			return err
		case !found:
			e.Draft = ""
			return errGone
		case old.Text != e.kept:
			key = ""
		}
	}
	if key == "" {
		var err error
		if key, err = freeKey(store, int64(now.Kept)); err != nil {
			return err
		}
	}
	text, err := json.Marshal(now)
	if err != nil {
		return err
	}
	if err := store.Set(key, string(text)); err != nil {
		return err
	}
	e.Draft, e.kept, e.Dirty = key, e.Text, false
	e.Drafts, err = drafts(store)
	return err
}

// freeKey returns the first key from n on that the store does not have. A key
// is never used again, because another tab may still write under it.
func freeKey(store DraftStore, n int64) (string, error) {
	for ; ; n++ {
		key := strconv.FormatInt(n, 36)
		if _, taken, err := store.Get(key); err != nil || !taken {
			return key, err
		}
	}
}

func (s *State) keepDraft(b Browser, _, _ string) { s.keep(b) }

// keep stores the text as a draft, and announces how that went.
func (s *State) keep(b Browser) {
	e := &s.Studio
	name := e.File()
	if e.Declaration != nil {
		name = e.Declaration.Name
	}
	before := e.Draft
	err := e.keep(b, Draft{Name: name, Origin: e.Origin, Text: e.Text, Kept: s.Now})
	switch {
	case errors.Is(err, errGone):
		s.Announcement = s.say(phraseNoDraft)
	case errors.Is(err, ErrFull):
		s.Announcement = s.fill(phraseNoKeep, s.say(phraseFull))
	case err != nil:
		s.Announcement = s.fill(phraseNoKeep, s.say(phraseNoStorage))
	default:
		s.Announcement = s.say(phraseKept)
		if e.Draft != before {
			b.Rename(s.here()) // so that a reload finds it
		}
	}
	b.Guard(e.Dirty)
}

// edit takes the text of the field. A draft is kept as the visitor writes, and
// only a failure of that is announced.
func (s *State) edit(b Browser, _, text string) {
	e := &s.Studio
	e.Edit(text)
	if e.Dirty && e.Draft != "" {
		if s.keep(b); !e.Dirty {
			s.Announcement = ""
		}
	}
}

// forgetDraft deletes a draft. The text in the editor stays, and is unsaved
// from then on.
func (s *State) forgetDraft(b Browser, key, _ string) {
	e := &s.Studio
	if err := b.Delete(key); err != nil {
		s.Announcement = s.say(phraseNoForget)
		return
	}
	if e.Draft == key {
		e.Draft, e.Dirty = "", true
		b.Rename(s.here())
	}
	e.Drafts, _ = drafts(b)
	s.Announcement = s.say(phraseForgotten)
}
