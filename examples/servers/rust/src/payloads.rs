//! The two encodings: what the bytes of a fixture's messages are.

use anyhow::Result;
use bytes::Bytes;
use clap::ValueEnum;
use prost::Message;
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, MessageDescriptor};
use serde::de::IgnoredAny;
use serde_json::{Value, json};

#[derive(Clone, Copy, ValueEnum)]
pub enum Encoding {
    Protobuf,
    Json,
}

impl Encoding {
    /// Fails where the request is none of the type.
    pub fn check(self, request: &Bytes, of: MessageDescriptor) -> Result<()> {
        match self {
            Encoding::Protobuf => DynamicMessage::decode(of, request.clone()).map(drop)?,
            Encoding::Json => serde_json::from_str::<IgnoredAny>(str::from_utf8(request)?).map(drop)?,
        }
        Ok(())
    }

    pub fn encode(self, reply: Value, of: MessageDescriptor) -> Result<Bytes> {
        match self {
            Encoding::Protobuf => Ok(encode_protobuf(reply, of)?.into()),
            Encoding::Json => Ok(serde_json::to_vec(&reply)?.into()),
        }
    }
}

pub fn encode_protobuf(mut message: Value, of: MessageDescriptor) -> Result<Vec<u8>> {
    fit_message(&mut message, &of);
    Ok(DynamicMessage::deserialize(of, message)?.encode_to_vec())
}

/// The field that a key of a JSON object means. Well-known types have a JSON form of their own, without fields.
pub fn field_of(of: &MessageDescriptor, key: &str) -> Option<FieldDescriptor> {
    if of.full_name().starts_with("google.protobuf.") {
        None
    } else if of.is_map_entry() {
        Some(of.map_entry_value_field())
    } else {
        of.get_field_by_name(key).or_else(|| of.get_field_by_json_name(key))
    }
}

/// Leaves out the keys that the type does not have: fixtures hold notes for the reader. With `deny_unknown_fields(false)`
/// prost-reflect would pass over unknown enum names as well, and those are mistakes.
fn fit_message(message: &mut Value, of: &MessageDescriptor) {
    let Value::Object(members) = message else { return };
    if of.full_name().starts_with("google.protobuf.") {
        return;
    }
    members.retain(|key, _| field_of(of, key).is_some());
    for (key, member) in members {
        if let Some(field) = field_of(of, key) {
            fit_value(member, &field.kind());
        }
    }
}

fn fit_value(value: &mut Value, kind: &Kind) {
    match (value, kind) {
        (Value::Array(items), _) => items.iter_mut().for_each(|item| fit_value(item, kind)),
        (value, Kind::Message(of)) => fit_message(value, of),
        // prost-reflect refuses 3.4028235e38, which is how everybody writes the greatest float.
        (value, Kind::Float) => {
            if let Some(number) = value.as_f64().filter(|number| number.abs() > f64::from(f32::MAX)) {
                *value = json!(number as f32);
            }
        }
        _ => {}
    }
}
