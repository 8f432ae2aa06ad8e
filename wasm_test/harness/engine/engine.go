package engine

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// Engine is a browser.
type Engine struct {
	Name     string
	programs []string // the first that is there is started
	packages string   // of Debian
	command  func(profile, url string) (arguments, environment []string)
}

// All are the engines that visitors have, in the order in which wasm_test/browsers installs them.
var All = []Engine{chromium, firefox, webkit}

var chromium = Engine{
	Name:     "Chromium",
	programs: []string{"chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome"},
	packages: "chromium-headless-shell",
	command: func(profile, url string) (arguments, environment []string) {
		return []string{"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
			"--disable-background-networking", "--remote-debugging-port=0", "--user-data-dir=" + profile, url}, nil
	},
}

var firefox = Engine{
	Name:     "Firefox",
	programs: []string{"firefox-esr", "firefox"},
	packages: "firefox-esr",
	command: func(profile, url string) (arguments, environment []string) {
		return []string{"--headless", "--no-remote", "--profile", profile, url}, nil
	},
}

// WebKitGTK has no mode without a window, so it gets a screen that nobody sees.
var webkit = Engine{
	Name:     "WebKitGTK",
	programs: []string{"/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib*/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"},
	packages: "libwebkit2gtk-4.1-0 xvfb",
	command: func(profile, url string) (arguments, environment []string) {
		return []string{url}, []string{"HOME=" + profile, "XDG_RUNTIME_DIR=" + profile, "LIBGL_ALWAYS_SOFTWARE=1", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1"}
	},
}

// preferences keep Firefox from asking anyone anything.
const preferences = `
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.search.update", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.systemAddon.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
`

// Open opens an address in a new profile, in a zone of the clock. The browser runs until it is closed, or until the
// test ends.
func (e Engine) Open(t *testing.T, url, zone string) *Browser {
	t.Helper()
	program := find(e.programs)
	if program == "" {
		t.Fatalf("no %s: run wasm_test/browsers, which installs it, or install %s", e.Name, e.packages)
	}
	profile := t.TempDir()
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o600); err != nil {
		t.Fatal(err)
	}
	arguments, environment := e.command(profile, url)
	if e.Name == webkit.Name {
		environment = append(environment, "DISPLAY="+screen(t))
	}
	return run(t, exec.Command(program, arguments...), append(environment, "TZ="+zone))
}

// Browser is a running program.
type Browser struct {
	Said  output // on stderr
	Close func() // ends it, together with all that it has started
}

// run starts a program.
func run(t *testing.T, command *exec.Cmd, environment []string) *Browser {
	t.Helper()
	b := &Browser{}
	command.Env = append(os.Environ(), environment...)
	command.Stderr = &b.Said
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	b.Close = sync.OnceFunc(func() {
		_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL)
		_ = command.Wait()
	})
	t.Cleanup(b.Close)
	return b
}

// output is what a program has written so far.
type output struct {
	mu   sync.Mutex
	text strings.Builder
}

func (o *output) Write(text []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(text)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// screen starts a screen that nobody sees, and returns its name.
func screen(t *testing.T) string {
	t.Helper()
	program := find([]string{"Xvfb"})
	if program == "" {
		t.Fatal("no Xvfb: run wasm_test/browsers, which installs it, or install xvfb")
	}
	ready, number, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer ready.Close()
	command := exec.Command(program, "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
	command.ExtraFiles = []*os.File{number}
	run(t, command, nil)
	number.Close()
	name, err := bufio.NewReader(ready).ReadString('\n')
	if err != nil {
		t.Fatalf("Xvfb does not start: %v", err)
	}
	return ":" + strings.TrimSpace(name)
}

// find returns the path of the first program that is there, or "".
func find(programs []string) string {
	for _, name := range programs {
		if paths, _ := filepath.Glob(name); strings.HasPrefix(name, "/") && len(paths) > 0 {
			return paths[0]
		}
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
