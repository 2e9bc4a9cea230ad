//! A fixture's metadata as tonic takes them, and the rich error details that travel with them.

use std::slice;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use prost::Message;
use prost_reflect::DescriptorPool;
use prost_types::Any;
use serde_json::Value;
use tonic::Code;
use tonic::metadata::{AsciiMetadataKey, BinaryMetadataKey, MetadataMap, MetadataValue};

use crate::fixtures::Members;
use crate::matchers::{message_example, text_example};
use crate::payloads::encode_protobuf;

/// As fixtures write bytes: padded or not.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
static ERROR_DETAILS: LazyLock<DescriptorPool> =
    LazyLock::new(|| DescriptorPool::decode(tonic_types::pb::FILE_DESCRIPTOR_SET).expect("tonic's own descriptors"));

/// The block as gRPC metadata, without what tonic sends itself.
pub fn metadata(block: &Members) -> Result<MetadataMap> {
    let mut metadata = MetadataMap::new();
    for (key, expected) in block {
        let key = key.to_lowercase();
        if ["content-type", "te", "user-agent"].contains(&key.as_str())
            || key.starts_with("grpc-")
            || key.starts_with(':')
        {
            continue;
        }
        let example = text_example(expected);
        for value in example.as_array().map_or(slice::from_ref(&example), Vec::as_slice) {
            let refused = || format!("metadata cannot hold {key:?}: {value}");
            let value = value.as_str().with_context(refused)?;
            if key.ends_with("-bin") {
                let value = MetadataValue::from_bytes(&BASE64.decode(value).with_context(refused)?);
                metadata.append_bin(BinaryMetadataKey::from_bytes(key.as_bytes()).with_context(refused)?, value);
            } else {
                let value = MetadataValue::try_from(value).with_context(refused)?;
                metadata.append(AsciiMetadataKey::from_bytes(key.as_bytes()).with_context(refused)?, value);
            }
        }
    }
    Ok(metadata)
}

/// `google.rpc.Status` with the details; nothing where the fixture has none, or only prose about them.
pub fn status_details(details: &Value, pool: &DescriptorPool, code: Code, text: &str) -> Result<Bytes> {
    let Some(details) = details.as_array() else { return Ok(Bytes::new()) };
    let details = details.iter().map(|detail| any(detail, pool)).collect::<Result<_>>()?;
    let status = tonic_types::Status { code: code.into(), message: text.to_owned(), details };
    Ok(status.encode_to_vec().into())
}

/// A type of the fixture's own, or of google/rpc/error_details.proto.
fn any(detail: &Value, pool: &DescriptorPool) -> Result<Any> {
    let type_url = detail["@type"].as_str().context("a detail has no @type")?;
    let name = type_url.rsplit('/').next().unwrap_or_default();
    let found = pool.get_message_by_name(name).or_else(|| ERROR_DETAILS.get_message_by_name(name));
    let of = found.with_context(|| format!("no message type {name}"))?;
    let value = encode_protobuf(message_example(detail, &of), of)?;
    Ok(Any { type_url: type_url.to_owned(), value })
}
