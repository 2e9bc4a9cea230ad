//! What no test calls.

pub fn jitter(ms: f64, random: fn() -> f64) -> f64 {
    if ms <= 0.0 {
        return 0.0;
    }
    ms + random() * ms
}
