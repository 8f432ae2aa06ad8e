//go:build !js

package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// pipes is a listener without a network, for synctest's clock.
type pipes struct {
	accepts chan net.Conn
	closed  chan struct{}
}

func newPipes() *pipes { return &pipes{make(chan net.Conn), make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.accepts:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	close(p.closed)
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{} }

func (p *pipes) dial() net.Conn {
	ours, theirs := net.Pipe()
	p.accepts <- theirs
	return ours
}

// serving starts the server in synctest's bubble. stop tells it to stop, and ended
// has what it returned.
func serving(t *testing.T, handler http.HandlerFunc) (listener *pipes, stop func(), ended <-chan error) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	result := make(chan error, 1)
	listener = newPipes()
	go func() { result <- serve(ctx, listener, handler) }()
	return listener, stop, result
}

const request = "GET / HTTP/1.1\r\nHost: example.dk\r\n\r\n"

// closedAfter reads a connection to its end, and returns when that came.
func closedAfter(c net.Conn) time.Duration {
	start := time.Now()
	_, _ = io.Copy(io.Discard, c)
	return time.Since(start)
}

// 601 slow connections were still open after 20 seconds.
func TestSlowVisitorsAreLetGo(t *testing.T) {
	big := make([]byte, 1<<20)
	for name, visitor := range map[string]func(c net.Conn){
		"says nothing":     func(net.Conn) {},
		"begins a request": func(c net.Conn) { _, _ = io.WriteString(c, request[:20]) },
		"asks for no more": func(c net.Conn) { _, _ = io.WriteString(c, strings.Replace(request, "/", "/small", 1)) },
		"sends half of a body": func(c net.Conn) {
			_, _ = io.WriteString(c, "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab")
		},
		"reads no answer": func(c net.Conn) {
			_, _ = io.WriteString(c, request)
			time.Sleep(writePatience + time.Second)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				listener, stop, ended := serving(t, func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path == "/small" {
						_, _ = io.Copy(io.Discard, r.Body)
						_, _ = io.WriteString(w, "ok")
						return
					}
					_, _ = w.Write(big)
				})
				c := listener.dial()
				visitor(c)
				if after := closedAfter(c); after >= 20*time.Second {
					t.Errorf("the connection was open for %s", after)
				}
				stop()
				if err := <-ended; err != nil {
					t.Error(err)
				}
			})
		})
	}
}

// A slow line is no reason to cut a download: each piece has its time.
func TestASlowDownloadEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const size = 1 << 20
		listener, stop, ended := serving(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, size)) })
		c := listener.dial()
		_, _ = io.WriteString(c, request)
		response, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		start, got := time.Now(), 0
		for buffer := make([]byte, 8<<10); ; {
			time.Sleep(time.Second)
			n, err := io.ReadFull(response.Body, buffer)
			if got += n; err != nil {
				break
			}
		}
		if got != size || time.Since(start) < 2*time.Minute {
			t.Errorf("%d bytes in %s", got, time.Since(start))
		}
		_ = c.Close()
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

// SIGTERM cut downloads.
func TestDownloadsEndBeforeTheServerStops(t *testing.T) {
	for name, c := range map[string]struct {
		takes time.Duration
		whole bool
	}{"in time": {5 * time.Second, true}, "never": {time.Hour, false}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				listener, stop, ended := serving(t, func(w http.ResponseWriter, r *http.Request) {
					_, _ = io.WriteString(w, "begun ")
					_ = http.NewResponseController(w).Flush()
					select {
					case <-time.After(c.takes):
					case <-r.Context().Done():
					}
					_, _ = io.WriteString(w, "ended")
				})
				conn := listener.dial()
				_, _ = io.WriteString(conn, request)
				response, err := http.ReadResponse(bufio.NewReader(conn), nil)
				if err != nil {
					t.Fatal(err)
				}
				start := time.Now()
				stop()
				body, err := io.ReadAll(response.Body)
				if whole := err == nil && string(body) == "begun ended"; whole != c.whole {
					t.Errorf("%q, %v", body, err)
				}
				if err := <-ended; err != nil {
					t.Error(err)
				}
				if took := time.Since(start); took > 11*time.Second {
					t.Errorf("it stopped after %s", took)
				}
				if _, err := listener.Accept(); err == nil {
					t.Error("it still listens")
				}
			})
		})
	}
}

func TestHealth(t *testing.T) {
	handler := withHealth(http.NotFoundHandler())
	for _, c := range []struct {
		method, path string
		code         int
	}{{"GET", "/healthz", 200}, {"HEAD", "/healthz", 200}, {"POST", "/healthz", 404}, {"GET", "/", 404}} {
		response := httptest.NewRecorder()
		handler.ServeHTTP(response, httptest.NewRequest(c.method, c.path, nil))
		if response.Code != c.code || c.code == 200 && (response.Body.String() != "ok\n" || response.Header().Get("Cache-Control") != "no-store") {
			t.Errorf("%s %s: %d %q", c.method, c.path, response.Code, response.Body)
		}
	}
}

// A line for each request, which nothing in the request can break in two, and in
// which nothing says who asked.
func TestLog(t *testing.T) {
	var log bytes.Buffer
	handler := withLog(http.NotFoundHandler(), slog.New(slog.NewTextHandler(&log, nil)))
	asked := httptest.NewRequest("GET", "/a%0Alevel=ERROR?at=2026", nil)
	asked.RemoteAddr = "192.0.2.7:1234"
	handler.ServeHTTP(httptest.NewRecorder(), asked)
	got := log.String()
	if !strings.HasSuffix(got, " msg=request method=GET path=\"/a%0Alevel=ERROR\" status=404 bytes=19\n") || strings.Count(got, "\n") != 1 {
		t.Errorf("%q", got)
	}
	if strings.Contains(got, "192.0.2.7") || strings.Contains(got, "2026\"") {
		t.Errorf("it names the visitor: %q", got)
	}
}
