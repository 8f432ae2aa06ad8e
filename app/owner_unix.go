//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// giveOwner gives a file the owner and the group of another one, where that is permitted.
func giveOwner(root *os.Root, name string, of fs.FileInfo) {
	if owner, ok := of.Sys().(*syscall.Stat_t); ok {
		if root.Chown(name, int(owner.Uid), int(owner.Gid)) != nil {
			_ = root.Chown(name, -1, int(owner.Gid))
		}
	}
}
