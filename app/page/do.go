package page

import (
	"fmt"
	"strings"
)

// handler carries out an action. It is given the action's argument and the
// value of the field that the action came from.
type handler func(s *State, b Browser, argument, value string)

// handlers has the one handler of each verb.
var handlers = map[Verb]handler{
	Update:         announcing((*State).requestUpdate),
	KeepAndUpdate:  announcing((*State).keepAndUpdate),
	UpdateAnyway:   announcing((*State).updateAnyway),
	PostponeUpdate: announcing((*State).postponeUpdate),

	Travel:  announcing((*State).travel),
	ShowNow: announcing((*State).showNow),

	ShowStep:      announcing((*State).showStep),
	Paste:         announcing((*State).paste),
	RefusePasted:  announcing((*State).refusePasted),
	ReadPasted:    guarding((*State).readPasted),
	Answer:        guarding((*State).answer),
	AnswerMany:    guarding((*State).answerMany),
	TakeBack:      guarding((*State).takeBack),
	ChooseService: guarding((*State).chooseService),
	Take:          guarding((*State).take),
	EditService:   guarding((*State).editService),

	Begin:        guarding((*State).beginChosen),
	BeginAnyway:  guarding((*State).beginAnyway),
	KeepAndBegin: guarding((*State).keepAndBegin),
	Stay:         guarding((*State).stay),
	OpenFile:     guarding((*State).openFile),

	Fill:       guarding((*State).fillAndRead),
	Settle:     guarding((*State).settle),
	AddPart:    guarding((*State).addPart),
	RemovePart: guarding((*State).removePart),
	Undo:       guarding((*State).undo),
	Redo:       guarding((*State).redo),
	Unfold:     func(s *State, _ Browser, path, open string) { s.Studio.Unfolds(path, open != "") },
	ShowYAML:   announcing((*State).showYAML),

	Edit:         guarding((*State).edit),
	Refuse:       announcing((*State).refuse),
	ShowProblem:  guarding((*State).showProblem),
	Keep:         guarding((*State).keepDraft),
	Forget:       guarding((*State).forgetDraft),
	DownloadYAML: guarding((*State).downloadYAML),
	DownloadJSON: guarding((*State).downloadJSON),

	DownloadZip:  guarding((*State).downloadZip),
	ChooseForm:   guarding(func(s *State, _ Browser, _, value string) { s.Studio.Form = Form(strings.TrimPrefix(value, unset)) }),
	WriteAddress: guarding((*State).writeAddress),

	ChooseVariant:   guarding(choosing(func(e *Editor) *string { return &e.Variant })),
	ChooseTheme:     guarding(choosing(func(e *Editor) *string { return &e.Theme })),
	ChooseLanguage:  guarding(choosing(func(e *Editor) *string { return &e.Language })),
	ChooseAudience:  guarding(choosing(func(e *Editor) *string { return &e.Audience })),
	Copy:            guarding((*State).copyText),
	WriteNotice:     announcing((*State).writeNotice),
	DownloadNotices: announcing((*State).downloadNotices),
	// The caller sends the frame its preview after every action.
	FrameLoaded: func(*State, Browser, string, string) {},
}

// announcing clears the announcement of the last action, and then carries out
// this one.
func announcing(do handler) handler {
	return func(s *State, b Browser, argument, value string) {
		s.Announcement = ""
		do(s, b, argument, value)
	}
}

// guarding carries out an action of the Studio, and then guards the page when
// the text is unsaved.
func guarding(do handler) handler {
	return announcing(func(s *State, b Browser, argument, value string) {
		do(s, b, argument, value)
		b.Guard(s.unsaved())
	})
}

// Do carries out an action; value is that of the field it came from. A verb
// without a handler is an error in this package, and is reported.
func (s *State) Do(b Browser, a Action, value string) {
	do, ok := handlers[a.Verb]
	if !ok {
		b.Report(fmt.Errorf("page: no handler for the action %q", a.Verb))
		return
	}
	do(s, b, a.Argument, value)
	s.remember(b)
}
