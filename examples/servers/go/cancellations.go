package main

import (
	"context"
	"sync"
)

const (
	remembered  = 10_000
	maxIDLength = 200 // of longer ones the beginning counts
)

// cancellations are the last calls that were cancelled, by the id that the client gave each, for the client that asks
// whether its cancel was noticed.
type cancellations struct {
	mutex sync.Mutex
	seen  map[string]bool
	order []string
	news  chan struct{} // closed when one is added
}

func newCancellations() *cancellations {
	return &cancellations{seen: map[string]bool{}, news: make(chan struct{})}
}

func (c *cancellations) add(id string) {
	id = id[:min(len(id), maxIDLength)]
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.seen[id] {
		return
	}
	c.seen[id] = true
	c.order = append(c.order, id)
	if len(c.order) > remembered {
		delete(c.seen, c.order[0])
		c.order = c.order[1:]
	}
	close(c.news)
	c.news = make(chan struct{})
}

// wait ends when the call of this id has been seen cancelled, or fails with the context.
func (c *cancellations) wait(ctx context.Context, id string) error {
	id = id[:min(len(id), maxIDLength)]
	for {
		c.mutex.Lock()
		seen, news := c.seen[id], c.news
		c.mutex.Unlock()
		if seen {
			return nil
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
