//! The reply messages of a fixture, each made when it is due: a million of them fit in no memory.

use std::iter::{once, repeat};
use std::sync::LazyLock;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use prost_reflect::{FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor};
use serde_json::{Value, json};
use tonic::Code;

use crate::fixtures::Fixture;
use crate::generator::Generator;
use crate::matchers::message_example;

type Messages<'a> = Box<dyn Iterator<Item = Value> + Send + 'a>;

static EMPTY: LazyLock<Value> = LazyLock::new(|| json!({}));

/// How many reply messages there are, and the messages.
pub fn replies<'a>(fixture: &'a Fixture, method: &MethodDescriptor) -> Result<(usize, Messages<'a>)> {
    let expected = &fixture.expected;
    let output = method.output();
    if method.is_server_streaming()
        && let Some(text) = &expected.stream_generator
    {
        let (count, generator) = (expected.stream_size, Generator::parse(text)?);
        let padding = expected.payload_bytes.map(|size| Padding::new(&output, &generator, size)).transpose()?;
        let messages = (0..count).map(move |i| {
            let message = generator.message(i, count, fixture.id());
            padding.iter().fold(message, |message, padding| padding.fill(message))
        });
        return Ok((count, Box::new(messages)));
    }
    let (count, written) = written_replies(fixture, method)?;
    Ok((count, Box::new(written.map(move |message| message_example(message, &output)))))
}

fn written_replies<'a>(
    fixture: &'a Fixture,
    method: &MethodDescriptor,
) -> Result<(usize, Box<dyn Iterator<Item = &'a Value> + Send + 'a>)> {
    let expected = &fixture.expected;
    if !method.is_server_streaming() {
        let count = usize::from(fixture.code()? == Code::Ok);
        // A string is prose for the reader.
        return Ok((count, Box::new(once(if expected.message.is_object() { &expected.message } else { &EMPTY }))));
    }
    if let Some(stream) = &expected.stream {
        return Ok((stream.len(), Box::new(stream.iter())));
    }
    let sample = &expected.stream_sample;
    Ok((expected.stream_count, Box::new(sample.iter().chain(repeat(sample.last().unwrap_or(&EMPTY))))))
}

/// Fills one field up to a size: the message type's first bytes, else string field that the generator does not name.
struct Padding {
    field: FieldDescriptor,
    size: usize,
}

impl Padding {
    fn new(message: &MessageDescriptor, generator: &Generator, size: usize) -> Result<Padding> {
        let is_free = |field: &FieldDescriptor| !field.is_list() && !field.is_map() && !generator.names(field.name());
        // In the order of declaration: `fields` goes by number.
        let declared =
            message.descriptor_proto().field.iter().filter_map(|field| message.get_field_by_name(field.name()));
        let free: Vec<_> = declared.filter(is_free).collect();
        let of_kind = |kind: Kind| free.iter().find(|field| field.kind() == kind);
        let field = of_kind(Kind::Bytes).or_else(|| of_kind(Kind::String));
        Ok(Padding { field: field.context("payload_bytes needs a bytes or string field")?.clone(), size })
    }

    fn fill(&self, mut message: Value) -> Value {
        let value = &mut message[self.field.name()];
        let mut text = match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            ref other => other.to_string(),
        };
        text.push_str(&"x".repeat(self.size.saturating_sub(text.len())));
        *value = Value::String(if self.field.kind() == Kind::Bytes { BASE64_STANDARD.encode(text) } else { text });
        message
    }
}
