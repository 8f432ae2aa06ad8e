package wasm_test

import (
	_ "embed"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"servicestatus/app/site"
)

//go:embed edge.js
var edgeScript string

// What the app asks of the browser is tried in one: the tests of app/browser,
// each reported here as a test of its own.
func TestTheEdgeToTheBrowser(t *testing.T) {
	names := edgeTests(t)
	s := serve(t, site.Files{
		"edge.html":    []byte("<!doctype html>\n<title>x</title>\n<link rel=\"icon\" href=\"/icon.svg\">\n<body>\n<script src=\"/wasm_exec.js\"></script>\n<script src=\"/edge.js\"></script>\n"),
		"edge.js":      []byte(edgeScript),
		"edge.wasm":    edgeBinary(t),
		"wasm_exec.js": goScript(t),
	})
	// The tests put JavaScript in the place of the browser's own.
	s.csp = "default-src 'self' blob: 'unsafe-eval'"
	p := visit(t, s.URL+"/edge.html", visitor{accepts: "blob:"}) // one asks for an address that no longer holds
	t.Cleanup(func() {
		if out, err := try[string](p, "output"); t.Failed() {
			t.Logf("%s%v", out, err)
		}
	})
	allow(p, "clipboard-read", s.URL)
	for p.wait("window.code !== undefined || window.visitor"); ask[bool](p, "!!window.visitor"); p.wait("window.code !== undefined || window.visitor") {
		p.act(ask[string](p, "visitor"))
	}
	output := ask[string](p, "output")
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			_, said, ran := strings.Cut("\n"+output, "\n=== RUN   "+name+"\n")
			said, _, _ = strings.Cut(said, "\n=== RUN   Test")
			if !ran {
				t.Error("was not run")
			} else if !strings.Contains(output, "\n--- PASS: "+name+" (") {
				t.Error(said)
			}
		})
	}
	if code := ask[int](p, "code"); code != 0 && !t.Failed() {
		t.Errorf("all passed, and yet the exit code is %d", code)
	}
}

// It stays small, and below the app: go-app is not reached through it.
func TestWhatTheEdgeIsMadeOf(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "../app/browser")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	names := strings.Fields(string(out))
	if !slices.Contains(names, "syscall/js") {
		t.Error("syscall/js is missing, so this is not the edge")
	}
	for _, name := range names {
		switch {
		case name == "net/http", name == "encoding/json", name == "regexp", strings.Contains(name, "go-app"),
			strings.HasPrefix(name, "servicestatus/") && name != "servicestatus/app/browser":
			t.Errorf("app/browser reaches %s", name)
		}
	}
}

// act presses the button that a test has put there, and answers when that asks
// for a file.
func (p *tab) act(answer string) {
	p.Helper()
	cancels := answer == "cancels"
	_, err := chromedp.Call(p.ctx, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true, Cancel: &cancels})
	if err != nil {
		p.Fatal(err)
	}
	p.run("delete window.visitor")
	p.do(chromedp.Click("#press"))
	if answer == "chooses" {
		file, err := filepath.Abs("../declarations/data/nemid.yaml")
		if err != nil {
			p.Fatal(err)
		}
		p.do(chromedp.SetUploadFiles("input[type=file]", []string{file}))
	}
}

// allow has the visitor allow what the browser would ask about.
func allow(p *tab, permission, origin string) {
	p.Helper()
	_, err := chromedp.CallBrowser(p.ctx, cdpbrowser.SetPermission, cdpbrowser.SetPermissionParams{
		Permission: &cdpbrowser.PermissionDescriptor{Name: permission}, Setting: cdpbrowser.PermissionSettingGranted,
		Origin: origin, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	if err != nil {
		p.Fatal(err)
	}
}

// edgeTests returns the names of the tests, from their source. To have looked
// at all of it has go test run anew when any of it changes.
func edgeTests(t *testing.T) (names []string) {
	t.Helper()
	files, err := filepath.Glob("../app/browser/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, found := range testFunction.FindAllStringSubmatch(string(source), -1) {
			names = append(names, found[1])
		}
	}
	if len(names) == 0 {
		t.Fatal("there are no tests in app/browser")
	}
	return names
}

var testFunction = regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)

func edgeBinary(t *testing.T) []byte {
	t.Helper()
	binary := filepath.Join(folder(t), "edge.wasm")
	compile := exec.Command("go", "test", "-c", "-o", binary, "../app/browser")
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	code, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// goScript returns what starts a program that Go has compiled.
func goScript(t *testing.T) []byte {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	script, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	return script
}
