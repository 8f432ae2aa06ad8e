// Command app, compiled for the browser, is the app that the site's pages turn
// into: see package page for what it shows.
package main

import "servicestatus/app/pwa"

func main() { pwa.Run() }
