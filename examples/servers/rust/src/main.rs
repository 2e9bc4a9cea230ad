//! A gRPC server that answers every call from a fixture: the template of a Rust binding's fixture server.

mod answer;
mod calls;
mod cancellations;
mod fixtures;
mod generator;
mod matchers;
mod metadata;
mod payloads;
mod raw_codec;
mod replies;

use std::future::pending;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Parser;
use tokio::net::{TcpListener, UnixListener};
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;

use crate::calls::Calls;
use crate::cancellations::Cancellations;
use crate::fixtures::Suite;
use crate::payloads::Encoding;

const MAX_METADATA_BYTES: u32 = 1024 * 1024;
/// Of calls that come faster than they are begun, so many may be cancelled. h2 takes more than 20 for an attack and
/// closes the connection.
const MAX_RESET_BEFORE_BEGUN: usize = 100_000;

/// A gRPC server that answers every call from a fixture
#[derive(Parser)]
struct Options {
    /// 0: a free one
    #[arg(long, env = "GRPC_FIXTURES_PORT", default_value_t = 0)]
    port: u16,
    /// Listen on this Unix socket too
    #[arg(long, value_name = "PATH")]
    socket: Option<PathBuf>,
    #[arg(long, env = "GRPC_FIXTURES_ENCODING", default_value = "protobuf")]
    encoding: Encoding,
    /// File or folder; repeatable
    #[arg(long, value_name = "PATH", env = "GRPC_FIXTURES_PATHS", value_delimiter = ':', default_value = "fixtures")]
    fixtures: Vec<PathBuf>,
    /// What `grpc-fixtures descriptors` wrote: <fixture id>.binpb
    #[arg(long, value_name = "FOLDER", env = "GRPC_FIXTURES_DESCRIPTORS")]
    descriptors: PathBuf,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        result = serve(Options::parse()) => result,
        _ = terminate.recv() => Ok(()),
        _ = interrupt.recv() => Ok(()),
    }
}

async fn serve(options: Options) -> Result<()> {
    let suite = Suite::load(&options.fixtures, &options.descriptors);
    let cancellations = Arc::new(Cancellations::default());
    let calls = Arc::new(Calls { suite, encoding: options.encoding, cancellations });
    let service = tower::service_fn(move |request| calls.clone().answer(request));
    let server = Server::builder()
        .http2_max_header_list_size(MAX_METADATA_BYTES)
        .http2_max_pending_accept_reset_streams(Some(MAX_RESET_BEFORE_BEGUN));

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await.context("cannot listen")?;
    let address = listener.local_addr()?;
    let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
    let tcp = server.clone().serve_with_incoming(service.clone(), incoming);
    let socket = options.socket.map(UnixListener::bind).transpose().context("cannot listen on the socket")?;
    let unix = async {
        match socket {
            Some(listener) => server.clone().serve_with_incoming(service, UnixListenerStream::new(listener)).await,
            None => pending().await,
        }
    };
    println!("listening on {address}");
    tokio::try_join!(tcp, unix)?;
    Ok(())
}
