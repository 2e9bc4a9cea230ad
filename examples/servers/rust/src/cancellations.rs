//! Which calls were cancelled, for a client that asks whether its cancel was noticed.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

const REMEMBERED: usize = 10_000;

/// The last calls that were cancelled, by the id that the client gave each.
#[derive(Default)]
pub struct Cancellations {
    seen: Mutex<Seen>,
    news: Notify,
}

#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    in_order: VecDeque<String>,
}

impl Cancellations {
    fn add(&self, call_id: String) {
        let mut seen = self.seen();
        if seen.ids.insert(call_id.clone()) {
            seen.in_order.push_back(call_id);
        }
        if seen.in_order.len() > REMEMBERED
            && let Some(oldest) = seen.in_order.pop_front()
        {
            seen.ids.remove(&oldest);
        }
        self.news.notify_waiters();
    }

    pub async fn wait_for(&self, call_id: &str) {
        loop {
            let news = self.news.notified(); // made before the look, it misses nothing that comes after it
            if self.seen().ids.contains(call_id) {
                return;
            }
            news.await;
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Remembers its call as cancelled if it is dropped before the call is answered: of a call that is reset, or whose
/// connection is gone, hyper drops the response.
pub struct Watch {
    pub cancellations: Arc<Cancellations>,
    pub call_id: Option<String>,
}

impl Watch {
    pub fn answered(&mut self) {
        self.call_id = None;
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(call_id) = self.call_id.take() {
            self.cancellations.add(call_id);
        }
    }
}
