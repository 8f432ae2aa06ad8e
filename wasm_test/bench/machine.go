package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"servicestatus/wasm_test/harness/browser"
)

// surroundings returns the name and value of what the figures depend on.
func surroundings(c *browser.Chromium) [][2]string {
	return [][2]string{
		{"date", time.Now().Format(time.DateOnly)},
		{"processor", fmt.Sprintf("%s, %d cores", valueIn("/proc/cpuinfo", "model name"), runtime.NumCPU())},
		{"memory", memoryOf("/proc/meminfo")},
		{"system", fmt.Sprintf("%s, %s/%s", strings.Trim(valueIn("/etc/os-release", "PRETTY_NAME"), `"`), runtime.GOOS, runtime.GOARCH)},
		{"Go", strings.TrimPrefix(runtime.Version(), "go")},
		{"TinyGo", outputOf(".tools/bin/tinygo", "version")},
		{"Chromium", c.Version + ", V8 " + c.V8},
		{"Node", outputOf("node", "-p", "process.version + ', V8 ' + process.versions.v8")},
		{"opening_hours", outputOf("node", "-p", "JSON.parse(fs.readFileSync('wasm_test/node_modules/opening_hours/package.json')).version")},
		{"go-app", moduleVersion("github.com/maxence-charriere/go-app/v10")},
		{"compression", "brotli quality 11, window 24; gzip -9"},
	}
}

func memoryOf(file string) string {
	kilobytes := 0.0
	if _, err := fmt.Sscanf(valueIn(file, "MemTotal"), "%f kB", &kilobytes); err != nil {
		return "unknown"
	}
	return figure(kilobytes/(1<<20)) + " GB"
}

// valueIn returns the value of a name in a file of lines. A colon or an equals sign
// separates the two.
func valueIn(file, name string) string {
	text, err := os.ReadFile(file)
	if err != nil {
		return "unknown"
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		if at := strings.IndexAny(lines.Text(), ":="); at >= 0 && strings.TrimSpace(lines.Text()[:at]) == name {
			return strings.TrimSpace(lines.Text()[at+1:])
		}
	}
	return "unknown"
}

// outputOf returns the line that a program prints.
func outputOf(program string, args ...string) string {
	out, err := exec.Command(program, args...).Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

func moduleVersion(path string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			if module.Path == path {
				return strings.TrimPrefix(module.Version, "v")
			}
		}
	}
	return "unknown"
}
