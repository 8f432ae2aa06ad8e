# Thin targets; each works from a fresh clone and is quick when nothing changed.
.PHONY: run build files package check test release lint lint-go lint-web test-js test-pure test-module size bench fuzz clean toolchain browsers node
.DELETE_ON_ERROR:

TOOLS := .tools
# Files of the tree that are there; a copy without git has them too.
TREE   = $(wildcard $(or $(shell git ls-files -co --exclude-standard $(1) 2>/dev/null),$(shell find $(1) -type f -not -path '*/node_modules/*')))
WORK  := app declarations wasm_test web widget
GO    := $(filter %.go,$(call TREE,$(WORK)))

SCRIPTS := $(addprefix web/dist/,service-status.js service-status.css embed.js site.js app.js compiler.js app.css studio.css worker.js preview.js)

run: build
	@go run ./app serve

# Two files at a time: a module takes half a minute on one core.
build:
	@$(MAKE) --no-print-directory -j2 --output-sync=target files

files: web/dist/app.wasm.br $(SCRIPTS) web/dist/fonts/OFL.txt web/dist/NOTICE.txt web/dist/sbom.cdx.json

toolchain:
	@widget/toolchain/setup $(TOOLS)

MODULES := web/dist/status.wasm web/dist/week.wasm web/dist/osm.wasm web/dist/reader.wasm
$(MODULES): $(filter-out %_test.go,$(filter declarations/% widget/%,$(GO))) go.mod widget/toolchain/build widget/toolchain/setup widget/toolchain/package-lock.json
	@widget/toolchain/setup $(TOOLS)
	widget/toolchain/build $(TOOLS) $(BUILT) $@

web/dist/status.wasm: BUILT = ./widget/status/module
web/dist/week.wasm: BUILT = ./widget/week/module
web/dist/osm.wasm: BUILT = ./widget/osm/module
web/dist/reader.wasm: BUILT = ./widget/reader/module

# One run makes them all.
$(SCRIPTS) &: $(filter-out %.test.js %/testing.js,$(wildcard web/element/*.js web/site/*.js web/app/*.js)) web/element/style.css $(wildcard web/app/*.css) $(MODULES) web/tools/bundle/main.go web/tools/bundle/package-lock.json web/version/version.go
	@web/tools/packages web/tools/bundle
	go run ./web/tools/bundle

web/dist/fonts/OFL.txt: web/fonts/fetch web/fonts/package-lock.json
	web/fonts/fetch $(@D)

# The app, for the browser. No version of the tree is stamped into it, so that it
# only differs when the app does; only then is it compressed again, which takes
# a quarter of a minute. Nothing is inlined in it: that takes 10 % off the
# compressed file. go-app's server and its encryption are left out of it, which takes off another fifth. wasm-opt is not run on it: what it takes off, brotli would
# have; the compressed file grows by 1 %.
APP := $(filter-out %_test.go app/Dockerfile app/hosting/% app/site/% app/size/%,$(call TREE,app declarations widget/view))
APP := $(foreach file,$(APP),$(if $(findstring /testdata/,$(file)),,$(file)))

web/dist/app.wasm.br: $(APP) go.mod web/tools/pack/main.go web/tools/client/main.go
	go run ./web/tools/client .build
	GOOS=js GOARCH=wasm go build -modfile=.build/app.mod -trimpath -buildvcs=false -gcflags=all=-l -ldflags='-s -w' -o .build/app.wasm ./app
	go run ./web/tools/pack .build/app.wasm $@

# The licences of all that is shipped, for people and for scanners.
SHIPPED := $(filter-out %_test.go,$(filter app/% declarations/% widget/%,$(GO)))

web/dist/NOTICE.txt web/dist/sbom.cdx.json &: LICENSE go.mod web/version/version.go web/dist/fonts/OFL.txt $(MODULES) $(SHIPPED) $(wildcard web/tools/notice/*.go)
	go run ./web/tools/notice $(TOOLS)/bin/tinygo web/dist/NOTICE.txt web/dist/sbom.cdx.json

# The package for npm: release/servicestatus-VERSION.tgz.
package: $(MODULES) web/dist/service-status.css web/dist/NOTICE.txt
	@go run ./web/tools/package release

# All that needs no browser: the inner loop. Half of it is Node.js, on one core.
check:
	@$(MAKE) --no-print-directory -j2 --output-sync=target lint-go lint-web test-js test-pure test-module

# Everything CI checks. The pure tests come first: in a fresh clone nothing is built
# yet, and they must pass without. The packages run one after the other, as each starts
# browsers of its own; allran fails unless every test of the tree has run and passed.
# The draws of the properties are the same in each run, so that a change is judged by
# what it changed; new ones are drawn by `make fuzz`, and by plain `go test`.
test: export RAPID_SEED := 1
test: lint test-js test-pure build size browsers
	go test -json -p 1 -timeout 30m -tags $(TAGS) ./... | go run ./wasm_test/structure/allran

# What needs more than Go is behind these tags: what is built or needs Node.js, and
# what starts a browser.
TAGS := built,browser

test-pure:
	go test ./...

# The status module, and those for hours of a page's own, as they are shipped.
test-module: $(MODULES) node
	go test -tags built ./wasm_test/module

# What of the scripts needs no browser.
test-js:
	@web/tools/packages web
	npm --prefix web --silent test

lint: lint-go lint-web

# Our Go code is compiled for three worlds: this machine, the Wasm modules, and the app
# in the browser; the program also for Windows and macOS. Files behind the tags of tests are always looked at.
IN_MODULES := ./widget/... ./declarations ./declarations/calendar ./declarations/hours ./declarations/hours/osm ./declarations/hours/danish ./declarations/jsontext ./declarations/lang ./declarations/lang/names ./declarations/lang/da ./declarations/lang/en
IN_PAGE    := ./app ./app/page ./app/pwa ./app/browser ./wasm_test/app/hydration ./wasm_test/bench/hello
TINY       := GOOS=wasip1 GOARCH=wasm
JS         := GOOS=js GOARCH=wasm

lint-go: $(TOOLS)/bin/staticcheck
	@test -z "$$(gofmt -l $(GO))" || { gofmt -d $(GO); exit 1; }
	go vet -tags $(TAGS) ./...
	$(TINY) go vet -tags tinygo $(IN_MODULES)
	$(JS) go vet $(IN_PAGE)
	GOOS=windows go vet ./app
	GOOS=darwin go vet ./app
	$(TOOLS)/bin/staticcheck -tags $(TAGS) ./...
	$(TINY) $(TOOLS)/bin/staticcheck -tags tinygo $(IN_MODULES)
	$(JS) $(TOOLS)/bin/staticcheck $(IN_PAGE)

# The scripts of the shell: files without an ending that begin so.
BASH = $(shell grep -lE '^.!/usr/bin/env bash' $(foreach file,$(call TREE,.ci $(WORK)),$(if $(suffix $(file)),,$(file))))

# The scripts, the styles, and what runs in a shell.
lint-web:
	@web/tools/packages web
	npm --prefix web --silent run lint
	@web/tools/need shellcheck shellcheck
	shellcheck $(BASH)

# Built, not run by `go tool`, which would build it for the world it is to look at.
$(TOOLS)/bin/staticcheck: go.mod
	go build -o $@ honnef.co/go/tools/cmd/staticcheck

# What people download.
release: build package
	go run ./web/tools/release release

size: build
	@go run ./app/size

# What the tests need besides Go: Node.js alone, or the browsers and the packages of npm too.
node:
	@wasm_test/browsers node

browsers:
	@wasm_test/browsers

# Takes some minutes, in which nothing else should run; writes BENCHMARKS.md. Fails when a target is missed.
bench: build browsers
	go run ./wasm_test/bench

# A minute for each fuzz test of the tree, after many new draws for each property.
fuzz:
	@for package in $$(dirname $$(grep -l 'rapid\.Check' $(filter %_test.go,$(GO))) | sort -u); do \
		go test -count=1 -timeout 30m ./$$package -rapid.checks=3000 || exit 1; \
	done
	@for file in $$(grep -l '^func Fuzz' $(filter %_test.go,$(GO))); do \
		for name in $$(sed -n 's/^func \(Fuzz[A-Za-z]*\)(.*/\1/p' $$file); do \
			echo "$$name in $$(dirname $$file)"; \
			go test -run '^$$' -fuzz "^$$name\$$" -fuzztime 1m -fuzzminimizetime 10x ./$$(dirname $$file) || exit 1; \
		done; \
	done

clean:
	rm -rf $(TOOLS) .build web/dist/* release
