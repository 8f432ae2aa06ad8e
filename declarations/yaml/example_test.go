package yaml_test

import (
	"fmt"

	"servicestatus/declarations/yaml"
)

// A file that is wrong is reported with each place and what to write.
func ExampleParse() {
	_, err := yaml.Parse("eksempel.yaml", []byte(`id: eksempel
name: Eksempel
source: {label: example.dk}
support:
  - id: telefon
    channel: phone
    hours: Mandag-fredag kl. 8-
`))
	fmt.Println(err)
	// Output:
	// eksempel.yaml:7:32: Åbningstiden kan ikke læses: Her ventes et sluttidspunkt.
	//     7 |     hours: Mandag-fredag kl. 8-
	//       |                                ^
	//       = Skriv fx kl. 8.30-16.
}
