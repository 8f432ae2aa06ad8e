package main

import (
	"fmt"
	"os"
	"os/exec"

	"servicestatus/web/version"
)

// target is what the program is built for.
type target struct{ system, machine string } // as Go names them

var targets = []target{
	{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}, {"windows", "amd64"}, {"windows", "arm64"},
}

// file is the name of the program, in words that people know.
func (t target) file() string {
	system, ending := t.system, ""
	switch t.system {
	case "darwin":
		system = "macos"
	case "windows":
		ending = ".exe"
	}
	return fmt.Sprintf("servicestatus-%s-%s-%s%s", version.Number, system, t.machine, ending)
}

// build builds the program. It needs no library of the machine, and has no path of the tree, no time and no
// commit in it.
func (t target) build(to string) error {
	command := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid=", "-o", to, "./app")
	command.Env = append(os.Environ(), "GOOS="+t.system, "GOARCH="+t.machine, "CGO_ENABLED=0", "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=", "GOEXPERIMENT=")
	command.Stderr = os.Stderr
	if err := command.Run(); err != nil {
		return fmt.Errorf("%s: %w", t.file(), err)
	}
	return nil
}
