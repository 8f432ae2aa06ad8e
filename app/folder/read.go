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
var ErrEmpty = errors.New("her er ingen deklarationer: mindst én fil skal ende på .yaml")

// written is a file with a declaration, by itself.
type written struct {
	*yaml.File
	id   string
	from calendar.Date
	text string
}

// File is a file of a folder.
type File struct {
	Name string // with its folder, as errors name it
	Text []byte
}

// Read reads a folder: every file at its top that ends in .yaml or .yml. Its name is only
// for the errors, which are [yaml.Problems] where they are in a file.
func Read(files fs.FS, name string) (*Folder, error) {
	all, err := Files(files, name)
	if err != nil {
		return nil, err
	}
	f, err := Of(all)
	if errors.Is(err, ErrEmpty) {
		err = fmt.Errorf("%s: %w", name, err)
	}
	return f, err
}

// Files returns the files of a folder that [Read] reads.
func Files(files fs.FS, name string) (all []File, err error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		base := entry.Name()
		if ext := path.Ext(base); entry.IsDir() || strings.HasPrefix(base, ".") || ext != ".yaml" && ext != ".yml" {
			continue
		}
		text, err := read(files, entry)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path.Join(name, base), SystemError(err))
		}
		all = append(all, File{path.Join(name, base), text})
	}
	return all, nil
}

// Files that cannot be read.
var (
	errLink    = errors.New("er et link, der ikke fører til en fil i mappen. Læg filen i mappen, eller ret linket")
	errNotFile = errors.New("er ikke en almindelig fil. Flyt den, eller giv den et andet navn")
)

// read reads a regular file: to open a pipe would wait for somebody who writes into it.
func read(files fs.FS, entry fs.DirEntry) ([]byte, error) {
	info, err := fs.Stat(files, entry.Name())
	switch {
	case err != nil && entry.Type()&fs.ModeSymlink != 0:
		return nil, errLink
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errNotFile
	}
	file, err := files.Open(entry.Name())
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, maxFile))
}

// Of makes a folder of files.
func Of(files []File) (*Folder, error) {
	r := &reader{}
	for _, file := range files {
		if err := r.file(file); err != nil {
			return nil, err
		}
	}
	if r.site == nil {
		r.site, _ = yaml.ReadSite(SiteFile, nil) // without a file it has what it is unless said
	}
	switch {
	case len(r.problems) > 0:
		return nil, r.problems
	case len(r.declarations) == 0:
		return nil, ErrEmpty
	}
	return r.join()
}

// reader reads the files of a folder, and collects the problems of all.
type reader struct {
	declarations []written
	site         *yaml.SiteFile
	notices      []yaml.SystemNotice
	noticesText  string
	problems     yaml.Problems
}

func (r *reader) file(file File) (err error) {
	switch path.Base(file.Name) {
	case SiteFile:
		r.site, err = yaml.ReadSite(file.Name, file.Text)
		return r.report(err)
	case NoticesFile:
		notices, problems := yaml.Notices(file.Name, file.Text)
		r.notices = append(r.notices, notices...)
		r.noticesText = string(file.Text)
		return r.report(problem(problems))
	}
	f, err := yaml.Read(file.Name, file.Text)
	if err != nil {
		return r.report(err)
	}
	d := f.Declaration
	r.declarations = append(r.declarations, written{f, d.ID, d.Valid.From, string(file.Text)})
	return r.report(problem(f.CheckID(reserved)))
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

// problem returns problems as an error; nil where there are none.
func problem(problems yaml.Problems) error {
	if len(problems) == 0 {
		return nil
	}
	return problems
}

// join makes a folder of what was read of each file: the versions of a declaration become
// one, and the notices get their declarations.
func (r *reader) join() (*Folder, error) {
	var ids []string
	versions := map[string][]written{}
	for _, one := range r.declarations {
		if len(versions[one.id]) == 0 {
			ids = append(ids, one.id)
		}
		versions[one.id] = append(versions[one.id], one)
	}
	f := &Folder{Site: r.site.Site, Notices: r.noticesText}
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
	r.problems = append(r.problems, r.site.CheckOrder(ids)...)
	if len(r.problems) == 0 {
		r.problems = yaml.Attach(r.notices, f.files)
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

// OwnNotices returns the notices that stand in the files of the declarations, in the order
// of the files. Those in [NoticesFile] are not among them.
func (f *Folder) OwnNotices() (all []yaml.SystemNotice) {
	for _, file := range f.files {
		all = append(all, file.OwnNotices()...)
	}
	return all
}
