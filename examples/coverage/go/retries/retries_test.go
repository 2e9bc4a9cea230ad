package retries

import (
	"slices"
	"testing"
)

func TestDelays(t *testing.T) {
	var delays []int
	Backoff{100, 5000}.Delays(3, func(_, delay int) bool {
		delays = append(delays, delay)
		return true
	})
	if !slices.Equal(delays, []int{100, 200, 400}) {
		t.Error(delays)
	}
}

func TestRetried(t *testing.T) {
	if !Retried(14, 1, 3) || Retried(5, 1, 3) {
		t.Error("retried")
	}
}

func TestCall(t *testing.T) {
	var waits []int
	got, err := Call(func(attempt int) (int, error) {
		if attempt == 1 {
			return 0, ErrUnavailable
		}
		return attempt, nil
	}, Backoff{1, 1000}, func(ms int) { waits = append(waits, ms) })
	if got != 2 || err != nil || !slices.Equal(waits, []int{1}) {
		t.Error(got, err, waits)
	}
}
