//go:build !js

package main

import (
	"time"

	"servicestatus/declarations/calendar"
)

// clock returns the time. Tests have their own.
var clock = func() calendar.Instant { return calendar.Instant(time.Now().Unix()) }
