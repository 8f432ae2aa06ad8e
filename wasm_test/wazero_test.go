package wasm_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// instance is a shipped module, running outside any browser.
type instance struct {
	api.Module
	t testing.TB
}

func shippedModule(t testing.TB, name string) []byte {
	t.Helper()
	code, err := os.ReadFile("../web/dist/" + name)
	if err != nil {
		t.Fatal("run make build first: ", err)
	}
	return code
}

// start makes an instance of the core.
func start(t testing.TB) *instance {
	t.Helper()
	return startOf(t, "status.wasm")
}

// startOf makes an instance with nothing to import.
func startOf(t testing.TB, name string) *instance {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() { _ = runtime.Close(ctx) })
	module, err := runtime.InstantiateWithConfig(ctx, shippedModule(t, name), wazero.NewModuleConfig().WithStartFunctions("_initialize"))
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

func (i *instance) put(text string) uint64 {
	i.t.Helper()
	at := i.call("buffer", uint64(len(text)))
	if !i.Memory().Write(uint32(at), []byte(text)) {
		i.t.Fatalf("no room for %d bytes at %d", len(text), at)
	}
	return uint64(len(text))
}

func (i *instance) output() string {
	i.t.Helper()
	b, ok := i.Memory().Read(uint32(i.call("output")), uint32(i.call("outputLen")))
	if !ok {
		i.t.Fatal("the output lies outside the memory")
	}
	return string(b)
}

func (i *instance) status(declaration string, seconds float64, options string) int32 {
	i.t.Helper()
	n := i.put(strings.TrimSuffix(options, "\n") + "\n\n" + declaration)
	return int32(i.call("status", api.EncodeF64(seconds), n))
}
