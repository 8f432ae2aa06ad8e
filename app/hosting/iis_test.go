package hosting

import (
	"encoding/xml"
	"path"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/site"
)

// iisServer is the part of web.config that a location can have too.
type iisServer struct {
	Headers struct {
		Clear *struct{} `xml:"clear"`
		Add   []struct {
			Name  string `xml:"name,attr"`
			Value string `xml:"value,attr"`
		} `xml:"add"`
	} `xml:"httpProtocol>customHeaders"`
	Types []struct {
		Ending string `xml:"fileExtension,attr"`
		Type   string `xml:"mimeType,attr"`
	} `xml:"staticContent>mimeMap"`
	Error struct {
		Status string `xml:"statusCode,attr"`
		Path   string `xml:"path,attr"`
	} `xml:"httpErrors>error"`
	Hidden []struct {
		Segment string `xml:"segment,attr"`
	} `xml:"security>requestFiltering>hiddenSegments>add"`
	Refused []struct {
		Ending  string `xml:"fileExtension,attr"`
		Allowed bool   `xml:"allowed,attr"`
	} `xml:"security>requestFiltering>fileExtensions>add"`
}

// iisConfig is web.config.
type iisConfig struct {
	XMLName   xml.Name  `xml:"configuration"`
	Server    iisServer `xml:"system.webServer"`
	Locations []struct {
		Path   string    `xml:"path,attr"`
		Server iisServer `xml:"system.webServer"`
	} `xml:"location"`
}

// IIS gives each file its headers: those of the narrowest location.
func TestIIS(t *testing.T) { checkIIS(t, example()) }

func checkIIS(t *testing.T, s Site) {
	t.Helper()
	var config iisConfig
	if err := xml.Unmarshal(iis(s), &config); err != nil {
		t.Fatal(err)
	}
	types := map[string]string{}
	for _, one := range config.Server.Types {
		types[one.Ending] = one.Type
	}
	for name := range s.Files {
		got := append([][2]string{{"Content-Type", types[path.Ext(name)]}}, config.headers(t, name)...)
		if want := site.Headers(name); !slices.Equal(got, want) {
			t.Errorf("%s has %q, want %q", name, got, want)
		}
	}
	if config.Server.Error.Status != "404" || config.Server.Error.Path != site.NotFound {
		t.Errorf("an address that has nothing is answered with %+v", config.Server.Error)
	}
	if len(config.Server.Hidden) != len(servers) || len(config.Server.Refused) != 2 || config.Server.Refused[0].Allowed || config.Server.Refused[1].Allowed {
		t.Errorf("hidden are %v and %v", config.Server.Hidden, config.Server.Refused)
	}
}

// headers returns the headers of a file, from the outermost location to the narrowest.
func (c iisConfig) headers(t *testing.T, name string) (all [][2]string) {
	t.Helper()
	add := func(s iisServer) {
		if s.Headers.Clear == nil {
			t.Error("a location keeps the headers of its folder")
		}
		all = nil
		for _, one := range s.Headers.Add {
			all = append(all, [2]string{one.Name, one.Value})
		}
	}
	add(c.Server)
	length := 0
	for _, location := range c.Locations {
		if location.Path == name || strings.HasPrefix(name, location.Path+"/") {
			if len(location.Path) < length {
				t.Errorf("location %s stands behind a narrower one", location.Path)
			}
			length = len(location.Path)
			add(location.Server)
		}
	}
	return all
}
