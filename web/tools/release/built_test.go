//go:build built

package main

import (
	"archive/zip"
	"bytes"
	"debug/elf"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"servicestatus/web/version"
)

// most is how many bytes an image of app/Dockerfile may have. The test takes the files for the image; Docker
// need not be there.
const most = 20_000_000

// A release has the program, the site, the licences, the parts and the digests. The program needs nothing of the
// machine that it runs on. It is small enough for the image that app/Dockerfile makes of the release.
func TestRelease(t *testing.T) {
	t.Chdir("../../..") // where the command runs
	here := target{"linux", runtime.GOARCH}
	folder := filepath.Join(t.TempDir(), "release")
	if err := release(folder, []target{here}); err != nil {
		t.Fatal(err)
	}
	names := []string{"NOTICE.txt", here.file(), "sbom.cdx.json", "servicestatus-site.zip"}
	slices.Sort(names)
	var listed []string
	for line := range strings.Lines(string(get(t, filepath.Join(folder, "SHA256SUMS")))) {
		listed = append(listed, strings.Fields(line)[1])
	}
	if !slices.Equal(listed, names) {
		t.Errorf("SHA256SUMS has %q, want %q", listed, names)
	}
	holdsProgram(t, filepath.Join(folder, here.file()))
	holdsSite(t, filepath.Join(folder, "servicestatus-site.zip"))
	holdsImage(t, folder)

	again := filepath.Join(t.TempDir(), "again")
	if err := here.build(again); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(get(t, again), get(t, filepath.Join(folder, here.file()))) {
		t.Error("two builds of the program differ")
	}
}

func holdsProgram(t *testing.T, program string) {
	t.Helper()
	file, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if slices.ContainsFunc(file.Progs, func(p *elf.Prog) bool { return p.Type == elf.PT_INTERP }) {
		t.Error("the program needs libraries of the machine")
	}
	top, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(get(t, program), []byte(top+"/")) {
		t.Errorf("the program has the folder %s in it", top)
	}
	for args, want := range map[string]string{"--version": "servicestatus " + version.Number + "\n", "status --at 2026-12-24T12:00 nemid": "NemID"} {
		run := exec.Command(program, strings.Fields(args)...)
		run.Dir, run.Env = t.TempDir(), []string{}
		if out, err := run.CombinedOutput(); err != nil || !strings.Contains(string(out), want) {
			t.Errorf("%s: %v, %s", args, err, out)
		}
	}
}

func holdsSite(t *testing.T, file string) {
	t.Helper()
	site, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	defer site.Close()
	for _, name := range []string{
		"index.html", "index.html.br", "index.html.gz", "service-status.js", "declarations/nemid.json", "404.html", "NOTICE.txt",
		"_headers", "nginx.conf", "Caddyfile", ".htaccess", "web.config", "staticwebapp.config.json",
	} {
		if !slices.ContainsFunc(site.File, func(f *zip.File) bool { return f.Name == name }) {
			t.Errorf("the site has no %s", name)
		}
	}
}

var copied = regexp.MustCompile(`(?m)^(\w+) (\S+)`)

// holdsImage adds up the files that app/Dockerfile copies from a release into an empty image.
func holdsImage(t *testing.T, folder string) {
	t.Helper()
	bytes, programs := 0, 0
	for _, line := range copied.FindAllStringSubmatch(string(get(t, "app/Dockerfile")), -1) {
		switch line[1] {
		case "FROM":
			if line[2] != "scratch" {
				t.Errorf("the image begins with %s", line[2])
			}
		case "COPY":
			found, err := filepath.Glob(filepath.Join(folder, strings.ReplaceAll(line[2], "${TARGETARCH}", runtime.GOARCH)))
			if err != nil || len(found) != 1 {
				t.Fatalf("%s are %q, %v", line[2], found, err)
			}
			bytes += len(get(t, found[0]))
			programs++
		}
	}
	if bytes > most || programs != 2 {
		t.Errorf("the image has %d files and %d bytes, at most %d", programs, bytes, most)
	}
	t.Logf("the image has %d bytes", bytes)
}
