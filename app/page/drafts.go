package page

import (
	"encoding/json"
	"sort"

	"servicestatus/declarations/calendar"
)

// Draft is a text that is kept on the device.
type Draft struct {
	Key    string           `json:"-"`
	Name   string           `json:"name"`
	Origin string           `json:"origin"`
	Text   string           `json:"text"`
	Kept   calendar.Instant `json:"kept"`
}

// DraftStore is where drafts are kept.
type DraftStore interface {
	Get(key string) (text string, found bool, err error)
	Set(key, text string) error
	Delete(key string) error
	Keys() ([]string, error)
}

// drafts returns those in the store, the latest first. It passes over text that
// is no draft.
func drafts(store DraftStore) (list []Draft, err error) {
	keys, err := store.Keys()
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		if d, found, err := draft(store, key); err == nil && found {
			list = append(list, d)
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Kept > list[j].Kept })
	return list, nil
}

// draft returns the draft under a key, if there is one.
func draft(store DraftStore, key string) (d Draft, found bool, err error) {
	text, found, err := store.Get(key)
	if err != nil || !found {
		return d, false, err
	}
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return d, false, nil
	}
	d.Key = key
	return d, true, nil
}
