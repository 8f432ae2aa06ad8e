package site_test

import (
	"strings"
	"testing"

	"servicestatus/app/site"
)

// Whatever a file is, it is served with a policy that allows no inline script or
// style and no eval, with the type it says, and without telling where from.
func TestEveryFileHasAPolicy(t *testing.T) {
	for _, name := range []string{
		"index.html", "nemid/index.html", "preview.html", "worker.js", "manifest.webmanifest", "icon-192.png", "robots.txt", "NOTICE.txt",
		"demo/index.html", "demo/tid.js", "service-status.js", "service-status.css", "status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "icon.svg",
		"declarations/nemid.json", "declarations/nemid.html", site.Embed + "nemid.js", site.Embed + "index.json", site.Embed + "pinned/kort-0123456789ab.js", site.Assets + "app-0123456789ab.js", site.Assets + "app-0123456789ab.wasm",
	} {
		headers := map[string]string{}
		for _, header := range site.Headers(name) {
			headers[header[0]] = header[1]
		}
		policy := strings.ReplaceAll(headers["Content-Security-Policy"], "'wasm-unsafe-eval'", "")
		if !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") || !strings.Contains(policy, "require-trusted-types-for 'script'") {
			t.Errorf("%s has the policy %q", name, policy)
		}
		if headers["X-Content-Type-Options"] != "nosniff" || headers["Referrer-Policy"] != "no-referrer" || headers["Content-Type"] == "" {
			t.Errorf("%s has %q", name, headers)
		}
	}
}
