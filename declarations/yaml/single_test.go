package yaml_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations/yaml"
)

func TestPercentagesAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"99,5%": "99.5", "98,5 %": "98.5", "98,5\u00a0%": "98.5", "99.95": "99.95", "100": "100", "0": "0", "099,50": "99.5",
	} {
		src := fmt.Sprintf("{id: x, name: X, source: {label: Y}, uptime: [{id: d, windows: [{label: W, guarantee: '%s', guaranteed: false, hours: 24/7}]}]}", text)
		published, err := yaml.Publish("x.yaml", []byte(src))
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if !strings.Contains(published, `"guarantee":`+want+`,`) {
			t.Errorf("%q: %s", text, published)
		}
	}
}
