package hosting

import (
	"encoding/json"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// Azure gives each file its headers.
func TestAzure(t *testing.T) { checkAzure(t, example()) }

// mostAzureReads is how many bytes of a configuration Azure reads, at most.
const mostAzureReads = 20_000

func checkAzure(t *testing.T, s Site) {
	t.Helper()
	text := azure(s)
	var config azureConfig
	if err := json.Unmarshal(text, &config); err != nil || len(text) > mostAzureReads {
		t.Fatalf("%d bytes, %v", len(text), err)
	}
	for name := range s.Files {
		for _, address := range []string{name, strings.TrimSuffix(name, "index.html")} {
			got := maps.Clone(config.GlobalHeaders)
			route, _ := config.route("/" + address)
			maps.Copy(got, route.Headers)
			got["Content-Type"] = config.MIMETypes[path.Ext(name)]
			if want := byName(site.Headers(name)); !maps.Equal(got, want) || route.StatusCode != 0 {
				t.Errorf("/%s has %q, want %q", address, got, want)
			}
		}
	}
	for _, name := range configurations() {
		if route, ok := config.route("/" + name); !ok || route.StatusCode != 404 {
			t.Errorf("/%s is answered with %+v", name, route)
		}
	}
	if missing := config.ResponseOverrides["404"]; missing != (azureReplacement{"/404.html", 404}) {
		t.Errorf("an address that has nothing is answered with %+v", missing)
	}
}

// route returns the first route that matches an address. A wildcard is at the end of a route, or before the
// endings of files.
func (c azureConfig) route(address string) (azureRoute, bool) {
	wildcard := regexp.MustCompile(`\*(\.\{(\w+)\})?$`)
	i := slices.IndexFunc(c.Routes, func(r azureRoute) bool {
		found := wildcard.FindStringSubmatch(r.Route)
		if found == nil {
			return r.Route == address
		}
		return strings.HasPrefix(address, strings.TrimSuffix(r.Route, found[0])) && (found[2] == "" || strings.HasSuffix(address, "."+found[2]))
	})
	if i < 0 {
		return azureRoute{}, false
	}
	return c.Routes[i], true
}
