package hosting

import (
	"encoding/json"
	"strings"

	"servicestatus/app/site"
)

// azureConfig is staticwebapp.config.json, as Azure Static Web Apps reads it.
type azureConfig struct {
	Routes            []azureRoute                `json:"routes"`
	GlobalHeaders     map[string]string           `json:"globalHeaders"`
	MIMETypes         map[string]string           `json:"mimeTypes"`
	ResponseOverrides map[string]azureReplacement `json:"responseOverrides"`
}

// azureRoute gives an address headers beside, or instead of, those of all addresses.
type azureRoute struct {
	Route      string            `json:"route"`
	Headers    map[string]string `json:"headers,omitempty"`
	StatusCode int               `json:"statusCode,omitempty"`
}

type azureReplacement struct {
	Rewrite    string `json:"rewrite"`
	StatusCode int    `json:"statusCode"`
}

// azure prints the configuration of Azure Static Web Apps, where a site lies at the top of its
// host. The compressed copies are not used. The first route that matches holds, as of the rules.
func azure(s Site) []byte {
	last := site.Rules[len(site.Rules)-1]
	config := azureConfig{
		GlobalHeaders:     byName(last.Headers),
		MIMETypes:         map[string]string{},
		ResponseOverrides: map[string]azureReplacement{"404": {"/" + site.NotFound, 404}},
	}
	for _, one := range site.Types {
		config.MIMETypes[one[0]] = one[1]
	}
	for _, name := range configurations() {
		config.Routes = append(config.Routes, azureRoute{Route: "/" + name, StatusCode: 404})
	}
	for _, rule := range site.Rules[:len(site.Rules)-1] {
		for _, address := range azureAddresses(rule) {
			config.Routes = append(config.Routes, azureRoute{Route: address, Headers: byName(beyond(rule.Headers, last.Headers))})
		}
	}
	out, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		panic(err) // strings and numbers
	}
	return append(out, '\n')
}

// azureAddresses returns the addresses that a rule is about, with the wildcards that Azure has.
func azureAddresses(rule site.Rule) (all []string) {
	if len(rule.Files) == 0 {
		return []string{"/" + rule.Folder + "*"}
	}
	for _, file := range rule.Files {
		if ending, ok := strings.CutPrefix(file, "*."); ok {
			file = "*.{" + ending + "}"
		}
		all = append(all, "/"+rule.Folder+file)
	}
	return all
}

// beyond returns the headers that others do not have.
func beyond(headers, others [][2]string) (more [][2]string) {
	have := byName(others)
	for _, header := range headers {
		if have[header[0]] != header[1] {
			more = append(more, header)
		}
	}
	return more
}

func byName(headers [][2]string) map[string]string {
	all := map[string]string{}
	for _, header := range headers {
		all[header[0]] = header[1]
	}
	return all
}
