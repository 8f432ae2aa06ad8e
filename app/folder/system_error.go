package folder

import (
	"errors"
	"io/fs"
	"syscall"
)

// systemErrors are what systems say of files most often, in Danish.
var systemErrors = []struct {
	is     error
	danish string
}{
	{fs.ErrNotExist, "findes ikke"},
	{fs.ErrPermission, "du har ikke adgang"},
	{syscall.ENOTDIR, "er ikke en mappe"},
	{syscall.EISDIR, "er en mappe"},
	{syscall.ENOSPC, "der er ikke mere plads"},
	{syscall.EROFS, "kan kun læses"},
}

// systemError is an error of the system in Danish.
type systemError struct {
	error
	danish string
}

func (e systemError) Error() string { return e.danish }

// Unwrap returns what the system said.
func (e systemError) Unwrap() error { return e.error }

// SystemError returns an error about a file in Danish, without the name of the file and of
// the system call.
func SystemError(err error) error {
	for _, known := range systemErrors {
		if errors.Is(err, known.is) {
			return systemError{err, known.danish}
		}
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	return err
}
