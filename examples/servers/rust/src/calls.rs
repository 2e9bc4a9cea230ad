//! Takes each call to its fixture, and ends it at its deadline.

use std::convert::Infallible;
use std::error::Error;
use std::future::{pending, ready};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use async_stream::stream;
use bytes::Bytes;
use http::HeaderMap;
use tokio::time::{Instant, sleep_until};
use tokio_stream::{Stream, StreamExt};
use tonic::body::Body;
use tonic::codec::{CompressionEncoding, Streaming};
use tonic::server::Grpc;
use tonic::{Request, Response, Status};

use crate::answer::answer;
use crate::cancellations::{Cancellations, Watch};
use crate::fixtures::{Fixture, Suite};
use crate::metadata::metadata;
use crate::payloads::Encoding;
use crate::raw_codec::RawCodec;

type HttpResult = Result<http::Response<Body>, Infallible>;

const MAX_MESSAGE_BYTES: usize = 64 * 1024 * 1024;

pub struct Calls {
    pub suite: Suite,
    pub encoding: Encoding,
    pub cancellations: Arc<Cancellations>,
}

impl Calls {
    /// All four RPC kinds look alike on the wire, so that tonic's bidirectional one serves them all, and two fixtures
    /// can give the same method different kinds.
    pub fn answer(self: Arc<Self>, request: http::Request<Body>) -> impl Future<Output = HttpResult> {
        let (parts, body) = request.into_parts();
        // Begun before tonic's own timer, which would end a call without an answer as CANCELLED.
        let deadline = deadline(&parts.headers);
        async move {
            let sent = |key| Some(parts.headers.get(key)?.to_str().ok()?.to_owned());
            if let Some(call_id) = sent("x-fixture-await-cancel") {
                return Ok(self.tell_of_cancel(&call_id, deadline).await.into_http());
            }
            let path = parts.uri.path();
            let Some(fixture) = self.suite.find(path, &sent("x-fixture-id").unwrap_or_default()) else {
                return Ok(Status::unimplemented(format!("no fixture calls {path}")).into_http());
            };
            let mut grpc = Grpc::new(RawCodec)
                .max_decoding_message_size(MAX_MESSAGE_BYTES)
                .accept_compressed(CompressionEncoding::Gzip)
                .accept_compressed(CompressionEncoding::Deflate);
            if let Some(compression) = fixture.compression() {
                grpc = grpc.send_compressed(compression);
            }
            let call = Call { id: sent("x-fixture-call-id"), calls: self, fixture, deadline };
            let service = tower::service_fn(|requests: Request<_>| ready(call.clone().play(requests.into_inner())));
            Ok(grpc.streaming(service, http::Request::from_parts(parts, body)).await)
        }
    }

    async fn tell_of_cancel(&self, call_id: &str, deadline: Option<Instant>) -> Status {
        tokio::select! {
            () = self.cancellations.wait_for(call_id) => Status::cancelled("seen"),
            () = reached(deadline) => late(),
        }
    }
}

#[derive(Clone)]
struct Call {
    calls: Arc<Calls>,
    fixture: Arc<Fixture>,
    id: Option<String>,
    deadline: Option<Instant>,
}

impl Call {
    /// The answer, up to the deadline: tonic itself keeps it only until the initial metadata are sent.
    fn play(self, requests: Streaming<Bytes>) -> Result<Response<impl Stream<Item = Result<Bytes, Status>>>, Status> {
        let headers = metadata(&self.fixture.headers()).map_err(|error| self.fixture.fault(&error))?;
        let mut watch = Watch { cancellations: self.calls.cancellations.clone(), call_id: self.id };
        let mut response = Response::new(stream! {
            let mut end = pin!(reached(self.deadline));
            let mut replies = pin!(answer(&self.fixture, self.calls.encoding, requests, self.deadline.is_some()));
            let status = loop {
                let reply = tokio::select! {
                    biased;
                    () = &mut end => None,
                    reply = replies.next() => reply,
                };
                match reply {
                    Some(Ok(message)) => yield Ok(message),
                    Some(Err(end)) => {
                        let status = end.downcast().unwrap_or_else(|error| self.fixture.fault(&error));
                        // A status that has a source was made of a connection that is gone.
                        if status.source().is_none() {
                            watch.answered();
                        }
                        break status;
                    }
                    None => break late(),
                }
            };
            yield Err(status);
        });
        *response.metadata_mut() = headers;
        Ok(response)
    }
}

/// When `grpc-timeout` is over: at most eight digits and a unit.
fn deadline(headers: &HeaderMap) -> Option<Instant> {
    let timeout = headers.get("grpc-timeout")?.to_str().ok()?;
    let (amount, unit) = timeout.split_at_checked(timeout.len().checked_sub(1)?)?;
    let unit = match unit {
        "H" => Duration::from_secs(3600),
        "M" => Duration::from_secs(60),
        "S" => Duration::from_secs(1),
        "m" => Duration::from_millis(1),
        "u" => Duration::from_micros(1),
        "n" => Duration::from_nanos(1),
        _ => return None,
    };
    Instant::now().checked_add(unit * amount.parse().ok()?)
}

fn late() -> Status {
    Status::deadline_exceeded("Deadline Exceeded")
}

async fn reached(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => pending().await,
    }
}
