package harness

import (
	"os"
	"sync"
	"testing"
)

// ends holds what is to be closed when the tests of a package have run.
var ends struct {
	sync.Mutex
	running bool
	list    []func()
}

// Main runs the tests of a package, closes what they share, and exits. A package
// whose tests start anything calls it:
//
//	func TestMain(m *testing.M) { harness.Main(m) }
func Main(m *testing.M) {
	ends.Lock()
	ends.running = true
	ends.Unlock()
	code := m.Run()
	for i := len(ends.list) - 1; i >= 0; i-- {
		ends.list[i]()
	}
	os.Exit(code)
}

// AtEnd calls a function when all tests of the package have run. What was
// started last is closed first.
func AtEnd(end func()) {
	ends.Lock()
	defer ends.Unlock()
	if !ends.running {
		panic("the tests of this package start something: its TestMain has to call harness.Main")
	}
	ends.list = append(ends.list, end)
}
