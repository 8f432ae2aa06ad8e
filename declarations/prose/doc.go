// Package prose reads a service declaration as authorities publish it: a page of Danish
// text, with headings, lists, tables and sentences.
//
// [Read] returns the declarations that the text makes, the questions that a person must answer,
// and the passages that it did not use. It never guesses. What can mean two things
// is a [Question], and stays out of the declaration until it is answered. Every character of the text
// but space belongs to a fact, a question or an unused passage.
//
// The text becomes lines; a line is a heading, or a label with its content, or
// sentences. Titles divide the lines into services. Within a service, a heading says what the
// lines under it are about: support, uptime, response, maintenance or special days. Hours are read by package
// danish, which must understand every word of them.
//
// The declarations are written as YAML, and package yaml reads them: so whatever is returned here is in order.
package prose
