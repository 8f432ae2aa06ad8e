// Package da writes days, clock times, numbers and hours in Danish.
//
// The rules of writing (Dansk Sprognævn, Retskrivningsordbogen §42, §57 and §60):
//
//   - Weekdays, months and holidays in lower case: "mandag den 23. november".
//   - Clock times "8.30" and "20", after "kl." in sentences. The day starts at
//     "0" and ends at "24"; a whole day is "hele døgnet".
//   - Ranges take an en dash without spaces. "98,5 %" has a no-break space.
package da

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// Language writes in Danish.
type Language struct{}

var _ lang.Language = Language{}

// Code returns "da".
func (Language) Code() string { return "da" }

// Percent returns "99,9 %".
func (Language) Percent(p declarations.Percent) string { return string(p.Append(nil, ',')) + "\u00a0%" }

// List joins the members of a list: "telefon, online og e-mail".
func (Language) List(list []string) string { return lang.List(list, " og ") }
