# Thin targets; each works from a fresh clone and is quick when nothing changed.
.PHONY: run build test test-js lint size bench fuzz clean toolchain browsers
.DELETE_ON_ERROR:

TOOLS := .tools
# Files of the tree that are there; a copy without git has them too.
TREE   = $(wildcard $(or $(shell git ls-files -co --exclude-standard $(1) 2>/dev/null),$(shell find $(1) -type f -not -path '*/node_modules/*')))
WORK  := app declarations wasm_test web widget
GO    := $(filter %.go,$(call TREE,$(WORK)))

SCRIPTS := $(addprefix web/dist/,service-status.js service-status.css app.js app.css worker.js preview.js)

run: build
	@go run ./app serve

build: $(SCRIPTS) web/dist/app.wasm.br web/dist/fonts/OFL.txt

toolchain:
	@widget/toolchain/setup $(TOOLS)

CORES := web/dist/status.wasm web/dist/reader.wasm
$(CORES): $(filter declarations/% widget/%,$(GO)) go.mod widget/toolchain/build widget/toolchain/setup
	@widget/toolchain/setup $(TOOLS)
	widget/toolchain/build $(TOOLS) $(BUILT) $@

web/dist/status.wasm: BUILT = ./widget/status/module
web/dist/reader.wasm: BUILT = ./widget/reader/module

# One run makes them all.
$(SCRIPTS) &: $(filter-out %.test.js %/testing.js,$(wildcard web/element/*.js)) web/element/style.css $(wildcard web/app/*.js web/app/*.css) $(CORES) web/tools/bundle/main.go
	go run ./web/tools/bundle

web/dist/fonts/OFL.txt: web/fonts/fetch web/fonts/package-lock.json
	web/fonts/fetch $(@D)

# The app, for the browser. No version of the tree is stamped into it, so that it
# only differs when the app does; only then is it compressed again, which takes
# a quarter of a minute. Nothing is inlined in it: that takes 10 % off the
# compressed file. wasm-opt is not run on it: what it takes off, brotli would
# have; the compressed file grows by 1 %.
APP := $(filter-out %_test.go app/site/% app/size/%,$(call TREE,app declarations widget/view))
APP := $(foreach file,$(APP),$(if $(findstring /testdata/,$(file)),,$(file)))

web/dist/app.wasm.br: $(APP) go.mod web/tools/pack/main.go
	GOOS=js GOARCH=wasm go build -trimpath -buildvcs=false -gcflags=all=-l -ldflags='-s -w' -o .build/app.wasm ./app
	go run ./web/tools/pack .build/app.wasm $@

# Everything CI checks.
test: build lint size browsers test-js
	go test ./...

# What of the script needs no browser.
test-js:
	@web/tools/packages web
	npm --prefix web --silent test

# In all worlds our code is compiled for: this machine, the Wasm core, and the app in the browser.
CORE  := ./widget/... ./declarations ./declarations/calendar ./declarations/hours ./declarations/jsontext ./declarations/lang/names ./declarations/lang/da ./declarations/lang/en
TINY  := GOOS=wasip1 GOARCH=wasm
JS    := GOOS=js GOARCH=wasm

# The scripts of the shell: files without an ending that begin so.
BASH = $(shell grep -lE '^.!/usr/bin/env bash' $(foreach file,$(call TREE,.ci $(WORK)),$(if $(suffix $(file)),,$(file))))

lint: $(TOOLS)/bin/staticcheck
	@test -z "$$(gofmt -l $(GO))" || { gofmt -d $(GO); exit 1; }
	go vet ./...
	$(TINY) go vet -tags tinygo $(CORE)
	$(JS) go vet ./app ./app/page ./app/pwa ./app/browser
	$(TOOLS)/bin/staticcheck ./...
	$(JS) $(TOOLS)/bin/staticcheck ./app ./app/page ./app/pwa ./app/browser
	$(TINY) $(TOOLS)/bin/staticcheck -tags tinygo $(CORE)
	@web/tools/packages web
	npm --prefix web --silent run lint
	@web/tools/need shellcheck shellcheck
	shellcheck $(BASH)

# Built, not run by `go tool`, which would build it for the world it is to look at.
$(TOOLS)/bin/staticcheck: go.mod
	go build -o $@ honnef.co/go/tools/cmd/staticcheck

size: build
	@go run ./app/size

browsers:
	@wasm_test/browsers

# Takes some minutes, in which nothing else should run; writes BENCHMARKS.md.
bench: build browsers
	go run ./wasm_test/bench

fuzz:
	go test -fuzz FuzzParse -fuzztime 1m -fuzzminimizetime 10x ./declarations/hours
	go test -fuzz FuzzWarnings -fuzztime 1m -fuzzminimizetime 10x ./declarations/hours/lint
	go test -fuzz FuzzSkip -fuzztime 1m -fuzzminimizetime 10x ./declarations/jsontext
	go test -fuzz FuzzRead -fuzztime 1m -fuzzminimizetime 10x ./declarations/schemaorg
	go test -fuzz FuzzDecode -fuzztime 1m -fuzzminimizetime 10x ./declarations
	go test -fuzz FuzzPublish -fuzztime 1m -fuzzminimizetime 10x ./declarations/yaml

clean:
	rm -rf $(TOOLS) .build web/dist/*
