//go:build tinygo

// Without a file in assembly Go takes a function with no body for a mistake.
