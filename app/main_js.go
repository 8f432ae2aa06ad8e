// Command app, compiled for the browser, is the app that takes over the pages of
// the site. Package page draws what it shows.
package main

import "servicestatus/app/pwa"

func main() { pwa.Run() }
