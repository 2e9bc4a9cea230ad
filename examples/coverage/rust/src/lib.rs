//! How long calls may take, and when they are tried again.

pub mod retries;
pub mod units;
pub mod unused;
