use timeouts::retries::{Backoff, call, retried};

#[test]
fn delays() {
    let backoff = Backoff {
        first: 100,
        most: 5000,
    };
    assert_eq!(backoff.delays(3).collect::<Vec<_>>(), [100, 200, 400]);
}

#[test]
fn retries() {
    assert!(retried(14, 1, None));
    assert!(!retried(5, 1, None));
}

#[test]
fn calls() {
    let mut waits = Vec::new();
    let second = |attempt| (attempt > 1).then_some(attempt);
    let wait = |ms| {
        waits.push(ms);
        Ok::<(), String>(())
    };
    let backoff = Backoff {
        first: 1,
        most: 1000,
    };
    assert_eq!(call(second, &backoff, wait), Ok(2));
    assert_eq!(waits, [1]);
}
