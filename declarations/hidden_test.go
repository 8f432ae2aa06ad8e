package declarations_test

import (
	"encoding/json"
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/yaml"
)

func decodes(text string) bool {
	by, _ := json.Marshal(text)
	_, err := declarations.Decode(`{"id":"x","name":` + string(by) + `}`)
	return err == nil
}

// Published names that only a character without width told apart were shown: two of them
// looked the same.
func TestDecodeRefusesHiddenCharacters(t *testing.T) {
	for _, text := range []string{"Nem\u200bID", "\ufeffNemID", "NemID\u2060", "NemID\U000e0041", "Nem\u202eID", "Nem\u2066ID", "Nem\u061cID", "Nem\x1bID", "Nem\u009bID", "Nem\u2028ID"} {
		if decodes(text) {
			t.Errorf("%q was read", text)
		}
	}
	for _, text := range []string{"Bruger\u00advejledning", "kl.\u00a08\u2009–\u200916", "👩🏽\u200d💻 ❤\ufe0f", "en linje\n\ten til"} {
		if !decodes(text) {
			t.Errorf("%q was refused", text)
		}
	}
	for _, member := range []string{`"support":[{"audience":["a\u200b"]}]`, `"english":{"a":"b\u200b"}`, `"source":{"label":"a\u200b"}`} {
		if _, err := declarations.Decode(`{"id":"x",` + member + `}`); err == nil {
			t.Errorf("%s was read", member)
		}
	}
}

// What package yaml lets pass, people can publish; so Decode must read it.
func TestDecodeReadsWhatIsNotHidden(t *testing.T) {
	for _, planes := range [][2]rune{{0, 0xd800}, {0xe000, 0x20000}, {0xe0000, 0xe2000}} {
		for r := planes[0]; r < planes[1]; r++ {
			if !decodes(string(r)) && !yaml.Hidden(r) {
				t.Errorf("U+%04X is refused", r)
			}
		}
	}
}
