package folder

import (
	"sync"

	"servicestatus/declarations/data"
)

// builtIn is read when it is first asked for. It is no variable with a value of its own:
// that would take what reads folders into the app module.
var builtIn struct {
	once   sync.Once
	folder *Folder
}

// BuiltIn returns the folder that is used when none is named. A test reads it, so it
// cannot fail.
func BuiltIn() *Folder {
	builtIn.once.Do(func() {
		f, err := Read(data.Folder(), "")
		if err != nil {
			panic(err)
		}
		f.Examples = true
		builtIn.folder = f
	})
	return builtIn.folder
}
