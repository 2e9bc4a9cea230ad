//! What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through.

use prost_reflect::{FieldDescriptor, Kind, MessageDescriptor};
use serde_json::{Value, json};

use crate::payloads::field_of;

/// The message with a value in place of each matcher.
pub fn message_example(message: &Value, of: &MessageDescriptor) -> Value {
    value_example(message, Some(of), None).unwrap_or_else(|| json!({}))
}

/// The value of a message type, or that of a field; where a well-known type hides the fields, of neither. None: a member
/// that need not be there.
fn value_example(value: &Value, of: Option<&MessageDescriptor>, field: Option<&FieldDescriptor>) -> Option<Value> {
    match value {
        Value::Array(items) => Some(items.iter().map(|item| item_example(item, of, field)).collect()),
        Value::Object(members) => match members.get("$match") {
            Some(matcher) => matcher_example(matcher, of, field),
            None => {
                let examples = members.iter().filter_map(|(key, member)| {
                    let field = of.and_then(|of| field_of(of, key));
                    let kind = field.as_ref().map(FieldDescriptor::kind);
                    let example = value_example(member, kind.as_ref().and_then(Kind::as_message), field.as_ref());
                    Some((key.clone(), example?))
                });
                Some(examples.collect())
            }
        },
        other => Some(other.clone()),
    }
}

/// An item of a list cannot be left out.
fn item_example(item: &Value, of: Option<&MessageDescriptor>, field: Option<&FieldDescriptor>) -> Value {
    value_example(item, of, None).unwrap_or_else(|| match field.map(FieldDescriptor::kind) {
        None | Some(Kind::Message(_)) => json!({}),
        Some(Kind::String | Kind::Bytes) => json!(""),
        Some(Kind::Bool) => json!(false),
        Some(_) => json!(0),
    })
}

fn matcher_example(matcher: &Value, of: Option<&MessageDescriptor>, field: Option<&FieldDescriptor>) -> Option<Value> {
    let given = |key| matcher.get(key);
    if let Some(value) = given("example").or_else(|| given("approx")) {
        Some(value.clone())
    } else if let Some(name) = given("type") {
        value_of_type(name)
    } else if given("regex").is_some() {
        Some(json!(""))
    } else if let Some(items) = given("unordered") {
        value_example(items, of, field)
    } else if let Some(part) = given("contains") {
        let example = value_example(part, of, field)?;
        let is_item = field.is_some_and(FieldDescriptor::is_list) && !part.is_array();
        Some(if is_item { json!([example]) } else { example })
    } else {
        None
    }
}

fn value_of_type(name: &Value) -> Option<Value> {
    match name.as_str()? {
        "string" => Some(json!("string")),
        "number" | "integer" => Some(json!(1)),
        "boolean" => Some(json!(true)),
        "array" => Some(json!([])),
        "object" => Some(json!({})),
        _ => None,
    }
}

/// A metadata value, or what is sent in place of its matcher.
pub fn text_example(value: &Value) -> Value {
    match value.get("$match") {
        Some(matcher) => {
            matcher.get("example").or_else(|| matcher.get("contains")).cloned().unwrap_or_else(|| json!(""))
        }
        None => value.clone(),
    }
}
