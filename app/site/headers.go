package site

import "strings"

// The content security policies. policy is the strictest under which the demo
// pages and the element work. appPolicy is that of the other pages: they have a
// manifest and frames of their own site, send a form, and register a worker.
// Trusted Types demand a policy for that, and the one named here allows scripts of the
// site alone.
const (
	policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types 'none'"
	appPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
		"base-uri 'none'; form-action 'self'; frame-ancestors 'self'; " +
		"require-trusted-types-for 'script'; trusted-types servicestatus"
)

// framed is the policy of the pages that other sites show in a frame.
var framed = strings.Replace(policy, "frame-ancestors 'self'", "frame-ancestors *", 1)

// How long browsers and caches may show a file before they ask for it again. After that
// they still show it for a day while they ask, so nobody waits. soon is for declarations,
// which have news; later is for the script and its modules. Files that are asked for each time
// are answered with 304 when nothing has changed. Forever is for files that are named by their
// content, and so never change.
const (
	asked   = "no-cache"
	soon    = "max-age=60, stale-while-revalidate=86400"
	later   = "max-age=300, stale-while-revalidate=86400"
	Forever = "public, max-age=31536000, immutable"
)

// Headers returns the headers with which a file is served: pairs of name and
// value, the file's type first.
func Headers(name string) [][2]string {
	return append([][2]string{{"Content-Type", Type(name)}}, RuleOf(name).Headers...)
}

// RuleOf returns the rule of a file.
func RuleOf(name string) Rule {
	for _, rule := range Rules {
		if rule.Has(name) {
			return rule
		}
	}
	panic("the last rule is not about all files")
}
