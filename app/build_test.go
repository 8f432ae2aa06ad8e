//go:build built && !js

package main

import (
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/app/site"
	"servicestatus/web/version"
)

// written is the site as the build writes it.
func written(t *testing.T, args ...string) fs.FS {
	t.Helper()
	dir := t.TempDir()
	if _, errs, code := command("", append([]string{"build", dir}, args...)...); code != 0 {
		t.Fatal(errs)
	}
	return os.DirFS(dir)
}

func read(t *testing.T, from fs.FS, name string) string {
	t.Helper()
	body, err := fs.ReadFile(from, name)
	if err != nil {
		t.Error(err)
	}
	return string(body)
}

// What the server sends, in whatever encoding, is what the build writes.
func TestBuildIsWhatIsServed(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1798110000") // the files of embed/ say when they were built, to the second
	files, err := site.LoadAt(folder.BuiltIn(), "", 1798110000)
	if err != nil {
		t.Fatal(err)
	}
	dir := written(t)
	server := httptest.NewServer(site.Handler(files))
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{DisableCompression: true}}
	for name := range files {
		for encoding, suffix := range map[string]string{"br": ".br", "gzip": ".gz", "identity": ""} {
			request, _ := http.NewRequest(http.MethodGet, server.URL+"/"+name, nil)
			request.Header.Set("Accept-Encoding", encoding)
			response, err := client.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(response.Body)
			_ = response.Body.Close()
			if err != nil || response.StatusCode != http.StatusOK {
				t.Errorf("%s: %d %v", name, response.StatusCode, err)
			}
			if read(t, dir, name+suffix) != string(body) {
				t.Errorf("%s%s is not what is served", name, suffix)
			}
		}
	}
}

var (
	attribute = regexp.MustCompile(` (?:href|src)="([^"]*)"`)
	inStyle   = regexp.MustCompile(`url\("?([^")]*)"?\)`)
)

// Every address that a page, the style, the manifest or the worker mentions is
// that of a file that is written.
func TestBuildHasWhatItMentions(t *testing.T) {
	dir := written(t)
	check := func(from, address string) {
		address, _, _ = strings.Cut(address, "#")
		address, _, _ = strings.Cut(address, "?")
		if strings.Contains(address, ":") || address == "" {
			return
		}
		name := path.Join(path.Dir(from), address)
		if strings.HasSuffix(address, "/") || address == "." {
			name = path.Join(name, "index.html")
		}
		if info, err := fs.Stat(dir, name); err != nil || info.IsDir() {
			t.Errorf("%s mentions %s, and there is no %s", from, address, name)
		}
	}
	mentions := 0
	_ = fs.WalkDir(dir, ".", func(name string, _ fs.DirEntry, _ error) error {
		pattern := map[string]*regexp.Regexp{".html": attribute, ".css": inStyle}[path.Ext(name)]
		if pattern == nil {
			return nil
		}
		for _, found := range pattern.FindAllStringSubmatch(read(t, dir, name), -1) {
			check(name, found[1])
			mentions++
		}
		return nil
	})
	_, list, _ := strings.Cut(read(t, dir, "worker.js"), `"files":{`)
	list, _, _ = strings.Cut(list, "}")
	for _, found := range regexp.MustCompile(`"([^"]*)":"[^"]*"`).FindAllStringSubmatch(list, -1) {
		check("worker.js", found[1])
		mentions++
	}
	manifest := read(t, dir, "manifest.webmanifest")
	for _, found := range regexp.MustCompile(`"(?:src|url|start_url|scope|action)": "([^"]*)"`).FindAllStringSubmatch(manifest, -1) {
		check("manifest.webmanifest", found[1])
		mentions++
	}
	if mentions < 150 {
		t.Errorf("only %d mentions were found", mentions)
	}
}

// Without its address the site says nothing absolute of itself; with it, each
// page says where it is, and where the same is in the other language.
func TestBuildAddress(t *testing.T) {
	plain := written(t)
	if _, err := fs.Stat(plain, "sitemap.xml"); err == nil {
		t.Error("a sitemap without an address")
	}
	if body := read(t, plain, "nemid/index.html"); strings.Contains(body, "canonical") || strings.Contains(body, "og:url") {
		t.Error("an absolute address in", body)
	}
	const address = "https://example.dk/status/"
	dir := written(t, "--url", strings.TrimSuffix(address, "/"))
	for _, r := range page.Routes(folder.BuiltIn()) {
		body := read(t, dir, r.Path()+"index.html")
		danish, english := page.Route{Name: r.Name}, page.Route{Name: r.Name, English: true}
		for _, want := range []string{
			`<link rel="canonical" href="` + address + r.Path() + `">`, `<meta property="og:url" content="` + address + r.Path() + `">`,
			`hreflang="da" href="` + address + danish.Path() + `">`, `hreflang="en" href="` + address + english.Path() + `">`,
			`hreflang="x-default" href="` + address + danish.Path() + `">`,
		} {
			if !strings.Contains(body, want) {
				t.Errorf("%s: no %s", r.Path(), want)
			}
		}
		if !strings.Contains(read(t, dir, "sitemap.xml"), "<loc>"+address+r.Path()+"</loc>") {
			t.Errorf("%s is not in the sitemap", r.Path())
		}
	}
	if !strings.Contains(read(t, dir, "robots.txt"), "Sitemap: "+address+"sitemap.xml") {
		t.Error("robots.txt does not name the sitemap")
	}
	if _, errs, code := command("", "build", t.TempDir(), "--url", "example.dk"); code != 2 || !strings.Contains(errs, "--url") {
		t.Errorf("exit %d: %s", code, errs)
	}
}

// Two builds in two folders are byte for byte the same, also a month apart, when
// SOURCE_DATE_EPOCH says when the build is.
func TestTwoBuildsAreTheSame(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1798110000")
	shared := compressed
	t.Cleanup(func() { compressed = shared })
	compressed = compressedAfresh
	one, two := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, two} {
		if _, errs, code := command("", "build", dir); code != 0 {
			t.Fatal(errs)
		}
	}
	first, second := content(t, one), content(t, two)
	for name, body := range first {
		if second[name] != body {
			t.Errorf("%s differs", name)
		}
	}
	if len(first) != len(second) || len(first) < 150 {
		t.Errorf("%d and %d files", len(first), len(second))
	}
	if !strings.Contains(first["nemid/index.html"], `"validFrom":"2026-12-`) {
		t.Error("the hours do not begin in the month of the build")
	}
}

// The built script carries the version that package version has.
func TestTheElementsVersion(t *testing.T) {
	files, err := site.Load(folder.BuiltIn())
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`[\w$]+\.version="([^"]*)"`).FindSubmatch(files["service-status.js"])
	if found == nil || string(found[1]) != version.Number {
		t.Errorf("service-status.js has %q, want %s", found, version.Number)
	}
}

// What is shipped is served with its licences, as text. The app does not need
// them, so they are not among the files it keeps for when there is no net.
func TestTheNoticeIsServed(t *testing.T) {
	files, err := site.Load(folder.BuiltIn())
	if err != nil {
		t.Fatal(err)
	}
	response := httptest.NewRecorder()
	site.Handler(files).ServeHTTP(response, httptest.NewRequest(http.MethodGet, "/NOTICE.txt", nil))
	if got := response.Header().Get("Content-Type"); response.Code != http.StatusOK || got != "text/plain; charset=utf-8" {
		t.Errorf("it is served as %q, %d", got, response.Code)
	}
	for _, part := range []string{"Servicestatus " + version.Number, "Go 1.", "TinyGo 0.", "IBM Plex Sans", "github.com/maxence-charriere/go-app/v10 v10."} {
		if !strings.Contains(response.Body.String(), "===\n"+part) {
			t.Errorf("it has no licence of %s", part)
		}
	}
	var bill struct{ Components []struct{ Name, PURL string } }
	if err := json.Unmarshal(files[site.BillOfMaterials], &bill); err != nil || len(bill.Components) < 10 {
		t.Errorf("the bill of materials has %d parts, %v", len(bill.Components), err)
	}
	for _, part := range bill.Components {
		if part.PURL == "" || !strings.Contains(response.Body.String(), "===\n"+part.Name+" ") {
			t.Errorf("%+v has no licence in NOTICE.txt", part)
		}
	}
	if strings.Contains(string(files["worker.js"]), "NOTICE") {
		t.Error("the worker keeps it")
	}
}

// A build for other servers has their configurations. The next build without them removes what the first wrote, also
// .htaccess, but never one that somebody else has put there.
func TestBuildConfiguresServers(t *testing.T) {
	dir := t.TempDir()
	configurations := []string{"nginx.conf", "Caddyfile", ".htaccess", "web.config", "staticwebapp.config.json"}
	if _, errs, code := command("", "build", "--server", "nginx,caddy,apache,iis,azure", dir); code != 0 {
		t.Fatal(errs)
	}
	for _, name := range configurations {
		if !strings.Contains(read(t, os.DirFS(dir), name), "/"+site.NotFound) && !strings.Contains(read(t, os.DirFS(dir), name), `"`+site.NotFound) {
			t.Errorf("%s does not name the page of addresses that have none", name)
		}
	}
	// Such a server shows it as it is at addresses of any depth.
	if body := read(t, os.DirFS(dir), site.NotFound); strings.Contains(body, `="./`) || !strings.Contains(body, `href="/en/"`) {
		t.Errorf("the page of addresses that have none has links that are wrong below the top:\n%s", body)
	}
	if _, errs, code := command("", "build", dir); code != 0 {
		t.Fatal(errs)
	}
	for _, name := range configurations {
		if _, err := os.Stat(dir + "/" + name); err == nil {
			t.Errorf("%s is left", name)
		}
	}
	if err := os.WriteFile(dir+"/.htaccess", []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("", "build", "--server", "apache", dir); code != 1 || !strings.Contains(errs, ".htaccess") || read(t, os.DirFS(dir), ".htaccess") != "mine" {
		t.Errorf("exit %d, %s", code, errs)
	}
	if _, errs, code := command("", "build", dir); code != 0 || read(t, os.DirFS(dir), ".htaccess") != "mine" {
		t.Errorf("exit %d, %s", code, errs)
	}
	if _, errs, code := command("", "build", "--server", "netlify", dir); code != 0 || !strings.Contains(read(t, os.DirFS(dir), site.NotFound), `href="/en/"`) {
		t.Errorf("exit %d, %s", code, errs)
	}
	if _, errs, code := command("", "build", "--server", "lighttpd", dir); code != 2 || !strings.Contains(errs, `"nginx","caddy","apache","iis","azure"`) {
		t.Errorf("exit %d, %s", code, errs)
	}
}

// The configuration for Azure had the addresses of the top of a host, whatever the site's was: none of them matched.
func TestBuildRefusesAPathForAzure(t *testing.T) {
	dir := t.TempDir()
	for _, args := range [][]string{{"--server", "azure"}, {"--server", "nginx,azure"}} {
		args = append(append([]string{"build", "--url", "https://example.dk/status/"}, args...), dir+"/www")
		if _, errs, code := command("", args...); code != 2 || !strings.Contains(errs, "https://example.dk/status/ har en sti") {
			t.Errorf("%q: exit %d, %s", args, code, errs)
		}
	}
	if _, err := os.Stat(dir + "/www"); err == nil {
		t.Error("the folder is made")
	}
}

// A build compressed for a minute before it said that it could not make its folder, or would
// not write to one that holds something else.
func TestBuildChecksItsFolderFirst(t *testing.T) {
	before := compressed
	t.Cleanup(func() { compressed = before })
	compressed = func([]byte) (br, gz []byte) {
		t.Fatal("a file is compressed")
		return nil, nil
	}
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/x", []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, to := range []string{dir, dir + "/x", dir + "/x/y"} {
		if _, errs, code := command("", "build", to); code != 1 || !strings.Contains(errs, "x") {
			t.Errorf("%s: exit %d, %s", to, code, errs)
		}
	}
}
