//go:build !js

package folder

import (
	"sync"

	"servicestatus/declarations/data"
)

// BuiltIn returns the folder that is used when none is named. A test reads it, so it
// cannot fail.
var BuiltIn = sync.OnceValue(func() *Folder {
	f, err := Read(data.Folder(), "")
	if err != nil {
		panic(err)
	}
	f.Examples = true
	return f
})
