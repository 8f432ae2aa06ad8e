//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
)

type serveCommand struct {
	dataFlag
	Addr string `default:"127.0.0.1:8080" help:"Address to listen on."`
	Log  bool   `help:"Write a line to standard error for each request: method, address, status and bytes, nothing of the visitor."`
}

// Run serves until the process is told to stop (SIGTERM, Ctrl-C). It follows the folder.
func (c *serveCommand) Run(std streams) error {
	listener, err := listen(c.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }()
	live := &liveSite{dataFlag: c.dataFlag}
	if err := live.load(); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "http://%s/\n", listener.Addr())
	errs := &lockedWriter{to: std.err}
	handler := withHealth(live)
	if c.Log {
		handler = withLog(handler, slog.New(slog.NewTextHandler(errs, nil)))
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	if err := live.follow(ctx, errs); err != nil {
		return err
	}
	return serve(ctx, listener, handler)
}

// listen listens on an address, and says in plain words why it cannot.
func listen(address string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	if _, ok := errors.AsType[*net.AddrError](err); ok {
		return nil, usageError(fmt.Sprintf("--addr %s is not an address like 127.0.0.1:8080", address))
	}
	if network, ok := errors.AsType[*net.OpError](err); ok {
		err = network.Err
	}
	if system, ok := errors.AsType[*os.SyscallError](err); ok {
		err = system.Err
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w", address, err)
	}
	return listener, nil
}

// withHealth answers /healthz, at which a load balancer asks whether the server
// runs.
func withHealth(handler http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" || r.Method != http.MethodGet && r.Method != http.MethodHead {
			handler.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		_, _ = w.Write([]byte("ok\n"))
	})
}

// withLog writes a line for each request when it has been answered. It leaves out
// the visitor's address and the query: neither is needed to run the site.
func withLog(handler http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		counted := &countingWriter{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			log.Info("request", "method", r.Method, "path", r.URL.EscapedPath(), "status", counted.status, "bytes", counted.bytes)
		}()
		handler.ServeHTTP(counted, r)
	})
}

// countingWriter remembers what was answered.
type countingWriter struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *countingWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *countingWriter) Write(body []byte) (int, error) {
	n, err := w.ResponseWriter.Write(body)
	w.bytes += int64(n)
	return n, err
}

// Unwrap is for http.ResponseController.
func (w *countingWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
