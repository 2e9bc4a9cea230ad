//! What a generator's text means: the same messages in every run and in every language.

use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex_lite::{Captures, Regex};
use serde_json::{Value, json};

const BASE_MS: i128 = 1_704_067_200_000; // 2024-01-01T00:00:00Z
const GREATEST_NUMBER: i128 = 1 << 53; // integers beyond are written as text

static PAIR: LazyLock<Regex> = LazyLock::new(|| {
    let end = r"(base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)";
    Regex::new(&format!(r"([A-Za-z_]\w*)\s*=\s*\[\s*{end}\s*\.\.\s*{end}\s*\]")).expect("it is a regex")
});
static FROM_BASE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$").expect("it is a regex"));

pub enum Generator {
    Pairs(Vec<Pair>),
    Counter,
    Random,
    Timestamp,
    Items,
}

/// A field that runs evenly from one end to the other.
pub struct Pair {
    field: String,
    start: End,
    end: End,
}

#[derive(Clone, Copy)]
enum End {
    Integer(i128),
    Real(f64),
}

impl Generator {
    pub fn parse(text: &str) -> Result<Generator> {
        let pairs = PAIR.captures_iter(text).map(|pair| Pair::parse(&pair)).collect::<Result<Vec<_>>>()?;
        let words = text.to_lowercase();
        Ok(match words {
            _ if !pairs.is_empty() => Generator::Pairs(pairs),
            _ if words.contains("sequential") || words.contains("counter") => Generator::Counter,
            _ if words.contains("random") => Generator::Random,
            _ if words.contains("timestamp") => Generator::Timestamp,
            _ => Generator::Items,
        })
    }

    /// Whether the field is in a pair.
    pub fn names(&self, field: &str) -> bool {
        matches!(self, Generator::Pairs(pairs) if pairs.iter().any(|pair| pair.field == field))
    }

    /// Message `i` of `count`.
    pub fn message(&self, i: usize, count: usize, seed: &str) -> Value {
        match self {
            Generator::Pairs(pairs) => {
                pairs.iter().map(|pair| (pair.field.clone(), pair.value(i as i128, count as i128))).collect()
            }
            Generator::Counter => json!({"index": i, "value": format!("message_{i}")}),
            Generator::Random => json!({"index": i, "random_value": fnv1a32(&format!("{seed}:{i}")) % 1001}),
            Generator::Timestamp => {
                let seconds = BASE_MS as u64 / 1000 + u64::from(fnv1a32(seed) % 86400) + i as u64;
                json!({"index": i, "timestamp": seconds})
            }
            Generator::Items => json!({"index": i, "data": format!("item_{i}")}),
        }
    }
}

impl Pair {
    fn parse(pair: &Captures) -> Result<Pair> {
        Ok(Pair { field: pair[1].to_owned(), start: End::parse(&pair[2])?, end: End::parse(&pair[3])? })
    }

    fn value(&self, i: i128, count: i128) -> Value {
        match (self.start, self.end) {
            (start, _) if i == 0 => start.to_json(),
            (_, end) if i == count - 1 => end.to_json(),
            (End::Integer(start), End::Integer(end)) => End::Integer(start + (end - start) * i / (count - 1)).to_json(),
            (start, end) => {
                let (start, end) = (start.to_real(), end.to_real());
                End::Real(start + (end - start) * i as f64 / (count - 1) as f64).to_json()
            }
        }
    }
}

impl End {
    fn parse(text: &str) -> Result<End> {
        if let Some(base) = FROM_BASE.captures(text) {
            let part = |group| base.get(group).map_or("", |part| part.as_str());
            let amount: i64 = format!("{}{:0>1}", part(1), part(2)).parse().context(text.to_owned())?;
            return Ok(End::Integer(BASE_MS + i128::from(amount) * if part(3) == "s" { 1000 } else { 1 }));
        }
        match text.parse() {
            Ok(integer @ -0xFFFF_FFFF_FFFF_FFFF..=0xFFFF_FFFF_FFFF_FFFF) => Ok(End::Integer(integer)),
            _ => Ok(End::Real(text.parse().context(text.to_owned())?)),
        }
    }

    fn to_real(self) -> f64 {
        match self {
            End::Integer(value) => value as f64,
            End::Real(value) => value,
        }
    }

    fn to_json(self) -> Value {
        match self {
            End::Integer(value) if value.abs() > GREATEST_NUMBER => json!(value.to_string()),
            End::Integer(value) => json!(value as i64),
            End::Real(value) => json!(value),
        }
    }
}

fn fnv1a32(text: &str) -> u32 {
    text.bytes().fold(2_166_136_261, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619))
}
