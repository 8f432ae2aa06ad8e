package page

import (
	"sync"

	"servicestatus/declarations"
	"servicestatus/declarations/data"
)

// builtin decodes each built-in declaration when it is first used. A test
// decodes them all, so a failure cannot reach a visitor.
var builtin = func() map[string]func() *declarations.Declaration {
	all := map[string]func() *declarations.Declaration{}
	for _, id := range data.IDs {
		all[id] = sync.OnceValue(func() *declarations.Declaration {
			d, err := declarations.Decode(data.Published(id))
			if err != nil {
				panic(err)
			}
			return d
		})
	}
	return all
}()
