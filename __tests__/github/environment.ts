/** A fake GitHub for each test, closed and held to account at its end, and a client that waits for nothing. */
import { test as base } from "vitest";
import { type ClientOptions, createClient, type GitHubClient } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { createTransport } from "../../src/github/transport.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import type { GitHubState } from "../support/github/state.ts";

export interface Connected {
  readonly github: FakeGitHub;
  readonly client: GitHubClient;
  /** What the client waited, in milliseconds. */
  readonly sleeps: number[];
  readonly retries: string[];
}

export type Start = (given?: Partial<GitHubState>, options?: Partial<ClientOptions>) => Promise<Connected>;

/** The client's clock stands still, but for its sleeps. */
export const NOW = Date.parse("2026-11-22T12:00:00Z");

export const REPOSITORY = { owner: "octo", name: "app" };

export const test = base.extend<{ start: Start }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which other fixtures are wanted.
  start: async ({}, use) => {
    const started: FakeGitHub[] = [];
    await use(async (given, options) => {
      const github = await startGitHub(given);
      started.push(github);
      return { github, ...connect(github, options) };
    });
    await Promise.all(started.map((github) => github.close()));
  },
});

/** connect makes a client of its own. */
export function connect(github: FakeGitHub, options: Partial<ClientOptions> = {}): Omit<Connected, "github"> {
  const sleeps: number[] = [];
  const retries: string[] = [];
  const client = createClient({
    token: github.state.token,
    apiUrl: github.url,
    transport: createTransport(),
    now: () => NOW + sleeps.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms) => void sleeps.push(ms),
    onRetry: (message) => retries.push(message),
    ...options,
  });
  return { client, sleeps, retries };
}

/** errorOf is the GitHubError that something rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<GitHubError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
  throw new Error("it did not reject");
}
