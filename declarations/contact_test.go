package declarations_test

import (
	"net/url"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations"
)

func TestAddress(t *testing.T) {
	for _, c := range []struct {
		channel declarations.Channel
		text    string
		want    string // empty: no address
	}{
		{declarations.Phone, "+45 72 24 70 50", "+4572247050"},
		{declarations.Phone, "7010 1881", "70101881"},
		{declarations.Phone, "112", "112"},
		{declarations.Phone, "12", ""},
		{declarations.Phone, "70 10 18 81 (tast 2)", ""},
		{declarations.Phone, "1881 / 7010 1881", ""},
		{declarations.Phone, "45+ 70 10 18 81", ""},
		{declarations.Email, "support@nemkonto.dk", "support@nemkonto.dk"},
		{declarations.Email, "skriv til support@nemkonto.dk", ""},
		{declarations.Email, "@nemkonto.dk", ""},
		{declarations.Email, "support@nemkonto", ""},
		{declarations.Email, "a@b@nemkonto.dk", ""},
		{declarations.Email, "a@nemkonto.dk?bcc=b", ""},
		{declarations.Email, "a?b@nemkonto.dk", ""},
		{declarations.Web, "www.nemid.nu", "https://www.nemid.nu"},
		{declarations.Web, "http://www.nemid.nu/dk-da/?a=b:c#d", "http://www.nemid.nu/dk-da/?a=b:c#d"},
		{declarations.Chat, "https://blåbær.dk/chat", "https://blåbær.dk/chat"},
		{declarations.Web, "nemid", ""},
		{declarations.Web, "nemid.", ""},
		{declarations.Web, ".nu", ""},
		{declarations.Web, "//evil.dk", ""},
		{declarations.Web, "javascript:alert(1.50)", ""},
		{declarations.Web, "ftp://nemid.nu", ""},
		{declarations.Web, "https://nemid.nu:80", "https://nemid.nu:80"},
		{declarations.Web, "https://nemid.nu:8443/drift", "https://nemid.nu:8443/drift"},
		{declarations.Web, "https://nemid.nu:drift", ""},
		{declarations.Email, "support@nemkonto.dk:25", ""},
		{declarations.Web, "https://nemid.nu@evil.dk", ""},
		{declarations.Web, "nemid.nu/<b>", ""},
		{declarations.Web, "nemid.nu/a b", ""},
		{declarations.Web, "", ""},
		{"", "112", ""},
	} {
		if got := c.channel.Address(c.text); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.channel, c.text, got, c.want)
		}
	}
}

// Whatever the text, Go's own readers agree that an address is one, and it is its
// own address.
func TestAddressesAreAddresses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		channel := rapid.SampledFrom([]declarations.Channel{declarations.Phone, declarations.Email, declarations.Web, declarations.Chat}).Draw(t, "channel")
		parts := rapid.SliceOfN(rapid.SampledFrom([]string{"https://", "http:", "//", "javascript:", "www", "nemid", ".nu", ".dk", "@", "/", "?", "#", "+", " ", "45", "70101881", "å", ":", ".", "<", "\n"}), 0, 6).Draw(t, "parts")
		address := channel.Address(strings.Join(parts, ""))
		if address == "" {
			return
		}
		if again := channel.Address(address); again != address {
			t.Fatalf("%q is the address of %q", again, address)
		}
		switch channel {
		case declarations.Phone:
			if strings.Trim(strings.TrimPrefix(address, "+"), "0123456789") != "" {
				t.Fatalf("a telephone number: %q", address)
			}
		case declarations.Email:
			if strings.ContainsAny(address, " ?<>\n") || strings.Count(address, "@") != 1 {
				t.Fatalf("an e-mail address: %q", address)
			}
		default:
			u, err := url.Parse(address)
			if err != nil || u.Scheme != "https" && u.Scheme != "http" || !strings.Contains(u.Host, ".") || u.User != nil || u.Port() != "" {
				t.Fatalf("a web address: %q: %v", address, err)
			}
		}
	})
}
