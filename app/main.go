//go:build !js

// Command app is Servicestatus on the command line: it serves and builds the
// pages, checks declarations, and says what a declaration promises at an instant.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/kong"

	"servicestatus/web/version"
)

const description = `Servicestatus: what a service declaration promises right now.

Without a command it serves. Errors go to standard error; the exit code is 1 for an error, 2 for wrong usage.`

type commands struct {
	Serve   serveCommand   `cmd:"" default:"withargs" help:"Serve the app, the demo pages and the files to embed."`
	Build   buildCommand   `cmd:"" help:"Write the same as static files."`
	Check   checkCommand   `cmd:"" help:"Check a folder or declarations; print every error and warning with its place and what to do."`
	Init    initCommand    `cmd:"" help:"Make a folder of declarations to start from."`
	Publish publishCommand `cmd:"" help:"Write the JSON, the facts, the calendars and the scripts to embed of declarations alone."`
	Notice  noticeCommand  `cmd:"" help:"Add a notice to a declaration; list them; end one."`
	Status  statusCommand  `cmd:"" help:"Print what declarations come to at an instant."`
	Read    readCommand    `cmd:"" help:"Read a service declaration as a page has it, and print it as YAML with the questions that are left."`
	Hours   hoursCommand   `cmd:"" help:"Read opening hours, in Danish, as OSM or schema.org, and print them in other forms and what they come to."`

	Version kong.VersionFlag `help:"Print the version."`
}

// streams are what a command reads and writes, so that tests can hold them.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// usageError is a command that was called wrongly.
type usageError string

func (e usageError) Error() string { return string(e) }

// errReported is an error that has been printed already.
var errReported = errors.New("reported")

func main() {
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// run runs a command and returns the exit code. What cannot be written is an error
// too: nobody has got the answer.
func run(args []string, std streams) (code int) {
	out, errs := &terminal{to: std.out}, &terminal{to: std.err}
	code = runCommand(args, streams{std.in, out, errs})
	if err := out.close(); err != nil && code == 0 {
		fmt.Fprintln(errs, "app:", err)
		code = 1
	}
	if errs.close() != nil && code == 0 {
		code = 1
	}
	return code
}

func runCommand(args []string, std streams) (code int) {
	exit := -1
	parser, err := kong.New(&commands{},
		kong.Name("app"), kong.Description(description), kong.UsageOnError(),
		kong.Vars{"version": "servicestatus " + version.Number},
		kong.Writers(std.out, std.err), kong.Exit(func(code int) { exit = code }), kong.Bind(std))
	if err != nil {
		fmt.Fprintln(std.err, err)
		return 1
	}
	context, err := parser.Parse(args)
	if exit >= 0 {
		return exit // help or the version was asked for
	}
	if err == nil {
		err = readable(args)
	}
	if err != nil {
		fmt.Fprintln(std.err, "app:", err)
		fmt.Fprintln(std.err, "app: see app --help")
		return 2
	}
	err = context.Run()
	var usage usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &usage):
		fmt.Fprintln(std.err, "app:", usage)
		return 2
	case !errors.Is(err, errReported):
		fmt.Fprintln(std.err, "app:", strings.TrimSuffix(err.Error(), "\n"))
	}
	return 1
}

// readable refuses an argument or an option that is empty or blank: it comes from a variable
// of a script that was not set. Without it, build would fill the current folder,
// and status would tell of now. It also refuses what is not UTF-8: visitors would read
// other characters.
func readable(args []string) error {
	for i, arg := range args {
		option, blank := strings.HasPrefix(arg, "--"), strings.TrimSpace(arg) == ""
		switch {
		case !utf8.ValidString(arg):
			return usageError(fmt.Sprintf("%q er ikke UTF-8. Brug en terminal eller et script i UTF-8", arg))
		case blank && i > 0 && strings.HasPrefix(args[i-1], "--"):
			return usageError(args[i-1] + " is empty")
		case blank:
			return usageError("an argument is empty")
		case option && strings.HasSuffix(strings.TrimSpace(arg), "="):
			return usageError(strings.TrimSuffix(strings.TrimSpace(arg), "=") + " is empty")
		}
	}
	return nil
}
