//! How long something may take, as people write it.

use std::fmt::Display;

const MILLISECONDS: [(&str, u64); 3] = [("ms", 1), ("s", 1000), ("m", 60_000)];

/// Reads "250ms", "10s" or "2m" as milliseconds.
pub fn parse(text: &str) -> Result<u64, String> {
    for (unit, factor) in MILLISECONDS {
        if let Some(number) = text.strip_suffix(unit)
            && let Ok(number) = number.parse::<u64>()
        {
            return Ok(number * factor);
        }
    }
    Err(format!("not a timeout: {text}"))
}

/// Keeps a value between two others: compiled once for each type, and counted once.
pub fn clamp<T: PartialOrd>(value: T, least: T, most: T) -> T {
    if value < least {
        return least;
    }
    if value > most {
        return most;
    }
    value
}

/// Is called by no test.
pub fn describe<T: Display>(ms: T, whole: bool) -> String {
    if whole {
        format!("{ms}")
    } else {
        format!("{ms}ms")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        assert_eq!((parse("250ms"), parse("10s")), (Ok(250), Ok(10_000)));
        assert_eq!(parse("soon"), Err("not a timeout: soon".to_owned()));
    }

    #[test]
    fn clamps() {
        assert_eq!((clamp(0, 1, 10), clamp(5, 1, 10)), (1, 5));
        assert_eq!(clamp(0.5, 0.0, 0.25), 0.25);
    }
}
