//go:build built && !js

package main

import (
	"bufio"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"
)

// The server says where it is, logs what it is asked, and ends in good order when it
// is told to.
func TestServe(t *testing.T) {
	out, in := io.Pipe()
	var errs strings.Builder
	ended := make(chan int, 1)
	go func() {
		ended <- run([]string{"serve", "--addr", "127.0.0.1:0", "--log"}, streams{strings.NewReader(""), in, &errs})
	}()
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]int{"healthz": 200, "nemid/": 200, "findes-ikke": 404} {
		response, err := http.Get(strings.TrimSpace(address) + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("%s: %d", path, response.StatusCode)
		}
	}
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if code := <-ended; code != 0 || strings.Count(errs.String(), "msg=request") != 3 {
		t.Errorf("exit %d, %q", code, errs.String())
	}
}
