// Package module tests the shipped status and reader modules: under wazero, and
// with the cases in Node.js too. They answer with the same bytes as the same
// code compiled by Go, import nothing, and their memory is bounded.
package module
