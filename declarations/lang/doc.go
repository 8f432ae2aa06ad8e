// Package lang says to people what a declaration promises, in Danish and in
// English.
//
// It has three parts:
//
//   - This package says what a status is ([Support], [Track]), when something
//     happens ([Start], [End]) and how long it takes ([Duration]). Its words stand
//     as a [Phrase], Danish and English side by side, so that neither is forgotten.
//   - A [Language] writes days, clock times and numbers. Packages da and en
//     implement it.
//   - Package describe says any schedule in words. It is too large for the Wasm
//     modules, which therefore use [da.Language.Hours].
//
// # Rules of wording
//
//   - The state comes first. "Åben til kl. 20" goes on with when it ends; a dot separates
//     "Lukket" from when it opens.
//   - A day is named as people name it: today has no name, then comes "i morgen",
//     then the weekday, then weekday and date.
//   - E-mail is never open or closed: "E-mails besvares nu", or again.
//   - Where the declaration says nothing, the sentence says "ikke oplyst".
//   - The declaration's own words stay in Danish in every language.
//   - Clock times have one form, [Language.Clock]: in Danish, full hours have no minutes.
package lang
