// Command app, compiled for the browser, is the app that the site's pages turn
// into: see package page for what it shows.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

func main() {
	app.RouteWithRegexp(".*", func() app.Composer { return &shell{} })
	app.RunWhenOnBrowser()
}

// shell is the root component.
type shell struct{ app.Compo }

// Render draws the page.
func (*shell) Render() app.UI {
	return app.Div().Class("page").Body(app.H1().Text("Servicestatus"))
}
