//go:build !js

package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// How long the server waits for a visitor, so that slow ones cannot use up its
// connections: for a request, for the next one, and while it writes, for each
// piece of a file. There is no limit for a whole file, which takes minutes over a
// slow line.
const (
	requestPatience = 10 * time.Second
	idlePatience    = 15 * time.Second
	writePatience   = 10 * time.Second
	piece           = 32 << 10

	// shutdownPatience is for the downloads that are under way when the server
	// is told to stop.
	shutdownPatience = 10 * time.Second
)

// serve serves until the context ends. Then it accepts no more connections, and
// lets the responses under way end.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           inPieces(handler),
		ReadHeaderTimeout: requestPatience,
		ReadTimeout:       requestPatience,
		WriteTimeout:      writePatience,
		IdleTimeout:       idlePatience,
		MaxHeaderBytes:    32 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), shutdownPatience)
	defer cancel()
	if err := server.Shutdown(last); errors.Is(err, context.DeadlineExceeded) {
		return server.Close() // cuts what is still under way
	} else if err != nil {
		return err
	}
	return nil
}

// inPieces has a handler write its response in pieces, each with its own deadline.
func inPieces(handler http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handler.ServeHTTP(&pieceWriter{w, http.NewResponseController(w)}, r)
	})
}

type pieceWriter struct {
	http.ResponseWriter
	control *http.ResponseController
}

// Write writes the body piece by piece. It fails when the visitor does not take a
// piece in time.
func (w *pieceWriter) Write(body []byte) (n int, err error) {
	for len(body) > 0 && err == nil {
		if err = w.control.SetWriteDeadline(time.Now().Add(writePatience)); err != nil {
			return n, err
		}
		var written int
		written, err = w.ResponseWriter.Write(body[:min(piece, len(body))])
		n, body = n+written, body[written:]
	}
	return n, err
}

// Unwrap is for http.ResponseController.
func (w *pieceWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
