package wasm_test

import (
	"os"
	"regexp"
	"testing"

	"servicestatus/web/version"
)

// The built script carries the version that package version has.
func TestTheElementsVersion(t *testing.T) {
	script, err := os.ReadFile("../web/dist/service-status.js")
	if err != nil {
		t.Fatal("run make build first: ", err)
	}
	found := regexp.MustCompile(`\w\.version="([^"]*)"`).FindSubmatch(script)
	if found == nil || string(found[1]) != version.Number {
		t.Errorf("service-status.js has %q, want %s", found, version.Number)
	}
}
