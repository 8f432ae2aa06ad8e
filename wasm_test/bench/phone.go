package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/network"
)

// phone is the device of everyone whose pages are compared: a slow processor and what Lighthouse calls slow 4G.
var phone = conditions{
	slowdown: 4,
	network:  &network.Conditions{Latency: 150, DownloadThroughput: 1.6e6 / 8, UploadThroughput: 750e3 / 8},
	quiet:    time.Second,
}

// loading returns the conditions under which a phone opens a page with so many elements.
func loading(elements int) conditions {
	c := phone
	c.elements = elements
	return c
}

// String describes the processor and the network.
func (c conditions) String() string {
	parts := []string{"as it is", "not slowed down"}
	if c.slowdown > 1 {
		parts[0] = fmt.Sprintf("slowed down %s times: Chromium slows the page's main thread, and no other", thousands(c.slowdown))
	}
	if n := c.network; n != nil {
		parts[1] = fmt.Sprintf("%.1f Mbit/s down, %.0f kbit/s up and %.0f ms of latency, once for each request: what Chromium emulates knows nothing of setting up a connection",
			n.DownloadThroughput*8/1e6, n.UploadThroughput*8/1e3, n.Latency)
	}
	return "The processor is " + strings.Join(parts, ". The network is ") + "."
}
