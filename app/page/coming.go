package page

import (
	"servicestatus/app/timeline"
	"servicestatus/declarations"
)

// coming draws the special days of the next year. A page rendered ahead has an
// empty section in its place, so that what follows does not move.
func (r renderer) coming(of *declarations.Declaration) {
	if !r.Live() {
		r.Empty("section", "class", "special")
		return
	}
	r.Element("section", attributes{"class", "special", "aria-labelledby", "coming"}, func() {
		r.Leaf("h2", r.say(phraseComing), "id", "coming")
		timeline.WriteComing(r.printer, of, r.Instant().Date(), 366, r.language())
	})
}
