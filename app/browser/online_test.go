//go:build js && wasm

package browser

import "testing"

func TestOnline(t *testing.T) {
	watched(t)
	if !Online() {
		t.Error("offline, yet here we are")
	}
	heard := make(chan bool, 2)
	stop, err := OnOnline(func(online bool) { heard <- online })
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	for _, online := range []bool{false, true} {
		if online {
			stub(t, "navigator", "onLine", "value: true")
			dispatch(t, "online")
		} else {
			stub(t, "navigator", "onLine", "value: false")
			dispatch(t, "offline")
		}
		if got := <-heard; got != online || Online() != online {
			t.Errorf("heard %v, is %v, want %v", got, Online(), online)
		}
	}
}
