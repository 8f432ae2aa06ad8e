module servicestatus

go 1.26

require (
	github.com/alecthomas/kong v1.17.0
	github.com/andybalholm/brotli v1.2.8
	github.com/evanw/esbuild v0.28.2
	github.com/goccy/go-yaml v1.19.2
	github.com/goodsign/monday v1.0.2
	pgregory.net/rapid v1.3.0
)

require golang.org/x/sys v0.0.0-20220715151400-c0bba94af5f8 // indirect
