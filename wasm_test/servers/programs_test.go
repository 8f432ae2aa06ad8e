//go:build built

package servers

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

var programs = []program{
	{"nginx", []string{"nginx", "/usr/sbin/nginx"}, nginx, "[notice]"},
	{"caddy", []string{"caddy", "/usr/bin/caddy"}, caddy, "serving initial configuration"},
	{"apache2", []string{"apache2", "/usr/sbin/apache2", "httpd", "/usr/sbin/httpd"}, apache, "resuming normal operations"},
}

// nginx runs as one process.
func nginx(t *testing.T, folder, root, address string) []string {
	var temporary strings.Builder
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		fmt.Fprintf(&temporary, "%s_temp_path %s/%s;\n", kind, folder, kind)
	}
	brotli := module(t, "libnginx-mod-http-brotli-static", "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so")
	config := write(t, folder, "main.conf", fmt.Sprintf(`load_module %s;
daemon off;
master_process off;
pid %s/pid;
error_log stderr notice;
events {}
http {
	access_log off;
	%s
	server {
		listen %s;
		root %s;
		include %s/nginx.conf;
	}
}
`, brotli, folder, &temporary, address, root, top(root)))
	return []string{"-p", folder, "-e", "stderr", "-c", config}
}

func caddy(t *testing.T, folder, root, address string) []string {
	config := write(t, folder, "main.conf", fmt.Sprintf(`{
	admin off
	auto_https off
}
http://%s {
	bind 127.0.0.1
	root * %s
	import %s/Caddyfile
}
`, address, root, top(root)))
	return []string{"run", "--adapter", "caddyfile", "--config", config}
}

// apache has modules, types and languages that Debian gives it, those that get in the way included.
func apache(t *testing.T, folder, root, address string) []string {
	var load strings.Builder
	for _, name := range []string{"mpm_event", "authz_core", "deflate", "dir", "env", "filter", "headers", "mime", "rewrite", "setenvif"} {
		fmt.Fprintf(&load, "LoadModule %s_module %s\n", name, module(t, "mod_"+name, "/usr/lib/apache2/modules/mod_"+name+".so", "/usr/lib*/httpd/modules/mod_"+name+".so"))
	}
	write(t, folder, "types", "application/gzip gz\napplication/javascript js\ntext/html html\n")
	config := write(t, folder, "main.conf", fmt.Sprintf(`ServerRoot %s
DefaultRuntimeDir %[1]s
PidFile %[1]s/pid
ErrorLog /dev/stderr
ServerName localhost
Listen %s
%s
User #65534
Group #65534
TypesConfig %[1]s/types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css text/plain application/json
DocumentRoot %[4]s
<Directory %[4]s>
	AllowOverride All
	Require all granted
</Directory>
`, folder, address, &load, root))
	return []string{"-DFOREGROUND", "-f", config}
}

// top returns the folder of the site in a root.
func top(root string) string {
	found, _ := filepath.Glob(filepath.Join(root, "*", "index.html"))
	for _, page := range found {
		if filepath.Base(filepath.Dir(page)) == "status" {
			return filepath.Dir(page)
		}
	}
	return root
}
