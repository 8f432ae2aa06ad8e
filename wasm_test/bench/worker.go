package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
)

// worker is a process of Node.js that runs the status module and opening_hours: see
// bench.mjs.
type worker struct {
	process *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
}

// command is what a worker does.
type command struct {
	Do        string  `json:"do"`
	Side      string  `json:"side,omitempty"`
	Operation string  `json:"operation,omitempty"`
	Hours     string  `json:"hours"`
	Days      int     `json:"days,omitempty"`
	Instants  []int64 `json:"instants,omitempty"` // milliseconds since 1970
	Copies    int     `json:"copies,omitempty"`
}

func startWorker(options ...string) (*worker, error) {
	if _, err := exec.LookPath("node"); err != nil {
		return nil, errors.New("no Node.js in PATH: run wasm_test/browsers, which installs it")
	}
	w := &worker{process: exec.Command("node", append(options, "wasm_test/bench/bench.mjs")...)}
	w.process.Env = append(os.Environ(), "TZ="+zone)
	w.process.Stderr = os.Stderr
	out, err := w.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	w.out = bufio.NewReader(out)
	if w.in, err = w.process.StdinPipe(); err != nil {
		return nil, err
	}
	return w, w.process.Start()
}

// close ends the process: it exits when its input is closed.
func (w *worker) close() {
	w.in.Close()
	_ = w.process.Wait() // its exit code does not matter
}

// ask sends a command to the worker, and returns its answer.
func ask[T any](w *worker, c command) (answer T, err error) {
	line, err := json.Marshal(c)
	if err != nil {
		return answer, err
	}
	if _, err := w.in.Write(append(line, '\n')); err != nil {
		return answer, fmt.Errorf("node: %w", err)
	}
	if line, err = w.out.ReadBytes('\n'); err != nil {
		return answer, fmt.Errorf("node ended at %s: %w", c.Do, err)
	}
	var failed struct{ Error string }
	if err := json.Unmarshal(line, &failed); err == nil && failed.Error != "" {
		return answer, fmt.Errorf("node: %s of %.80s: %s", c.Do, c.Hours, failed.Error)
	}
	return answer, json.Unmarshal(line, &answer)
}
