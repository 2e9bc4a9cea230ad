//! When a call is tried again.

use crate::units::clamp;

/// The waits between attempts: each longer than the one before.
#[derive(Clone, Debug, Default)]
pub struct Backoff {
    pub first: u64,
    pub most: u64,
}

impl Backoff {
    pub fn delays(&self, attempts: u32) -> impl Iterator<Item = u64> {
        (0..attempts).map(|made| clamp(self.first << made, 1, self.most))
    }

    pub fn patient(&self) -> bool {
        self.most >= 60_000
    }
}

/// Tells whether a call that ended so is tried again.
pub fn retried(code: u8, attempt: u32, attempts: Option<u32>) -> bool {
    match code {
        8 | 14 => attempt < attempts.unwrap_or(3),
        4 if attempt == 1 => true,
        _ => false,
    }
}

/// Calls until an attempt succeeds.
pub fn call<T, E: From<String>>(
    mut one: impl FnMut(u32) -> Option<T>,
    backoff: &Backoff,
    mut wait: impl FnMut(u64) -> Result<(), E>,
) -> Result<T, E> {
    for (attempt, delay) in (1..).zip(backoff.delays(3)) {
        if let Some(result) = one(attempt) {
            return Ok(result);
        }
        wait(delay)?;
    }
    Err(E::from("no attempt is left".to_owned()))
}
