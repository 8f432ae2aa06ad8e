// Package version has the version of the project: the one place it is written.
//
// The command line prints it (--version), the element's class carries it
// (ServiceStatusElement.version), and the newest section of CHANGELOG.md is
// named after it. Tests hold the three equal.
package version

// Number is the version, as semantic versioning writes it.
const Number = "0.3.0"
