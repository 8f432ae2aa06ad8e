//go:build built && !js

package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// An editor breaks a file while the site is up: the last site without an error is served,
// and the terminal says where the error is. Then the file is mended.
func TestServeFollowsTheFolder(t *testing.T) {
	dir := aabyCopy(t)
	out, in := io.Pipe()
	errs, said := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run([]string{"serve", "--addr", "127.0.0.1:0", "--data", dir}, streams{strings.NewReader(""), in, said})
	}()
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	terminal := bufio.NewScanner(errs)
	until := func(text string) (all string) {
		t.Helper()
		for terminal.Scan() {
			if all += terminal.Text() + "\n"; strings.Contains(terminal.Text(), text) {
				return all
			}
		}
		t.Fatalf("%q is not said in %s", text, all)
		return ""
	}
	get := func(name string) string {
		t.Helper()
		response, err := http.Get(strings.TrimSpace(address) + name)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil || response.StatusCode != http.StatusOK {
			t.Errorf("%s: %d, %v", name, response.StatusCode, err)
		}
		return string(body)
	}
	file := filepath.Join(dir, "selvbetjening.yaml")
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if page := get("selvbetjening/"); !strings.Contains(page, "Selvbetjening") {
		t.Error(page)
	}

	write(strings.Replace(string(good), "Hverdage kl. 8-16", "Hverdage kl. 8", 1))
	if text := until("vises stadig"); !strings.Contains(text, "selvbetjening.yaml:9:") || !strings.Contains(text, "^") {
		t.Errorf("the terminal says %s", text)
	}
	if published := get("declarations/selvbetjening.json"); !strings.Contains(published, "08:00-16:00") {
		t.Error(published)
	}

	write(strings.Replace(string(good), "Hverdage kl. 8-16", "Hverdage kl. 8-17", 1))
	until("er læst igen")
	if published := get("declarations/selvbetjening.json"); !strings.Contains(published, "08:00-17:00") {
		t.Error(published)
	}

	// The folder goes away and comes back changed: the site was that of before for good.
	if err := os.Rename(dir, dir+"-gone"); err != nil {
		t.Fatal(err)
	}
	until("vises stadig")
	if published := get("declarations/selvbetjening.json"); !strings.Contains(published, "08:00-17:00") {
		t.Error(published)
	}
	file = filepath.Join(dir+"-gone", "selvbetjening.yaml")
	write(strings.Replace(string(good), "Hverdage kl. 8-16", "Hverdage kl. 8-18", 1))
	if err := os.Rename(dir+"-gone", dir); err != nil {
		t.Fatal(err)
	}
	until("er læst igen")
	if published := get("declarations/selvbetjening.json"); !strings.Contains(published, "08:00-18:00") {
		t.Error(published)
	}
	go io.Copy(io.Discard, errs) // the program may still write
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if code := <-ended; code != 0 {
		t.Errorf("exit %d", code)
	}
}

// The site of a folder is about nothing but the folder; and a build of another folder in
// its place leaves nothing of it.
func TestBuildOfAFolder(t *testing.T) {
	dir := t.TempDir()
	for _, data := range []string{"testdata/aaby", aabyWithout(t, "selvbetjening.yaml", "notices.yaml", "site.yaml")} {
		if out, errs, code := command("", "build", "--data", data, dir); code != 0 {
			t.Fatal(out, errs)
		}
	}
	all := content(t, dir)
	for name := range all {
		if strings.Contains(name, "selvbetjening") || strings.Contains(name, "sitemap") {
			t.Errorf("%s is left of the earlier build", name)
		}
	}
	if !strings.Contains(all["borgerservice/index.html"], "<h1") || !strings.Contains(all["_headers"], "max-age=60, stale-while-revalidate=86400") {
		t.Error("the site is not there")
	}
	if err := os.WriteFile(filepath.Join(dir, "brev.doc"), []byte("own"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("", "build", dir); code != 1 || !strings.Contains(errs, "brev.doc") {
		t.Errorf("exit %d, %q", code, errs)
	}
	if again := content(t, dir); again["borgerservice/index.html"] != all["borgerservice/index.html"] || again["brev.doc"] != "own" {
		t.Error("a build that is refused changes the folder")
	}
}
