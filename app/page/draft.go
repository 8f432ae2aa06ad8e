package page

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
)

// Shelf is where drafts are kept.
type Shelf interface {
	Get(key string) (text string, found bool, err error)
	Set(key, text string) error
	Delete(key string) error
	Keys() ([]string, error)
}

// drafts returns those on the shelf, the latest first. What cannot be read is
// no draft of ours.
func drafts(shelf Shelf) (list []Draft, err error) {
	keys, err := shelf.Keys()
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		if d, found, err := draft(shelf, key); err == nil && found {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(a, b Draft) int { return int(b.Kept - a.Kept) })
	return list, nil
}

func draft(shelf Shelf, key string) (d Draft, found bool, err error) {
	text, found, err := shelf.Get(key)
	if err != nil || !found {
		return d, false, err
	}
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return d, false, nil
	}
	d.Key = key
	return d, true, nil
}

// errGone is that a draft has been deleted, in another tab perhaps.
var errGone = errors.New("the draft is gone")

// keep puts the text on the shelf; the first time under a new key, and also when
// another tab has written under the old one. What was deleted does not come back
// by itself.
func (e *Editor) keep(shelf Shelf, now Draft) error {
	key := e.Draft
	if key != "" {
		old, found, err := draft(shelf, key)
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
	// A key is never used again: another tab may still write under it.
	for n := int64(now.Kept); key == ""; n++ {
		_, taken, err := shelf.Get(strconv.FormatInt(n, 36))
		if err != nil {
			return err
		}
		if !taken {
			key = strconv.FormatInt(n, 36)
		}
	}
	text, err := json.Marshal(now)
	if err != nil {
		return err
	}
	if err := shelf.Set(key, string(text)); err != nil {
		return err
	}
	e.Draft, e.kept, e.Dirty = key, e.Text, false
	e.Drafts, err = drafts(shelf)
	return err
}
