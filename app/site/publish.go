package site

import (
	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

// declarationsFolder is the folder of what is published of each declaration.
const declarationsFolder = "declarations/"

// Publish adds what is published of each declaration: JSON, the static facts and
// calendars; and the schemas.
func Publish(files Files, f *folder.Folder, now calendar.Instant) {
	files[declarationsFolder+"schema.json"] = yaml.Schema()
	files[declarationsFolder+"notices.schema.json"] = yaml.NoticesSchema()
	files[declarationsFolder+"site.schema.json"] = yaml.SiteSchema()
	for _, s := range f.Systems {
		files[declarationsFolder+s.ID+".json"] = []byte(s.Published)
		files[declarationsFolder+s.ID+".html"] = facts(f, s.Declaration)
	}
}
