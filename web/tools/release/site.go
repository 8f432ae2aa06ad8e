package main

import (
	"archive/zip"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"time"

	"servicestatus/web/version"
)

// zipSite builds the site, as it was at an instant and for every server, and zips it.
func zipSite(to string, at time.Time) error {
	folder, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	build := exec.Command("go", "run", "./app", "build", "--server", "netlify,nginx,caddy,apache,iis,azure", folder)
	build.Env = append(os.Environ(), fmt.Sprintf("SOURCE_DATE_EPOCH=%d", at.Unix()))
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("the site: %w\n%s", err, out)
	}
	return zipFolder(os.DirFS(folder), to, at)
}

// zipFolder writes the files of a folder, in the order of their names, each with the same time and mode.
func zipFolder(folder fs.FS, to string, at time.Time) error {
	file, err := os.Create(to)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	archive := zip.NewWriter(file)
	err = fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: at}
		header.SetMode(0o644)
		w, err := archive.CreateHeader(header)
		if err != nil {
			return err
		}
		_, err = w.Write(body)
		return err
	})
	if err != nil {
		return err
	}
	if err := archive.Close(); err != nil {
		return err
	}
	return file.Close()
}

// releaseTime returns the time of the release: that of SOURCE_DATE_EPOCH, or noon of the day that the
// changelog gives the version.
func releaseTime(epoch, changelog string) (time.Time, error) {
	if epoch != "" {
		seconds, err := strconv.ParseInt(epoch, 10, 64)
		if err != nil {
			return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH=%s is not a time in seconds since 1970", epoch)
		}
		return time.Unix(seconds, 0).UTC(), nil
	}
	found := regexp.MustCompile(`(?m)^## ` + regexp.QuoteMeta(version.Number) + ` – (\S+)$`).FindStringSubmatch(changelog)
	if found == nil {
		return time.Time{}, fmt.Errorf("CHANGELOG.md has no section \"## %s – \" with a date", version.Number)
	}
	day, err := time.Parse(time.DateOnly, found[1])
	return day.Add(12 * time.Hour), err
}
