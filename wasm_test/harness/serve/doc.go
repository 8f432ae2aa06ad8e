// Package serve serves the site to browsers: from memory with files that a test
// changes (Site), or by the command line as it is built (Shipped).
package serve
