// Package unused is imported by no test.
package unused

// Jitter adds a random part to a wait.
func Jitter(ms int, random func() float64) float64 {
	if ms <= 0 {
		return 0
	}
	return float64(ms) + random()*float64(ms)
}
