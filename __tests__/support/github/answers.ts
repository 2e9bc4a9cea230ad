/** How the fake GitHub answers each operation. */
import type { ApiCall } from "./openapi.ts";
import { forbidden, refused, type ScriptedReply, tooLong } from "./replies.ts";
import { type GitHubState, writeArtifact, writeComment, writePull, writeRun, writeUser } from "./state.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface AnswerContext {
  readonly state: GitHubState;
  /** Of the API, and of the storage that artifacts are in. */
  readonly url: string;
  readonly storageUrl: string;
  readonly accept: string;
}

const notFound = refused(404, "Not Found");

/** answer does what a request asks for. */
export function answer(call: ApiCall, context: AnswerContext): Answer | ScriptedReply {
  const { state, url } = context;
  const { path, query } = call;
  if (path.owner !== undefined && `${path.owner}/${path.repo}` !== state.repository) return notFound;
  switch (call.operation) {
    case "users/get-authenticated":
      // No app's token may ask, GITHUB_TOKEN neither.
      return state.self.type === "Bot" ? forbidden : { status: 200, body: writeUser(state.self) };
    case "issues/list-comments": {
      const issue = Number(path.issue_number);
      if (!hasPull(state, issue)) return notFound;
      const comments = state.comments.filter((comment) => comment.issue === issue);
      return paged(call, context, comments, (comment) => writeComment(state, url, comment));
    }
    case "issues/create-comment":
      return createComment(call, context);
    case "issues/update-comment":
      return updateComment(call, context);
    case "pulls/list": {
      const wanted = query.state ?? "open";
      const pulls = state.pulls.filter(
        ({ state: is = "open", headRepository = state.repository, headBranch }) =>
          (wanted === "all" || wanted === is) &&
          (query.head === undefined || query.head === `${headRepository?.split("/")[0]}:${headBranch}`),
      );
      return paged(call, context, pulls, (pull) => writePull(state, pull));
    }
    case "repos/list-pull-requests-associated-with-commit": {
      const pulls = state.pulls.filter(({ headSha }) => headSha === path.commit_sha);
      return paged(call, context, pulls, (pull) => writePull(state, pull));
    }
    case "pulls/get":
      return diff(call, context);
    case "actions/list-workflow-runs":
      return workflowRuns(call, context);
    case "actions/list-workflow-run-artifacts": {
      const artifacts = state.artifacts.filter(
        ({ run, name }) => run === Number(path.run_id) && (query.name ?? name) === name,
      );
      return paged(call, context, artifacts, writeArtifact, "artifacts");
    }
    case "actions/download-artifact": {
      const artifact = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (artifact === undefined) return notFound;
      if (artifact.expired) return refused(410, "Artifact has expired");
      return { status: 302, headers: { location: `${context.storageUrl}/${artifact.id}.zip?sig=secret` } };
    }
    default:
      return refused(501, `the fake does not answer ${call.operation}`);
  }
}

function hasPull({ pulls }: GitHubState, number: number): boolean {
  return pulls.some((pull) => pull.number === number);
}

const MAX_BODY = 65_536;

function createComment({ path, body }: ApiCall, { state, url }: AnswerContext): Answer | ScriptedReply {
  const issue = Number(path.issue_number);
  if (state.readOnly) return forbidden;
  if (!hasPull(state, issue)) return notFound;
  const text = String(Object(body).body);
  if ([...text].length > MAX_BODY) return tooLong;
  const id = Math.max(0, ...state.comments.map((comment) => comment.id)) + 1;
  const comment = { id, issue, author: state.self, body: text };
  state.comments.push(comment);
  return { status: 201, body: writeComment(state, url, comment) };
}

function updateComment({ path, body }: ApiCall, { state, url }: AnswerContext): Answer | ScriptedReply {
  if (state.readOnly) return forbidden;
  const comment = state.comments.find(({ id }) => id === Number(path.comment_id));
  if (comment === undefined) return notFound;
  const text = String(Object(body).body);
  if ([...text].length > MAX_BODY) return tooLong;
  comment.body = text;
  return { status: 200, body: writeComment(state, url, comment) };
}

function diff({ path }: ApiCall, { state, accept }: AnswerContext): Answer | ScriptedReply {
  const pull = state.pulls.find(({ number }) => number === Number(path.pull_number));
  if (pull === undefined) return notFound;
  if (accept !== "application/vnd.github.diff") return refused(501, "the fake has pull requests as a diff only");
  if (pull.diff === undefined) {
    return refused(406, "Sorry, the diff exceeded the maximum number of files (300).");
  }
  return { status: 200, headers: { "content-type": "application/vnd.github.diff; charset=utf-8" }, body: pull.diff };
}

/** GitHub filters by the branch's name alone, whosever branch it is. */
function workflowRuns(call: ApiCall, context: AnswerContext): Answer | ScriptedReply {
  const { path, query } = call;
  const ofWorkflow = context.state.runs.filter(({ workflow = "ci.yml" }) => workflow === path.workflow_id);
  if (ofWorkflow.length === 0) return notFound;
  const runs = ofWorkflow.filter(
    ({ branch, event = "push", status = "completed", conclusion = "success" }) =>
      (query.branch ?? branch) === branch &&
      (query.event ?? event) === event &&
      (query.status === undefined || query.status === status || query.status === conclusion),
  );
  const newest = [...runs].sort((a, b) => b.id - a.id);
  return paged(call, context, newest, (run) => writeRun(context.state, run), "workflow_runs");
}

function paged<T>(
  { query, path, operation }: ApiCall,
  { url, state }: AnswerContext,
  all: readonly T[],
  write: (item: T) => object,
  key?: string,
): Answer {
  const size = Number(query.per_page ?? 30);
  const page = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((page - 1) * size, page * size).map(write);
  const link = (to: number, rel: string): string =>
    `<${url}/repositories/1/${operation}/${path.issue_number ?? state.repository}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
    body: key === undefined ? items : { total_count: all.length, [key]: items },
  };
}
