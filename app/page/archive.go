package page

import (
	"encoding/binary"
	"hash/crc32"
	"maps"
	"slices"

	"servicestatus/declarations/calendar"
)

// Of a zip archive (PKWARE's APPNOTE.TXT, 4.3): the signatures of its records, the oldest version that can read it, and the bit that says that
// names are UTF-8.
const (
	fileHeader    = 0x04034b50
	directoryFile = 0x02014b50
	directoryEnd  = 0x06054b50
	zipVersion    = 20
	utf8Names     = 1 << 11
)

// archive returns files as a zip archive, in the order of their names, with the date and time of Denmark. They are stored as they are:
// archive/zip would compress a few kilobytes, and add 30 kB to the app.
func archive(files map[string][]byte, now calendar.Instant) []byte {
	var out, directory []byte
	names := slices.Sorted(maps.Keys(files))
	for _, name := range names {
		at, content := len(out), files[name]
		facts := factsOf(name, content, now)
		out = binary.LittleEndian.AppendUint32(out, fileHeader)
		out = append(append(append(out, facts...), name...), content...)

		directory = binary.LittleEndian.AppendUint32(directory, directoryFile)
		directory = append(append(little16(directory, zipVersion), facts...), make([]byte, 10)...) // no comment, first disk, no attributes
		directory = binary.LittleEndian.AppendUint32(directory, uint32(at))
		directory = append(directory, name...)
	}
	at, n := len(out), len(names)
	out = append(out, directory...)
	out = binary.LittleEndian.AppendUint32(out, directoryEnd)
	out = little16(out, 0, 0, n, n)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(directory)))
	out = binary.LittleEndian.AppendUint32(out, uint32(at))
	return little16(out, 0)
}

// factsOf returns what both records of a file say of it.
func factsOf(name string, content []byte, now calendar.Instant) []byte {
	date, second := now.Local()
	year, month, day := date.Civil()
	facts := little16(nil, zipVersion, utf8Names, 0, second/3600<<11|second/60%60<<5|second%60/2, (year-1980)<<9|month<<5|day)
	facts = binary.LittleEndian.AppendUint32(facts, crc32.ChecksumIEEE(content))
	facts = binary.LittleEndian.AppendUint32(facts, uint32(len(content)))
	facts = binary.LittleEndian.AppendUint32(facts, uint32(len(content)))
	return little16(facts, len(name), 0)
}

func little16(out []byte, values ...int) []byte {
	for _, v := range values {
		out = binary.LittleEndian.AppendUint16(out, uint16(v))
	}
	return out
}
