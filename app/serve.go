//go:build !js

package main

import (
	"fmt"
	"net"
	"net/http"
	"time"

	"servicestatus/app/site"
)

type serveCommand struct {
	Addr string `default:"127.0.0.1:8080" help:"Address to listen on."`
}

func (c *serveCommand) Run(std streams) error {
	files, err := site.Load()
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "http://%s/\n", listener.Addr())
	server := &http.Server{Handler: site.Handler(files), ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(listener)
}
