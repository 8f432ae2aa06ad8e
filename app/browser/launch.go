//go:build js && wasm

package browser

import "strconv"

// OnLaunch hands over each file with which the installed app is opened, until the
// page is left: a browser has no way to stop it. The handler runs in a goroutine
// of its own and can read the file.
func OnLaunch(handle func(File, error)) error {
	consumer, err := function(func(launch object) {
		files := launch.get("files")
		go guarded(func() {
			for i := range files.get("length").number() {
				handle(given(files.get(strconv.Itoa(i)).call("getFile").wait()))
			}
		})
	})
	if err != nil {
		return err
	}
	if err := window().get("launchQueue").call("setConsumer", consumer).err; err != nil {
		consumer.Release()
		return err
	}
	return nil
}
