//! Fixture files, and how a call finds the one it means.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Error, Result, anyhow, ensure};
use prost::Message;
use prost_reflect::{DescriptorPool, MethodDescriptor};
use prost_types::FileDescriptorSet;
use serde::Deserialize;
use serde_json::{Map, Value};
use tonic::codec::CompressionEncoding;
use tonic::{Code, Status};

pub type Members = Map<String, Value>;

#[rustfmt::skip]
const CODES: [&str; 17] = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
];

/// One fixture file, as far as a server needs it. What may have any shape stays JSON.
#[derive(Deserialize)]
pub struct Fixture {
    pub handler: Handler,
    pub request: Request,
    #[serde(default)]
    pub client: Client,
    #[serde(rename = "expected_response")]
    pub expected: Expected,
    /// `<folder>/<file name without .json>`, and the same with more and more folders before it.
    #[serde(skip)]
    ids: Vec<String>,
    #[serde(skip)]
    descriptors: PathBuf,
    #[serde(skip)]
    method: OnceLock<Result<MethodDescriptor, String>>,
}

#[derive(Deserialize)]
pub struct Handler {
    service: String,
    method: String,
    pub timeout_ms: Option<f64>,
    #[serde(default)]
    pub middleware: Value,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Request {
    pub message: Value,
    stream: Vec<Value>,
    stream_size: usize,
}

impl Request {
    /// How many requests the client has to send; 0 where the fixture does not say.
    pub fn count(&self) -> usize {
        self.stream.len().max(self.stream_size)
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Client {
    pub cancel: Value,
    pub half_close: Option<bool>,
    pub wrong_cardinality: bool,
    max_receive_bytes: Option<u64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Expected {
    status_code: String,
    status_any_of: Vec<String>,
    pub error: Value,
    pub error_message: Value,
    pub details: Value,
    pub message: Value,
    pub stream: Option<Vec<Value>>,
    pub stream_count: usize,
    pub stream_sample: Vec<Value>,
    pub stream_generator: Option<String>,
    pub stream_size: usize,
    pub payload_bytes: Option<usize>,
    headers: Members,
    metadata: Members,
    pub trailers: Members,
}

impl Fixture {
    /// Its schema and its values are not looked at before it is called.
    fn load(file: &Path, descriptors: &Path) -> Result<Fixture> {
        ensure!(!file.ends_with("schema.json"), "not a fixture");
        let text = fs::read_to_string(file)?;
        let mut fixture: Fixture =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).context("not a fixture")?;
        let whole = file.canonicalize()?.with_extension("");
        let parts: Vec<_> = whole.iter().skip(1).map(|part| part.to_string_lossy()).collect();
        fixture.ids = (0..parts.len()).rev().skip(1).map(|start| parts[start..].join("/")).collect();
        ensure!(!fixture.ids.is_empty(), "it stands in no folder");
        fixture.descriptors = descriptors.to_owned();
        Ok(fixture)
    }

    pub fn id(&self) -> &str {
        &self.ids[0]
    }

    fn path(&self) -> String {
        format!("/{}/{}", self.handler.service, self.handler.method)
    }

    /// How the server is to behave beside what it answers: a hint that is a number.
    pub fn hint(&self, name: &str) -> Option<f64> {
        self.handler.middleware[name].as_f64()
    }

    /// The method that the fixture calls, in a pool of its own: two fixtures may give one name to different types.
    pub fn method(&self) -> Result<&MethodDescriptor> {
        let found = self.method.get_or_init(|| self.find_method().map_err(|error| format!("{error:#}")));
        found.as_ref().map_err(|reason| anyhow!("{reason}"))
    }

    fn find_method(&self) -> Result<MethodDescriptor> {
        // Where two files would share an id, the descriptors' names have more folders in front.
        let file = self.ids.iter().map(|id| self.descriptors.join(format!("{id}.binpb"))).find(|file| file.is_file());
        let set = FileDescriptorSet::decode(&*fs::read(file.context("there are no descriptors of it")?)?)?;
        // It panics at them, which would end the call without a word.
        ensure!(set.file.iter().all(|file| file.syntax() != "editions"), "prost-reflect 0.16 knows no editions");
        let pool = DescriptorPool::from_file_descriptor_set(set)?;
        let Handler { service, method, .. } = &self.handler;
        let service = pool.get_service_by_name(service).with_context(|| format!("there is no service {service}"))?;
        let found = service.methods().find(|candidate| candidate.name() == method);
        found.with_context(|| format!("{} has no method {method}", service.full_name()))
    }

    /// The status to send. Where the client is going to refuse a reply as too large, the reply must go out.
    pub fn code(&self) -> Result<Code> {
        let Expected { status_code, status_any_of, .. } = &self.expected;
        let is_exhausted = |name: &String| name == "RESOURCE_EXHAUSTED";
        if self.client.max_receive_bytes.is_some()
            && (is_exhausted(status_code) || status_any_of.iter().any(is_exhausted))
        {
            return Ok(Code::Ok);
        }
        let number = CODES.iter().position(|name| name == status_code);
        Ok(Code::from(number.with_context(|| format!("no status {status_code}"))? as i32))
    }

    /// The initial metadata.
    pub fn headers(&self) -> Members {
        let Expected { metadata, headers, .. } = &self.expected;
        metadata.clone().into_iter().chain(headers.clone()).collect()
    }

    pub fn compression(&self) -> Option<CompressionEncoding> {
        match self.headers().get("grpc-encoding")?.as_str()? {
            "gzip" => Some(CompressionEncoding::Gzip),
            "deflate" => Some(CompressionEncoding::Deflate),
            _ => None,
        }
    }

    /// The status of a call that cannot be answered as expected.
    pub fn fault(&self, error: &Error) -> Status {
        let text = format!("fixture server: {}: {error:#}", self.id());
        Status::internal(text.chars().take(1000).collect::<String>())
    }
}

/// The fixtures being served. Where two share a method, `x-fixture-id` tells them apart.
pub struct Suite {
    by_id: HashMap<String, Arc<Fixture>>,
    by_path: HashMap<String, Arc<Fixture>>,
}

impl Suite {
    pub fn load(sources: &[PathBuf], descriptors: &Path) -> Suite {
        let mut suite = Suite { by_id: HashMap::new(), by_path: HashMap::new() };
        for file in sources.iter().flat_map(|source| json_files(source)) {
            match Fixture::load(&file, descriptors) {
                Ok(fixture) => suite.add(Arc::new(fixture)),
                Err(error) => eprintln!("passed over {}: {error:#}", file.display()),
            }
        }
        suite
    }

    /// The first in sorted order wins.
    fn add(&mut self, fixture: Arc<Fixture>) {
        self.by_path.entry(fixture.path()).or_insert_with(|| fixture.clone());
        for id in &fixture.ids {
            self.by_id.entry(id.clone()).or_insert_with(|| fixture.clone());
        }
    }

    pub fn find(&self, path: &str, id: &str) -> Option<Arc<Fixture>> {
        let short_id = id.rmatch_indices('/').nth(1).map_or(id, |(slash, _)| &id[slash + 1..]);
        let named = self.by_id.get(id).or_else(|| self.by_id.get(short_id));
        named.filter(|fixture| fixture.path() == path).or_else(|| self.by_path.get(path)).cloned()
    }
}

/// The file itself, or those in a folder and the folders in it. What cannot be read is passed over.
fn json_files(source: &Path) -> Vec<PathBuf> {
    let Ok(folder) = fs::read_dir(source) else { return vec![source.to_owned()] };
    let mut entries: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries.retain(|entry| entry.is_dir() || entry.extension().is_some_and(|extension| extension == "json"));
    entries.iter().flat_map(|entry| json_files(entry)).collect()
}
