# Thin targets; each works from a fresh clone and is quick when nothing changed.
.PHONY: run build test lint size bench fuzz clean toolchain browsers
.DELETE_ON_ERROR:

TOOLS := .tools
GO    := $(shell git ls-files -co --exclude-standard '*.go' 2>/dev/null)

run: build
	@go run ./app serve

build: web/dist/service-status.js web/dist/app.wasm.br web/dist/fonts/OFL.txt

toolchain:
	@widget/toolchain/setup $(TOOLS)

web/dist/status.wasm: $(filter declarations/% widget/%,$(GO)) go.mod widget/toolchain/build widget/toolchain/setup
	@widget/toolchain/setup $(TOOLS)
	widget/toolchain/build $(TOOLS) ./widget $@

# One run makes all scripts and styles.
web/dist/service-status.js: web/service-status.js web/service-status.css $(wildcard web/app/*.js web/app/*.css) web/dist/status.wasm web/bundle/main.go
	go run ./web/bundle

web/dist/fonts/OFL.txt: web/fonts/fetch web/fonts/package-lock.json
	web/fonts/fetch $(@D)

# The app, for the browser. No version of the tree is stamped into it, so that it
# only differs when the app does; only then is it compressed again, which takes
# a quarter of a minute. Nothing is inlined in it: that takes 10 % off the
# compressed file. wasm-opt is not run on it: what it takes off, brotli would
# have; the compressed file grows by 1 %.
APP := $(filter-out %_test.go app/site/% app/size/%,$(shell git ls-files -co --exclude-standard app declarations widget/view 2>/dev/null))

web/dist/app.wasm.br: $(APP) go.mod web/pack/main.go
	GOOS=js GOARCH=wasm go build -trimpath -buildvcs=false -gcflags=all=-l -ldflags='-s -w' -o .build/app.wasm ./app
	go run ./web/pack .build/app.wasm $@

# Everything CI checks.
test: build lint size browsers
	go test ./...

# In all worlds our code is compiled for: this machine, the Wasm core, and the app in the browser.
CORE  := ./widget/... ./declarations ./declarations/calendar ./declarations/hours ./declarations/jsontext ./declarations/names ./declarations/dansk ./declarations/english
TINY  := GOOS=wasip1 GOARCH=wasm
JS    := GOOS=js GOARCH=wasm

lint: $(TOOLS)/bin/staticcheck
	@test -z "$$(gofmt -l $(GO))" || { gofmt -d $(GO); exit 1; }
	go vet ./...
	$(TINY) go vet -tags tinygo $(CORE)
	$(JS) go vet ./app ./app/page ./app/pwa ./app/browser
	$(TOOLS)/bin/staticcheck ./...
	$(JS) $(TOOLS)/bin/staticcheck ./app ./app/page ./app/pwa ./app/browser
	$(TINY) $(TOOLS)/bin/staticcheck -tags tinygo $(CORE)

# Built, not run by `go tool`, which would build it for the world it is to look at.
$(TOOLS)/bin/staticcheck: go.mod
	go build -o $@ honnef.co/go/tools/cmd/staticcheck

size: build
	@go run ./app/size

browsers:
	@wasm_test/browsers

bench: build
	go test -run '^$$' -bench . ./...

fuzz:
	go test -fuzz FuzzParse -fuzztime 1m -fuzzminimizetime 10x ./declarations/hours
	go test -fuzz FuzzSkip -fuzztime 1m -fuzzminimizetime 10x ./declarations/jsontext
	go test -fuzz FuzzDecode -fuzztime 1m -fuzzminimizetime 10x ./declarations
	go test -fuzz FuzzPublish -fuzztime 1m -fuzzminimizetime 10x ./declarations/source

clean:
	rm -rf $(TOOLS) .build web/dist/*
