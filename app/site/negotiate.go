package site

import (
	"strconv"
	"strings"
)

// negotiate returns the encoding that an Accept-Encoding header likes best, of
// those that files have; "" is none. Of equals it returns the smallest file. It
// reads the header as RFC 9110 (12.5.3) says.
func negotiate(header string) string {
	weights := weightsOf(header)
	best, most := "", 0.0
	for _, encoding := range encodings {
		if weight := weights.of(encoding.name); weight > most {
			best, most = encoding.name, weight
		}
	}
	return best
}

// weights are the weights that an Accept-Encoding header gives, by encoding in
// lower case; "*" is any other encoding.
type weights map[string]float64

func weightsOf(header string) weights {
	all := weights{}
	for element := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(element, ";")
		name = strings.ToLower(strings.TrimSpace(name))
		if name == "x-gzip" {
			name = "gzip" // RFC 9110, 8.4.1.3
		}
		if name != "" {
			all[name] = weight(parameters)
		}
	}
	return all
}

// of returns the weight of an encoding. A file without encoding is acceptable to
// those who do not say so, but less than any encoding that they name.
func (all weights) of(encoding string) float64 {
	if encoding == "" {
		encoding = "identity"
	}
	if weight, ok := all[encoding]; ok {
		return weight
	}
	if encoding == "identity" {
		return 0
	}
	return all["*"]
}

// weight returns the q of an encoding's parameters. Without one it is 1. One that
// cannot be read refuses the encoding: a file without encoding is never wrong.
func weight(parameters string) float64 {
	for parameter := range strings.SplitSeq(parameters, ";") {
		name, value, _ := strings.Cut(parameter, "=")
		if !strings.EqualFold(strings.TrimSpace(name), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || !(q >= 0 && q <= 1) { // NaN is neither
			return 0
		}
		return q
	}
	return 1
}
