//go:build js && wasm

package browser

import "strconv"

// OnLaunch is told of each file that the installed app is opened with, from now
// on and until the page is left: the browser takes no consumer back. The
// handler runs in a goroutine of its own, where the file can be read.
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
