//! One call played as its fixture expects.

use std::future::pending;
use std::time::Duration;

use anyhow::{Result, anyhow};
use async_stream::try_stream;
use bytes::Bytes;
use prost_reflect::MethodDescriptor;
use tokio::time::sleep;
use tokio_stream::Stream;
use tonic::codec::Streaming;
use tonic::{Code, Status};

use crate::fixtures::Fixture;
use crate::metadata::{metadata, status_details};
use crate::payloads::Encoding;
use crate::replies::replies;

/// How long a call without a deadline is held.
const HOLD_MS: f64 = 60_000.0;

/// The replies and then, as the error that ends a stream in tonic, the status. OK too: only so can it have trailers.
pub fn answer(
    fixture: &Fixture,
    encoding: Encoding,
    mut requests: Streaming<Bytes>,
    has_deadline: bool,
) -> impl Stream<Item = Result<Bytes>> {
    try_stream! {
        let method = fixture.method()?;
        let (reply_count, mut messages) = replies(fixture, method)?;
        let (mut received, mut sent) = (0, 0);
        loop {
            let request = next_request(fixture, method, received, &mut requests).await?;
            let due = match &request {
                Some(request) => {
                    encoding.check(request, method.input())?;
                    received += 1;
                    due_after(received, reply_count, fixture, method)
                }
                None if received == 0 && needs_request(fixture, method) => {
                    Err(anyhow!("the call has no request message"))?
                }
                None => reply_count,
            };
            for message in messages.by_ref().take(due - sent) {
                pause(reply_delay(fixture)).await;
                yield encoding.encode(message, method.output())?;
            }
            sent = due;
            if request.is_none() {
                break;
            }
        }
        hold_status(fixture, has_deadline).await?;
        Err(status(fixture)?)?;
    }
}

/// The next request; None after the half-close, or after the last that the fixture waits for.
async fn next_request(
    fixture: &Fixture,
    method: &MethodDescriptor,
    received: usize,
    requests: &mut Streaming<Bytes>,
) -> Result<Option<Bytes>, Status> {
    if last_request(fixture, method) == Some(received) {
        return Ok(None);
    }
    if received > 0 {
        pause(fixture.hint("read_delay_ms")).await;
    }
    requests.message().await
}

/// After how many requests no more are read; None: all are, up to the half-close.
fn last_request(fixture: &Fixture, method: &MethodDescriptor) -> Option<usize> {
    if !method.is_client_streaming() {
        return None;
    }
    let all_without_half_close = (fixture.client.half_close == Some(false)).then(|| fixture.request.count());
    fixture.hint("end_after_messages").map(|count| count as usize).or(all_without_half_close)
}

fn needs_request(fixture: &Fixture, method: &MethodDescriptor) -> bool {
    !method.is_client_streaming() && !fixture.client.wrong_cardinality
}

/// How many replies are due after so many requests, with more to come.
fn due_after(received: usize, reply_count: usize, fixture: &Fixture, method: &MethodDescriptor) -> usize {
    let request_count = fixture.request.count();
    if request_count == 0 || !(method.is_client_streaming() && method.is_server_streaming()) {
        return 0;
    }
    (received * reply_count).div_ceil(request_count).min(reply_count)
}

fn reply_delay(fixture: &Fixture) -> Option<f64> {
    fixture.request.message["delay_ms"].as_f64().or_else(|| fixture.hint("reply_delay_ms"))
}

/// So many milliseconds; where there are none, not the one that tokio's shortest sleep takes.
async fn pause(milliseconds: Option<f64>) {
    if let Some(milliseconds) = milliseconds.filter(|&milliseconds| milliseconds > 0.0) {
        sleep(Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or(Duration::MAX)).await;
    }
}

/// Waits as long as the fixture wants its status held back. A cancel or the deadline ends the call meanwhile.
async fn hold_status(fixture: &Fixture, has_deadline: bool) -> Result<()> {
    let timeout = &fixture.handler.middleware["request_timeout"];
    if let (Some(seconds), Some(milliseconds)) = (timeout["seconds"].as_f64(), timeout["sleep_ms"].as_f64()) {
        pause(Some(milliseconds.min(seconds * 1000.0))).await;
    }
    let times_out = fixture.code()? == Code::DeadlineExceeded && fixture.handler.timeout_ms.is_some();
    if times_out || fixture.client.cancel.is_object() {
        match has_deadline {
            true => pending().await,
            false => pause(fixture.handler.timeout_ms.or(Some(HOLD_MS))).await,
        }
    }
    Ok(())
}

fn status(fixture: &Fixture) -> Result<Status> {
    let expected = &fixture.expected;
    let text = expected.error["message"].as_str().or(expected.error_message.as_str()).unwrap_or_default();
    let code = fixture.code()?;
    let details = status_details(&expected.details, fixture.method()?.parent_pool(), code, text)?;
    Ok(Status::with_details_and_metadata(code, text, details, metadata(&expected.trailers)?))
}
