package page

import "errors"

// Browser is what the Studio asks of the browser it is in. A call that takes time
// gives its outcome to a function, which may change the state.
type Browser interface {
	DraftStore
	Rename(address string)      // this page gets another address, and stays
	Visit(address string)       // the same, and the back button leads to the one it had
	Remember(text string) error // what this tab has after a reload
	Remembered() (string, error)
	Copy(text string, then func(error))
	Download(name, mediaType, content string, then func(error))
	Open(then func(name, text string, err error))
	Update(then func(error))
	Guard(on bool) // ask before the page is left
	Focus(id string)
	Show(id string) // the same, and scrolls to its beginning
	Select(id string)
	SelectRange(id string, from, to int)
	Report(err error) // an error of the app itself, for its developers
}

// The errors of a browser that have a message of their own.
var (
	ErrCancelled = errors.New("cancelled by the visitor")
	ErrFull      = errors.New("no room left")
	ErrTooLarge  = errors.New("the file is too large")
)
