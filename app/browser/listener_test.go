//go:build js && wasm

package browser

import "testing"

// A listener runs until stop, and leaves nothing behind.
func TestStop(t *testing.T) {
	for event, start := range map[string]func(func()) (func(), error){
		"pagehide":             OnHide,
		"visibilitychange":     OnHide,
		"servicestatus-update": OnUpdate,
	} {
		t.Run(event, func(t *testing.T) {
			watched(t)
			first, second := 0, make(chan bool, 3)
			stop, err := start(func() { first++ })
			if err != nil {
				t.Fatal(err)
			}
			stopSecond, err := start(func() { second <- true })
			if err != nil {
				t.Fatal(err)
			}
			dispatch(t, event)
			<-second
			stop()
			stop()
			dispatch(t, event)
			<-second // the first would have been told before
			if first != 1 {
				t.Errorf("told %d times", first)
			}
			stopSecond()
			holds(t, "watch.listening() === 0 && watch.given() === 2")
		})
	}
}

// A goroutine that a handler starts begins while the event lasts.
func TestAHandlersGoroutineRunsWithinTheEvent(t *testing.T) {
	watched(t)
	phase := make(chan int, 1)
	stop, err := window().listen(func(event object) {
		go func() { phase <- event.get("eventPhase").number() }()
	}, "odd")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	dispatch(t, "odd")
	if <-phase == 0 {
		t.Error("the event was over")
	}
}

// A handler that blocks does not stop the app, and one that panics does not end it.
func TestHandlersThatGoWrong(t *testing.T) {
	watched(t)
	block, told := make(chan bool), make(chan bool, 1)
	stop, err := OnUpdate(func() {
		<-block
		told <- true
		panic("oh no")
	})
	if err != nil {
		t.Fatal(err)
	}
	dispatch(t, updateChange)
	close(block)
	<-told
	stop()
	// A panic in the handler itself is as harmless.
	stop, err = window().listen(func(object) { panic("at once") }, "odd")
	if err != nil {
		t.Fatal(err)
	}
	dispatch(t, "odd")
	stop()
	if said := script(t, "watch.said()").text(); said != "servicestatus: oh no\nservicestatus: at once" {
		t.Errorf("the console says %q", said)
	}
}

// When listening to the second of two events fails, the first is removed again.
func TestListeningToAllOrNothing(t *testing.T) {
	watched(t)
	stub(t, "window", "addEventListener", `value(...args) {
		if (args[0] === 'visibilitychange') throw new Error('odd');
		return EventTarget.prototype.addEventListener.apply(window, args);
	}`)
	stop, err := OnHide(func() {})
	if err == nil || err.Error() != "addEventListener: Error: odd: exception" {
		t.Error(err)
	}
	stop()
	holds(t, "watch.given() === 1")
}
