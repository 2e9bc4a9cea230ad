// Package units reads how long something may take, as people write it.
package units

import (
	"fmt"
	"strconv"
	"strings"
)

var milliseconds = []struct {
	unit   string
	factor int
}{{"ms", 1}, {"s", 1000}, {"m", 60_000}}

// Parse reads "250ms", "10s" or "2m" as milliseconds.
func Parse(text string) (int, error) {
	for _, each := range milliseconds {
		number, found := strings.CutSuffix(text, each.unit)
		if !found {
			continue
		}
		if parsed, err := strconv.Atoi(number); err == nil {
			return parsed * each.factor, nil
		}
	}
	return 0, fmt.Errorf("not a timeout: %s", text)
}

// Clamp keeps a timeout between two others.
func Clamp(ms, least, most int) int {
	if ms < least {
		return least
	} else if ms > most {
		return most
	}
	return ms
}

// Describe is called by no test.
func Describe(ms int) string {
	if ms%60_000 == 0 {
		return fmt.Sprintf("%dm", ms/60_000)
	}
	return fmt.Sprintf("%dms", ms)
}
