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
)

// surroundings are what the figures depend on, in pairs.
func surroundings(c *chromium) [][2]string {
	return [][2]string{
		{"date", time.Now().Format(time.DateOnly)},
		{"processor", fmt.Sprintf("%s, %d cores", valueIn("/proc/cpuinfo", "model name"), runtime.NumCPU())},
		{"memory", memoryOf("/proc/meminfo")},
		{"system", fmt.Sprintf("%s, %s/%s", strings.Trim(valueIn("/etc/os-release", "PRETTY_NAME"), `"`), runtime.GOOS, runtime.GOARCH)},
		{"Go", strings.TrimPrefix(runtime.Version(), "go")},
		{"TinyGo", says(".tools/bin/tinygo", "version")},
		{"Chromium", c.version + ", V8 " + c.v8},
		{"Node", says("node", "-p", "process.version + ', V8 ' + process.versions.v8")},
		{"opening_hours", says("node", "-p", "JSON.parse(fs.readFileSync('wasm_test/node_modules/opening_hours/package.json')).version")},
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

// valueIn returns what stands after a name in a file of lines, parted by a colon
// or an equals sign.
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

// says returns the line a program prints.
func says(program string, args ...string) string {
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
