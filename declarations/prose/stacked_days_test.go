package prose

import "testing"

func TestStackedDays(t *testing.T) {
	read(t, []reading{
		{"blank lines divided days from their times", "Telefontider\n\nMandag\n\n08:00 - 16:00\n\nTirsdag - torsdag\n\n08:00 - 17:00\n\nFredag\n\nLukket", "Mandag 08:00 - 16:00|Tirsdag - torsdag 08:00 - 17:00|Fredag Lukket|!second-"},
		{"of days below each other the last had all times", "Telefontider\nTorsdag\nFredag\n9-12\n10-15", "!hours: Fredag"},
	})
}
