//go:build browser

package element_test

import _ "embed"

// modulesScript counts the instances of the modules and their calls, and lets a
// test make them trap.
//
//go:embed modules.js
var modulesScript string
