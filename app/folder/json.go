package folder

import (
	"encoding/json"

	"servicestatus/declarations"
	"servicestatus/declarations/yaml"
)

// encoded is a folder as the app in the browser gets it.
type encoded struct {
	Site     yaml.Site       `json:"site"`
	Systems  []encodedSystem `json:"systems"`
	Examples bool            `json:"examples"`
}

type encodedSystem struct {
	Published string `json:"published"`
	Text      string `json:"text"`
}

// Encode returns a folder as JSON, without what [Folder.Warnings] needs.
func (f *Folder) Encode() []byte {
	e := encoded{Site: f.Site, Examples: f.Examples}
	for _, s := range f.Systems {
		e.Systems = append(e.Systems, encodedSystem{s.Published, s.Text})
	}
	text, err := json.Marshal(e)
	if err != nil {
		panic(err) // strings
	}
	return text
}

// Decode reads what [Folder.Encode] wrote.
func Decode(text []byte) (*Folder, error) {
	var e encoded
	if err := json.Unmarshal(text, &e); err != nil {
		return nil, err
	}
	f := &Folder{Site: e.Site, Examples: e.Examples}
	for _, s := range e.Systems {
		d, err := declarations.Decode(s.Published)
		if err != nil {
			return nil, err
		}
		f.Systems = append(f.Systems, System{d, s.Published, s.Text})
	}
	return f, nil
}
