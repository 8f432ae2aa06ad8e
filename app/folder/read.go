package folder

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/yaml"
)

// maxFile is how many bytes of a file are read: more than package yaml accepts.
const maxFile = 1 << 20

// ErrEmpty says that a folder has no declarations.
var ErrEmpty = errors.New("Her er ingen deklarationer: mindst én fil, der ender på .yaml.")

// written is a file with a declaration, by itself.
type written struct {
	*yaml.File
	id   string
	from calendar.Date
	text string
}

// reader reads a folder, and collects the problems of all files.
type reader struct {
	files    fs.FS
	name     string // of the folder, before the names of its files in problems
	problems yaml.Problems
}

// Read reads a folder: every file at its top that ends in .yaml or .yml. Its name is only
// for the errors, which are [yaml.Problems] where they are in a file.
func Read(files fs.FS, name string) (*Folder, error) {
	r := &reader{files: files, name: name}
	names, err := r.names()
	if err != nil {
		return nil, err
	}
	var all []written
	for _, name := range names {
		one, err := r.declaration(name)
		if err != nil {
			return nil, err
		}
		if one.File != nil {
			all = append(all, one)
		}
	}
	site, err := r.site()
	if err != nil {
		return nil, err
	}
	notices, err := r.notices()
	if err != nil {
		return nil, err
	}
	switch {
	case len(r.problems) > 0:
		return nil, r.problems
	case len(all) == 0:
		return nil, fmt.Errorf("%s: %w", name, ErrEmpty)
	}
	return r.join(site, all, notices)
}

// names returns the names of the files with declarations, in order.
func (r *reader) names() (all []string, err error) {
	entries, err := fs.ReadDir(r.files, ".")
	for _, entry := range entries {
		name := entry.Name()
		ext := path.Ext(name)
		if entry.IsDir() || strings.HasPrefix(name, ".") || ext != ".yaml" && ext != ".yml" || name == SiteFile || name == NoticesFile {
			continue
		}
		all = append(all, name)
	}
	return all, err
}

// read returns the content of a file; nothing for one that is missing.
func (r *reader) read(name string) ([]byte, error) {
	file, err := r.files.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, maxFile))
}

// report takes the problems of a file, and returns any other error.
func (r *reader) report(err error) error {
	var problems yaml.Problems
	if !errors.As(err, &problems) {
		return err
	}
	r.problems = append(r.problems, problems...)
	return nil
}

func (r *reader) declaration(name string) (one written, err error) {
	src, err := r.read(name)
	if err != nil {
		return one, err
	}
	f, err := yaml.Read(path.Join(r.name, name), src)
	if err != nil {
		return one, r.report(err)
	}
	d := f.Declaration
	return written{f, d.ID, d.Valid.From, string(src)}, r.report(problem(f.CheckID(reserved)))
}

func (r *reader) site() (*yaml.SiteFile, error) {
	src, err := r.read(SiteFile)
	if err != nil {
		return nil, err
	}
	site, err := yaml.ReadSite(path.Join(r.name, SiteFile), src)
	return site, r.report(err)
}

func (r *reader) notices() ([]yaml.SystemNotice, error) {
	src, err := r.read(NoticesFile)
	if err != nil {
		return nil, err
	}
	notices, problems := yaml.Notices(path.Join(r.name, NoticesFile), src)
	return notices, r.report(problem(problems))
}

// problem returns problems as an error; nil where there are none.
func problem(problems yaml.Problems) error {
	if len(problems) == 0 {
		return nil
	}
	return problems
}

// join makes a folder of what was read of each file: the versions of a declaration become
// one, and the notices get their declarations.
func (r *reader) join(site *yaml.SiteFile, all []written, notices []yaml.SystemNotice) (*Folder, error) {
	var ids []string
	versions := map[string][]written{}
	for _, one := range all {
		if len(versions[one.id]) == 0 {
			ids = append(ids, one.id)
		}
		versions[one.id] = append(versions[one.id], one)
	}
	f := &Folder{Site: site.Site}
	for _, id := range ids {
		joined, err := join(versions[id])
		if err != nil {
			if err := r.report(err); err != nil {
				return nil, err
			}
			continue
		}
		f.files = append(f.files, joined)
	}
	r.problems = append(r.problems, site.CheckOrder(ids)...)
	if len(r.problems) == 0 {
		r.problems = yaml.Attach(notices, f.files)
	}
	if len(r.problems) > 0 {
		return nil, r.problems
	}
	for _, file := range f.files {
		if err := f.add(file.Declaration, latest(versions[file.Declaration.ID])); err != nil {
			return nil, err
		}
	}
	f.sort()
	return f, nil
}

func join(versions []written) (*yaml.File, error) {
	if len(versions) == 1 {
		return versions[0].File, nil
	}
	var files []*yaml.File
	for _, v := range versions {
		files = append(files, v.File)
	}
	return yaml.Join(files...)
}

// latest returns the text of the version that begins last.
func latest(versions []written) string {
	return slices.MaxFunc(versions, func(a, b written) int { return cmp.Compare(a.from, b.from) }).text
}

// add adds a declaration as it is published.
func (f *Folder) add(d *declarations.Declaration, text string) error {
	published := declarations.Encode(d)
	decoded, err := declarations.Decode(published)
	if err != nil {
		return fmt.Errorf("%s: %w", d.ID, err)
	}
	f.Systems = append(f.Systems, System{decoded, published, text})
	return nil
}

// sort puts the systems in the order of the site. Those that it does not name come after
// the others.
func (f *Folder) sort() {
	place := func(s System) int {
		if i := slices.Index(f.Order, s.ID); i >= 0 {
			return i
		}
		return len(f.Order)
	}
	slices.SortStableFunc(f.Systems, func(a, b System) int { return cmp.Compare(place(a), place(b)) })
}

// Warnings returns what can be read but is probably not meant, or will soon be out of
// date, in the order of the files.
func (f *Folder) Warnings(now calendar.Instant) (all yaml.Problems) {
	for _, file := range f.files {
		all = append(all, file.Warnings(now)...)
	}
	return all
}
