package text

// FurtherAsOSM reports, of a text that is refused in both forms, whether its
// error as opening_hours is the one to show. The form that read further is the
// form that was meant; where both stop at the same byte that is Danish. The
// offsets are in bytes.
//
// It is a function of its own because the status module reads opening_hours and
// the reader module Danish: neither holds the other's error.
func FurtherAsOSM(osmOffset, danishOffset int) bool { return osmOffset > danishOffset }
