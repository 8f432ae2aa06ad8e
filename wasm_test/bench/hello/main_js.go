// Command hello is the smallest page that go-app can make. The benchmark weighs it.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

func main() {
	app.Route("/", func() app.Composer { return &hello{} })
	app.RunWhenOnBrowser()
}

type hello struct{ app.Compo }

// Render draws it.
func (h *hello) Render() app.UI { return app.H1().Text("Hej") }
