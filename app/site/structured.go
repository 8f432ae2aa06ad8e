package site

import "servicestatus/app/page"

// structured returns what a page says to machines: JSON-LD, or nothing. It may
// not hold "<", which JSON can write as \u003c.
func structured(page.Route) []byte { return nil }
