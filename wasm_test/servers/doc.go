// Package servers asks nginx, Caddy and Apache for every file of a build, each configured as
// app/hosting says, and compares what they answer with what `app serve` answers.
package servers
