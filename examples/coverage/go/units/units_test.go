package units

import "testing"

func TestParse(t *testing.T) {
	for text, want := range map[string]int{"250ms": 250, "10s": 10_000} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %d, %v", text, got, err)
		}
	}
	if _, err := Parse("soon"); err == nil {
		t.Error("soon is no timeout")
	}
}

func TestClamp(t *testing.T) {
	if Clamp(0, 1, 10) != 1 || Clamp(5, 1, 10) != 5 {
		t.Error("not clamped")
	}
}
