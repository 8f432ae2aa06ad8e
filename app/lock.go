//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// lockFile is in a folder while a program writes there. Its name is hidden, so no folder
// of declarations is read with it.
const lockFile = ".servicestatus.lock"

// lockPatience is how long a program waits for another one that writes in the same
// folder. A build of a site takes a minute.
const lockPatience = 3 * time.Minute

// lock makes this program the only one that writes in a folder, until it calls unlock. Of
// two programs that read a file, change it and write it at the same time, the second
// would undo what the first one wrote.
func lock(root *os.Root) (unlock func(), err error) {
	ctx, stop := context.WithTimeout(context.Background(), lockPatience)
	defer stop()
	for {
		if info, err := root.Lstat(lockFile); err == nil && !info.Mode().IsRegular() {
			return nil, fmt.Errorf("%s er ikke en almindelig fil. Slet den", filepath.Join(root.Name(), lockFile))
		}
		file := flock.New(filepath.Join(root.Name(), lockFile), flock.SetPermissions(0o644))
		if _, err := file.TryLockContext(ctx, 5*time.Millisecond); errors.Is(err, context.DeadlineExceeded) {
			return nil, fmt.Errorf("et andet program skriver stadig i %s. Prøv igen, når det er færdigt", root.Name())
		} else if err != nil {
			return nil, about(root.Name(), err)
		}
		held, err := file.Stat()
		if err != nil {
			return nil, errors.Join(err, file.Unlock())
		}
		// The program that had the lock before has removed its file: a third one may
		// have locked the next file already.
		if there, err := root.Lstat(lockFile); err == nil && os.SameFile(held, there) {
			return func() {
				_ = root.Remove(lockFile) // Windows keeps a file that is open; it does no harm
				_ = file.Unlock()
			}, nil
		}
		if err := file.Unlock(); err != nil {
			return nil, err
		}
	}
}
