package yaml

import (
	"net/url"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"servicestatus/declarations"
)

// Site is what a folder of declarations says of the site that it becomes. All of it may
// be left out.
type Site struct {
	Name          declarations.Translation // of the site
	Introduction  declarations.Translation // what the front page says first
	Description   declarations.Translation // what search engines show
	Source        declarations.Link        // of all declarations
	SourceEnglish string                   // its label in English; or empty
	Theme         string                   // one of the themes
	Languages     []string                 // da, and perhaps en
	Order         []string                 // ids of declarations; those that it leaves out come after them
	Address       string                   // of the site: https://…/
	Privacy       string                   // the address of a page
	Accessibility string                   // the address of a page
}

// The themes of a site, which are those of the element, and its languages.
var (
	themes    = []string{"neutral", "borger", "virk"}
	languages = []string{"da", "en"}
)

var siteShape = &shape{"site", []field{
	{name: "$schema", kind: text, doc: "Adressen på dette skema, for editorens skyld."},
	{name: "name", kind: text, people: true, doc: "Sitets navn, fx Åby Kommune: åbent nu."},
	{name: "introduction", kind: text, people: true, doc: "Det, der står øverst på forsiden."},
	{name: "description", kind: text, people: true, doc: "Det, som søgemaskiner viser om sitet."},
	{name: "source", kind: mapping, item: linkShape, doc: "Hvor deklarationerne er offentliggjort."},
	{name: "theme", kind: choice, choices: themes, doc: "Farver: neutral (hvis intet er skrevet), borger eller virk."},
	{name: "languages", kind: texts, doc: "Sitets sprog: [da, en], hvis intet er skrevet, eller [da]."},
	{name: "order", kind: texts, doc: "Id'er på deklarationerne i den rækkefølge, de skal stå. De øvrige kommer efter, i filernes rækkefølge."},
	{name: "address", kind: address, doc: "Adressen, sitet får, fx https://status.eksempel.dk/."},
	{name: "privacy", kind: address, doc: "En side om privatliv og cookies: https://…"},
	{name: "accessibility", kind: address, doc: "Tilgængelighedserklæringen: https://…"},
}}

// SiteFile is a site together with the text that it was read from.
type SiteFile struct {
	Site
	value value
	in    *checker
}

// ReadSite reads the file that describes a site. An empty file says nothing, and nor does
// one that is missing. The name of the file is only for the errors, which are [Problems].
func ReadSite(name string, src []byte) (*SiteFile, error) {
	c, src := newChecker(name, src, new(Reader))
	f := &SiteFile{in: c}
	if n := c.content(src); n != nil {
		if _, empty := c.resolve(n).(*ast.NullNode); !empty {
			f.value = c.mapping(n, siteShape)
		}
	}
	f.checkLanguages()
	f.checkAddress()
	if len(c.problems) > 0 {
		return nil, c.problems.inOrder()
	}
	f.Site = site(f.value, c.english.all)
	return f, nil
}

// checkLanguages reports a language that there is not, and Danish that is missing.
func (f *SiteFile) checkLanguages() {
	list := f.value.fields["languages"]
	danish := len(list.list) == 0 // not given, or reported where it was read
	for _, v := range list.list {
		danish = danish || v.text == "da"
		if !slices.Contains(languages, v.text) {
			f.in.fail(v.node, "Sitet kan ikke være på "+v.text+".", "Skriv [da, en] eller [da].")
			return
		}
	}
	if !danish {
		f.in.fail(list.node, "Sitet er altid på dansk.", "Skriv [da, en] eller [da].")
	}
}

// checkAddress reports an address that cannot have the addresses of pages after it.
func (f *SiteFile) checkAddress() {
	v, ok := f.value.fields["address"]
	if ok && declarations.Web.Address(v.text) == v.text && !IsSiteAddress(v.text) { // others are reported where they are read
		f.in.fail(v.node, "Et site kan ikke have denne adresse.", "Skriv den uden ? og #, fx https://status.eksempel.dk/.")
	}
}

// IsSiteAddress reports whether a site can have an address: those of its pages begin with it.
func IsSiteAddress(text string) bool {
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && !strings.ContainsAny(text, "?#")
}

// site makes the site that has been read without a problem.
func site(v value, english []declarations.Translation) Site {
	d := declarations.Declaration{English: english}
	words := func(name string) declarations.Translation {
		da := v.fields[name].text
		return declarations.Translation{Da: da, En: d.InEnglish(da)}
	}
	s := Site{
		Name:          words("name"),
		Introduction:  words("introduction"),
		Description:   words("description"),
		Source:        link(v.fields["source"]),
		Theme:         v.fields["theme"].text,
		Languages:     each(v.fields["languages"], value.string),
		Order:         each(v.fields["order"], value.string),
		Address:       v.fields["address"].text,
		Privacy:       v.fields["privacy"].text,
		Accessibility: v.fields["accessibility"].text,
	}
	s.SourceEnglish = d.InEnglish(s.Source.Label)
	if s.Name.Da == "" {
		s.Name.Da = "Servicestatus"
	}
	if s.Theme == "" {
		s.Theme = themes[0]
	}
	if len(s.Languages) == 0 {
		s.Languages = languages
	}
	return s
}

// CheckOrder reports ids in the order that no declaration has, or that stand twice.
func (f *SiteFile) CheckOrder(ids []string) Problems {
	var problems Problems
	seen := map[string]bool{}
	for _, v := range f.value.fields["order"].list {
		switch {
		case !slices.Contains(ids, v.text):
			problems = append(problems, f.in.at(v.node, "Ingen deklaration har dette id.", near(v.text, ids, "Skriv id'et på en deklaration.")))
		case seen[v.text]:
			problems = append(problems, f.in.at(v.node, "Id'et står her to gange.", "Behold det ene."))
		}
		seen[v.text] = true
	}
	return problems
}

// maxID is how long an id may be: files are named after it, and after it and a line.
const maxID = 64

// CheckID reports an id that is one of those that a site needs for itself, and ids that are
// too long to name files.
func (f *File) CheckID(reserved []string) (problems Problems) {
	v := f.versions[0]
	if slices.Contains(reserved, v.ID) {
		problems = Problems{v.at(v.fields["id"], "Id'et "+v.ID+" bruger sitet selv.", "Vælg et andet id, fx "+v.ID+"-support.")}
	}
	for _, v := range f.versions {
		ids := []value{v.fields["id"]}
		for _, line := range v.fields["support"].list {
			ids = append(ids, line.fields["id"])
		}
		for _, id := range ids {
			if len(id.text) > maxID {
				problems = append(problems, v.at(id, "Id'et er for langt: filer får navn efter det.", "Skriv højst 64 tegn."))
			}
		}
	}
	return problems
}
