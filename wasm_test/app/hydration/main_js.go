// Command hydration is an app of one page, with all that a page can hold which
// a visitor would miss: see hydration_test.go.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

func main() {
	app.RouteWithRegexp(".*", func() app.Composer { return &page{} })
	app.RunWhenOnBrowser()
}

type page struct {
	app.Compo
	clicks  int
	written string
}

const svg = "http://www.w3.org/2000/svg"

// Render draws the page, or what it would be in another version, as ?other of
// its address says.
func (p *page) Render() app.UI {
	content := []app.UI{
		app.H1().Text("Overskrift"),
		app.P().Class("lead").Body(app.Text("Ring, "), app.Strong().Text("hvis"), app.Text(" du vil.")),
		app.Details().Body(app.Summary().Text("Mere"), app.P().Text("Det var det.")),
		app.Label().Body(app.Text("Navn"), app.Input().Type("text").Value("fra serveren").OnInput(func(ctx app.Context, _ app.Event) {
			p.written = ctx.JSSrc().Get("value").String()
		})),
		app.Elem("service-status").Attr("system", "nemid").Body(app.P().Text("Ring til os")),
		app.Elem("svg").XMLNS(svg).Attr("viewBox", "0 0 4 4").Body(app.Elem("path").XMLNS(svg).Attr("d", "M0 0h4")),
		app.Hr(),
		app.IFrame().Title("Eksempel").Src("preview.html?system=nemid&variant=badge"),
		app.Button().Type("button").Disabled(p.clicks > 1).OnClick(func(app.Context, app.Event) { p.clicks++ }).Text(label(p.clicks)),
		app.P().ID("echo").Text("Skrevet: " + p.written),
		app.A().Href("nemid/").Text("NemID"),
	}
	switch app.Window().URL().Query().Get("other") {
	case "tag":
		content[1] = app.Div().Class("lead").Body(app.Text("Noget "), app.Em().Text("andet"))
	case "more":
		content = append([]app.UI{app.P().Text("Nyt")}, content...)
	case "less":
		content = content[:4]
	case "deep":
		content[1] = app.P().Body(app.Text("Ring, "), app.Em().Text("måske"), app.Text(" du vil."), app.Text(" Eller ej."))
	case "root":
		return app.Main().Class("page").Body(content...)
	}
	return app.Div().Class("page").Body(content...)
}

func label(clicks int) string {
	if clicks > 0 {
		return "Trykket"
	}
	return "Tryk"
}
