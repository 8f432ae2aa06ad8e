package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/data"
)

// collector collects the actions of a page.
type collector struct {
	HTML
	drawn map[Verb]bool
}

func (c *collector) On(_ string, a Action) { c.drawn[a.Verb] = true }

// everyState calls visit with every page in every state that draws other
// actions.
func everyState(visit func(*State)) {
	now := calendar.DateOf(2026, 11, 22).Start(12 * 60)
	for _, route := range Routes(folder.BuiltIn()) {
		visit(&State{Folder: folder.BuiltIn(), Route: route}) // rendered ahead
		visit(&State{Folder: folder.BuiltIn(), Route: route, Now: now})
		visit(&State{Folder: folder.BuiltIn(), Route: route, Now: now, Updatable: true})
		blocked := &State{Folder: folder.BuiltIn(), Route: route, Now: now, Updatable: true, UpdateBlocked: true}
		blocked.Studio.Dirty = true
		visit(blocked)
	}
	for _, query := range []string{beginParameter + Template, beginParameter + data.IDs[0]} {
		f := &fake{}
		s := studio(f, query)
		visit(s) // begun
		s.Do(f, Action{Edit, ""}, s.Studio.Text+"# note\n")
		visit(s) // unsaved
		s.Do(f, Action{Begin, ""}, data.IDs[1])
		visit(s) // asked whether to lose it
		s.Do(f, Action{Stay, ""}, "")
		s.Do(f, Action{Keep, ""}, "")
		visit(s) // kept
		s.Do(f, Action{Travel, ""}, "2026-12-24T12:00")
		visit(s) // at another moment
		s.Do(f, Action{Edit, ""}, strings.Replace(s.Studio.Text, "hours:", "ours:", 1))
		visit(s) // wrong
		s.Do(f, Action{Edit, ""}, strings.Replace(s.Studio.Text, "ours:", "hours:", 1))
		s.Do(f, Action{Undo, ""}, "")
		visit(s) // with something to make again
		s.Do(f, Action{Redo, ""}, "")
		s.Do(f, Action{RemovePart, "support[0]"}, "")
		visit(s) // with something to bring back
		s.Do(f, Action{ShowStep, string(PlaceStep)}, "")
		visit(s) // to be put on a page
	}
	f := &fake{}
	s := studio(f, "")
	s.Do(f, Action{Paste, ""}, twoServices)
	s.Do(f, Action{ReadPasted, ""}, "")
	visit(s) // read
	s.Do(f, Action{Answer, s.Pasted.Asked[0].ID}, s.Pasted.Asked[0].Choices[0].Value)
	visit(s) // with an answer
	s.Do(f, Action{Take, ""}, "")
	visit(s) // one of several
	s.Do(f, Action{ShowStep, string(PasteStep)}, "")
	s.Do(f, Action{Paste, ""}, "Borgerservice\n\nÅbningstider\nMandag-fredag kl. 9-15\n\nKontakt\nTelefon 99 99 99 99\nE-mail a@b.example\n")
	s.Do(f, Action{ReadPasted, ""}, "")
	visit(s) // with a question that has several answers
}

// An action that a page draws and nobody handles would be a dead button, and
// one that is handled and never drawn would be dead code.
func TestEachActionIsDrawnAndHandled(t *testing.T) {
	drawn := map[Verb]bool{}
	everyState(func(s *State) { s.Write(&collector{drawn: drawn}) })
	declared := declaredVerbs(t)
	for verb := range drawn {
		if handlers[verb] == nil {
			t.Errorf("%q is drawn and not handled", verb)
		}
	}
	for verb := range handlers {
		if !slices.Contains(declared, verb) {
			t.Errorf("%q is handled and not declared", verb)
		}
	}
	for _, verb := range declared {
		if !drawn[verb] {
			t.Errorf("%q is declared and not drawn in any state", verb)
		}
	}
	if len(slices.Compact(slices.Sorted(slices.Values(declared)))) != len(declared) {
		t.Errorf("two constants are the same verb: %q", declared)
	}
}

// declaredVerbs returns the constants of action.go.
func declaredVerbs(t *testing.T) (all []Verb) {
	t.Helper()
	source, err := parser.ParseFile(token.NewFileSet(), "action.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(source, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, Verb(text))
		}
		return true
	})
	if len(all) != len(slices.Collect(maps.Keys(handlers))) {
		t.Errorf("%d verbs and %d handlers", len(all), len(handlers))
	}
	return all
}

// An action without a handler used to do nothing, silently.
func TestAnUnknownActionIsReported(t *testing.T) {
	defer func() {
		if got := recover(); got == nil || !strings.Contains(got.(error).Error(), `"fly"`) {
			t.Errorf("reported %v", got)
		}
	}()
	(&State{Folder: folder.BuiltIn()}).Do(&fake{}, Action{Verb: "fly"}, "")
}
