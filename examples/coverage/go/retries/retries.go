// Package retries says when a call is tried again.
package retries

import (
	"errors"

	"example.test/timeouts/units"
)

// ErrUnavailable is what a call ends with that is tried again.
var ErrUnavailable = errors.New("unavailable")

// Backoff holds the waits between attempts: each longer than the one before.
type Backoff struct{ First, Most int }

// Delays calls visit with each wait.
func (b Backoff) Delays(attempts int, visit func(attempt, delay int) bool) {
	delay := b.First
	for attempt := 1; attempt <= attempts; attempt++ {
		if !visit(attempt, units.Clamp(delay, 1, b.Most)) {
			return
		}
		delay *= 2
	}
}

// Patient is called by no test.
func (b Backoff) Patient() bool { return b.Most >= 60_000 }

// Retried tells whether a call that ended so is tried again.
func Retried(code, attempt, attempts int) bool {
	switch code {
	case 8, 14:
		return attempt < attempts
	case 4:
		return attempt == 1
	default:
		return false
	}
}

// Call calls until an attempt succeeds.
func Call[T any](one func(attempt int) (T, error), backoff Backoff, wait func(ms int)) (result T, err error) {
	backoff.Delays(3, func(attempt, delay int) bool {
		if result, err = one(attempt); !errors.Is(err, ErrUnavailable) {
			return false
		}
		defer func() {
			if recover() != nil {
				err = errors.New("the wait failed")
			}
		}()
		wait(delay)
		return true
	})
	return
}
