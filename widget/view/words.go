package view

import "servicestatus/declarations/lang"

// The fixed words around what is said.
var (
	wordUptime     = lang.Phrase{Da: "Oppetid", En: "Uptime"}
	wordResponse   = lang.Phrase{Da: "Svartider", En: "Response times"}
	wordHours      = lang.Phrase{Da: "Åbningstider, ordret fra deklarationen", En: "Opening hours, as published"}
	wordOpening    = lang.Phrase{Da: "Åbningstider", En: "Opening hours"}
	wordSource     = lang.Phrase{Da: "Kilde: ", En: "Source: "}
	wordZone       = lang.Phrase{Da: "Alle tider er dansk tid", En: "All times are Danish time"}
	wordLocal      = lang.Phrase{Da: "%s din tid", En: "%s your time"}
	wordNoMatch    = lang.Phrase{Da: "Deklarationen nævner ingen support her.", En: "No such support is stated."}
	wordNoHours    = lang.Phrase{Da: "Åbningstid ikke oplyst", En: "Hours not stated"}
	wordPhoneIs    = lang.Phrase{Da: "Telefonen er ", En: "The phone line is "}
	wordCall       = lang.Phrase{Da: "Ring ", En: "Call "}
	wordNoAddress  = lang.Phrase{Da: "Adresse ikke oplyst", En: "Address not stated"}
	wordClosed     = lang.Phrase{Da: "lukket", En: "closed"}
	wordToday      = lang.Phrase{Da: "I dag", En: "Today"}
	wordThisDay    = lang.Phrase{Da: " (i dag)", En: " (today)"}
	wordNow        = lang.Phrase{Da: "Nu: ", En: "Now: "}
	wordGuaranteed = lang.Phrase{Da: " garanteret", En: " guaranteed"}
	wordMap        = lang.Phrase{Da: "Vis på kort", En: "Show on a map"}
	wordRequired   = lang.Phrase{Da: "Kræver tidsbestilling", En: "By appointment only"}
	wordBook       = lang.Phrase{Da: "Bestil tid", En: "Book an appointment"}
	wordEveryone   = lang.Phrase{Da: "Alle", En: "Everyone"}
)
