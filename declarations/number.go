package declarations

// Number returns a telephone number as people are shown it. Danish ones have one form:
// "72 24 70 50".
func Number(text string) string {
	number := Phone.Address(text)
	if len(number) == 11 && number[:3] == "+45" {
		number = number[3:]
	}
	if len(number) != 8 || number[0] == '+' {
		return text
	}
	return number[:2] + " " + number[2:4] + " " + number[4:6] + " " + number[6:]
}
