package prose

import "testing"

func TestValidity(t *testing.T) {
	readAlone(t, []reading{
		{"a sentence about the document", "Prøven\nTelefon: 12 34 56 78\n\nAftalen gælder fra den 1. april 2026, er uopsigelig i to år.", "valid: {from: 2026-04-01}"},
		{"a date with a stroke", "Prøven\nTelefon: 12 34 56 78\n\nBilaget træder i kraft 1/8 2025 og løber i 36 måneder.", "valid: {from: 2025-08-01}"},
		{"a year", "Prøven\nTelefon: 12 34 56 78\n\nServicemålene gælder for hele 2026.", "valid: {from: 2026-01-01, until: 2026-12-31}"},
		{"behind the version", "Prøven\nVersion 3.2. Gælder fra 01.01.2026 til 31.12.2026.\nTelefon: 12 34 56 78", "valid: {from: 2026-01-01, until: 2026-12-31}"},
		{"what holds from a day on was all of the document", "Prøven\nTelefon: 12 34 56 78\nMail: a@proeve.dk\n\nNye priser\nSe de nye priser. Gælder fra 1. marts 2027 for alle.", "!valid"},
		{"a day that the calendar has not", "Prøven\nTelefon: 12 34 56 78\n\nAftalen gælder fra 1. april 2026 til 31. februar 2027.", "!valid"},
	})
}
