//go:build built

package module_test

import (
	"context"
	"os"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"servicestatus/wasm_test/harness"
)

// instance is a shipped module that runs under wazero, outside any browser.
type instance struct {
	api.Module
	t testing.TB
}

// shipped returns the bytes of a module.
func shipped(t testing.TB, name string) []byte {
	t.Helper()
	code, err := os.ReadFile(harness.Path("web/dist/" + name))
	if err != nil {
		t.Fatal("run make build first: ", err)
	}
	return code
}

// start instantiates a module. It is given nothing to import.
func start(t testing.TB, name string) *instance {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() { _ = runtime.Close(ctx) })
	module, err := runtime.InstantiateWithConfig(ctx, shipped(t, name), wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return &instance{module, t}
}

func (i *instance) call(name string, args ...uint64) uint64 {
	i.t.Helper()
	out, err := i.ExportedFunction(name).Call(context.Background(), args...)
	if err != nil {
		i.t.Fatalf("%s%v: %v", name, args, err)
	}
	if len(out) == 0 {
		return 0
	}
	return out[0]
}

// put writes a text into the module's buffer. Unless keep is 1, the module drops what
// it holds.
func (i *instance) put(text string, keep uint64) {
	i.t.Helper()
	at := i.call("buffer", uint64(len(text)), keep)
	if !i.Memory().Write(uint32(at), []byte(text)) {
		i.t.Fatalf("no room for %d bytes at %d", len(text), at)
	}
}

func (i *instance) output() string {
	i.t.Helper()
	b, ok := i.Memory().Read(uint32(i.call("output")), uint32(i.call("outputLen")))
	if !ok {
		i.t.Fatal("the output lies outside the memory")
	}
	return string(b)
}

// load gives the status module a declaration, or another module hours.
func (i *instance) load(text string) int32 {
	i.t.Helper()
	i.put(text, 0)
	return int32(i.call("load"))
}

// status asks for the status of what is loaded.
func (i *instance) status(seconds float64, options string) int32 {
	i.t.Helper()
	i.put(options, 1)
	return int32(i.call("status", api.EncodeF64(seconds)))
}

func (i *instance) state(line int32, seconds float64) int32 {
	i.t.Helper()
	return int32(i.call("state", api.EncodeI32(line), api.EncodeF64(seconds)))
}

func (i *instance) next(line int32, seconds float64) float64 {
	i.t.Helper()
	return api.DecodeF64(i.call("next", api.EncodeI32(line), api.EncodeF64(seconds)))
}
