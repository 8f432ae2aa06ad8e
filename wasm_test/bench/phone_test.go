package main

import "testing"

func TestConditions(t *testing.T) {
	const slow = "The processor is slowed down 4 times: Chromium slows the page's main thread, and no other. The network is 1.6 Mbit/s down, 750 kbit/s up and " +
		"150 ms of latency, once for each request: what Chromium emulates knows nothing of setting up a connection."
	if got := phone.String(); got != slow {
		t.Errorf("the phone: %s", got)
	}
	if got, want := (conditions{slowdown: 1}).String(), "The processor is as it is. The network is not slowed down."; got != want {
		t.Errorf("this machine: %s", got)
	}
}

// All pages that are compared are loaded in the same way.
func TestLoading(t *testing.T) {
	for _, elements := range []int{0, 1, 9} {
		c := loading(elements)
		if c.slowdown != phone.slowdown || c.network != phone.network || c.quiet != phone.quiet || c.elements != elements {
			t.Errorf("%d elements: %+v", elements, c)
		}
	}
}
