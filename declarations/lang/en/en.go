// Package en writes days, clock times and numbers in English.
//
// The rules of writing: "8:30" and "20:00" on a 24-hour clock, the day from "0:00"
// to "24:00"; "Monday 23 November"; "98.5%".
package en

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// Language writes in English.
type Language struct{}

var _ lang.Language = Language{}

// Code returns "en".
func (Language) Code() string { return "en" }

// Clock returns "8:30" and "20:00".
func (Language) Clock(m calendar.Minute) string { return lang.Clock(m, ":") }

// Span returns "8:30–20:00" and "22:00–2:00".
func (l Language) Span(from, to calendar.Minute) string {
	return l.Clock(from%calendar.EndOfDay) + "–" + l.Clock((to-1)%calendar.EndOfDay+1)
}

// Percent returns "99.9%".
func (Language) Percent(p declarations.Percent) string { return string(p.Append(nil, '.')) + "%" }

// List joins the members of a list: "phone, online and e-mail".
func (Language) List(list []string) string { return lang.List(list, " and ") }
