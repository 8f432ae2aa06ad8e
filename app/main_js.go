// Command app, compiled for the browser, is the Studio. Package page draws what it
// shows.
package main

import "servicestatus/app/pwa"

func main() { pwa.Run() }
