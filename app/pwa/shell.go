//go:build js && wasm

package pwa

import (
	"runtime/debug"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations/calendar"
)

// gcPercent lets the heap grow to four times what is in use. Collecting garbage stops a phone for a quarter of a second, between two keys.
const gcPercent = 300

// Run starts the app. It returns when the page is left.
func Run() {
	debug.SetGCPercent(gcPercent)
	app.RouteWithRegexp("", func() app.Composer { return newShell() })
	app.RunWhenOnBrowser()
}

// shell is the component. It holds the state of the app and changes it.
type shell struct {
	app.Compo
	// ctx is the shell's own. The context of an element ends with the element,
	// which may be gone when an event of it has been answered.
	ctx   app.Context
	state page.State
	edge  *edge

	edition   int                 // the edition of the Studio's text that the field has
	own       map[string]page.Own // what the fields for answers have
	announced string              // the announcement that will be cleared

	turns turns

	given   string    // the declaration that the elements of the Studio have
	shown   page.Step // the step that they stand in
	noticed string    // the declaration that the preview of a notice has
	sent    string    // the message that the frame has

	rehearsed bool // the text has been read ahead

	typed  bool          // the visitor has typed text that is not read yet
	pauses []*time.Timer // run out when the visitor stops typing
}

// newShell starts as the page was rendered ahead, node for node, so that the app
// can take over the nodes. What depends on the visitor follows in OnMount.
func newShell() *shell {
	s := &shell{}
	var err error
	if s.state.Folder, err = folder.Decode(app.Getenv("SERVICESTATUS_FOLDER")); err != nil {
		panic(err) // the site was put together with it
	}
	s.state.Studio.Pause = s.turns.pause
	s.state.Top = app.Getenv("GOAPP_ROOT_PREFIX") + "/"
	url := app.Window().URL()
	s.state.Site = url.Scheme + "://" + url.Host + s.state.Top
	s.state.Route = page.Route{Name: page.Studio, English: strings.HasPrefix(url.Path, s.state.Top+"en/")}
	return s
}

// Render draws the page.
func (s *shell) Render() app.UI {
	p := &printer{shell: s}
	s.state.WriteStudio(p)
	return p.root
}

func now() calendar.Instant { return calendar.Instant(time.Now().Unix()) }
