package hours

// Looked returns how many days the timeline has looked at.
func (l *Timeline) Looked() int { return int(l.looked) }
