export const id = 35;
export const ids = [35];
export const modules = {

/***/ 60281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   mO: () => (/* binding */ isLegName),
/* harmony export */   ue: () => (/* binding */ legName)
/* harmony export */ });
/** Every artifact of ours begins so. */
const PREFIX = "grpc-fixtures-";
/** Those that hold a finished report, and are no legs. */
const REPORT_PREFIX = `${PREFIX}report-`;
/** legName names what a leg leaves for `mode: report`: by what it ran, as names are unique in a run. */
function legName(leg) {
    const { bindings, encoding, shard } = leg;
    // A name may be long, but not as long as fifty bindings.
    const who = bindings.length === 0 || bindings.length > 3 ? "all" : bindings.join("+");
    const part = shard === undefined ? "" : `-${shard.index}-of-${shard.count}`;
    return `${PREFIX}run-${who}-${encoding}${part}`;
}
/** reportName names what holds the finished report: by it the next runs find what to compare with. */
function reportName(encoding) {
    return `${REPORT_PREFIX}${encoding}`;
}
/** isLegName tells whether an artifact is what a leg has left, whoever named it: not one that says it is of another encoding. */
function isLegName(name, encoding) {
    if (!name.startsWith(PREFIX) || name.startsWith(REPORT_PREFIX))
        return false;
    const [, own] = OWN_NAME.exec(name) ?? [];
    return own === undefined || own === encoding;
}
/** As legName makes them. */
const OWN_NAME = /^grpc-fixtures-run-.*-(protobuf|json)(?:-\d+-of-\d+)?$/;


/***/ }),

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ib: () => (/* binding */ commentFile),
  rh: () => (/* binding */ commentOnPullRequest),
  br: () => (/* binding */ commentText),
  zh: () => (/* binding */ commentWithText),
  FD: () => (/* binding */ writeCommentFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/commentMode.js
var commentMode = __webpack_require__(32472);
// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(47307);
// EXTERNAL MODULE: ./build/github/fields.js
var fields = __webpack_require__(817);
// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(72350);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(88328);
;// CONCATENATED MODULE: ./build/github/comments.js




/** GitHub refuses longer ones. Counted in UTF-16 units, which are never fewer than GitHub's characters. */
const MAX_COMMENT = 65_536;
/** markerOf is the line that a comment begins with: invisible on the page. The id keeps only letters, digits, `.`, `_` and `-`. */
function markerOf(id) {
    return `<!-- grpc-fixtures:${plainId(id)} -->`;
}
/** Two hyphens in a row would end an HTML comment for some readers. */
function plainId(id) {
    const plain = id.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^-+|-+$/g, "");
    return plain.slice(0, 100).replace(/-+$/, "") || "default";
}
/** findOwnComments reads all comments for those that begin with the marker and are by this token's author. Rejects with GitHubError. */
async function findOwnComments(client, place) {
    const marker = markerOf(place.id);
    const found = [];
    for await (const page of (0,json/* pagesOf */.E)(client, listRequest(place), (reply) => reply)) {
        found.push(...page.flatMap(readComment).filter(({ body }) => body.startsWith(marker)));
    }
    // Who we are is asked only where there is something to choose from.
    if (found.length === 0)
        return { duplicates: [] };
    const isOwn = await ownership(client);
    const [current, ...duplicates] = found.filter(isOwn).sort((a, b) => a.id - b.id);
    return current === undefined ? { duplicates } : { current, duplicates };
}
/**
 * writeComment makes the comment say `text` (without a marker; at most MAX_COMMENT characters with it) and sends nothing
 * where it says so already. Later duplicates are turned into pointers to it. Two runs that create the first
 * comment in the same moment cannot know of each other: the next one to write clears that up. Rejects with GitHubError.
 */
async function writeComment(client, place, found, text) {
    const body = `${markerOf(place.id)}\n${text}`;
    if (body.length > MAX_COMMENT) {
        throw new errors/* GitHubError */.y("validation", `could not write the comment on #${place.number}: it has ${body.length} characters, and GitHub takes ${MAX_COMMENT}`);
    }
    const { current, duplicates } = found;
    if (current === undefined)
        return create(client, place, body);
    const written = await update(client, place, current, body);
    for (const duplicate of duplicates)
        await update(client, place, duplicate, pointerTo(current, place.id));
    return written;
}
/** Its marker is another one: nobody looks at it again. */
function pointerTo({ url }, id) {
    return `<!-- grpc-fixtures-moved:${plainId(id)} -->\nThe report is in [another comment](${url}).`;
}
async function update(client, { repository, number }, { id, body: before, url }, body) {
    if (asCompared(before) === asCompared(body))
        return { action: "unchanged", url };
    await (0,json/* sendForJson */.W)(client, {
        method: "PATCH",
        path: (0,github_repository/* repositoryPath */.SH)(repository, "issues", "comments", id),
        body: { body },
        purpose: `update the comment on #${number}`,
        permission: WRITE,
    });
    return { action: "updated", url };
}
/** Line ends and white space at the end are GitHub's to change. */
function asCompared(body) {
    return body.replaceAll("\r\n", "\n").trimEnd();
}
/**
 * create sends the comment. Where no reply comes GitHub may have created it all the same, so it is looked for before it is
 * sent again: a blind second try would leave two.
 */
async function create(client, place, body) {
    try {
        return await post(client, place, body);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.kind !== "unavailable")
            throw error;
        const { current } = await findOwnComments(client, place);
        if (current === undefined)
            return post(client, place, body);
        const { url } = await update(client, place, current, body);
        return { action: "created", url };
    }
}
async function post(client, place, body) {
    const created = await (0,json/* sendForJson */.W)(client, { ...createRequest(place), body: { body } });
    return { action: "created", url: (0,fields/* textAt */.$6)(created, "html_url") ?? "" };
}
const WRITE = "pull-requests: write";
/** A pull request's comments are those of the issue with its number. */
function listRequest({ repository, number }) {
    const path = (0,github_repository/* repositoryPath */.SH)(repository, "issues", number, "comments");
    return { method: "GET", path, purpose: `list the comments of #${number}`, permission: "pull-requests: read" };
}
function createRequest({ repository, number }) {
    const path = (0,github_repository/* repositoryPath */.SH)(repository, "issues", number, "comments");
    return { method: "POST", path, purpose: `comment on #${number}`, permission: WRITE };
}
function readComment(value) {
    const id = (0,fields/* idAt */.jj)(value, "id");
    const body = (0,fields.at)(value, "body");
    if (id === undefined || typeof body !== "string")
        return [];
    const authorId = (0,fields/* idAt */.jj)(value, "user", "id");
    const byBot = (0,fields/* textAt */.$6)(value, "user", "type") === "Bot";
    return [{ id, body, url: (0,fields/* textAt */.$6)(value, "html_url") ?? "", byBot, ...(authorId === undefined ? {} : { authorId }) }];
}
/**
 * ownership finds out which comments are ours. A person's token says whose it is. That of an app, which GITHUB_TOKEN is,
 * may not ask: then ours are those of bots. Nobody can comment as a bot but who maintains the repository, through its
 * workflows and the apps installed in it; and a comment stays the same one when a workflow changes its app.
 */
async function ownership(client) {
    try {
        const user = await (0,json/* sendForJson */.W)(client, {
            method: "GET",
            path: "/user",
            purpose: "ask whose token it is",
            permission: "read:user",
        });
        const own = (0,fields/* idAt */.jj)(user, "id");
        return ({ authorId }) => own !== undefined && authorId === own;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.kind !== "forbidden")
            throw error;
        return ({ byBot }) => byBot;
    }
}

// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/markdown-sections.js + 10 modules
var markdown_sections = __webpack_require__(81879);
// EXTERNAL MODULE: ./build/report/markdown-source.js
var markdown_source = __webpack_require__(15446);
;// CONCATENATED MODULE: ./build/report/comment.js



const DEFAULT_LIMIT = 65_000;
const EXTENT = { failures: 3, failingRows: 10, logLines: 30, matrix: false };
/** renderComment writes the comment. Where there is too little room the least important goes, and the text says so. */
function renderComment(report, options = {}) {
    const { limit = DEFAULT_LIMIT, runUrl } = options;
    const fullReport = runUrl === undefined ? "report.json and report.md of the run" : `in the summary of ${(0,markdown_source/* pageLink */.wg)("the run", runUrl)}`;
    return (0,budget/* fitSections */.W)((0,markdown_sections/* reportSections */.lN)(report, options, EXTENT), limit, (missing) => (0,markdown_sections/* shortenedNote */.L6)(`${limit} characters`, missing, fullReport), { unit: "characters", footer: (0,markdown_sections/* footerText */.PJ)(report, options) });
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/text/errors.js
var text_errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/action/shown.js + 1 modules
var action_shown = __webpack_require__(48340);
;// CONCATENATED MODULE: ./build/action/comment.js
/** The report as the pull request's comment. */









/** The comment's file, for those whose token may not comment. */
const FILE = "comment.md";
/** Room for the marker, and for GitHub counting otherwise than we do. */
const LIMIT = MAX_COMMENT - 500;
/** commentText is the comment without its marker. */
function commentText({ report, ...options }) {
    return renderComment(report, { ...options, limit: LIMIT });
}
/** commentFile is its path, in the output folder. */
function commentFile(folder) {
    return (0,external_node_path_.join)(folder, FILE);
}
/** writeCommentFile writes the comment beside the report. */
async function writeCommentFile(shown, { output, cwd }, { runner }) {
    if (output === undefined)
        return;
    const file = commentFile((0,external_node_path_.resolve)(cwd, output));
    try {
        // Never through a link: a server may have been at the folder.
        await (0,promises_.rm)(file, { force: true });
        await (0,promises_.writeFile)(file, commentText(shown), { flag: "wx" });
        runner.setOutput("comment-file", file);
    }
    catch (error) {
        (0,action_shown/* tell */.qz)(`The comment's file could not be written: ${(0,text_errors/* messageOf */.b)(error)}`, runner, "warning");
    }
}
/** commentOnPullRequest comments where there is a pull request and the token may. It never rejects for what GitHub does. */
async function commentOnPullRequest(shown, inputs, { event, client }, context) {
    const { runner } = context;
    const { pullRequest, repository, readOnlyToken } = event;
    if (inputs.comment === "never" || pullRequest === undefined || repository === undefined)
        return;
    if (client === undefined) {
        (0,action_shown/* tell */.qz)("No comment was written: the input `github-token` is empty.", runner, "notice");
        return;
    }
    const place = { repository, number: pullRequest.number, id: inputs.commentId };
    const changed = shown.base?.changes.any === true;
    const failed = shown.report.result === "failed";
    try {
        await commentWithText({ client, place, mode: inputs.comment }, { failed, changed, text: commentText(shown) }, context);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        if (error.kind === "forbidden" && readOnlyToken !== undefined) {
            const who = readOnlyToken === "fork" ? "a pull request from a fork" : "Dependabot";
            (0,action_shown/* tell */.qz)(`No comment was written, as the token of ${who} may only read. The report is in the job summary and in ${FILE}; a companion workflow on workflow_run can comment (README, "Forks").`, runner, "notice");
        }
        else
            (0,action_shown/* tell */.qz)(`No comment was written: ${error.message}. The verdict is not changed by it.`, runner, "warning");
    }
}
/** commentWithText writes or updates the comment where the mode says so. Rejects with GitHubError. */
async function commentWithText({ client, place, mode }, { failed, changed, text, unlessBy }, { runner, write }) {
    const found = await findOwnComments(client, place);
    const { current } = found;
    if (unlessBy !== undefined && current !== undefined && isBy(unlessBy, current.body)) {
        write(`${(0,report_escape/* escapeTerminal */.en)(`The run has commented itself: ${current.url}`)}\n`);
        return;
    }
    if ((0,commentMode/* commentDecision */.c)(mode, { failed, changed, exists: current !== undefined }) === "leave")
        return;
    const written = await writeComment(client, place, found, text);
    runner.setOutput("comment-url", written.url);
    write(`${(0,report_escape/* escapeTerminal */.en)(`The comment was ${written.action}: ${written.url}`)}\n`);
}
/** The last line links the run. Above it there is what fixtures and servers have said. */
function isBy(runUrl, body) {
    return body.trimEnd().split("\n").at(-1)?.includes(`](${runUrl})`) === true;
}


/***/ }),

/***/ 70882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ linksTo)
/* harmony export */ });
/**
 * linksTo makes them. Fixtures are named relative to the working directory, which is given relative to the checkout (empty
 * for the checkout itself), and what coverage is of relative to the checkout.
 */
function linksTo({ serverUrl, repository, runId, attempt, commit }, workingDirectory) {
    if (repository === undefined)
        return {};
    const page = `${serverUrl}/${repository.owner}/${repository.name}`;
    const run = runId === undefined ? {} : { runUrl: `${page}/actions/runs/${runId}${attemptPath(attempt)}` };
    if (commit === undefined)
        return run;
    const checkoutUrl = `${page}/blob/${commit}/`;
    const below = workingDirectory === "" ? "" : `${workingDirectory}/`;
    return { ...run, checkoutUrl, sourceUrl: checkoutUrl + below, commit };
}
function attemptPath(attempt) {
    return attempt > 1 ? `/attempts/${attempt}` : "";
}


/***/ }),

/***/ 92309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ setCounts),
/* harmony export */   t: () => (/* binding */ setPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65225);
/** The Action's outputs, as action.yml lists them. */


/** setCounts sets what the report says. Large things are files: see setPaths. */
function setCounts(report, runner) {
    const { result, suite, findings, counts, parity, fixtures } = report;
    const cells = fixtures.flatMap(({ results }) => results);
    runner.setOutput("result", result);
    runner.setOutput("fixtures", suite.fixtures);
    runner.setOutput("findings", findings.length);
    runner.setOutput("total", counts.total);
    runner.setOutput("passed", counts.passed);
    runner.setOutput("failed", cells.filter((cell) => (0,_suite_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedResult */ .jb)(cell.result)).length);
    runner.setOutput("skipped", counts.skipped);
    runner.setOutput("divergences", parity?.divergent ?? 0);
    runner.setOutput("coverage", JSON.stringify(coverageOf(report)));
}
/** By language, the percentages that were measured. */
function coverageOf({ coverage }) {
    return Object.fromEntries((coverage?.languages ?? []).map(({ name, metrics }) => [
        name,
        Object.fromEntries(metrics.flatMap(({ metric, percent }) => (percent === undefined ? [] : [[metric, percent]]))),
    ]));
}
/** setPaths says where the files are. */
function setPaths({ output, cwd }, outputs, runner) {
    runner.setOutput("output", output === undefined ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output));
    runner.setOutput("report", outputs?.report ?? "");
    runner.setOutput("junit", outputs?.junit ?? "");
    runner.setOutput("markdown", outputs?.markdown ?? "");
    // Set again by what makes them.
    for (const name of ["comment-file", "comment-url", "artifact"])
        runner.setOutput(name, "");
}


/***/ }),

/***/ 13147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/mask.js
var text_mask = __webpack_require__(23716);
// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(47307);
;// CONCATENATED MODULE: ./build/github/patience.js
/** All waiting of one client together is no longer. */
const PATIENCE_MS = 60_000;
/** Requests are sent so often at most. */
const MAX_TRIES = 4;
function createPatience() {
    let left = PATIENCE_MS;
    return {
        next({ again, waitMs }, tries, repeatable) {
            if (again === "no" || (again === "unknown" && !repeatable) || tries >= MAX_TRIES)
                return undefined;
            const wait = waitMs ?? 1000 * 2 ** (tries - 1);
            if (wait > left)
                return undefined;
            left -= wait;
            return wait;
        },
        spend(ms) {
            left = Math.max(0, left - ms);
        },
    };
}

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/github/fields.js
var fields = __webpack_require__(817);
;// CONCATENATED MODULE: ./build/github/refusal.js



/** describeReply reads a reply that is no success. `now` is in milliseconds since 1970. */
function describeReply(reply, what, now, mask) {
    const { status } = reply;
    const said = readReply(reply, mask);
    const answers = `could not ${what.purpose}: GitHub answers ${status}${said.message === "" ? "" : ` (${said.message})`}`;
    const known = { status, ...(said.documentation === undefined ? {} : { documentation: said.documentation }) };
    const limit = limitOf(reply, said.message, now);
    if (limit !== undefined) {
        const message = `${answers}: ${limit.reason}`;
        return { ...known, kind: "rate-limited", message, again: "refused", waitMs: limit.waitMs };
    }
    if (status < 500) {
        return { ...known, kind: kindOf(status), message: answers + adviceFor(status, what), again: "no" };
    }
    const waitMs = retryAfter(reply, now);
    const wait = waitMs === undefined ? {} : { waitMs };
    return { ...known, kind: "unavailable", message: answers, again: "unknown", ...wait };
}
/** describeBroken reads what kept a reply from coming. */
function describeBroken(error, { purpose }, mask) {
    const message = `could not ${purpose}: ${shown(error.message, mask)}`;
    if (error.reason === "too-large")
        return { kind: "too-large", message, again: "no" };
    return { kind: "unavailable", message, again: error.reason === "redirect" ? "no" : "unknown" };
}
/** One line of bounded length. Masked first: of a secret that is cut nobody would recognise the half. */
function shown(text, mask) {
    return (0,visible/* spellInvisible */.C)((0,shorten/* shorten */.ml)(mask(text), 300));
}
/** readReply takes the words out of GitHub's answer. A proxy's page has none. */
function readReply({ body }, mask) {
    const value = parseOrUndefined(body.toString("utf8"));
    const details = (0,fields/* listAt */.gT)(value, "errors").flatMap((each) => (0,fields/* textAt */.$6)({ each }, "each") ?? (0,fields/* textAt */.$6)(each, "message") ?? []);
    const message = shown([(0,fields/* textAt */.$6)(value, "message") ?? [], details].flat().join(": "), mask);
    const documentation = mask((0,fields/* textAt */.$6)(value, "documentation_url") ?? "");
    return documentation.startsWith("https://") ? { message, documentation } : { message };
}
function parseOrUndefined(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function kindOf(status) {
    switch (status) {
        case 401:
            return "unauthorized";
        case 403:
            return "forbidden";
        case 404:
        case 410:
            return "not-found";
        default:
            return status >= 400 ? "validation" : "unavailable";
    }
}
function adviceFor(status, { permission }) {
    switch (status) {
        case 401:
            return ": the token is wrong, has expired, or was revoked";
        case 403:
            return `: the token needs \`${permission}\`; for pull requests from forks and by Dependabot it can only read`;
        case 404:
            return `: it is not there, or the token needs \`${permission}\` to see it`;
        default:
            return "";
    }
}
/** GitHub asks to wait at least so long where it does not say how long. */
const MINUTE_MS = 60_000;
/** The limits of GitHub come as 403 or 429: the hourly one of the token, and the secondary one for requests that come too fast. */
function limitOf(reply, message, now) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = retryAfter(reply, now);
    const reset = Number(reply.header("x-ratelimit-reset")) * 1000;
    if (reply.header("x-ratelimit-remaining") === "0" && reset > 0 && asked === undefined) {
        const until = reset <= 8.64e15 ? `, until ${new Date(reset).toISOString()}` : "";
        return { reason: `the token's rate limit is used up${until}`, waitMs: Math.max(0, reset - now) };
    }
    if (reply.status === 403 && asked === undefined && !/secondary rate limit|abuse detection/i.test(message)) {
        return undefined;
    }
    const waitMs = asked ?? MINUTE_MS;
    return { reason: `too many requests, it wants none for ${Math.ceil(waitMs / 1000)} s`, waitMs };
}
/** The header's seconds or date (RFC 9110, section 10.2.3), in milliseconds from now. */
function retryAfter(reply, now) {
    const text = reply.header("retry-after") ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/text/errors.js
var text_errors = __webpack_require__(84863);
;// CONCATENATED MODULE: ./build/github/transport.js
/** One exchange over HTTP, bounded in time and size. */



class TransportError extends Error {
    name = "TransportError";
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * createTransport opens connections, through the proxy of HTTPS_PROXY and NO_PROXY where they are set, as the runner and
 * @actions/* do. It is Node's own support for proxies (Node 24.5 and later, which is what runs the Action; fetch
 * would take part only with NODE_USE_ENV_PROXY). Loopback is always reached directly.
 */
function createTransport(environment = {}) {
    const proxyEnv = definedOf(environment);
    const agents = {
        direct: { http: new external_node_http_.Agent({ keepAlive: true }), https: new external_node_https_.Agent({ keepAlive: true }) },
        proxied: { http: new external_node_http_.Agent({ keepAlive: true, proxyEnv }), https: new external_node_https_.Agent({ keepAlive: true, proxyEnv }) },
    };
    return (request) => {
        const { http, https } = isLoopback(request.url.hostname) ? agents.direct : agents.proxied;
        return exchange(request, http, https);
    };
}
function definedOf(environment) {
    const names = ["http_proxy", "https_proxy", "no_proxy"].flatMap((name) => [name, name.toUpperCase()]);
    return Object.fromEntries(names.flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === "" ? [] : [[name, value]];
    }));
}
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function exchange(request, http, https) {
    const { method, url, headers, body, deadlineMs, maxBytes } = request;
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        const options = { method, headers: { ...headers, ...length } };
        const outgoing = url.protocol === "https:"
            ? (0,external_node_https_.request)(url, { ...options, agent: https })
            : (0,external_node_http_.request)(url, { ...options, agent: http });
        const fail = (error) => {
            clearTimeout(timer);
            reject(error);
            outgoing.destroy();
        };
        const timer = setTimeout(() => fail(new TransportError("timeout", `no whole reply within ${deadlineMs / 1000} s`)), deadlineMs);
        outgoing.on("error", (error) => fail(broken(error)));
        outgoing.on("response", (response) => {
            collect(response, maxBytes).then((collected) => {
                clearTimeout(timer);
                resolve({
                    status: response.statusCode ?? 0,
                    header: (name) => [response.headers[name] ?? []].flat()[0],
                    body: collected,
                });
            }, (error) => fail(error instanceof TransportError ? error : broken(error)));
        });
        outgoing.end(body);
    });
}
async function collect(chunks, maxBytes) {
    const parts = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new TransportError("too-large", `the reply has more than ${maxBytes} bytes`);
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
/** An error of several addresses that were tried has its words in `errors`. */
function broken(error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return new TransportError("broken", (0,text_errors/* messageOf */.b)(first));
}

;// CONCATENATED MODULE: ./build/github/client.js





/** The version of the API that replies are read as. */
const API_VERSION = "2022-11-28";
const DEADLINE_MS = 10_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** createClient makes a client, whose requests together wait a minute at most. Throws GitHubError where there is no token. */
function createClient(options) {
    const { transport, apiUrl, now, sleep, onRetry } = options;
    const token = options.token.trim();
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new errors/* GitHubError */.y("unauthorized", "there is no token that GitHub's API could be asked with");
    }
    const mask = (0,text_mask/* createMask */.Px)([token]);
    const patience = createPatience();
    async function send(request) {
        for (let tries = 1;; tries++) {
            const result = await tryOnce(request);
            if (!("again" in result))
                return result;
            const wait = patience.next(result, tries, request.method !== "POST");
            if (wait === undefined)
                throw errorOf(result, tries);
            onRetry?.(`${result.message}; trying again in ${Math.ceil(wait / 1000)} s`);
            await sleep(wait);
        }
    }
    async function tryOnce(request) {
        try {
            const reply = await followed(transport, httpRequest(request));
            return reply.status >= 200 && reply.status < 300 ? reply : describeReply(reply, request, now(), mask);
        }
        catch (error) {
            if (!(error instanceof TransportError))
                throw error;
            if (error.reason === "timeout")
                patience.spend(request.deadlineMs ?? DEADLINE_MS);
            return describeBroken(error, request, mask);
        }
    }
    function httpRequest({ method, path, query = {}, body, accept, deadlineMs, maxBytes }) {
        const url = new URL(apiUrl + path);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, String(value));
        return {
            method,
            url,
            headers: {
                accept: accept ?? "application/vnd.github+json",
                authorization: `Bearer ${token}`,
                "user-agent": "grpc-fixtures-action",
                "x-github-api-version": API_VERSION,
                ...(body === undefined ? {} : { "content-type": "application/json" }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            deadlineMs: deadlineMs ?? DEADLINE_MS,
            maxBytes: maxBytes ?? MAX_BYTES,
        };
    }
    return { send };
}
function errorOf({ kind, message, status, documentation }, tries) {
    return new errors/* GitHubError */.y(kind, tries === 1 ? message : `${message} (tried ${tries} times)`, {
        ...(status === undefined ? {} : { status }),
        ...(documentation === undefined ? {} : { documentation }),
    });
}
const MAX_REDIRECTS = 3;
/**
 * followed sends a request to where the replies lead: a repository that was renamed, the storage of an artifact. What
 * is asked of another host is asked without the token; nothing is written there.
 */
async function followed(transport, request) {
    let current = request;
    for (let redirects = 0;; redirects++) {
        const reply = await transport(current);
        const location = reply.header("location");
        if (![301, 302, 307, 308].includes(reply.status) || location === undefined)
            return reply;
        const url = redirectTarget(location, current, request);
        if (url === undefined || redirects === MAX_REDIRECTS) {
            throw new TransportError("redirect", "GitHub's reply leads elsewhere, and not to a place that may be asked");
        }
        const stays = url.origin === request.url.origin;
        current = stays ? { ...request, url } : { ...request, url, headers: { "user-agent": "grpc-fixtures-action" } };
    }
}
function redirectTarget(location, { url }, { method, url: first }) {
    if (!URL.canParse(location, url.href))
        return undefined;
    const target = new URL(location, url.href);
    if (target.origin === first.origin)
        return target;
    // Never from https to http; plain http is for servers on loopback, as in tests.
    return method === "GET" && target.protocol === first.protocol ? target : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/json/value.js
var value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/github/pullRequest.js
var github_pullRequest = __webpack_require__(42602);
// EXTERNAL MODULE: ./build/github/repository.js
var repository = __webpack_require__(88328);
;// CONCATENATED MODULE: ./build/github/triggeringRun.js
/** The run of another workflow that a `workflow_run` event reports. */


/** readTriggeringRun reads it from the event's payload; undefined where the payload has none. */
function readTriggeringRun(payload) {
    const run = (0,fields.at)(payload, "workflow_run");
    const id = (0,fields/* idAt */.jj)(run, "id");
    const event = (0,fields/* textAt */.$6)(run, "event");
    const headSha = (0,fields/* shaAt */.wF)(run, "head_sha");
    if (id === undefined || event === undefined || headSha === undefined)
        return undefined;
    const workflow = (0,fields/* idAt */.jj)(run, "workflow_id");
    const conclusion = (0,fields/* textAt */.$6)(run, "conclusion");
    const headBranch = (0,fields/* textAt */.$6)(run, "head_branch");
    const headRepository = (0,repository/* parseRepository */.SU)((0,fields/* textAt */.$6)(run, "head_repository", "full_name") ?? "");
    return {
        id,
        attempt: (0,fields/* idAt */.jj)(run, "run_attempt") ?? 1,
        event,
        headSha,
        ...(workflow === undefined ? {} : { workflow }),
        ...(conclusion === undefined ? {} : { conclusion }),
        ...(headBranch === undefined ? {} : { headBranch }),
        ...(headRepository === undefined ? {} : { headRepository }),
        pullRequests: ownPullRequests((0,fields/* listAt */.gT)(run, "pull_requests"), (0,fields/* idAt */.jj)(payload, "repository", "id"), headSha),
    };
}
/** GitHub also lists those that the branch has in other repositories, such as a fork's into its parent. */
function ownPullRequests(list, repositoryId, headSha) {
    if (repositoryId === undefined)
        return [];
    return list
        .filter((each) => (0,fields/* idAt */.jj)(each, "base", "repo", "id") === repositoryId && (0,fields/* shaAt */.wF)(each, "head", "sha") === headSha)
        .flatMap((each) => (0,fields/* idAt */.jj)(each, "number") ?? []);
}

;// CONCATENATED MODULE: ./build/github/event.js
/** What the run is: the environment of a step and the payload of its event, read once. */









const KINDS = ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule", "workflow_run"];
/** readEvent reads the event. It never rejects: what is missing or broken is said in `warnings`. */
async function readEvent(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? "";
    const kind = event_kindOf(name);
    const warnings = [];
    const payload = name === "" ? {} : await readPayload(environment.GITHUB_EVENT_PATH ?? "", warnings);
    const pullRequest = kind === "pull_request" ? (0,github_pullRequest/* readPullRequest */.D)(payload.pull_request) : undefined;
    const trigger = kind === "workflow_run" ? readTriggeringRun(payload) : undefined;
    if (kind === "pull_request" && pullRequest === undefined && warnings.length === 0) {
        warnings.push(`The payload of the event ${(0,quote/* quote */.h)(name)} describes no pull request.`);
    }
    if (kind === "workflow_run" && trigger === undefined && warnings.length === 0) {
        warnings.push(`The payload of the event ${(0,quote/* quote */.h)(name)} describes no run.`);
    }
    const ref = environment.GITHUB_REF ?? "";
    return {
        kind,
        name,
        sha: environment.GITHUB_SHA ?? "",
        ref,
        runAttempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1,
        serverUrl: address(environment, "GITHUB_SERVER_URL", "https://github.com", warnings),
        apiUrl: address(environment, "GITHUB_API_URL", "https://api.github.com", warnings),
        actor: environment.GITHUB_ACTOR ?? "",
        ...defined({
            repository: (0,repository/* parseRepository */.SU)(environment.GITHUB_REPOSITORY ?? ""),
            pullRequest,
            trigger,
            baseBranch: baseBranchOf(kind, payload, pullRequest, ref) ?? (0,fields/* textAt */.$6)(payload, "repository", "default_branch"),
            runId: wholeNumber(environment.GITHUB_RUN_ID),
            workflow: /\/([^/@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "")?.[1],
            readOnlyToken: readOnlyToken(name, environment.GITHUB_ACTOR, pullRequest),
        }),
        warnings,
    };
}
function event_kindOf(name) {
    if (name === "pull_request_target")
        return "pull_request";
    return KINDS.find((kind) => kind === name) ?? "other";
}
/** GitHub sends no payload of more than 25 MB. */
const MAX_PAYLOAD = 26 * 1024 * 1024;
async function readPayload(path, warnings) {
    try {
        if (path === "")
            throw new Error("GITHUB_EVENT_PATH is not set");
        const payload = JSON.parse(await readBounded(path));
        if (!(0,value/* isObject */.G)(payload))
            throw new Error("it holds no JSON object");
        return payload;
    }
    catch (error) {
        warnings.push(`The event's payload cannot be read: ${(0,visible/* spellInvisible */.C)((0,text_errors/* messageOf */.b)(error))}. The run goes on without it.`);
        return {};
    }
}
async function readBounded(path) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error("it is no file");
        if (stats.size > MAX_PAYLOAD)
            throw new Error(`it has ${stats.size} bytes, more than GitHub sends`);
        return await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
function baseBranchOf(kind, payload, pullRequest, ref) {
    if (kind === "pull_request")
        return pullRequest?.baseBranch;
    if (kind === "merge_group")
        return branchOf((0,fields/* textAt */.$6)(payload, "merge_group", "base_ref") ?? "");
    return kind === "push" ? branchOf(ref) : undefined;
}
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function readOnlyToken(name, actor, pullRequest) {
    // These run as the repository itself, whoever caused them.
    if (["pull_request_target", "workflow_run", "schedule"].includes(name))
        return undefined;
    if (actor === "dependabot[bot]")
        return "dependabot";
    return pullRequest?.fromFork ? "fork" : undefined;
}
function wholeNumber(text = "") {
    const number = Number(text);
    return /^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number) ? number : undefined;
}
function address(environment, name, usual, warnings) {
    const text = environment[name] ?? "";
    if (text === "")
        return usual;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") {
        return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
    }
    warnings.push(`${name} is no web address: ${usual} is used.`);
    return usual;
}
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/action/shown.js + 1 modules
var action_shown = __webpack_require__(48340);
;// CONCATENATED MODULE: ./build/action/session.js
/** GitHub as this step knows it: the event, the addresses of pages, and the API where there is a token. */







/** openSession reads the event. It asks GitHub nothing yet, and never rejects. */
async function openSession(token, context) {
    const { environment, runner } = context;
    const event = await readEvent(environment);
    for (const warning of event.warnings)
        (0,action_shown/* tell */.qz)(warning, runner, "warning");
    const { repository, runId, runAttempt: attempt, serverUrl, pullRequest } = event;
    const commit = pullRequest?.headSha ?? (event.sha === "" ? undefined : event.sha);
    const client = token === "" || repository === undefined ? undefined : clientFor(token, event, context);
    return {
        event,
        ...(client === undefined ? {} : { client }),
        tested: {
            serverUrl,
            attempt,
            ...(repository === undefined ? {} : { repository }),
            ...(runId === undefined ? {} : { runId }),
            ...(commit === undefined ? {} : { commit }),
        },
    };
}
/** Undefined for what is no token, which is told. */
function clientFor(token, { apiUrl }, { environment, runner, write }) {
    try {
        return createClient({
            token,
            apiUrl,
            transport: createTransport(environment),
            now: Date.now,
            sleep: (ms) => (0,promises_.setTimeout)(ms),
            onRetry: (message) => write(`${(0,report_escape/* escapeTerminal */.en)(message)}\n`),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        (0,action_shown/* tell */.qz)("The input `github-token` is no token: GitHub is not asked for anything.", runner, "warning");
        return undefined;
    }
}


/***/ }),

/***/ 24780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ filesInZip),
/* harmony export */   X: () => (/* binding */ fileInZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57882);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84863);
/** Files of a zip archive that may come from anywhere: nothing in it is believed, and no more is inflated than was asked for. */



/**
 * fileInZip takes one file out of an archive and leaves the rest alone. Throws UsageError, whose text follows the name of the
 * archive, where it is not there, has more than `maxBytes`, or the archive is broken.
 */
function fileInZip(archive, name, maxBytes) {
    const found = filesInZip(archive, (path) => path === name, maxBytes).get(name);
    if (found !== undefined)
        return found;
    throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`has no ${name} in its archive`);
}
/**
 * filesInZip takes out the files whose path, with `/` between its parts and none at its start, is wanted. All together
 * they have no more than `maxBytes`. Throws UsageError, whose text follows the name of the archive.
 */
function filesInZip(archive, isWanted, maxBytes) {
    const files = new Map();
    let left = maxBytes;
    for (const entry of entriesOf(archive)) {
        const { path, size } = entry;
        if (!isWanted(path))
            continue;
        // The same bytes could be meant over and over.
        if (files.has(path))
            throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`has ${path} more than once in its archive`);
        if (size > left)
            throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`has more than ${maxBytes} bytes of results in its archive`);
        const content = readable(() => contentOf(archive, entry));
        left -= content.length;
        files.set(path, content);
    }
    return files;
}
// The numbers are those of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** The directory is at the end. Archives of more than 65,535 files or 4 GiB have another one, which is not read. */
function entriesOf(archive) {
    const end = endOf(archive);
    return readable(() => {
        const entries = [];
        let at = archive.readUInt32LE(end + 16);
        for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
            expectSignature(archive, at, ENTRY_SIGNATURE);
            const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
            const after = at + ENTRY_LENGTH + (name ?? 0);
            entries.push({
                path: archive.toString("utf8", at + ENTRY_LENGTH, after).replace(/^\/+/, ""),
                method: archive.readUInt16LE(at + 10),
                packed: archive.readUInt32LE(at + 20),
                size: archive.readUInt32LE(at + 24),
                at: archive.readUInt32LE(at + 42),
            });
            at = after + (extra ?? 0) + (comment ?? 0);
        }
        return entries;
    });
}
function endOf(archive) {
    const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = archive.length - END_LENGTH; at >= first; at--) {
        if (archive.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    throw broken("it has no directory");
}
function contentOf(archive, { method, packed, size, at }) {
    expectSignature(archive, at, LOCAL_SIGNATURE);
    const start = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const bytes = archive.subarray(start, start + packed);
    const content = unpacked(bytes, method, size);
    if (content.length !== size)
        throw broken("a file has another size than its directory says");
    return content;
}
/** It stops where there is more than the directory says, however much that would be. */
function unpacked(bytes, method, size) {
    switch (method) {
        case STORED:
            return bytes;
        case DEFLATED:
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, size) });
        default:
            throw broken(`compression method ${method} is not known`);
    }
}
function expectSignature(archive, at, signature) {
    if (archive.readUInt32LE(at) !== signature)
        throw broken("its directory leads nowhere");
}
/** What reads beyond the end, or inflates what is not deflated, throws errors of its own. */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e ? error : broken((0,_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
}
function broken(reason) {
    return new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`is no archive that can be read: ${reason}`);
}


/***/ }),

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadArtifact),
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47307);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(817);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72350);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88328);
/** Artifacts of runs, this one's or others', by the REST API. */






const READ = "actions: read";
/** listArtifacts lists a run's artifacts that have not expired, newest first; with a name only those. Rejects with GitHubError. */
async function listArtifacts(client, repository, runId, name) {
    const artifacts = [];
    const pages = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(client, {
        method: "GET",
        path: (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository, "actions", "runs", runId, "artifacts"),
        ...(name === undefined ? {} : { query: { name } }),
        purpose: `list the artifacts of run ${runId}`,
        permission: READ,
    }, (reply) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__.at)(reply, "artifacts"));
    for await (const page of pages)
        artifacts.push(...page.flatMap(readArtifact));
    return artifacts.filter((artifact) => name === undefined || artifact.name === name).sort((a, b) => b.id - a.id);
}
function readArtifact(value) {
    const id = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .idAt */ .jj)(value, "id");
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(value, "name");
    const bytes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, "size_in_bytes");
    if (id === undefined || name === undefined || typeof bytes !== "number" || (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, "expired") === true)
        return [];
    const digest = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(value, "digest");
    return [{ id, name, bytes, ...(digest === undefined ? {} : { digest }) }];
}
const ARCHIVE_BYTES = 64 * 1024 * 1024;
/**
 * downloadArtifact resolves with an artifact's zip archive, whose digest is right. GitHub leads to its storage, which is
 * not told the token. Rejects with GitHubError.
 */
async function downloadArtifact(client, repository, { id, name, bytes, digest }, maxBytes = ARCHIVE_BYTES) {
    const purpose = `download the artifact ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)}`;
    if (bytes > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("too-large", `could not ${purpose}: it has ${bytes} bytes, more than ${maxBytes}`);
    }
    const { body } = await client.send({
        method: "GET",
        path: (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository, "actions", "artifacts", id, "zip"),
        purpose,
        permission: READ,
        deadlineMs: 60_000,
        maxBytes,
    });
    const actual = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}`;
    if (digest?.startsWith("sha256:") && digest !== actual) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("unavailable", `could not ${purpose}: what came is not what was uploaded (its digest differs)`);
    }
    return body;
}


/***/ }),

/***/ 47307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** What can go wrong between here and GitHub, in words for people. */
/** The message says what could not be done, why, and what the token lacks. It never holds the token. */
class GitHubError extends Error {
    name = "GitHubError";
    kind;
    /** The HTTP status; absent where there was no reply. */
    status;
    /** The page of GitHub's documentation that the reply names. */
    documentation;
    constructor(kind, message, details = {}) {
        super(message);
        this.kind = kind;
        if (details.status !== undefined)
            this.status = details.status;
        if (details.documentation !== undefined)
            this.documentation = details.documentation;
    }
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766);
/** Reads fields of what came from outside: nothing is believed to have the shape that it should have. */

/** Longer texts are none that GitHub gives names, refs or addresses. */
const MAX_TEXT = 2000;
/** at is the value below keys; undefined where one of them is missing. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(found))
            return undefined;
        found = found[key];
    }
    return found;
}
/** textAt is a short text below keys that is not empty. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === "string" && found !== "" && found.length <= MAX_TEXT ? found : undefined;
}
/** idAt is a number below keys that can be an id: whole, and at least 1. */
function idAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === "number" && Number.isSafeInteger(found) && found >= 1 ? found : undefined;
}
/** shaAt is the id of a commit below keys: SHA-1 or SHA-256, in lower case. */
function shaAt(value, ...keys) {
    const found = textAt(value, ...keys);
    return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : undefined;
}
/** listAt is a list below keys; an empty one where there is none. */
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 72350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   W: () => (/* binding */ sendForJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47307);

/** sendForJson resolves with the value that the reply holds. Rejects with GitHubError. */
async function sendForJson(client, request) {
    return parseReply(await client.send(request), request);
}
function parseReply({ body, status }, { purpose }) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y("unavailable", `could not ${purpose}: the reply is no JSON`, { status });
    }
}
const PER_PAGE = 100;
/** GitHub takes no more than 2,500 comments for a pull request: twice as many pages as the longest list needs. */
const MAX_PAGES = 50;
/**
 * pagesOf gives the items of a list, page by page; `listIn` finds the list in a reply. There is a next page where the Link
 * header says so or, as some proxies drop headers, where it is missing and the page is full.
 */
async function* pagesOf(client, request, listIn) {
    for (let page = 1; page <= MAX_PAGES; page++) {
        const query = { ...request.query, per_page: PER_PAGE, page };
        const reply = await client.send({ ...request, query });
        const items = listIn(parseReply(reply, request));
        if (!Array.isArray(items)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y("unavailable", `could not ${request.purpose}: the reply holds no list`, {
                status: reply.status,
            });
        }
        yield items;
        const links = reply.header("link");
        if (links === undefined ? items.length < PER_PAGE : !/;\s*rel="?next"?/.test(links))
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y("too-large", `could not ${request.purpose}: there are more than ${MAX_PAGES * PER_PAGE}`);
}


/***/ }),

/***/ 42602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(817);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88328);
/** A pull request, as events and the API describe it. */


/** readPullRequest reads the object that GitHub writes for a pull request; undefined where it is none. */
function readPullRequest(value) {
    const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .jj)(value, "number");
    const headSha = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shaAt */ .wF)(value, "head", "sha");
    const baseSha = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shaAt */ .wF)(value, "base", "sha");
    const baseBranch = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, "base", "ref");
    const base = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, "base", "repo", "full_name") ?? "");
    if (number === undefined || headSha === undefined || baseSha === undefined)
        return undefined;
    if (baseBranch === undefined || base === undefined)
        return undefined;
    const headRepository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, "head", "repo", "full_name") ?? "");
    const fromFork = headRepository === undefined || !(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepository */ .ve)(headRepository, base);
    return {
        number,
        headSha,
        baseSha,
        baseBranch,
        ...(headRepository === undefined ? {} : { headRepository }),
        fromFork,
    };
}


/***/ }),

/***/ 49922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ getDiff),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47307);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(817);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72350);
/* harmony import */ var _pullRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42602);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88328);





/**
 * findPullRequest finds the open pull request of a repository whose head is this commit, in this other repository. Its
 * head must still be there: a report on what was pushed before would hide that on what is there now. Rejects with GitHubError.
 */
async function findPullRequest(client, repository, head) {
    const byBranch = head.branch === undefined ? [] : await listByBranch(client, repository, head, head.branch);
    const here = withHead(byBranch, head);
    // The branch may have another name by now, or be gone.
    const candidates = here.length > 0 ? here : withHead(await listByCommit(client, repository, head), head);
    const [first, second] = candidates;
    const shown = head.sha.slice(0, 7);
    if (first === undefined)
        return none(byBranch, shown);
    if (second === undefined)
        return { found: true, pullRequest: first };
    const numbers = candidates.map(({ number }) => `#${number}`).join(", ");
    return { found: false, reason: `${shown} is the head of several pull requests (${numbers})` };
}
function none([moved], shown) {
    if (moved === undefined)
        return { found: false, reason: `${shown} is the head of no open pull request` };
    const now = moved.headSha.slice(0, 7);
    return { found: false, reason: `the head of #${moved.number} is ${now} by now, and no longer ${shown}` };
}
function withHead(pulls, { sha, repository }) {
    return pulls.filter(({ headSha, headRepository }) => headSha === sha && headRepository !== undefined && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepository */ .ve)(headRepository, repository));
}
async function listByBranch(client, repository, head, branch) {
    const query = { state: "open", head: `${head.repository.owner}:${branch}` };
    const pulls = await list(client, (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, "pulls"), query);
    return pulls.filter((pull) => pull.headRepository && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepository */ .ve)(pull.headRepository, head.repository));
}
async function listByCommit(client, repository, { sha }) {
    return list(client, (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, "commits", sha, "pulls"), {});
}
async function list(client, path, query) {
    const purpose = "look for the pull request";
    const pulls = [];
    const pages = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(client, { method: "GET", path, query, purpose, permission: READ }, (reply) => reply);
    for await (const page of pages)
        pulls.push(...page.filter(isOpen).flatMap((each) => (0,_pullRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .readPullRequest */ .D)(each) ?? []));
    return pulls;
}
/** What belongs to a commit can be closed or merged. */
function isOpen(pull) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(pull, "state") === "open";
}
const READ = "pull-requests: read";
const DIFF_BYTES = 16 * 1024 * 1024;
/** getDiff gets what a pull request changes, as a unified diff. One that is too large is none. Rejects with GitHubError. */
async function getDiff(client, repository, number, maxBytes = DIFF_BYTES) {
    try {
        const { body } = await client.send({
            method: "GET",
            path: (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(repository, "pulls", number),
            accept: "application/vnd.github.diff",
            purpose: `get the diff of #${number}`,
            permission: READ,
            deadlineMs: 30_000,
            maxBytes,
        });
        return { found: true, text: body.toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        // 406: more than 300 files or 20,000 lines, of which GitHub makes no diff.
        if (error.kind !== "too-large" && error.status !== 406)
            throw error;
        return { found: false, reason: `the diff of #${number} is too large` };
    }
}


/***/ }),

/***/ 88328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* unused harmony export fullNameOf */
/** Repositories: their names, and the paths of what is in them. */
/** parseRepository reads `owner/name`; undefined for what GitHub would not have as a name. */
function parseRepository(fullName) {
    const [, owner, name] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
    if (owner === undefined || name === undefined || /^\.\.?$/.test(name))
        return undefined;
    return { owner, name };
}
/** fullNameOf is the `owner/name` of a repository. */
function fullNameOf({ owner, name }) {
    return `${owner}/${name}`;
}
/** isSameRepository compares as GitHub does, to which upper and lower case are the same. */
function isSameRepository(one, other) {
    return fullNameOf(one).toLowerCase() === fullNameOf(other).toLowerCase();
}
/** repositoryPath is the API's path of something in a repository, each segment encoded. */
function repositoryPath({ owner, name }, ...segments) {
    return `/${["repos", owner, name, ...segments].map((segment) => encodeURIComponent(segment)).join("/")}`;
}


/***/ }),

/***/ 77686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ schemaError),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94049);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12622);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57882);
/** Files of JSON that come from other machines → values. */





/** For more text than this a tree with positions would take gigabytes: it is parsed without. */
const MAX_PLACED = 4 * 1024 * 1024;
/** jsonOf reads JSON from bytes that anybody may have written. Throws UsageError, whose text follows the name of a file. */
function jsonOf(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("is not JSON: it is not UTF-8 text");
    const text = bytes.toString("utf8");
    if (text.length > MAX_PLACED)
        return largeJsonOf(text);
    const parsed = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    if (parsed.ok)
        return parsed.document.value;
    const { line, column } = parsed.problem.position;
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`is not JSON: line ${line}, column ${column}: ${parsed.problem.message}`);
}
function largeJsonOf(text) {
    if ((0,_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanText */ .F)(text).tooDeep !== undefined)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`is nested deeper than ${_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`);
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("is not JSON: was it cut off?");
    }
}
/** schemaError says where a value of ours breaks its schema; its text follows the name of a file. */
function schemaError(errors) {
    const [error] = errors ?? [];
    const where = error === undefined || error.instancePath === "" ? "" : ` at ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(error.instancePath)}`;
    return new _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`is not what a run writes${where}: ${error?.message ?? "it breaks the schema"}`);
}


/***/ }),

/***/ 16252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ MAX_REPORT_BYTES),
  M: () => (/* binding */ parseReport)
});

;// CONCATENATED MODULE: ./build/generated/validate-report.js
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const validateReport = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/report.schema.json", "title": "Report", "type": "object", "required": ["format", "version", "tool", "result", "problems", "encoding", "suite", "counts", "findings", "bindings", "fixtures"], "additionalProperties": false, "properties": { "format": { "const": "grpc-fixtures-report" }, "version": { "const": 1 }, "tool": { "type": "string" }, "result": { "enum": ["passed", "failed"] }, "problems": { "type": "array", "items": { "title": "GateProblem", "type": "object", "required": ["kind", "message"], "additionalProperties": false, "properties": { "kind": { "enum": ["invalid-fixture", "no-fixtures", "too-few-fixtures", "no-bindings", "nothing-ran", "server", "verdict", "divergence", "coverage", "unused-entry", "expired-entry", "broad-entry", "passing-entry"] }, "binding": { "type": "string" }, "message": { "type": "string" }, "edit": { "$ref": "#/$defs/edit" } } } }, "encoding": { "enum": ["protobuf", "json"] }, "suite": { "title": "ReportedSuite", "type": "object", "required": ["hash", "fixtures", "selected", "heavyLeftOut"], "additionalProperties": false, "properties": { "hash": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "fixtures": { "type": "integer", "minimum": 0 }, "selected": { "type": "integer", "minimum": 0 }, "heavyLeftOut": { "type": "integer", "minimum": 0 } } }, "counts": { "$ref": "#/$defs/counts" }, "parity": { "title": "ParityCounts", "type": "object", "required": ["agreed", "accepted", "divergent", "incomplete"], "additionalProperties": false, "properties": { "agreed": { "type": "integer", "minimum": 0 }, "accepted": { "type": "integer", "minimum": 0 }, "divergent": { "type": "integer", "minimum": 0 }, "incomplete": { "type": "integer", "minimum": 0 } } }, "findings": { "type": "array", "items": { "title": "ReportedFinding", "type": "object", "required": ["rule", "severity", "file", "line", "column", "pointer", "message"], "additionalProperties": false, "properties": { "rule": { "type": "string" }, "severity": { "enum": ["error", "warn"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "pointer": { "type": "string" }, "message": { "type": "string" } } } }, "bindings": { "type": "array", "items": { "title": "ReportedBinding", "type": "object", "required": ["name", "counts", "server", "run"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "counts": { "$ref": "#/$defs/counts" }, "exercised": { "$ref": "#/$defs/exercised" }, "server": { "$ref": "result.schema.json#/$defs/server" }, "run": { "$ref": "result.schema.json#/properties/run" } } } }, "fixtures": { "type": "array", "items": { "title": "ReportedFixture", "type": "object", "required": ["id", "name", "file", "line", "results"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "results": { "type": "array", "items": { "title": "ReportedCell", "type": "object", "required": ["binding", "result"], "additionalProperties": false, "properties": { "binding": { "type": "string" }, "result": { "$ref": "result.schema.json#/$defs/fixtureResult" } } } }, "parity": { "$ref": "#/$defs/parity" } } } }, "coverage": { "$ref": "coverage.schema.json#/$defs/section" }, "matrix": { "$ref": "#/$defs/suiteMatrix" } }, "$defs": { "edit": { "title": "GateEdit", "type": "object", "required": ["file", "line", "remove", "write"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "remove": { "type": "array", "items": { "type": "string" } }, "write": { "type": "array", "items": { "type": "string" } } } }, "exercised": { "title": "Exercised", "type": "object", "required": ["methods", "statuses"], "additionalProperties": false, "properties": { "methods": { "$ref": "#/$defs/reached" }, "statuses": { "$ref": "#/$defs/reached" } } }, "reached": { "title": "Reached", "type": "object", "required": ["reached", "total", "missing"], "additionalProperties": false, "properties": { "reached": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "missing": { "type": "array", "items": { "type": "string" } } } }, "counts": { "title": "Counts", "type": "object", "required": ["total", "passed", "failed", "known-failing", "unexpected-pass", "flaky", "skipped", "timeout", "crashed", "not-run"], "additionalProperties": false, "properties": { "total": { "type": "integer", "minimum": 0 }, "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "known-failing": { "type": "integer", "minimum": 0 }, "unexpected-pass": { "type": "integer", "minimum": 0 }, "flaky": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "timeout": { "type": "integer", "minimum": 0 }, "crashed": { "type": "integer", "minimum": 0 }, "not-run": { "type": "integer", "minimum": 0 } } }, "suiteMatrix": { "title": "SuiteMatrix", "type": "object", "required": ["fixtures", "groups", "gaps"], "additionalProperties": false, "properties": { "fixtures": { "type": "integer", "minimum": 0 }, "groups": { "type": "array", "items": { "$ref": "#/$defs/matrixGroup" } }, "gaps": { "type": "array", "items": { "$ref": "#/$defs/matrixGap" } } } }, "matrixGroup": { "title": "MatrixGroup", "type": "object", "required": ["id", "title", "rows"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "rows": { "type": "array", "items": { "title": "MatrixRow", "type": "object", "required": ["id", "title", "cells"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "cells": { "type": "array", "items": { "$ref": "#/$defs/matrixCell" } } } } } } }, "matrixCell": { "title": "MatrixCell", "type": "object", "required": ["fixtures"], "additionalProperties": false, "properties": { "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "fixtures": { "type": "integer", "minimum": 0 } } }, "matrixGap": { "title": "MatrixGap", "type": "object", "required": ["scenario", "kind", "command"], "additionalProperties": false, "properties": { "scenario": { "type": "string" }, "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "command": { "type": "string" } } }, "parity": { "title": "Parity", "type": "object", "required": ["verdict", "groups", "differences"], "additionalProperties": false, "properties": { "verdict": { "title": "ParityVerdict", "enum": ["agreed", "accepted", "divergent", "incomplete"] }, "reason": { "type": "string" }, "groups": { "type": "array", "items": { "title": "ParityGroup", "type": "object", "required": ["bindings", "outcome"], "additionalProperties": false, "properties": { "bindings": { "type": "array", "items": { "type": "string" } }, "outcome": { "type": "string" } } } }, "differences": { "type": "array", "items": { "title": "ParityDifference", "type": "object", "required": ["path", "values"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "values": { "type": "array", "items": { "title": "ParityValue", "type": "object", "required": ["bindings", "value"], "additionalProperties": false, "properties": { "bindings": { "type": "array", "items": { "type": "string" } }, "value": { "type": "string" } } } } } } } } } } };
const schema32 = { "title": "GateEdit", "type": "object", "required": ["file", "line", "remove", "write"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "remove": { "type": "array", "items": { "type": "string" } }, "write": { "type": "array", "items": { "type": "string" } } } };
const schema33 = { "title": "Counts", "type": "object", "required": ["total", "passed", "failed", "known-failing", "unexpected-pass", "flaky", "skipped", "timeout", "crashed", "not-run"], "additionalProperties": false, "properties": { "total": { "type": "integer", "minimum": 0 }, "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "known-failing": { "type": "integer", "minimum": 0 }, "unexpected-pass": { "type": "integer", "minimum": 0 }, "flaky": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "timeout": { "type": "integer", "minimum": 0 }, "crashed": { "type": "integer", "minimum": 0 }, "not-run": { "type": "integer", "minimum": 0 } } };
const schema39 = { "title": "ServerResult", "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["embedded", "command", "attached"] }, "failure": { "title": "ServerFailure", "type": "object", "required": ["stage", "message", "log"], "additionalProperties": false, "properties": { "stage": { "enum": ["start", "run", "stop"] }, "message": { "type": "string" }, "hint": { "type": "string" }, "log": { "type": "array", "items": { "type": "string" } } } } } };
const schema50 = { "title": "RunTimes", "type": "object", "required": ["startedAt", "startMs", "durationMs"], "additionalProperties": false, "properties": { "startedAt": { "type": "string" }, "startMs": { "type": "number", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 }, "address": { "type": "string" } } };
const schema57 = { "title": "Parity", "type": "object", "required": ["verdict", "groups", "differences"], "additionalProperties": false, "properties": { "verdict": { "title": "ParityVerdict", "enum": ["agreed", "accepted", "divergent", "incomplete"] }, "reason": { "type": "string" }, "groups": { "type": "array", "items": { "title": "ParityGroup", "type": "object", "required": ["bindings", "outcome"], "additionalProperties": false, "properties": { "bindings": { "type": "array", "items": { "type": "string" } }, "outcome": { "type": "string" } } } }, "differences": { "type": "array", "items": { "title": "ParityDifference", "type": "object", "required": ["path", "values"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "values": { "type": "array", "items": { "title": "ParityValue", "type": "object", "required": ["bindings", "value"], "additionalProperties": false, "properties": { "bindings": { "type": "array", "items": { "type": "string" } }, "value": { "type": "string" } } } } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema35 = { "title": "Exercised", "type": "object", "required": ["methods", "statuses"], "additionalProperties": false, "properties": { "methods": { "$ref": "#/$defs/reached" }, "statuses": { "$ref": "#/$defs/reached" } } };
const schema36 = { "title": "Reached", "type": "object", "required": ["reached", "total", "missing"], "additionalProperties": false, "properties": { "reached": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "missing": { "type": "array", "items": { "type": "string" } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methods === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property '" + "methods" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.statuses === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property '" + "statuses" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "methods") || (key0 === "statuses"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.methods !== undefined) {
        let data0 = data.methods;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.reached === undefined) {
                const err3 = { instancePath: instancePath + "/methods", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "reached" }, message: "must have required property '" + "reached" + "'" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0.total === undefined) {
                const err4 = { instancePath: instancePath + "/methods", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0.missing === undefined) {
                const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property '" + "missing" + "'" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            for (const key1 in data0) {
                if (!(((key1 === "reached") || (key1 === "total")) || (key1 === "missing"))) {
                    const err6 = { instancePath: instancePath + "/methods", schemaPath: "#/$defs/reached/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data0.reached !== undefined) {
                let data1 = data0.reached;
                if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                    const err7 = { instancePath: instancePath + "/methods/reached", schemaPath: "#/$defs/reached/properties/reached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if ((typeof data1 == "number") && (isFinite(data1))) {
                    if (data1 < 0 || isNaN(data1)) {
                        const err8 = { instancePath: instancePath + "/methods/reached", schemaPath: "#/$defs/reached/properties/reached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            if (data0.total !== undefined) {
                let data2 = data0.total;
                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                    const err9 = { instancePath: instancePath + "/methods/total", schemaPath: "#/$defs/reached/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if ((typeof data2 == "number") && (isFinite(data2))) {
                    if (data2 < 0 || isNaN(data2)) {
                        const err10 = { instancePath: instancePath + "/methods/total", schemaPath: "#/$defs/reached/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            if (data0.missing !== undefined) {
                let data3 = data0.missing;
                if (Array.isArray(data3)) {
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (typeof data3[i0] !== "string") {
                            const err11 = { instancePath: instancePath + "/methods/missing/" + i0, schemaPath: "#/$defs/reached/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/methods/missing", schemaPath: "#/$defs/reached/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/methods", schemaPath: "#/$defs/reached/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.statuses !== undefined) {
        let data5 = data.statuses;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.reached === undefined) {
                const err14 = { instancePath: instancePath + "/statuses", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "reached" }, message: "must have required property '" + "reached" + "'" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data5.total === undefined) {
                const err15 = { instancePath: instancePath + "/statuses", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data5.missing === undefined) {
                const err16 = { instancePath: instancePath + "/statuses", schemaPath: "#/$defs/reached/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property '" + "missing" + "'" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            for (const key2 in data5) {
                if (!(((key2 === "reached") || (key2 === "total")) || (key2 === "missing"))) {
                    const err17 = { instancePath: instancePath + "/statuses", schemaPath: "#/$defs/reached/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data5.reached !== undefined) {
                let data6 = data5.reached;
                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                    const err18 = { instancePath: instancePath + "/statuses/reached", schemaPath: "#/$defs/reached/properties/reached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if ((typeof data6 == "number") && (isFinite(data6))) {
                    if (data6 < 0 || isNaN(data6)) {
                        const err19 = { instancePath: instancePath + "/statuses/reached", schemaPath: "#/$defs/reached/properties/reached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            if (data5.total !== undefined) {
                let data7 = data5.total;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err20 = { instancePath: instancePath + "/statuses/total", schemaPath: "#/$defs/reached/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if ((typeof data7 == "number") && (isFinite(data7))) {
                    if (data7 < 0 || isNaN(data7)) {
                        const err21 = { instancePath: instancePath + "/statuses/total", schemaPath: "#/$defs/reached/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            if (data5.missing !== undefined) {
                let data8 = data5.missing;
                if (Array.isArray(data8)) {
                    const len1 = data8.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        if (typeof data8[i1] !== "string") {
                            const err22 = { instancePath: instancePath + "/statuses/missing/" + i1, schemaPath: "#/$defs/reached/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/statuses/missing", schemaPath: "#/$defs/reached/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/statuses", schemaPath: "#/$defs/reached/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
}
else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err25];
    }
    else {
        vErrors.push(err25);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "title": "FixtureResult", "type": "object", "required": ["id", "name", "file", "line", "verdict", "mismatches", "notes", "timings"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "category": { "type": "string" }, "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "parity": { "type": "string" }, "verdict": { "$ref": "#/$defs/verdict" }, "knownFailing": { "$ref": "#/$defs/knownFailing" }, "allowed": { "const": true }, "reason": { "type": "string" }, "mismatches": { "type": "array", "items": { "$ref": "#/$defs/mismatch" } }, "notes": { "type": "array", "items": { "type": "string" } }, "outcome": { "$ref": "#/$defs/outcome" }, "attempts": { "type": "array", "items": { "$ref": "#/$defs/verdict" } }, "replay": { "type": "string" }, "timings": { "$ref": "#/$defs/timings" } } };
const schema41 = { "title": "Verdict", "enum": ["passed", "failed", "known-failing", "unexpected-pass", "flaky", "skipped", "timeout", "crashed", "not-run"] };
const schema42 = { "title": "KnownFailing", "type": "object", "required": ["observed", "reason"], "additionalProperties": false, "properties": { "observed": { "enum": ["passed", "failed", "timeout", "flaky", "crashed"] }, "reason": { "type": "string" }, "issue": { "type": "string" }, "refusal": { "type": "string" } } };
const schema43 = { "title": "Mismatch", "type": "object", "required": ["path", "line", "expected", "received"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "expected": { "type": "string" }, "received": { "type": "string" }, "hint": { "type": "string" } } };
const schema48 = { "title": "CallTimings", "type": "object", "required": ["durationMs"], "additionalProperties": false, "properties": { "headersMs": { "type": "number", "minimum": 0 }, "firstMessageMs": { "type": "number", "minimum": 0 }, "lastMessageMs": { "type": "number", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 } } };
const schema44 = { "title": "RecordedOutcome", "type": "object", "required": ["status", "headers", "trailers", "trailersOnly", "messageCount", "messagesDigest", "messages", "violations"], "additionalProperties": false, "properties": { "status": { "title": "RecordedStatus", "type": "object", "required": ["code", "name", "message", "origin"], "additionalProperties": false, "properties": { "code": { "type": "integer" }, "name": { "type": "string" }, "message": { "type": "string" }, "origin": { "enum": ["server", "client", "transport"] } } }, "headers": { "$ref": "#/$defs/metadata" }, "trailers": { "$ref": "#/$defs/metadata" }, "trailersOnly": { "type": "boolean" }, "messageCount": { "type": "integer", "minimum": 0 }, "messagesDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "messages": { "type": "array", "items": {} }, "violations": { "type": "array", "items": { "type": "string" } }, "compared": { "type": "object", "additionalProperties": { "type": "string" } }, "shown": { "type": "object", "additionalProperties": { "type": "string" } } } };
const schema45 = { "title": "ReceivedMetadata", "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 2, "maxItems": 2 } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.headers === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property '" + "headers" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.trailers === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trailers" }, message: "must have required property '" + "trailers" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.trailersOnly === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trailersOnly" }, message: "must have required property '" + "trailersOnly" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.messageCount === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageCount" }, message: "must have required property '" + "messageCount" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.messagesDigest === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messagesDigest" }, message: "must have required property '" + "messagesDigest" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.messages === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property '" + "messages" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.violations === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violations" }, message: "must have required property '" + "violations" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema44.properties, key0))) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.status !== undefined) {
        let data0 = data.status;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.code === undefined) {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data0.name === undefined) {
                const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data0.message === undefined) {
                const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data0.origin === undefined) {
                const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property '" + "origin" + "'" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            for (const key1 in data0) {
                if (!((((key1 === "code") || (key1 === "name")) || (key1 === "message")) || (key1 === "origin"))) {
                    const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data0.code !== undefined) {
                let data1 = data0.code;
                if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                    const err14 = { instancePath: instancePath + "/status/code", schemaPath: "#/properties/status/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data0.name !== undefined) {
                if (typeof data0.name !== "string") {
                    const err15 = { instancePath: instancePath + "/status/name", schemaPath: "#/properties/status/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data0.message !== undefined) {
                if (typeof data0.message !== "string") {
                    const err16 = { instancePath: instancePath + "/status/message", schemaPath: "#/properties/status/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data0.origin !== undefined) {
                let data4 = data0.origin;
                if (!(((data4 === "server") || (data4 === "client")) || (data4 === "transport"))) {
                    const err17 = { instancePath: instancePath + "/status/origin", schemaPath: "#/properties/status/properties/origin/enum", keyword: "enum", params: { allowedValues: schema44.properties.status.properties.origin.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        let data5 = data.headers;
        if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (Array.isArray(data6)) {
                    if (data6.length > 2) {
                        const err19 = { instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data6.length < 2) {
                        const err20 = { instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    const len1 = data6.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        if (typeof data6[i1] !== "string") {
                            const err21 = { instancePath: instancePath + "/headers/" + i0 + "/" + i1, schemaPath: "#/$defs/metadata/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/headers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.trailers !== undefined) {
        let data8 = data.trailers;
        if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data9 = data8[i2];
                if (Array.isArray(data9)) {
                    if (data9.length > 2) {
                        const err24 = { instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (data9.length < 2) {
                        const err25 = { instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    const len3 = data9.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        if (typeof data9[i3] !== "string") {
                            const err26 = { instancePath: instancePath + "/trailers/" + i2 + "/" + i3, schemaPath: "#/$defs/metadata/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/trailers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    if (data.trailersOnly !== undefined) {
        if (typeof data.trailersOnly !== "boolean") {
            const err29 = { instancePath: instancePath + "/trailersOnly", schemaPath: "#/properties/trailersOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (data.messageCount !== undefined) {
        let data12 = data.messageCount;
        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
            const err30 = { instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 < 0 || isNaN(data12)) {
                const err31 = { instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    if (data.messagesDigest !== undefined) {
        let data13 = data.messagesDigest;
        if (typeof data13 === "string") {
            if (!pattern4.test(data13)) {
                const err32 = { instancePath: instancePath + "/messagesDigest", schemaPath: "#/properties/messagesDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/messagesDigest", schemaPath: "#/properties/messagesDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.messages !== undefined) {
        if (!(Array.isArray(data.messages))) {
            const err34 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.violations !== undefined) {
        let data15 = data.violations;
        if (Array.isArray(data15)) {
            const len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (typeof data15[i4] !== "string") {
                    const err35 = { instancePath: instancePath + "/violations/" + i4, schemaPath: "#/properties/violations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.compared !== undefined) {
        let data17 = data.compared;
        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const key2 in data17) {
                if (typeof data17[key2] !== "string") {
                    const err37 = { instancePath: instancePath + "/compared/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/compared/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data.shown !== undefined) {
        let data19 = data.shown;
        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key3 in data19) {
                if (typeof data19[key3] !== "string") {
                    const err39 = { instancePath: instancePath + "/shown/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/shown/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
        }
        else {
            const err40 = { instancePath: instancePath + "/shown", schemaPath: "#/properties/shown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
}
else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err41];
    }
    else {
        vErrors.push(err41);
    }
    errors++;
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.file === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.line === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.verdict === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.mismatches === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches" }, message: "must have required property '" + "mismatches" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.notes === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property '" + "notes" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.timings === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timings" }, message: "must have required property '" + "timings" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema40.properties, key0))) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (typeof data.id !== "string") {
            const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.file !== undefined) {
        if (typeof data.file !== "string") {
            const err11 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.line !== undefined) {
        let data3 = data.line;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err12 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 1 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    if (data.category !== undefined) {
        if (typeof data.category !== "string") {
            const err14 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.kind !== undefined) {
        let data5 = data.kind;
        if (!((((data5 === "unary") || (data5 === "server_streaming")) || (data5 === "client_streaming")) || (data5 === "bidirectional_streaming"))) {
            const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema40.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.parity !== undefined) {
        if (typeof data.parity !== "string") {
            const err16 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.verdict !== undefined) {
        let data7 = data.verdict;
        if (!(((((((((data7 === "passed") || (data7 === "failed")) || (data7 === "known-failing")) || (data7 === "unexpected-pass")) || (data7 === "flaky")) || (data7 === "skipped")) || (data7 === "timeout")) || (data7 === "crashed")) || (data7 === "not-run"))) {
            const err17 = { instancePath: instancePath + "/verdict", schemaPath: "#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.knownFailing !== undefined) {
        let data8 = data.knownFailing;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.observed === undefined) {
                const err18 = { instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/required", keyword: "required", params: { missingProperty: "observed" }, message: "must have required property '" + "observed" + "'" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data8.reason === undefined) {
                const err19 = { instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            for (const key1 in data8) {
                if (!((((key1 === "observed") || (key1 === "reason")) || (key1 === "issue")) || (key1 === "refusal"))) {
                    const err20 = { instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data8.observed !== undefined) {
                let data9 = data8.observed;
                if (!(((((data9 === "passed") || (data9 === "failed")) || (data9 === "timeout")) || (data9 === "flaky")) || (data9 === "crashed"))) {
                    const err21 = { instancePath: instancePath + "/knownFailing/observed", schemaPath: "#/$defs/knownFailing/properties/observed/enum", keyword: "enum", params: { allowedValues: schema42.properties.observed.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data8.reason !== undefined) {
                if (typeof data8.reason !== "string") {
                    const err22 = { instancePath: instancePath + "/knownFailing/reason", schemaPath: "#/$defs/knownFailing/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data8.issue !== undefined) {
                if (typeof data8.issue !== "string") {
                    const err23 = { instancePath: instancePath + "/knownFailing/issue", schemaPath: "#/$defs/knownFailing/properties/issue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data8.refusal !== undefined) {
                if (typeof data8.refusal !== "string") {
                    const err24 = { instancePath: instancePath + "/knownFailing/refusal", schemaPath: "#/$defs/knownFailing/properties/refusal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.allowed !== undefined) {
        if (true !== data.allowed) {
            const err26 = { instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (typeof data.reason !== "string") {
            const err27 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.mismatches !== undefined) {
        let data15 = data.mismatches;
        if (Array.isArray(data15)) {
            const len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data16 = data15[i0];
                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.path === undefined) {
                        const err28 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (data16.line === undefined) {
                        const err29 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if (data16.expected === undefined) {
                        const err30 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property '" + "expected" + "'" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if (data16.received === undefined) {
                        const err31 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property '" + "received" + "'" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    for (const key2 in data16) {
                        if (!(((((key2 === "path") || (key2 === "line")) || (key2 === "expected")) || (key2 === "received")) || (key2 === "hint"))) {
                            const err32 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data16.path !== undefined) {
                        if (typeof data16.path !== "string") {
                            const err33 = { instancePath: instancePath + "/mismatches/" + i0 + "/path", schemaPath: "#/$defs/mismatch/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data16.line !== undefined) {
                        let data18 = data16.line;
                        if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                            const err34 = { instancePath: instancePath + "/mismatches/" + i0 + "/line", schemaPath: "#/$defs/mismatch/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if ((typeof data18 == "number") && (isFinite(data18))) {
                            if (data18 < 1 || isNaN(data18)) {
                                const err35 = { instancePath: instancePath + "/mismatches/" + i0 + "/line", schemaPath: "#/$defs/mismatch/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data16.expected !== undefined) {
                        if (typeof data16.expected !== "string") {
                            const err36 = { instancePath: instancePath + "/mismatches/" + i0 + "/expected", schemaPath: "#/$defs/mismatch/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    if (data16.received !== undefined) {
                        if (typeof data16.received !== "string") {
                            const err37 = { instancePath: instancePath + "/mismatches/" + i0 + "/received", schemaPath: "#/$defs/mismatch/properties/received/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data16.hint !== undefined) {
                        if (typeof data16.hint !== "string") {
                            const err38 = { instancePath: instancePath + "/mismatches/" + i0 + "/hint", schemaPath: "#/$defs/mismatch/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err39 = { instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
        }
        else {
            const err40 = { instancePath: instancePath + "/mismatches", schemaPath: "#/properties/mismatches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        let data22 = data.notes;
        if (Array.isArray(data22)) {
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data22[i1] !== "string") {
                    const err41 = { instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
        }
        else {
            const err42 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
    }
    if (data.outcome !== undefined) {
        if (!(validate25(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.attempts !== undefined) {
        let data25 = data.attempts;
        if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data26 = data25[i2];
                if (!(((((((((data26 === "passed") || (data26 === "failed")) || (data26 === "known-failing")) || (data26 === "unexpected-pass")) || (data26 === "flaky")) || (data26 === "skipped")) || (data26 === "timeout")) || (data26 === "crashed")) || (data26 === "not-run"))) {
                    const err43 = { instancePath: instancePath + "/attempts/" + i2, schemaPath: "#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
        }
        else {
            const err44 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    if (data.replay !== undefined) {
        if (typeof data.replay !== "string") {
            const err45 = { instancePath: instancePath + "/replay", schemaPath: "#/properties/replay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.timings !== undefined) {
        let data28 = data.timings;
        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.durationMs === undefined) {
                const err46 = { instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            for (const key3 in data28) {
                if (!((((key3 === "headersMs") || (key3 === "firstMessageMs")) || (key3 === "lastMessageMs")) || (key3 === "durationMs"))) {
                    const err47 = { instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
            if (data28.headersMs !== undefined) {
                let data29 = data28.headersMs;
                if ((typeof data29 == "number") && (isFinite(data29))) {
                    if (data29 < 0 || isNaN(data29)) {
                        const err48 = { instancePath: instancePath + "/timings/headersMs", schemaPath: "#/$defs/timings/properties/headersMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                else {
                    const err49 = { instancePath: instancePath + "/timings/headersMs", schemaPath: "#/$defs/timings/properties/headersMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            if (data28.firstMessageMs !== undefined) {
                let data30 = data28.firstMessageMs;
                if ((typeof data30 == "number") && (isFinite(data30))) {
                    if (data30 < 0 || isNaN(data30)) {
                        const err50 = { instancePath: instancePath + "/timings/firstMessageMs", schemaPath: "#/$defs/timings/properties/firstMessageMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                else {
                    const err51 = { instancePath: instancePath + "/timings/firstMessageMs", schemaPath: "#/$defs/timings/properties/firstMessageMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            if (data28.lastMessageMs !== undefined) {
                let data31 = data28.lastMessageMs;
                if ((typeof data31 == "number") && (isFinite(data31))) {
                    if (data31 < 0 || isNaN(data31)) {
                        const err52 = { instancePath: instancePath + "/timings/lastMessageMs", schemaPath: "#/$defs/timings/properties/lastMessageMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                else {
                    const err53 = { instancePath: instancePath + "/timings/lastMessageMs", schemaPath: "#/$defs/timings/properties/lastMessageMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
            if (data28.durationMs !== undefined) {
                let data32 = data28.durationMs;
                if ((typeof data32 == "number") && (isFinite(data32))) {
                    if (data32 < 0 || isNaN(data32)) {
                        const err54 = { instancePath: instancePath + "/timings/durationMs", schemaPath: "#/$defs/timings/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                else {
                    const err55 = { instancePath: instancePath + "/timings/durationMs", schemaPath: "#/$defs/timings/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
            }
        }
        else {
            const err56 = { instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err56];
            }
            else {
                vErrors.push(err56);
            }
            errors++;
        }
    }
}
else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err57];
    }
    else {
        vErrors.push(err57);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "title": "CoverageSection", "type": "object", "required": ["languages"], "additionalProperties": false, "properties": { "languages": { "type": "array", "items": { "$ref": "#/$defs/language" } } } };
const schema60 = { "title": "LanguageCoverage", "type": "object", "required": ["name", "language", "verdict", "reports", "files", "metrics", "problems", "notes", "worst"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "binding": { "type": "string" }, "language": { "type": "string" }, "verdict": { "enum": ["passed", "failed"] }, "reports": { "type": "array", "items": { "title": "CoverageReportFile", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "format": { "type": "string" } } } }, "files": { "type": "integer", "minimum": 0 }, "metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } }, "changedLines": { "$ref": "#/$defs/changedLines" }, "problems": { "type": "array", "items": { "title": "CoverageProblem", "type": "object", "required": ["kind", "message"], "additionalProperties": false, "properties": { "kind": { "enum": ["missing-report", "unreadable-report", "unmergeable", "below-minimum", "decreased", "empty", "not-measured", "changed-lines", "base"] }, "message": { "type": "string" } } } }, "notes": { "type": "array", "items": { "type": "string" } }, "worst": { "type": "array", "items": { "title": "WorstFile", "type": "object", "required": ["file", "lines", "uncovered", "ranges", "rangesLeftOut", "inCheckout"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "lines": { "type": "integer", "minimum": 0 }, "uncovered": { "type": "integer", "minimum": 0 }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } }, "rangesLeftOut": { "type": "integer", "minimum": 0 }, "inCheckout": { "type": "boolean" } } } } } };
const schema61 = { "title": "MetricCoverage", "type": "object", "required": ["metric", "state", "verdict"], "additionalProperties": false, "properties": { "metric": { "enum": ["lines", "statements", "branches", "functions"] }, "state": { "enum": ["measured", "nothing-to-cover", "not-measured", "unknown"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "difference": { "type": "number" }, "base": { "title": "BaseCoverage", "type": "object", "required": ["percent"], "additionalProperties": false, "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } } }, "verdict": { "enum": ["passed", "below-minimum", "decreased", "empty", "not-measured", "unknown"] } } };
const schema63 = { "title": "LineRange", "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 0 } } };
const schema62 = { "title": "ChangedLinesCoverage", "type": "object", "required": ["state", "covered", "total", "minimum", "verdict", "uncovered"], "additionalProperties": false, "properties": { "state": { "enum": ["measured", "nothing-to-cover"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "verdict": { "enum": ["passed", "below-minimum"] }, "uncovered": { "type": "array", "items": { "title": "UncoveredLines", "type": "object", "required": ["file", "ranges"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } } } } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.covered === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covered" }, message: "must have required property '" + "covered" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.total === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.minimum === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property '" + "minimum" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.verdict === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.uncovered === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uncovered" }, message: "must have required property '" + "uncovered" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "state") || (key0 === "covered")) || (key0 === "total")) || (key0 === "percent")) || (key0 === "minimum")) || (key0 === "verdict")) || (key0 === "uncovered"))) {
            const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.state !== undefined) {
        let data0 = data.state;
        if (!((data0 === "measured") || (data0 === "nothing-to-cover"))) {
            const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema62.properties.state.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.covered !== undefined) {
        let data1 = data.covered;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err8 = { instancePath: instancePath + "/covered", schemaPath: "#/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err9 = { instancePath: instancePath + "/covered", schemaPath: "#/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    if (data.total !== undefined) {
        let data2 = data.total;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err10 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    if (data.percent !== undefined) {
        let data3 = data.percent;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 100 || isNaN(data3)) {
                const err12 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.minimum !== undefined) {
        let data4 = data.minimum;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 100 || isNaN(data4)) {
                const err15 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err16 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.verdict !== undefined) {
        let data5 = data.verdict;
        if (!((data5 === "passed") || (data5 === "below-minimum"))) {
            const err18 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema62.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.uncovered !== undefined) {
        let data6 = data.uncovered;
        if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data7 = data6[i0];
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.file === undefined) {
                        const err19 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data7.ranges === undefined) {
                        const err20 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/required", keyword: "required", params: { missingProperty: "ranges" }, message: "must have required property '" + "ranges" + "'" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    for (const key1 in data7) {
                        if (!((key1 === "file") || (key1 === "ranges"))) {
                            const err21 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    if (data7.file !== undefined) {
                        if (typeof data7.file !== "string") {
                            const err22 = { instancePath: instancePath + "/uncovered/" + i0 + "/file", schemaPath: "#/properties/uncovered/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (data7.ranges !== undefined) {
                        let data9 = data7.ranges;
                        if (Array.isArray(data9)) {
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data10 = data9[i1];
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    if (data10.from === undefined) {
                                        const err23 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                    if (data10.to === undefined) {
                                        const err24 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                    for (const key2 in data10) {
                                        if (!((key2 === "from") || (key2 === "to"))) {
                                            const err25 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data10.from !== undefined) {
                                        let data11 = data10.from;
                                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                            const err26 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/from", schemaPath: "#/$defs/lineRange/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                            if (data11 < 0 || isNaN(data11)) {
                                                const err27 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/from", schemaPath: "#/$defs/lineRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err27];
                                                }
                                                else {
                                                    vErrors.push(err27);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data10.to !== undefined) {
                                        let data12 = data10.to;
                                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                            const err28 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/to", schemaPath: "#/$defs/lineRange/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                            if (data12 < 0 || isNaN(data12)) {
                                                const err29 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/to", schemaPath: "#/$defs/lineRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err29];
                                                }
                                                else {
                                                    vErrors.push(err29);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err30 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err31 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges", schemaPath: "#/properties/uncovered/items/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/uncovered", schemaPath: "#/properties/uncovered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
}
else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err34];
    }
    else {
        vErrors.push(err34);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.language === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.verdict === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.reports === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property '" + "reports" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.files === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.metrics === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property '" + "metrics" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.problems === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property '" + "problems" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.notes === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property '" + "notes" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data.worst === undefined) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema60.properties, key0))) {
            const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.binding !== undefined) {
        if (typeof data.binding !== "string") {
            const err11 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.language !== undefined) {
        if (typeof data.language !== "string") {
            const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.verdict !== undefined) {
        let data3 = data.verdict;
        if (!((data3 === "passed") || (data3 === "failed"))) {
            const err13 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema60.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.reports !== undefined) {
        let data4 = data.reports;
        if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.file === undefined) {
                        const err14 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    for (const key1 in data5) {
                        if (!((key1 === "file") || (key1 === "format"))) {
                            const err15 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (data5.file !== undefined) {
                        if (typeof data5.file !== "string") {
                            const err16 = { instancePath: instancePath + "/reports/" + i0 + "/file", schemaPath: "#/properties/reports/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data5.format !== undefined) {
                        if (typeof data5.format !== "string") {
                            const err17 = { instancePath: instancePath + "/reports/" + i0 + "/format", schemaPath: "#/properties/reports/items/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.files !== undefined) {
        let data8 = data.files;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err20 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err21 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    if (data.metrics !== undefined) {
        let data9 = data.metrics;
        if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data10 = data9[i1];
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.metric === undefined) {
                        const err22 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (data10.state === undefined) {
                        const err23 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (data10.verdict === undefined) {
                        const err24 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    for (const key2 in data10) {
                        if (!(func1.call(schema61.properties, key2))) {
                            const err25 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data10.metric !== undefined) {
                        let data11 = data10.metric;
                        if (!((((data11 === "lines") || (data11 === "statements")) || (data11 === "branches")) || (data11 === "functions"))) {
                            const err26 = { instancePath: instancePath + "/metrics/" + i1 + "/metric", schemaPath: "#/$defs/metric/properties/metric/enum", keyword: "enum", params: { allowedValues: schema61.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data10.state !== undefined) {
                        let data12 = data10.state;
                        if (!((((data12 === "measured") || (data12 === "nothing-to-cover")) || (data12 === "not-measured")) || (data12 === "unknown"))) {
                            const err27 = { instancePath: instancePath + "/metrics/" + i1 + "/state", schemaPath: "#/$defs/metric/properties/state/enum", keyword: "enum", params: { allowedValues: schema61.properties.state.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data10.covered !== undefined) {
                        let data13 = data10.covered;
                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                            const err28 = { instancePath: instancePath + "/metrics/" + i1 + "/covered", schemaPath: "#/$defs/metric/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if ((typeof data13 == "number") && (isFinite(data13))) {
                            if (data13 < 0 || isNaN(data13)) {
                                const err29 = { instancePath: instancePath + "/metrics/" + i1 + "/covered", schemaPath: "#/$defs/metric/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data10.total !== undefined) {
                        let data14 = data10.total;
                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                            const err30 = { instancePath: instancePath + "/metrics/" + i1 + "/total", schemaPath: "#/$defs/metric/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if ((typeof data14 == "number") && (isFinite(data14))) {
                            if (data14 < 0 || isNaN(data14)) {
                                const err31 = { instancePath: instancePath + "/metrics/" + i1 + "/total", schemaPath: "#/$defs/metric/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data10.percent !== undefined) {
                        let data15 = data10.percent;
                        if ((typeof data15 == "number") && (isFinite(data15))) {
                            if (data15 > 100 || isNaN(data15)) {
                                const err32 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if (data15 < 0 || isNaN(data15)) {
                                const err33 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err34 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data10.minimum !== undefined) {
                        let data16 = data10.minimum;
                        if ((typeof data16 == "number") && (isFinite(data16))) {
                            if (data16 > 100 || isNaN(data16)) {
                                const err35 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            if (data16 < 0 || isNaN(data16)) {
                                const err36 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err37 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data10.difference !== undefined) {
                        let data17 = data10.difference;
                        if (!((typeof data17 == "number") && (isFinite(data17)))) {
                            const err38 = { instancePath: instancePath + "/metrics/" + i1 + "/difference", schemaPath: "#/$defs/metric/properties/difference/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data10.base !== undefined) {
                        let data18 = data10.base;
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (data18.percent === undefined) {
                                const err39 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/required", keyword: "required", params: { missingProperty: "percent" }, message: "must have required property '" + "percent" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                            for (const key3 in data18) {
                                if (!(((key3 === "percent") || (key3 === "covered")) || (key3 === "total"))) {
                                    const err40 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.percent !== undefined) {
                                let data19 = data18.percent;
                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                    if (data19 > 100 || isNaN(data19)) {
                                        const err41 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                    if (data19 < 0 || isNaN(data19)) {
                                        const err42 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err43 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.covered !== undefined) {
                                let data20 = data18.covered;
                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                    const err44 = { instancePath: instancePath + "/metrics/" + i1 + "/base/covered", schemaPath: "#/$defs/metric/properties/base/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                    if (data20 < 0 || isNaN(data20)) {
                                        const err45 = { instancePath: instancePath + "/metrics/" + i1 + "/base/covered", schemaPath: "#/$defs/metric/properties/base/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data18.total !== undefined) {
                                let data21 = data18.total;
                                if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                    const err46 = { instancePath: instancePath + "/metrics/" + i1 + "/base/total", schemaPath: "#/$defs/metric/properties/base/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                                if ((typeof data21 == "number") && (isFinite(data21))) {
                                    if (data21 < 0 || isNaN(data21)) {
                                        const err47 = { instancePath: instancePath + "/metrics/" + i1 + "/base/total", schemaPath: "#/$defs/metric/properties/base/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err48 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    if (data10.verdict !== undefined) {
                        let data22 = data10.verdict;
                        if (!((((((data22 === "passed") || (data22 === "below-minimum")) || (data22 === "decreased")) || (data22 === "empty")) || (data22 === "not-measured")) || (data22 === "unknown"))) {
                            const err49 = { instancePath: instancePath + "/metrics/" + i1 + "/verdict", schemaPath: "#/$defs/metric/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema61.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err50 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
        }
        else {
            const err51 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
    }
    if (data.changedLines !== undefined) {
        if (!(validate34(data.changedLines, { instancePath: instancePath + "/changedLines", parentData: data, parentDataProperty: "changedLines", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
        }
    }
    if (data.problems !== undefined) {
        let data24 = data.problems;
        if (Array.isArray(data24)) {
            const len2 = data24.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data25 = data24[i2];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    if (data25.kind === undefined) {
                        const err52 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                    if (data25.message === undefined) {
                        const err53 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    for (const key4 in data25) {
                        if (!((key4 === "kind") || (key4 === "message"))) {
                            const err54 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    if (data25.kind !== undefined) {
                        let data26 = data25.kind;
                        if (!(((((((((data26 === "missing-report") || (data26 === "unreadable-report")) || (data26 === "unmergeable")) || (data26 === "below-minimum")) || (data26 === "decreased")) || (data26 === "empty")) || (data26 === "not-measured")) || (data26 === "changed-lines")) || (data26 === "base"))) {
                            const err55 = { instancePath: instancePath + "/problems/" + i2 + "/kind", schemaPath: "#/properties/problems/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema60.properties.problems.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                    if (data25.message !== undefined) {
                        if (typeof data25.message !== "string") {
                            const err56 = { instancePath: instancePath + "/problems/" + i2 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err57 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
        }
        else {
            const err58 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err58];
            }
            else {
                vErrors.push(err58);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        let data28 = data.notes;
        if (Array.isArray(data28)) {
            const len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (typeof data28[i3] !== "string") {
                    const err59 = { instancePath: instancePath + "/notes/" + i3, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
        }
        else {
            const err60 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err60];
            }
            else {
                vErrors.push(err60);
            }
            errors++;
        }
    }
    if (data.worst !== undefined) {
        let data30 = data.worst;
        if (Array.isArray(data30)) {
            const len4 = data30.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data31 = data30[i4];
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    if (data31.file === undefined) {
                        const err61 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    if (data31.lines === undefined) {
                        const err62 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property '" + "lines" + "'" };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (data31.uncovered === undefined) {
                        const err63 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "uncovered" }, message: "must have required property '" + "uncovered" + "'" };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                    if (data31.ranges === undefined) {
                        const err64 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "ranges" }, message: "must have required property '" + "ranges" + "'" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if (data31.rangesLeftOut === undefined) {
                        const err65 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "rangesLeftOut" }, message: "must have required property '" + "rangesLeftOut" + "'" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                    if (data31.inCheckout === undefined) {
                        const err66 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "inCheckout" }, message: "must have required property '" + "inCheckout" + "'" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                    for (const key5 in data31) {
                        if (!((((((key5 === "file") || (key5 === "lines")) || (key5 === "uncovered")) || (key5 === "ranges")) || (key5 === "rangesLeftOut")) || (key5 === "inCheckout"))) {
                            const err67 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    if (data31.file !== undefined) {
                        if (typeof data31.file !== "string") {
                            const err68 = { instancePath: instancePath + "/worst/" + i4 + "/file", schemaPath: "#/properties/worst/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    if (data31.lines !== undefined) {
                        let data33 = data31.lines;
                        if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                            const err69 = { instancePath: instancePath + "/worst/" + i4 + "/lines", schemaPath: "#/properties/worst/items/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                        if ((typeof data33 == "number") && (isFinite(data33))) {
                            if (data33 < 0 || isNaN(data33)) {
                                const err70 = { instancePath: instancePath + "/worst/" + i4 + "/lines", schemaPath: "#/properties/worst/items/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.uncovered !== undefined) {
                        let data34 = data31.uncovered;
                        if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                            const err71 = { instancePath: instancePath + "/worst/" + i4 + "/uncovered", schemaPath: "#/properties/worst/items/properties/uncovered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                vErrors.push(err71);
                            }
                            errors++;
                        }
                        if ((typeof data34 == "number") && (isFinite(data34))) {
                            if (data34 < 0 || isNaN(data34)) {
                                const err72 = { instancePath: instancePath + "/worst/" + i4 + "/uncovered", schemaPath: "#/properties/worst/items/properties/uncovered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.ranges !== undefined) {
                        let data35 = data31.ranges;
                        if (Array.isArray(data35)) {
                            const len5 = data35.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                                let data36 = data35[i5];
                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                    if (data36.from === undefined) {
                                        const err73 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                    if (data36.to === undefined) {
                                        const err74 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                    for (const key6 in data36) {
                                        if (!((key6 === "from") || (key6 === "to"))) {
                                            const err75 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data36.from !== undefined) {
                                        let data37 = data36.from;
                                        if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                            const err76 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/from", schemaPath: "#/$defs/lineRange/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data37 == "number") && (isFinite(data37))) {
                                            if (data37 < 0 || isNaN(data37)) {
                                                const err77 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/from", schemaPath: "#/$defs/lineRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data36.to !== undefined) {
                                        let data38 = data36.to;
                                        if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                            const err78 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/to", schemaPath: "#/$defs/lineRange/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data38 == "number") && (isFinite(data38))) {
                                            if (data38 < 0 || isNaN(data38)) {
                                                const err79 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/to", schemaPath: "#/$defs/lineRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err79];
                                                }
                                                else {
                                                    vErrors.push(err79);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err80 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err81 = { instancePath: instancePath + "/worst/" + i4 + "/ranges", schemaPath: "#/properties/worst/items/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                    if (data31.rangesLeftOut !== undefined) {
                        let data39 = data31.rangesLeftOut;
                        if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                            const err82 = { instancePath: instancePath + "/worst/" + i4 + "/rangesLeftOut", schemaPath: "#/properties/worst/items/properties/rangesLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        if ((typeof data39 == "number") && (isFinite(data39))) {
                            if (data39 < 0 || isNaN(data39)) {
                                const err83 = { instancePath: instancePath + "/worst/" + i4 + "/rangesLeftOut", schemaPath: "#/properties/worst/items/properties/rangesLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.inCheckout !== undefined) {
                        if (typeof data31.inCheckout !== "boolean") {
                            const err84 = { instancePath: instancePath + "/worst/" + i4 + "/inCheckout", schemaPath: "#/properties/worst/items/properties/inCheckout/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err85 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
        }
        else {
            const err86 = { instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
    }
}
else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err87];
    }
    else {
        vErrors.push(err87);
    }
    errors++;
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate38.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" }, message: "must have required property '" + "languages" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "languages")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.languages !== undefined) {
        let data0 = data.languages;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate33(data0[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "title": "SuiteMatrix", "type": "object", "required": ["fixtures", "groups", "gaps"], "additionalProperties": false, "properties": { "fixtures": { "type": "integer", "minimum": 0 }, "groups": { "type": "array", "items": { "$ref": "#/$defs/matrixGroup" } }, "gaps": { "type": "array", "items": { "$ref": "#/$defs/matrixGap" } } } };
const schema69 = { "title": "MatrixGap", "type": "object", "required": ["scenario", "kind", "command"], "additionalProperties": false, "properties": { "scenario": { "type": "string" }, "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "command": { "type": "string" } } };
const schema67 = { "title": "MatrixGroup", "type": "object", "required": ["id", "title", "rows"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "rows": { "type": "array", "items": { "title": "MatrixRow", "type": "object", "required": ["id", "title", "cells"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "cells": { "type": "array", "items": { "$ref": "#/$defs/matrixCell" } } } } } } };
const schema68 = { "title": "MatrixCell", "type": "object", "required": ["fixtures"], "additionalProperties": false, "properties": { "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "fixtures": { "type": "integer", "minimum": 0 } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.title === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.rows === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property '" + "rows" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "id") || (key0 === "title")) || (key0 === "rows"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (typeof data.id !== "string") {
            const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        if (typeof data.title !== "string") {
            const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.rows !== undefined) {
        let data2 = data.rows;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.id === undefined) {
                        const err6 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data3.title === undefined) {
                        const err7 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (data3.cells === undefined) {
                        const err8 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "cells" }, message: "must have required property '" + "cells" + "'" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    for (const key1 in data3) {
                        if (!(((key1 === "id") || (key1 === "title")) || (key1 === "cells"))) {
                            const err9 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    if (data3.id !== undefined) {
                        if (typeof data3.id !== "string") {
                            const err10 = { instancePath: instancePath + "/rows/" + i0 + "/id", schemaPath: "#/properties/rows/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (data3.title !== undefined) {
                        if (typeof data3.title !== "string") {
                            const err11 = { instancePath: instancePath + "/rows/" + i0 + "/title", schemaPath: "#/properties/rows/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    if (data3.cells !== undefined) {
                        let data6 = data3.cells;
                        if (Array.isArray(data6)) {
                            const len1 = data6.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data7 = data6[i1];
                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                    if (data7.fixtures === undefined) {
                                        const err12 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1, schemaPath: "#/$defs/matrixCell/required", keyword: "required", params: { missingProperty: "fixtures" }, message: "must have required property '" + "fixtures" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err12];
                                        }
                                        else {
                                            vErrors.push(err12);
                                        }
                                        errors++;
                                    }
                                    for (const key2 in data7) {
                                        if (!((key2 === "kind") || (key2 === "fixtures"))) {
                                            const err13 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1, schemaPath: "#/$defs/matrixCell/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err13];
                                            }
                                            else {
                                                vErrors.push(err13);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data7.kind !== undefined) {
                                        let data8 = data7.kind;
                                        if (!((((data8 === "unary") || (data8 === "server_streaming")) || (data8 === "client_streaming")) || (data8 === "bidirectional_streaming"))) {
                                            const err14 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1 + "/kind", schemaPath: "#/$defs/matrixCell/properties/kind/enum", keyword: "enum", params: { allowedValues: schema68.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data7.fixtures !== undefined) {
                                        let data9 = data7.fixtures;
                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                            const err15 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1 + "/fixtures", schemaPath: "#/$defs/matrixCell/properties/fixtures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                            if (data9 < 0 || isNaN(data9)) {
                                                const err16 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1 + "/fixtures", schemaPath: "#/$defs/matrixCell/properties/fixtures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err17 = { instancePath: instancePath + "/rows/" + i0 + "/cells/" + i1, schemaPath: "#/$defs/matrixCell/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err18 = { instancePath: instancePath + "/rows/" + i0 + "/cells", schemaPath: "#/properties/rows/items/properties/cells/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
}
else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate41.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fixtures === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixtures" }, message: "must have required property '" + "fixtures" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.groups === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property '" + "groups" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.gaps === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gaps" }, message: "must have required property '" + "gaps" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "fixtures") || (key0 === "groups")) || (key0 === "gaps"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.fixtures !== undefined) {
        let data0 = data.fixtures;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err4 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 0 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.groups !== undefined) {
        let data1 = data.groups;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate42(data1[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.gaps !== undefined) {
        let data3 = data.gaps;
        if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data4 = data3[i1];
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.scenario === undefined) {
                        const err7 = { instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/$defs/matrixGap/required", keyword: "required", params: { missingProperty: "scenario" }, message: "must have required property '" + "scenario" + "'" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (data4.kind === undefined) {
                        const err8 = { instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/$defs/matrixGap/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data4.command === undefined) {
                        const err9 = { instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/$defs/matrixGap/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    for (const key1 in data4) {
                        if (!(((key1 === "scenario") || (key1 === "kind")) || (key1 === "command"))) {
                            const err10 = { instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/$defs/matrixGap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (data4.scenario !== undefined) {
                        if (typeof data4.scenario !== "string") {
                            const err11 = { instancePath: instancePath + "/gaps/" + i1 + "/scenario", schemaPath: "#/$defs/matrixGap/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    if (data4.kind !== undefined) {
                        let data6 = data4.kind;
                        if (!((((data6 === "unary") || (data6 === "server_streaming")) || (data6 === "client_streaming")) || (data6 === "bidirectional_streaming"))) {
                            const err12 = { instancePath: instancePath + "/gaps/" + i1 + "/kind", schemaPath: "#/$defs/matrixGap/properties/kind/enum", keyword: "enum", params: { allowedValues: schema69.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    if (data4.command !== undefined) {
                        if (typeof data4.command !== "string") {
                            const err13 = { instancePath: instancePath + "/gaps/" + i1 + "/command", schemaPath: "#/$defs/matrixGap/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/$defs/matrixGap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate41.errors = vErrors; return errors === 0; }
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="https://github.com/spikard/grpc-fixtures-action/schema/report.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.version === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.tool === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.result === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property '" + "result" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.problems === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property '" + "problems" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.encoding === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encoding" }, message: "must have required property '" + "encoding" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.suite === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, message: "must have required property '" + "suite" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.counts === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property '" + "counts" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data.findings === undefined) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data.bindings === undefined) {
        const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bindings" }, message: "must have required property '" + "bindings" + "'" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.fixtures === undefined) {
        const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixtures" }, message: "must have required property '" + "fixtures" + "'" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema31.properties, key0))) {
            const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if ("grpc-fixtures-report" !== data.format) {
            const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "grpc-fixtures-report" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.tool !== undefined) {
        if (typeof data.tool !== "string") {
            const err14 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.result !== undefined) {
        let data3 = data.result;
        if (!((data3 === "passed") || (data3 === "failed"))) {
            const err15 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema31.properties.result.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.problems !== undefined) {
        let data4 = data.problems;
        if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.kind === undefined) {
                        const err16 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (data5.message === undefined) {
                        const err17 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    for (const key1 in data5) {
                        if (!((((key1 === "kind") || (key1 === "binding")) || (key1 === "message")) || (key1 === "edit"))) {
                            const err18 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    if (data5.kind !== undefined) {
                        let data6 = data5.kind;
                        if (!(((((((((((((data6 === "invalid-fixture") || (data6 === "no-fixtures")) || (data6 === "too-few-fixtures")) || (data6 === "no-bindings")) || (data6 === "nothing-ran")) || (data6 === "server")) || (data6 === "verdict")) || (data6 === "divergence")) || (data6 === "coverage")) || (data6 === "unused-entry")) || (data6 === "expired-entry")) || (data6 === "broad-entry")) || (data6 === "passing-entry"))) {
                            const err19 = { instancePath: instancePath + "/problems/" + i0 + "/kind", schemaPath: "#/properties/problems/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    if (data5.binding !== undefined) {
                        if (typeof data5.binding !== "string") {
                            const err20 = { instancePath: instancePath + "/problems/" + i0 + "/binding", schemaPath: "#/properties/problems/items/properties/binding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    if (data5.message !== undefined) {
                        if (typeof data5.message !== "string") {
                            const err21 = { instancePath: instancePath + "/problems/" + i0 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    if (data5.edit !== undefined) {
                        let data9 = data5.edit;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            if (data9.file === undefined) {
                                const err22 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (data9.line === undefined) {
                                const err23 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if (data9.remove === undefined) {
                                const err24 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: "remove" }, message: "must have required property '" + "remove" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if (data9.write === undefined) {
                                const err25 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                            for (const key2 in data9) {
                                if (!((((key2 === "file") || (key2 === "line")) || (key2 === "remove")) || (key2 === "write"))) {
                                    const err26 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.file !== undefined) {
                                if (typeof data9.file !== "string") {
                                    const err27 = { instancePath: instancePath + "/problems/" + i0 + "/edit/file", schemaPath: "#/$defs/edit/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.line !== undefined) {
                                let data11 = data9.line;
                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                    const err28 = { instancePath: instancePath + "/problems/" + i0 + "/edit/line", schemaPath: "#/$defs/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                    if (data11 < 1 || isNaN(data11)) {
                                        const err29 = { instancePath: instancePath + "/problems/" + i0 + "/edit/line", schemaPath: "#/$defs/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data9.remove !== undefined) {
                                let data12 = data9.remove;
                                if (Array.isArray(data12)) {
                                    const len1 = data12.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        if (typeof data12[i1] !== "string") {
                                            const err30 = { instancePath: instancePath + "/problems/" + i0 + "/edit/remove/" + i1, schemaPath: "#/$defs/edit/properties/remove/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err31 = { instancePath: instancePath + "/problems/" + i0 + "/edit/remove", schemaPath: "#/$defs/edit/properties/remove/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.write !== undefined) {
                                let data14 = data9.write;
                                if (Array.isArray(data14)) {
                                    const len2 = data14.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        if (typeof data14[i2] !== "string") {
                                            const err32 = { instancePath: instancePath + "/problems/" + i0 + "/edit/write/" + i2, schemaPath: "#/$defs/edit/properties/write/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err33 = { instancePath: instancePath + "/problems/" + i0 + "/edit/write", schemaPath: "#/$defs/edit/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err34 = { instancePath: instancePath + "/problems/" + i0 + "/edit", schemaPath: "#/$defs/edit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.encoding !== undefined) {
        let data16 = data.encoding;
        if (!((data16 === "protobuf") || (data16 === "json"))) {
            const err37 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema31.properties.encoding.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
    if (data.suite !== undefined) {
        let data17 = data.suite;
        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.hash === undefined) {
                const err38 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property '" + "hash" + "'" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if (data17.fixtures === undefined) {
                const err39 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "fixtures" }, message: "must have required property '" + "fixtures" + "'" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (data17.selected === undefined) {
                const err40 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "selected" }, message: "must have required property '" + "selected" + "'" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if (data17.heavyLeftOut === undefined) {
                const err41 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "heavyLeftOut" }, message: "must have required property '" + "heavyLeftOut" + "'" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            for (const key3 in data17) {
                if (!((((key3 === "hash") || (key3 === "fixtures")) || (key3 === "selected")) || (key3 === "heavyLeftOut"))) {
                    const err42 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
            if (data17.hash !== undefined) {
                let data18 = data17.hash;
                if (typeof data18 === "string") {
                    if (!pattern4.test(data18)) {
                        const err43 = { instancePath: instancePath + "/suite/hash", schemaPath: "#/properties/suite/properties/hash/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                else {
                    const err44 = { instancePath: instancePath + "/suite/hash", schemaPath: "#/properties/suite/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
            if (data17.fixtures !== undefined) {
                let data19 = data17.fixtures;
                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                    const err45 = { instancePath: instancePath + "/suite/fixtures", schemaPath: "#/properties/suite/properties/fixtures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if ((typeof data19 == "number") && (isFinite(data19))) {
                    if (data19 < 0 || isNaN(data19)) {
                        const err46 = { instancePath: instancePath + "/suite/fixtures", schemaPath: "#/properties/suite/properties/fixtures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
            }
            if (data17.selected !== undefined) {
                let data20 = data17.selected;
                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                    const err47 = { instancePath: instancePath + "/suite/selected", schemaPath: "#/properties/suite/properties/selected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if ((typeof data20 == "number") && (isFinite(data20))) {
                    if (data20 < 0 || isNaN(data20)) {
                        const err48 = { instancePath: instancePath + "/suite/selected", schemaPath: "#/properties/suite/properties/selected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            if (data17.heavyLeftOut !== undefined) {
                let data21 = data17.heavyLeftOut;
                if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                    const err49 = { instancePath: instancePath + "/suite/heavyLeftOut", schemaPath: "#/properties/suite/properties/heavyLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                if ((typeof data21 == "number") && (isFinite(data21))) {
                    if (data21 < 0 || isNaN(data21)) {
                        const err50 = { instancePath: instancePath + "/suite/heavyLeftOut", schemaPath: "#/properties/suite/properties/heavyLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err51 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
    }
    if (data.counts !== undefined) {
        let data22 = data.counts;
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.total === undefined) {
                const err52 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            if (data22.passed === undefined) {
                const err53 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property '" + "passed" + "'" };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
            if (data22.failed === undefined) {
                const err54 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            if (data22["known-failing"] === undefined) {
                const err55 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "known-failing" }, message: "must have required property '" + "known-failing" + "'" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            if (data22["unexpected-pass"] === undefined) {
                const err56 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "unexpected-pass" }, message: "must have required property '" + "unexpected-pass" + "'" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if (data22.flaky === undefined) {
                const err57 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "flaky" }, message: "must have required property '" + "flaky" + "'" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            if (data22.skipped === undefined) {
                const err58 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property '" + "skipped" + "'" };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
            if (data22.timeout === undefined) {
                const err59 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "timeout" }, message: "must have required property '" + "timeout" + "'" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
            if (data22.crashed === undefined) {
                const err60 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "crashed" }, message: "must have required property '" + "crashed" + "'" };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
            if (data22["not-run"] === undefined) {
                const err61 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "not-run" }, message: "must have required property '" + "not-run" + "'" };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
            for (const key4 in data22) {
                if (!(func1.call(schema33.properties, key4))) {
                    const err62 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
            }
            if (data22.total !== undefined) {
                let data23 = data22.total;
                if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                    const err63 = { instancePath: instancePath + "/counts/total", schemaPath: "#/$defs/counts/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if ((typeof data23 == "number") && (isFinite(data23))) {
                    if (data23 < 0 || isNaN(data23)) {
                        const err64 = { instancePath: instancePath + "/counts/total", schemaPath: "#/$defs/counts/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
            }
            if (data22.passed !== undefined) {
                let data24 = data22.passed;
                if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                    const err65 = { instancePath: instancePath + "/counts/passed", schemaPath: "#/$defs/counts/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                if ((typeof data24 == "number") && (isFinite(data24))) {
                    if (data24 < 0 || isNaN(data24)) {
                        const err66 = { instancePath: instancePath + "/counts/passed", schemaPath: "#/$defs/counts/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
            }
            if (data22.failed !== undefined) {
                let data25 = data22.failed;
                if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                    const err67 = { instancePath: instancePath + "/counts/failed", schemaPath: "#/$defs/counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
                if ((typeof data25 == "number") && (isFinite(data25))) {
                    if (data25 < 0 || isNaN(data25)) {
                        const err68 = { instancePath: instancePath + "/counts/failed", schemaPath: "#/$defs/counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
            if (data22["known-failing"] !== undefined) {
                let data26 = data22["known-failing"];
                if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                    const err69 = { instancePath: instancePath + "/counts/known-failing", schemaPath: "#/$defs/counts/properties/known-failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                if ((typeof data26 == "number") && (isFinite(data26))) {
                    if (data26 < 0 || isNaN(data26)) {
                        const err70 = { instancePath: instancePath + "/counts/known-failing", schemaPath: "#/$defs/counts/properties/known-failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
            }
            if (data22["unexpected-pass"] !== undefined) {
                let data27 = data22["unexpected-pass"];
                if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                    const err71 = { instancePath: instancePath + "/counts/unexpected-pass", schemaPath: "#/$defs/counts/properties/unexpected-pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
                if ((typeof data27 == "number") && (isFinite(data27))) {
                    if (data27 < 0 || isNaN(data27)) {
                        const err72 = { instancePath: instancePath + "/counts/unexpected-pass", schemaPath: "#/$defs/counts/properties/unexpected-pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            if (data22.flaky !== undefined) {
                let data28 = data22.flaky;
                if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                    const err73 = { instancePath: instancePath + "/counts/flaky", schemaPath: "#/$defs/counts/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
                if ((typeof data28 == "number") && (isFinite(data28))) {
                    if (data28 < 0 || isNaN(data28)) {
                        const err74 = { instancePath: instancePath + "/counts/flaky", schemaPath: "#/$defs/counts/properties/flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                }
            }
            if (data22.skipped !== undefined) {
                let data29 = data22.skipped;
                if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                    const err75 = { instancePath: instancePath + "/counts/skipped", schemaPath: "#/$defs/counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err75];
                    }
                    else {
                        vErrors.push(err75);
                    }
                    errors++;
                }
                if ((typeof data29 == "number") && (isFinite(data29))) {
                    if (data29 < 0 || isNaN(data29)) {
                        const err76 = { instancePath: instancePath + "/counts/skipped", schemaPath: "#/$defs/counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
            }
            if (data22.timeout !== undefined) {
                let data30 = data22.timeout;
                if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                    const err77 = { instancePath: instancePath + "/counts/timeout", schemaPath: "#/$defs/counts/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
                if ((typeof data30 == "number") && (isFinite(data30))) {
                    if (data30 < 0 || isNaN(data30)) {
                        const err78 = { instancePath: instancePath + "/counts/timeout", schemaPath: "#/$defs/counts/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
            if (data22.crashed !== undefined) {
                let data31 = data22.crashed;
                if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                    const err79 = { instancePath: instancePath + "/counts/crashed", schemaPath: "#/$defs/counts/properties/crashed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
                if ((typeof data31 == "number") && (isFinite(data31))) {
                    if (data31 < 0 || isNaN(data31)) {
                        const err80 = { instancePath: instancePath + "/counts/crashed", schemaPath: "#/$defs/counts/properties/crashed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
            }
            if (data22["not-run"] !== undefined) {
                let data32 = data22["not-run"];
                if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                    const err81 = { instancePath: instancePath + "/counts/not-run", schemaPath: "#/$defs/counts/properties/not-run/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                if ((typeof data32 == "number") && (isFinite(data32))) {
                    if (data32 < 0 || isNaN(data32)) {
                        const err82 = { instancePath: instancePath + "/counts/not-run", schemaPath: "#/$defs/counts/properties/not-run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err83 = { instancePath: instancePath + "/counts", schemaPath: "#/$defs/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err83];
            }
            else {
                vErrors.push(err83);
            }
            errors++;
        }
    }
    if (data.parity !== undefined) {
        let data33 = data.parity;
        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.agreed === undefined) {
                const err84 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/required", keyword: "required", params: { missingProperty: "agreed" }, message: "must have required property '" + "agreed" + "'" };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
            if (data33.accepted === undefined) {
                const err85 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property '" + "accepted" + "'" };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
            if (data33.divergent === undefined) {
                const err86 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/required", keyword: "required", params: { missingProperty: "divergent" }, message: "must have required property '" + "divergent" + "'" };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    vErrors.push(err86);
                }
                errors++;
            }
            if (data33.incomplete === undefined) {
                const err87 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/required", keyword: "required", params: { missingProperty: "incomplete" }, message: "must have required property '" + "incomplete" + "'" };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
            for (const key5 in data33) {
                if (!((((key5 === "agreed") || (key5 === "accepted")) || (key5 === "divergent")) || (key5 === "incomplete"))) {
                    const err88 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err88];
                    }
                    else {
                        vErrors.push(err88);
                    }
                    errors++;
                }
            }
            if (data33.agreed !== undefined) {
                let data34 = data33.agreed;
                if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                    const err89 = { instancePath: instancePath + "/parity/agreed", schemaPath: "#/properties/parity/properties/agreed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err89];
                    }
                    else {
                        vErrors.push(err89);
                    }
                    errors++;
                }
                if ((typeof data34 == "number") && (isFinite(data34))) {
                    if (data34 < 0 || isNaN(data34)) {
                        const err90 = { instancePath: instancePath + "/parity/agreed", schemaPath: "#/properties/parity/properties/agreed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
            }
            if (data33.accepted !== undefined) {
                let data35 = data33.accepted;
                if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                    const err91 = { instancePath: instancePath + "/parity/accepted", schemaPath: "#/properties/parity/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
                if ((typeof data35 == "number") && (isFinite(data35))) {
                    if (data35 < 0 || isNaN(data35)) {
                        const err92 = { instancePath: instancePath + "/parity/accepted", schemaPath: "#/properties/parity/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
            }
            if (data33.divergent !== undefined) {
                let data36 = data33.divergent;
                if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                    const err93 = { instancePath: instancePath + "/parity/divergent", schemaPath: "#/properties/parity/properties/divergent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
                if ((typeof data36 == "number") && (isFinite(data36))) {
                    if (data36 < 0 || isNaN(data36)) {
                        const err94 = { instancePath: instancePath + "/parity/divergent", schemaPath: "#/properties/parity/properties/divergent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
            }
            if (data33.incomplete !== undefined) {
                let data37 = data33.incomplete;
                if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                    const err95 = { instancePath: instancePath + "/parity/incomplete", schemaPath: "#/properties/parity/properties/incomplete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err95];
                    }
                    else {
                        vErrors.push(err95);
                    }
                    errors++;
                }
                if ((typeof data37 == "number") && (isFinite(data37))) {
                    if (data37 < 0 || isNaN(data37)) {
                        const err96 = { instancePath: instancePath + "/parity/incomplete", schemaPath: "#/properties/parity/properties/incomplete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err97 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err97];
            }
            else {
                vErrors.push(err97);
            }
            errors++;
        }
    }
    if (data.findings !== undefined) {
        let data38 = data.findings;
        if (Array.isArray(data38)) {
            const len3 = data38.length;
            for (let i3 = 0; i3 < len3; i3++) {
                let data39 = data38[i3];
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    if (data39.rule === undefined) {
                        const err98 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'" };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                    if (data39.severity === undefined) {
                        const err99 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                    if (data39.file === undefined) {
                        const err100 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                    if (data39.line === undefined) {
                        const err101 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                    if (data39.column === undefined) {
                        const err102 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'" };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                    if (data39.pointer === undefined) {
                        const err103 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property '" + "pointer" + "'" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                    if (data39.message === undefined) {
                        const err104 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                    for (const key6 in data39) {
                        if (!(((((((key6 === "rule") || (key6 === "severity")) || (key6 === "file")) || (key6 === "line")) || (key6 === "column")) || (key6 === "pointer")) || (key6 === "message"))) {
                            const err105 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err105];
                            }
                            else {
                                vErrors.push(err105);
                            }
                            errors++;
                        }
                    }
                    if (data39.rule !== undefined) {
                        if (typeof data39.rule !== "string") {
                            const err106 = { instancePath: instancePath + "/findings/" + i3 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err106];
                            }
                            else {
                                vErrors.push(err106);
                            }
                            errors++;
                        }
                    }
                    if (data39.severity !== undefined) {
                        let data41 = data39.severity;
                        if (!((data41 === "error") || (data41 === "warn"))) {
                            const err107 = { instancePath: instancePath + "/findings/" + i3 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err107];
                            }
                            else {
                                vErrors.push(err107);
                            }
                            errors++;
                        }
                    }
                    if (data39.file !== undefined) {
                        if (typeof data39.file !== "string") {
                            const err108 = { instancePath: instancePath + "/findings/" + i3 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err108];
                            }
                            else {
                                vErrors.push(err108);
                            }
                            errors++;
                        }
                    }
                    if (data39.line !== undefined) {
                        let data43 = data39.line;
                        if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                            const err109 = { instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                        if ((typeof data43 == "number") && (isFinite(data43))) {
                            if (data43 < 1 || isNaN(data43)) {
                                const err110 = { instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data39.column !== undefined) {
                        let data44 = data39.column;
                        if (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) {
                            const err111 = { instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err111];
                            }
                            else {
                                vErrors.push(err111);
                            }
                            errors++;
                        }
                        if ((typeof data44 == "number") && (isFinite(data44))) {
                            if (data44 < 1 || isNaN(data44)) {
                                const err112 = { instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data39.pointer !== undefined) {
                        if (typeof data39.pointer !== "string") {
                            const err113 = { instancePath: instancePath + "/findings/" + i3 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err113];
                            }
                            else {
                                vErrors.push(err113);
                            }
                            errors++;
                        }
                    }
                    if (data39.message !== undefined) {
                        if (typeof data39.message !== "string") {
                            const err114 = { instancePath: instancePath + "/findings/" + i3 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err115 = { instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err115];
                    }
                    else {
                        vErrors.push(err115);
                    }
                    errors++;
                }
            }
        }
        else {
            const err116 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err116];
            }
            else {
                vErrors.push(err116);
            }
            errors++;
        }
    }
    if (data.bindings !== undefined) {
        let data47 = data.bindings;
        if (Array.isArray(data47)) {
            const len4 = data47.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data48 = data47[i4];
                if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                    if (data48.name === undefined) {
                        const err117 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                    if (data48.counts === undefined) {
                        const err118 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property '" + "counts" + "'" };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                    if (data48.server === undefined) {
                        const err119 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'" };
                        if (vErrors === null) {
                            vErrors = [err119];
                        }
                        else {
                            vErrors.push(err119);
                        }
                        errors++;
                    }
                    if (data48.run === undefined) {
                        const err120 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                    for (const key7 in data48) {
                        if (!(((((key7 === "name") || (key7 === "counts")) || (key7 === "exercised")) || (key7 === "server")) || (key7 === "run"))) {
                            const err121 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err121];
                            }
                            else {
                                vErrors.push(err121);
                            }
                            errors++;
                        }
                    }
                    if (data48.name !== undefined) {
                        if (typeof data48.name !== "string") {
                            const err122 = { instancePath: instancePath + "/bindings/" + i4 + "/name", schemaPath: "#/properties/bindings/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                    }
                    if (data48.counts !== undefined) {
                        let data50 = data48.counts;
                        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                            if (data50.total === undefined) {
                                const err123 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err123];
                                }
                                else {
                                    vErrors.push(err123);
                                }
                                errors++;
                            }
                            if (data50.passed === undefined) {
                                const err124 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property '" + "passed" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                            if (data50.failed === undefined) {
                                const err125 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err125];
                                }
                                else {
                                    vErrors.push(err125);
                                }
                                errors++;
                            }
                            if (data50["known-failing"] === undefined) {
                                const err126 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "known-failing" }, message: "must have required property '" + "known-failing" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                            if (data50["unexpected-pass"] === undefined) {
                                const err127 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "unexpected-pass" }, message: "must have required property '" + "unexpected-pass" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                            if (data50.flaky === undefined) {
                                const err128 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "flaky" }, message: "must have required property '" + "flaky" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                            if (data50.skipped === undefined) {
                                const err129 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property '" + "skipped" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                            if (data50.timeout === undefined) {
                                const err130 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "timeout" }, message: "must have required property '" + "timeout" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                            if (data50.crashed === undefined) {
                                const err131 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "crashed" }, message: "must have required property '" + "crashed" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                            if (data50["not-run"] === undefined) {
                                const err132 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/required", keyword: "required", params: { missingProperty: "not-run" }, message: "must have required property '" + "not-run" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                            for (const key8 in data50) {
                                if (!(func1.call(schema33.properties, key8))) {
                                    const err133 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            if (data50.total !== undefined) {
                                let data51 = data50.total;
                                if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                                    const err134 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/total", schemaPath: "#/$defs/counts/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err134];
                                    }
                                    else {
                                        vErrors.push(err134);
                                    }
                                    errors++;
                                }
                                if ((typeof data51 == "number") && (isFinite(data51))) {
                                    if (data51 < 0 || isNaN(data51)) {
                                        const err135 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/total", schemaPath: "#/$defs/counts/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err135];
                                        }
                                        else {
                                            vErrors.push(err135);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.passed !== undefined) {
                                let data52 = data50.passed;
                                if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                                    const err136 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/passed", schemaPath: "#/$defs/counts/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                                if ((typeof data52 == "number") && (isFinite(data52))) {
                                    if (data52 < 0 || isNaN(data52)) {
                                        const err137 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/passed", schemaPath: "#/$defs/counts/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err137];
                                        }
                                        else {
                                            vErrors.push(err137);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.failed !== undefined) {
                                let data53 = data50.failed;
                                if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                                    const err138 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/failed", schemaPath: "#/$defs/counts/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                                if ((typeof data53 == "number") && (isFinite(data53))) {
                                    if (data53 < 0 || isNaN(data53)) {
                                        const err139 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/failed", schemaPath: "#/$defs/counts/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err139];
                                        }
                                        else {
                                            vErrors.push(err139);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50["known-failing"] !== undefined) {
                                let data54 = data50["known-failing"];
                                if (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) {
                                    const err140 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/known-failing", schemaPath: "#/$defs/counts/properties/known-failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err140];
                                    }
                                    else {
                                        vErrors.push(err140);
                                    }
                                    errors++;
                                }
                                if ((typeof data54 == "number") && (isFinite(data54))) {
                                    if (data54 < 0 || isNaN(data54)) {
                                        const err141 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/known-failing", schemaPath: "#/$defs/counts/properties/known-failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err141];
                                        }
                                        else {
                                            vErrors.push(err141);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50["unexpected-pass"] !== undefined) {
                                let data55 = data50["unexpected-pass"];
                                if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                    const err142 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/unexpected-pass", schemaPath: "#/$defs/counts/properties/unexpected-pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err142];
                                    }
                                    else {
                                        vErrors.push(err142);
                                    }
                                    errors++;
                                }
                                if ((typeof data55 == "number") && (isFinite(data55))) {
                                    if (data55 < 0 || isNaN(data55)) {
                                        const err143 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/unexpected-pass", schemaPath: "#/$defs/counts/properties/unexpected-pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err143];
                                        }
                                        else {
                                            vErrors.push(err143);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.flaky !== undefined) {
                                let data56 = data50.flaky;
                                if (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) {
                                    const err144 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/flaky", schemaPath: "#/$defs/counts/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                                if ((typeof data56 == "number") && (isFinite(data56))) {
                                    if (data56 < 0 || isNaN(data56)) {
                                        const err145 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/flaky", schemaPath: "#/$defs/counts/properties/flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err145];
                                        }
                                        else {
                                            vErrors.push(err145);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.skipped !== undefined) {
                                let data57 = data50.skipped;
                                if (!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) {
                                    const err146 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/skipped", schemaPath: "#/$defs/counts/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err146];
                                    }
                                    else {
                                        vErrors.push(err146);
                                    }
                                    errors++;
                                }
                                if ((typeof data57 == "number") && (isFinite(data57))) {
                                    if (data57 < 0 || isNaN(data57)) {
                                        const err147 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/skipped", schemaPath: "#/$defs/counts/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err147];
                                        }
                                        else {
                                            vErrors.push(err147);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.timeout !== undefined) {
                                let data58 = data50.timeout;
                                if (!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) {
                                    const err148 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/timeout", schemaPath: "#/$defs/counts/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err148];
                                    }
                                    else {
                                        vErrors.push(err148);
                                    }
                                    errors++;
                                }
                                if ((typeof data58 == "number") && (isFinite(data58))) {
                                    if (data58 < 0 || isNaN(data58)) {
                                        const err149 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/timeout", schemaPath: "#/$defs/counts/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err149];
                                        }
                                        else {
                                            vErrors.push(err149);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50.crashed !== undefined) {
                                let data59 = data50.crashed;
                                if (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) {
                                    const err150 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/crashed", schemaPath: "#/$defs/counts/properties/crashed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                                if ((typeof data59 == "number") && (isFinite(data59))) {
                                    if (data59 < 0 || isNaN(data59)) {
                                        const err151 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/crashed", schemaPath: "#/$defs/counts/properties/crashed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data50["not-run"] !== undefined) {
                                let data60 = data50["not-run"];
                                if (!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) {
                                    const err152 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/not-run", schemaPath: "#/$defs/counts/properties/not-run/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if ((typeof data60 == "number") && (isFinite(data60))) {
                                    if (data60 < 0 || isNaN(data60)) {
                                        const err153 = { instancePath: instancePath + "/bindings/" + i4 + "/counts/not-run", schemaPath: "#/$defs/counts/properties/not-run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err153];
                                        }
                                        else {
                                            vErrors.push(err153);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err154 = { instancePath: instancePath + "/bindings/" + i4 + "/counts", schemaPath: "#/$defs/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                    }
                    if (data48.exercised !== undefined) {
                        if (!(validate21(data48.exercised, { instancePath: instancePath + "/bindings/" + i4 + "/exercised", parentData: data48, parentDataProperty: "exercised", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data48.server !== undefined) {
                        let data62 = data48.server;
                        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                            if (data62.kind === undefined) {
                                const err155 = { instancePath: instancePath + "/bindings/" + i4 + "/server", schemaPath: "result.schema.json#/$defs/server/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err155];
                                }
                                else {
                                    vErrors.push(err155);
                                }
                                errors++;
                            }
                            for (const key9 in data62) {
                                if (!((key9 === "kind") || (key9 === "failure"))) {
                                    const err156 = { instancePath: instancePath + "/bindings/" + i4 + "/server", schemaPath: "result.schema.json#/$defs/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err156];
                                    }
                                    else {
                                        vErrors.push(err156);
                                    }
                                    errors++;
                                }
                            }
                            if (data62.kind !== undefined) {
                                let data63 = data62.kind;
                                if (!(((data63 === "embedded") || (data63 === "command")) || (data63 === "attached"))) {
                                    const err157 = { instancePath: instancePath + "/bindings/" + i4 + "/server/kind", schemaPath: "result.schema.json#/$defs/server/properties/kind/enum", keyword: "enum", params: { allowedValues: schema39.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                    if (vErrors === null) {
                                        vErrors = [err157];
                                    }
                                    else {
                                        vErrors.push(err157);
                                    }
                                    errors++;
                                }
                            }
                            if (data62.failure !== undefined) {
                                let data64 = data62.failure;
                                if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                    if (data64.stage === undefined) {
                                        const err158 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure", schemaPath: "result.schema.json#/$defs/server/properties/failure/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property '" + "stage" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err158];
                                        }
                                        else {
                                            vErrors.push(err158);
                                        }
                                        errors++;
                                    }
                                    if (data64.message === undefined) {
                                        const err159 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure", schemaPath: "result.schema.json#/$defs/server/properties/failure/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err159];
                                        }
                                        else {
                                            vErrors.push(err159);
                                        }
                                        errors++;
                                    }
                                    if (data64.log === undefined) {
                                        const err160 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure", schemaPath: "result.schema.json#/$defs/server/properties/failure/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property '" + "log" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err160];
                                        }
                                        else {
                                            vErrors.push(err160);
                                        }
                                        errors++;
                                    }
                                    for (const key10 in data64) {
                                        if (!((((key10 === "stage") || (key10 === "message")) || (key10 === "hint")) || (key10 === "log"))) {
                                            const err161 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure", schemaPath: "result.schema.json#/$defs/server/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err161];
                                            }
                                            else {
                                                vErrors.push(err161);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data64.stage !== undefined) {
                                        let data65 = data64.stage;
                                        if (!(((data65 === "start") || (data65 === "run")) || (data65 === "stop"))) {
                                            const err162 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure/stage", schemaPath: "result.schema.json#/$defs/server/properties/failure/properties/stage/enum", keyword: "enum", params: { allowedValues: schema39.properties.failure.properties.stage.enum }, message: "must be equal to one of the allowed values" };
                                            if (vErrors === null) {
                                                vErrors = [err162];
                                            }
                                            else {
                                                vErrors.push(err162);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data64.message !== undefined) {
                                        if (typeof data64.message !== "string") {
                                            const err163 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure/message", schemaPath: "result.schema.json#/$defs/server/properties/failure/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err163];
                                            }
                                            else {
                                                vErrors.push(err163);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data64.hint !== undefined) {
                                        if (typeof data64.hint !== "string") {
                                            const err164 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure/hint", schemaPath: "result.schema.json#/$defs/server/properties/failure/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err164];
                                            }
                                            else {
                                                vErrors.push(err164);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data64.log !== undefined) {
                                        let data68 = data64.log;
                                        if (Array.isArray(data68)) {
                                            const len5 = data68.length;
                                            for (let i5 = 0; i5 < len5; i5++) {
                                                if (typeof data68[i5] !== "string") {
                                                    const err165 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure/log/" + i5, schemaPath: "result.schema.json#/$defs/server/properties/failure/properties/log/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err165];
                                                    }
                                                    else {
                                                        vErrors.push(err165);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err166 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure/log", schemaPath: "result.schema.json#/$defs/server/properties/failure/properties/log/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                                vErrors = [err166];
                                            }
                                            else {
                                                vErrors.push(err166);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err167 = { instancePath: instancePath + "/bindings/" + i4 + "/server/failure", schemaPath: "result.schema.json#/$defs/server/properties/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err168 = { instancePath: instancePath + "/bindings/" + i4 + "/server", schemaPath: "result.schema.json#/$defs/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err168];
                            }
                            else {
                                vErrors.push(err168);
                            }
                            errors++;
                        }
                    }
                    if (data48.run !== undefined) {
                        let data70 = data48.run;
                        if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                            if (data70.startedAt === undefined) {
                                const err169 = { instancePath: instancePath + "/bindings/" + i4 + "/run", schemaPath: "result.schema.json#/properties/run/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err169];
                                }
                                else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                            if (data70.startMs === undefined) {
                                const err170 = { instancePath: instancePath + "/bindings/" + i4 + "/run", schemaPath: "result.schema.json#/properties/run/required", keyword: "required", params: { missingProperty: "startMs" }, message: "must have required property '" + "startMs" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err170];
                                }
                                else {
                                    vErrors.push(err170);
                                }
                                errors++;
                            }
                            if (data70.durationMs === undefined) {
                                const err171 = { instancePath: instancePath + "/bindings/" + i4 + "/run", schemaPath: "result.schema.json#/properties/run/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err171];
                                }
                                else {
                                    vErrors.push(err171);
                                }
                                errors++;
                            }
                            for (const key11 in data70) {
                                if (!((((key11 === "startedAt") || (key11 === "startMs")) || (key11 === "durationMs")) || (key11 === "address"))) {
                                    const err172 = { instancePath: instancePath + "/bindings/" + i4 + "/run", schemaPath: "result.schema.json#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                            }
                            if (data70.startedAt !== undefined) {
                                if (typeof data70.startedAt !== "string") {
                                    const err173 = { instancePath: instancePath + "/bindings/" + i4 + "/run/startedAt", schemaPath: "result.schema.json#/properties/run/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err173];
                                    }
                                    else {
                                        vErrors.push(err173);
                                    }
                                    errors++;
                                }
                            }
                            if (data70.startMs !== undefined) {
                                let data72 = data70.startMs;
                                if ((typeof data72 == "number") && (isFinite(data72))) {
                                    if (data72 < 0 || isNaN(data72)) {
                                        const err174 = { instancePath: instancePath + "/bindings/" + i4 + "/run/startMs", schemaPath: "result.schema.json#/properties/run/properties/startMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err174];
                                        }
                                        else {
                                            vErrors.push(err174);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err175 = { instancePath: instancePath + "/bindings/" + i4 + "/run/startMs", schemaPath: "result.schema.json#/properties/run/properties/startMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err175];
                                    }
                                    else {
                                        vErrors.push(err175);
                                    }
                                    errors++;
                                }
                            }
                            if (data70.durationMs !== undefined) {
                                let data73 = data70.durationMs;
                                if ((typeof data73 == "number") && (isFinite(data73))) {
                                    if (data73 < 0 || isNaN(data73)) {
                                        const err176 = { instancePath: instancePath + "/bindings/" + i4 + "/run/durationMs", schemaPath: "result.schema.json#/properties/run/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err176];
                                        }
                                        else {
                                            vErrors.push(err176);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err177 = { instancePath: instancePath + "/bindings/" + i4 + "/run/durationMs", schemaPath: "result.schema.json#/properties/run/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err177];
                                    }
                                    else {
                                        vErrors.push(err177);
                                    }
                                    errors++;
                                }
                            }
                            if (data70.address !== undefined) {
                                if (typeof data70.address !== "string") {
                                    const err178 = { instancePath: instancePath + "/bindings/" + i4 + "/run/address", schemaPath: "result.schema.json#/properties/run/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err178];
                                    }
                                    else {
                                        vErrors.push(err178);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err179 = { instancePath: instancePath + "/bindings/" + i4 + "/run", schemaPath: "result.schema.json#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err179];
                            }
                            else {
                                vErrors.push(err179);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err180 = { instancePath: instancePath + "/bindings/" + i4, schemaPath: "#/properties/bindings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err180];
                    }
                    else {
                        vErrors.push(err180);
                    }
                    errors++;
                }
            }
        }
        else {
            const err181 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err181];
            }
            else {
                vErrors.push(err181);
            }
            errors++;
        }
    }
    if (data.fixtures !== undefined) {
        let data75 = data.fixtures;
        if (Array.isArray(data75)) {
            const len6 = data75.length;
            for (let i6 = 0; i6 < len6; i6++) {
                let data76 = data75[i6];
                if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                    if (data76.id === undefined) {
                        const err182 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                        if (vErrors === null) {
                            vErrors = [err182];
                        }
                        else {
                            vErrors.push(err182);
                        }
                        errors++;
                    }
                    if (data76.name === undefined) {
                        const err183 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err183];
                        }
                        else {
                            vErrors.push(err183);
                        }
                        errors++;
                    }
                    if (data76.file === undefined) {
                        const err184 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err184];
                        }
                        else {
                            vErrors.push(err184);
                        }
                        errors++;
                    }
                    if (data76.line === undefined) {
                        const err185 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                        if (vErrors === null) {
                            vErrors = [err185];
                        }
                        else {
                            vErrors.push(err185);
                        }
                        errors++;
                    }
                    if (data76.results === undefined) {
                        const err186 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property '" + "results" + "'" };
                        if (vErrors === null) {
                            vErrors = [err186];
                        }
                        else {
                            vErrors.push(err186);
                        }
                        errors++;
                    }
                    for (const key12 in data76) {
                        if (!((((((key12 === "id") || (key12 === "name")) || (key12 === "file")) || (key12 === "line")) || (key12 === "results")) || (key12 === "parity"))) {
                            const err187 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err187];
                            }
                            else {
                                vErrors.push(err187);
                            }
                            errors++;
                        }
                    }
                    if (data76.id !== undefined) {
                        if (typeof data76.id !== "string") {
                            const err188 = { instancePath: instancePath + "/fixtures/" + i6 + "/id", schemaPath: "#/properties/fixtures/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err188];
                            }
                            else {
                                vErrors.push(err188);
                            }
                            errors++;
                        }
                    }
                    if (data76.name !== undefined) {
                        if (typeof data76.name !== "string") {
                            const err189 = { instancePath: instancePath + "/fixtures/" + i6 + "/name", schemaPath: "#/properties/fixtures/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err189];
                            }
                            else {
                                vErrors.push(err189);
                            }
                            errors++;
                        }
                    }
                    if (data76.file !== undefined) {
                        if (typeof data76.file !== "string") {
                            const err190 = { instancePath: instancePath + "/fixtures/" + i6 + "/file", schemaPath: "#/properties/fixtures/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err190];
                            }
                            else {
                                vErrors.push(err190);
                            }
                            errors++;
                        }
                    }
                    if (data76.line !== undefined) {
                        let data80 = data76.line;
                        if (!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) {
                            const err191 = { instancePath: instancePath + "/fixtures/" + i6 + "/line", schemaPath: "#/properties/fixtures/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err191];
                            }
                            else {
                                vErrors.push(err191);
                            }
                            errors++;
                        }
                        if ((typeof data80 == "number") && (isFinite(data80))) {
                            if (data80 < 1 || isNaN(data80)) {
                                const err192 = { instancePath: instancePath + "/fixtures/" + i6 + "/line", schemaPath: "#/properties/fixtures/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data76.results !== undefined) {
                        let data81 = data76.results;
                        if (Array.isArray(data81)) {
                            const len7 = data81.length;
                            for (let i7 = 0; i7 < len7; i7++) {
                                let data82 = data81[i7];
                                if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                                    if (data82.binding === undefined) {
                                        const err193 = { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7, schemaPath: "#/properties/fixtures/items/properties/results/items/required", keyword: "required", params: { missingProperty: "binding" }, message: "must have required property '" + "binding" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err193];
                                        }
                                        else {
                                            vErrors.push(err193);
                                        }
                                        errors++;
                                    }
                                    if (data82.result === undefined) {
                                        const err194 = { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7, schemaPath: "#/properties/fixtures/items/properties/results/items/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property '" + "result" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err194];
                                        }
                                        else {
                                            vErrors.push(err194);
                                        }
                                        errors++;
                                    }
                                    for (const key13 in data82) {
                                        if (!((key13 === "binding") || (key13 === "result"))) {
                                            const err195 = { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7, schemaPath: "#/properties/fixtures/items/properties/results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err195];
                                            }
                                            else {
                                                vErrors.push(err195);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data82.binding !== undefined) {
                                        if (typeof data82.binding !== "string") {
                                            const err196 = { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7 + "/binding", schemaPath: "#/properties/fixtures/items/properties/results/items/properties/binding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err196];
                                            }
                                            else {
                                                vErrors.push(err196);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data82.result !== undefined) {
                                        if (!(validate28(data82.result, { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7 + "/result", parentData: data82, parentDataProperty: "result", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err197 = { instancePath: instancePath + "/fixtures/" + i6 + "/results/" + i7, schemaPath: "#/properties/fixtures/items/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err197];
                                    }
                                    else {
                                        vErrors.push(err197);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err198 = { instancePath: instancePath + "/fixtures/" + i6 + "/results", schemaPath: "#/properties/fixtures/items/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                    }
                    if (data76.parity !== undefined) {
                        let data85 = data76.parity;
                        if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                            if (data85.verdict === undefined) {
                                const err199 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity", schemaPath: "#/$defs/parity/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err199];
                                }
                                else {
                                    vErrors.push(err199);
                                }
                                errors++;
                            }
                            if (data85.groups === undefined) {
                                const err200 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity", schemaPath: "#/$defs/parity/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property '" + "groups" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err200];
                                }
                                else {
                                    vErrors.push(err200);
                                }
                                errors++;
                            }
                            if (data85.differences === undefined) {
                                const err201 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity", schemaPath: "#/$defs/parity/required", keyword: "required", params: { missingProperty: "differences" }, message: "must have required property '" + "differences" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err201];
                                }
                                else {
                                    vErrors.push(err201);
                                }
                                errors++;
                            }
                            for (const key14 in data85) {
                                if (!((((key14 === "verdict") || (key14 === "reason")) || (key14 === "groups")) || (key14 === "differences"))) {
                                    const err202 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity", schemaPath: "#/$defs/parity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err202];
                                    }
                                    else {
                                        vErrors.push(err202);
                                    }
                                    errors++;
                                }
                            }
                            if (data85.verdict !== undefined) {
                                let data86 = data85.verdict;
                                if (!((((data86 === "agreed") || (data86 === "accepted")) || (data86 === "divergent")) || (data86 === "incomplete"))) {
                                    const err203 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/verdict", schemaPath: "#/$defs/parity/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema57.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                                    if (vErrors === null) {
                                        vErrors = [err203];
                                    }
                                    else {
                                        vErrors.push(err203);
                                    }
                                    errors++;
                                }
                            }
                            if (data85.reason !== undefined) {
                                if (typeof data85.reason !== "string") {
                                    const err204 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/reason", schemaPath: "#/$defs/parity/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                            }
                            if (data85.groups !== undefined) {
                                let data88 = data85.groups;
                                if (Array.isArray(data88)) {
                                    const len8 = data88.length;
                                    for (let i8 = 0; i8 < len8; i8++) {
                                        let data89 = data88[i8];
                                        if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                            if (data89.bindings === undefined) {
                                                const err205 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8, schemaPath: "#/$defs/parity/properties/groups/items/required", keyword: "required", params: { missingProperty: "bindings" }, message: "must have required property '" + "bindings" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err205];
                                                }
                                                else {
                                                    vErrors.push(err205);
                                                }
                                                errors++;
                                            }
                                            if (data89.outcome === undefined) {
                                                const err206 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8, schemaPath: "#/$defs/parity/properties/groups/items/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err206];
                                                }
                                                else {
                                                    vErrors.push(err206);
                                                }
                                                errors++;
                                            }
                                            for (const key15 in data89) {
                                                if (!((key15 === "bindings") || (key15 === "outcome"))) {
                                                    const err207 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8, schemaPath: "#/$defs/parity/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err207];
                                                    }
                                                    else {
                                                        vErrors.push(err207);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data89.bindings !== undefined) {
                                                let data90 = data89.bindings;
                                                if (Array.isArray(data90)) {
                                                    const len9 = data90.length;
                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                        if (typeof data90[i9] !== "string") {
                                                            const err208 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8 + "/bindings/" + i9, schemaPath: "#/$defs/parity/properties/groups/items/properties/bindings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err208];
                                                            }
                                                            else {
                                                                vErrors.push(err208);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err209 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8 + "/bindings", schemaPath: "#/$defs/parity/properties/groups/items/properties/bindings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                    if (vErrors === null) {
                                                        vErrors = [err209];
                                                    }
                                                    else {
                                                        vErrors.push(err209);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data89.outcome !== undefined) {
                                                if (typeof data89.outcome !== "string") {
                                                    const err210 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8 + "/outcome", schemaPath: "#/$defs/parity/properties/groups/items/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err210];
                                                    }
                                                    else {
                                                        vErrors.push(err210);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err211 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups/" + i8, schemaPath: "#/$defs/parity/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err211];
                                            }
                                            else {
                                                vErrors.push(err211);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err212 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/groups", schemaPath: "#/$defs/parity/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                        vErrors = [err212];
                                    }
                                    else {
                                        vErrors.push(err212);
                                    }
                                    errors++;
                                }
                            }
                            if (data85.differences !== undefined) {
                                let data93 = data85.differences;
                                if (Array.isArray(data93)) {
                                    const len10 = data93.length;
                                    for (let i10 = 0; i10 < len10; i10++) {
                                        let data94 = data93[i10];
                                        if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                            if (data94.path === undefined) {
                                                const err213 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10, schemaPath: "#/$defs/parity/properties/differences/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err213];
                                                }
                                                else {
                                                    vErrors.push(err213);
                                                }
                                                errors++;
                                            }
                                            if (data94.values === undefined) {
                                                const err214 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10, schemaPath: "#/$defs/parity/properties/differences/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property '" + "values" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err214];
                                                }
                                                else {
                                                    vErrors.push(err214);
                                                }
                                                errors++;
                                            }
                                            for (const key16 in data94) {
                                                if (!((key16 === "path") || (key16 === "values"))) {
                                                    const err215 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10, schemaPath: "#/$defs/parity/properties/differences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err215];
                                                    }
                                                    else {
                                                        vErrors.push(err215);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data94.path !== undefined) {
                                                if (typeof data94.path !== "string") {
                                                    const err216 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/path", schemaPath: "#/$defs/parity/properties/differences/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err216];
                                                    }
                                                    else {
                                                        vErrors.push(err216);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data94.values !== undefined) {
                                                let data96 = data94.values;
                                                if (Array.isArray(data96)) {
                                                    const len11 = data96.length;
                                                    for (let i11 = 0; i11 < len11; i11++) {
                                                        let data97 = data96[i11];
                                                        if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                            if (data97.bindings === undefined) {
                                                                const err217 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11, schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/required", keyword: "required", params: { missingProperty: "bindings" }, message: "must have required property '" + "bindings" + "'" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err217];
                                                                }
                                                                else {
                                                                    vErrors.push(err217);
                                                                }
                                                                errors++;
                                                            }
                                                            if (data97.value === undefined) {
                                                                const err218 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11, schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err218];
                                                                }
                                                                else {
                                                                    vErrors.push(err218);
                                                                }
                                                                errors++;
                                                            }
                                                            for (const key17 in data97) {
                                                                if (!((key17 === "bindings") || (key17 === "value"))) {
                                                                    const err219 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11, schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err219];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err219);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data97.bindings !== undefined) {
                                                                let data98 = data97.bindings;
                                                                if (Array.isArray(data98)) {
                                                                    const len12 = data98.length;
                                                                    for (let i12 = 0; i12 < len12; i12++) {
                                                                        if (typeof data98[i12] !== "string") {
                                                                            const err220 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11 + "/bindings/" + i12, schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/properties/bindings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err220];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err220);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err221 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11 + "/bindings", schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/properties/bindings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err221];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err221);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data97.value !== undefined) {
                                                                if (typeof data97.value !== "string") {
                                                                    const err222 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11 + "/value", schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err222];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err222);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err223 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values/" + i11, schemaPath: "#/$defs/parity/properties/differences/items/properties/values/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                                vErrors = [err223];
                                                            }
                                                            else {
                                                                vErrors.push(err223);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err224 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10 + "/values", schemaPath: "#/$defs/parity/properties/differences/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                    if (vErrors === null) {
                                                        vErrors = [err224];
                                                    }
                                                    else {
                                                        vErrors.push(err224);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err225 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences/" + i10, schemaPath: "#/$defs/parity/properties/differences/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err225];
                                            }
                                            else {
                                                vErrors.push(err225);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err226 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity/differences", schemaPath: "#/$defs/parity/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                        vErrors = [err226];
                                    }
                                    else {
                                        vErrors.push(err226);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err227 = { instancePath: instancePath + "/fixtures/" + i6 + "/parity", schemaPath: "#/$defs/parity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err227];
                            }
                            else {
                                vErrors.push(err227);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err228 = { instancePath: instancePath + "/fixtures/" + i6, schemaPath: "#/properties/fixtures/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err228];
                    }
                    else {
                        vErrors.push(err228);
                    }
                    errors++;
                }
            }
        }
        else {
            const err229 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err229];
            }
            else {
                vErrors.push(err229);
            }
            errors++;
        }
    }
    if (data.coverage !== undefined) {
        if (!(validate38(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
        }
    }
    if (data.matrix !== undefined) {
        if (!(validate41(data.matrix, { instancePath: instancePath + "/matrix", parentData: data, parentDataProperty: "matrix", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err230 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err230];
    }
    else {
        vErrors.push(err230);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/pipeline/jsonBytes.js
var jsonBytes = __webpack_require__(77686);
// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(57882);
;// CONCATENATED MODULE: ./build/pipeline/reportFile.js






/** A report of ten bindings and 5,000 fixtures has less. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const VERSION = 1;
/** parseReport reads a report.json. Throws UsageError, whose text follows the name of a file. */
function parseReport(bytes) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw new settings/* UsageError */.e(`has ${bytes.length} bytes, too many for a report`);
    const value = (0,jsonBytes/* jsonOf */.o)(bytes);
    const { format, version } = (0,json_value/* isObject */.G)(value) ? value : {};
    if (format !== "grpc-fixtures-report")
        throw new settings/* UsageError */.e("is no report of grpc-fixtures");
    if (version !== VERSION) {
        throw new settings/* UsageError */.e(`has version ${(0,quote/* quote */.h)(JSON.stringify(version) ?? "none")} of the format, and grpc-fixtures ${build_version/* VERSION */.x} reads version ${VERSION}: use one version of grpc-fixtures for both`);
    }
    if (!isReport(value))
        throw (0,jsonBytes/* schemaError */.g)(validateReport.errors);
    return value;
}
function isReport(value) {
    return validateReport(value);
}


/***/ }),

/***/ 81879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PJ: () => (/* binding */ footerText),
  lN: () => (/* binding */ reportSections),
  L6: () => (/* binding */ shortenedNote)
});

// EXTERNAL MODULE: ./build/text/shorten.js
var text_shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(65225);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(96008);
// EXTERNAL MODULE: ./build/report/coverage.js
var report_coverage = __webpack_require__(169);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/report/parity.js
var report_parity = __webpack_require__(22194);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var report_verdicts = __webpack_require__(95237);
;// CONCATENATED MODULE: ./build/report/markdown-bindings.js







const BINDINGS_SHOWN = 500;
/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, its coverage, and how long it took. */
function bindingTable(report) {
    if (report.bindings.length === 0)
        return [];
    const outliers = (0,report_parity/* outliersOf */.H5)(report);
    const columns = [
        ...verdictColumns(report),
        ...divergenceColumn(report, outliers),
        ...coverageColumn(report),
        { title: "time", cellOf: ({ run }) => (0,summary/* durationText */.S5)(run.durationMs) },
    ];
    const rows = report.bindings.map((binding) => {
        const name = `${markOf(report, binding, outliers)} ${(0,markdown_parts/* cell */.Hn)(binding.name)}`;
        return (0,markdown_parts/* tableRow */.jD)([name, ...columns.map(({ cellOf }) => cellOf(binding))]);
    });
    const head = [(0,markdown_parts/* tableRow */.jD)(["binding", ...columns.map(({ title }) => title)]), `|:--|${"--:|".repeat(columns.length)}`];
    const table = (0,markdown_parts/* cuttable */.fF)(rows, BINDINGS_SHOWN, (shown, rest) => [...head, ...shown, ...(rest === 0 ? [] : ["", `and ${(0,counted/* counted */.h)(rest, "more binding")}`])].join("\n"));
    return [{ noun: "table of bindings", ...table }];
}
function markOf(report, binding, outliers) {
    if ((0,summary/* isRedBinding */.nl)(report, binding))
        return "❌";
    return outliers.has(binding.name) ? "⚠️" : "✅";
}
function verdictColumns({ fixtures, counts }) {
    const red = new Set(fixtures.flatMap(({ results }) => results.flatMap(({ result }) => redVerdictOf(result))));
    return verdicts/* VERDICT_ORDER */.jT.filter((verdict) => ALWAYS.has(verdict) || counts[verdict] > 0).map((verdict) => ({
        title: report_verdicts/* VERDICTS */.bk[verdict].label,
        cellOf: ({ counts: own }) => countCell(own, verdict, red.has(verdict)),
    }));
}
const ALWAYS = new Set(["passed", "failed", "skipped"]);
/** A flaky fixture that is allowed is not red, though its verdict is. */
function redVerdictOf(result) {
    return (0,verdicts/* isRedResult */.jb)(result) ? [result.verdict] : [];
}
function countCell(counts, verdict, isRed) {
    return isRed && counts[verdict] > 0 ? `**${counts[verdict]}**` : `${counts[verdict]}`;
}
/** On how many fixtures a binding differs from most of the others. */
function divergenceColumn({ parity }, outliers) {
    if (parity === undefined || parity.divergent === 0)
        return [];
    const cellOf = ({ name }) => {
        const count = outliers.get(name);
        return count === undefined ? "0" : `**${count}**`;
    };
    return [{ title: "differs", cellOf }];
}
function coverageColumn({ coverage, bindings }) {
    const languages = coverage?.languages ?? [];
    if (!languages.some(({ binding }) => bindings.some(({ name }) => name === binding)))
        return [];
    const cellOf = ({ name }) => languages
        .filter(({ binding }) => binding === name)
        .flatMap((language) => mostTelling((0,report_coverage/* coverageRows */.oM)(language)))
        .map(coverageText)
        .join("<br>");
    return [{ title: "coverage / minimum", cellOf }];
}
/** What is not enough; where all is, the lines. */
function mostTelling(rows) {
    const failed = rows.filter(({ passed }) => !passed);
    return failed.length > 0 ? failed : rows.filter(({ what }) => what === "lines");
}
function coverageText({ what, actual, minimum, verdict, passed, isNumber }) {
    const asked = minimum === report_coverage/* NONE */.x3 ? "" : ` / ${minimum}`;
    const number = what === "lines" ? actual : `${what} ${actual}`;
    if (passed)
        return isNumber ? `${number}${asked}` : verdict;
    return isNumber ? `❌ **${number}**${asked}: ${verdict}` : `❌ **${what} ${verdict}**`;
}

// EXTERNAL MODULE: ./build/report/markdown-source.js
var markdown_source = __webpack_require__(15446);
;// CONCATENATED MODULE: ./build/report/markdown-changes.js
/** What changed since the base, as sections of the Markdown report: counts and first names, and all of it in a fold. */






const NAMES_OPEN = 5;
const LINES_FOLDED = 1000;
/** changeSections tells what changed since the base, also that nothing did, or that the two cannot be compared. */
function changeSections(base) {
    if (base === undefined)
        return { open: [], folded: [] };
    const { changes } = base;
    const noun = "list of changes";
    const since = baseText(base);
    if (changes.incomparable !== undefined) {
        return { open: [{ noun, text: `Not compared with ${since}: ${(0,markdown_parts/* prose */.CS)(changes.incomparable)}.` }], folded: [] };
    }
    const partial = changes.isPartial ? [PARTIAL] : [];
    if (!changes.any)
        return { open: [{ noun, text: [`No changes since ${since}.`, ...partial].join(" ") }], folded: [] };
    const heading = `### Changes since ${since}`;
    const kinds = kindsOf(changes);
    const lines = [...verdictLines(changes), ...kinds.map(openLine), ...partial.map((text) => `- ${text}`)];
    const isLong = kinds.some(({ names }) => names.length > NAMES_OPEN);
    return {
        open: [{ noun, heading, text: lines.join("\n") }],
        folded: isLong ? [{ noun: "list of all changes", heading, ...allNames(kinds) }] : [],
    };
}
const PARTIAL = "Which fixtures are new or gone is not known, as one of the runs left out some.";
function baseText({ sha, url }) {
    const label = sha === undefined ? "the base report" : (0,markdown_source/* commitText */.tT)(sha);
    return url === undefined ? label : (0,markdown_source/* pageLink */.wg)(label, url);
}
function verdictLines({ result }) {
    if (result === undefined)
        return [];
    return [result === "failed" ? "- ❌ **Failed now**, and passed before" : "- ✅ **Passed now**, and failed before"];
}
function kindsOf(changes) {
    const { newlyFailing, newlyPassing, newlyExcused, newlyDivergent, noLongerDivergent, coverage } = changes;
    const up = coverage.filter(({ before, after }) => after > before);
    const down = coverage.filter(({ before, after }) => after < before);
    const kinds = [
        onBindings("❌", "newly failing", newlyFailing),
        onBindings("✅", "newly passing", newlyPassing),
        onBindings("🟡", "newly known to fail or skipped", newlyExcused),
        { mark: "⚠️", title: `${newlyDivergent.length} newly divergent`, names: newlyDivergent },
        { mark: "✅", title: `${noLongerDivergent.length} no longer divergent`, names: noLongerDivergent },
        ofThings("🆕", "new binding", changes.newBindings),
        ofThings("➖", "binding", changes.goneBindings, " gone"),
        ofThings("🆕", "new fixture", changes.newFixtures),
        ofThings("➖", "fixture", changes.goneFixtures, " gone"),
        { mark: "📉", title: "coverage down", names: down.map(markdown_changes_coverageText) },
        { mark: "📈", title: "coverage up", names: up.map(markdown_changes_coverageText) },
    ];
    return kinds.filter(({ names }) => names.length > 0);
}
function onBindings(mark, what, changed) {
    const names = changed.map(({ id, bindings }) => `${(0,text_shorten/* shorten */.ml)(id, 120)} (${(0,text_shorten/* shorten */.ml)((0,text_shorten/* listOf */.c3)(bindings, 5), 120)})`);
    return { mark, title: `${(0,counted/* counted */.h)(changed.length, "fixture")} ${what}`, names };
}
function ofThings(mark, noun, names, end = "") {
    return { mark, title: `${(0,counted/* counted */.h)(names.length, noun)}${end}`, names };
}
function markdown_changes_coverageText({ name, metric, before, after }) {
    return `${(0,text_shorten/* shorten */.ml)(name, 80)} ${metric} ${(0,report_coverage/* percentText */.fL)(before)} → ${(0,report_coverage/* percentText */.fL)(after)}`;
}
function openLine({ mark, title, names }) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(names, NAMES_OPEN);
    const more = rest === 0 ? "" : ` and ${rest} more`;
    return `- ${mark} **${title}**: ${items.map(nameText).join(", ")}${more}`;
}
function allNames(kinds) {
    const lines = kinds.flatMap(({ mark, title, names }) => [
        () => `- ${mark} ${title}`,
        ...names.map((name) => () => `  - ${nameText(name)}`),
    ]);
    return (0,markdown_parts/* cuttable */.fF)(lines, LINES_FOLDED, (shown, rest) => {
        const more = rest === 0 ? [] : ["", `and ${rest} more`];
        return (0,markdown_parts/* fold */.AU)("All changes", [...shown.map((line) => line()), ...more].join("\n"));
    });
}
function nameText(name) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(name, 280));
}

// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
;// CONCATENATED MODULE: ./build/report/markdown-coverage.js






const LANGUAGES_SHOWN = 100;
const RANGES_SHOWN = 20;
const NOTES_SHOWN = 20;
const FILES_SHOWN = 20;
/** renderCoverageMarkdown writes the gate alone, within a number of bytes. */
function renderCoverageMarkdown(section, { byteBudget = 900_000, checkoutUrl } = {}) {
    const passed = section.languages.every(({ verdict }) => verdict === "passed");
    const verdict = `## ${passed ? "✅" : "❌"} ${escapeMarkdown(coverageSentence(section))}`;
    const sections = [
        { noun: "verdict", text: verdict },
        ...problemList(section),
        ...coverageTable(section, { folded: false }),
        ...coverageDetails(section, checkoutUrl),
    ];
    return fitSections(sections, byteBudget, (missing) => `Left out to stay within the limit: ${missing}.`);
}
/** coverageTable has a row for each metric of each language. What is `folded` is a line that says how it is. */
function coverageTable(section, { folded }) {
    const { languages } = section;
    if (languages.length === 0)
        return [];
    const table = (0,markdown_parts/* cuttable */.fF)(languages, LANGUAGES_SHOWN, (shown, rest) => {
        const more = rest === 0 ? "" : `\n\nand ${(0,counted/* counted */.h)(rest, "more language")}, in report.json`;
        const text = `${[...TABLE_HEAD, ...shown.flatMap(tableRows)].join("\n")}${more}`;
        return folded ? (0,markdown_parts/* fold */.AU)((0,report_escape/* escapeMarkdown */.FV)((0,report_coverage/* coverageSentence */.Qc)(section)), text) : text;
    });
    return [{ noun: "table of coverage", heading: HEADING, ...table }];
}
const HEADING = "### Coverage";
const TABLE_HEAD = [
    "| coverage | | minimum | actual | difference | before | verdict | files |",
    "|:--|:--|--:|--:|--:|--:|:--|--:|",
];
/**
 * coverageDetails has what people should know, and for each language the files with most uncovered lines. `checkoutUrl` is
 * what a path relative to the checkout is appended to, such as `https://github.com/o/r/blob/<sha>/`.
 */
function coverageDetails({ languages }, checkoutUrl) {
    const { items } = (0,text_shorten/* firstOf */.Ku)(languages, LANGUAGES_SHOWN);
    const notes = items.flatMap(noteLines);
    const sections = [
        ...(notes.length === 0 ? [] : [noteList(notes)]),
        ...items.flatMap((language) => changedSection(language, checkoutUrl)),
        ...items.flatMap((language) => worstSection(language, checkoutUrl)),
    ];
    return sections.map((section) => ({ ...section, heading: HEADING }));
}
function noteList(notes) {
    const rows = (0,markdown_parts/* cuttable */.fF)(notes, NOTES_SHOWN, (shown, rest) => [...shown, ...(rest === 0 ? [] : [`- and ${(0,counted/* counted */.h)(rest, "more note")}`])].join("\n"));
    return { noun: "list of notes on coverage", ...rows };
}
function tableRows(language) {
    return (0,report_coverage/* coverageRows */.oM)(language).map((row, index) => {
        const mark = row.passed ? (row.isOpen ? "➖" : "✅") : "❌";
        const name = index === 0 ? `**${cell(language.name)}**` : "";
        const files = index === 0 && language.reports.length > 0 ? String(language.files) : "";
        const actual = row.passed ? row.actual : `**${row.actual}**`;
        return `| ${[name, row.what, row.minimum, actual, row.difference, row.base, `${mark} ${row.verdict}`, files].join(" | ")} |`;
    });
}
function problemList({ languages }) {
    const lines = languages.flatMap(({ name, problems }) => problems.map(({ message }) => `- **${cell(name)}**: ${escapeMarkdown(shorten(message, 600))}`));
    return lines.length === 0 ? [] : [{ noun: "list of problems", text: lines.join("\n") }];
}
function noteLines({ name, notes }) {
    return notes.map((note) => `- ℹ️ **${cell(name)}**: ${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(note, 400))}`);
}
function changedSection({ name, changedLines }, url) {
    const uncovered = changedLines?.uncovered ?? [];
    if (uncovered.length === 0)
        return [];
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(uncovered, FILES_SHOWN);
    const rows = items.map(({ file, ranges }) => `| ${(0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(file, 300))} | ${rangeCells(file, ranges, 0, url)} |`);
    const more = rest === 0 ? "" : `\n\nand ${(0,counted/* counted */.h)(rest, "more file")}`;
    const table = ["| file | changed and uncovered lines |", "|:--|:--|", ...rows].join("\n");
    const title = `${cell(name)}: changed lines that no test reaches, in ${(0,counted/* counted */.h)(uncovered.length, "file")}`;
    return [{ noun: "list of uncovered changed lines", text: (0,markdown_parts/* fold */.AU)(title, `${table}${more}`) }];
}
function worstSection({ name, worst }, url) {
    if (worst.length === 0)
        return [];
    const rows = worst.map((file) => worstRow(file, url));
    const table = ["| file | uncovered | which lines |", "|:--|--:|:--|", ...rows].join("\n");
    const title = `${cell(name)}: the ${worst.length === 1 ? "file" : `${worst.length} files`} with the most uncovered lines`;
    return [{ noun: "list of uncovered lines", text: (0,markdown_parts/* fold */.AU)(title, table) }];
}
function worstRow({ file, lines, uncovered, ranges, rangesLeftOut, inCheckout }, url) {
    const which = rangeCells(file, ranges, rangesLeftOut, inCheckout ? url : undefined);
    return `| ${(0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(file, 300))} | ${uncovered} of ${lines} | ${which} |`;
}
function rangeCells(file, ranges, leftOut, url) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(ranges, RANGES_SHOWN);
    const shown = items.map((range) => (url === undefined ? (0,report_coverage/* rangeText */.lq)(range) : rangeLink(file, range, url))).join(", ");
    return rest + leftOut === 0 ? shown : `${shown} and ${rest + leftOut} more`;
}
function rangeLink(file, range, url) {
    const end = range.to === range.from ? "" : `-L${range.to}`;
    return `[${(0,report_coverage/* rangeText */.lq)(range)}](${url}${(0,report_escape/* escapeUrlPath */.AX)(file)}#L${range.from}${end})`;
}
function cell(text) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(text, 80));
}
/** exercisedSection has a line for each binding: what of the services and statuses the suite has reached. */
function exercisedSection({ bindings }) {
    const rows = bindings.flatMap(({ name, exercised }) => {
        if (exercised === undefined)
            return [];
        const { methods, statuses } = exercised;
        const missing = [...methods.missing, ...statuses.missing];
        const not = missing.length === 0 ? "" : (0,report_escape/* codeCell */.MZ)((0,text_shorten/* listOf */.c3)(missing, 10));
        return [
            `| ${cell(name)} | ${methods.reached} of ${methods.total} | ${statuses.reached} of ${statuses.total} | ${not} |`,
        ];
    });
    if (rows.length === 0)
        return [];
    const table = ["| binding | RPC methods | status codes | not reached |", "|:--|--:|--:|:--|", ...rows].join("\n");
    return [{ noun: "table of what was exercised", text: (0,markdown_parts/* fold */.AU)("What the suite exercised", table) }];
}

// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/report/markdown-failures.js







const MISMATCHES_SHOWN = 20;
const VALUE = 160;
/** Two values of so many characters together stand beside each other without being scrolled. */
const BESIDE = 80;
/** failureSections shows the failing fixtures one by one, the first `open` of them open. Texts are made when they are asked for. */
function failureSections(report, open, sourceUrl) {
    const sections = (0,failures/* failuresOf */.dJ)(report).map((failure, index) => {
        const isOpen = index < open;
        return {
            noun: "failure",
            heading: "### Failures",
            text: () => (isOpen ? openText(failure, sourceUrl) : foldedText(failure, sourceUrl)),
            shorter(fits) {
                const text = briefText(failure, sourceUrl);
                return isOpen && fits(text) ? text : undefined;
            },
        };
    });
    return { open: sections.slice(0, open), folded: sections.slice(open) };
}
function openText(failure, sourceUrl) {
    return [headOf(failure), placeOf(failure, sourceUrl), bodyOf(failure, sourceUrl)].join("\n\n");
}
/** Where the differences are too many to be shown, the first one of each group is. */
function briefText(failure, sourceUrl) {
    return [headOf(failure), placeOf(failure, sourceUrl), oneLine(failure)].join("\n\n");
}
function foldedText(failure, sourceUrl) {
    const title = `${emojiOf(failure)} ${titleOf(failure)} · ${oneLine(failure)}`;
    return (0,markdown_parts/* fold */.AU)(title, `${placeOf(failure, sourceUrl)}\n\n${bodyOf(failure, sourceUrl)}`);
}
function headOf(failure) {
    return `#### ${emojiOf(failure)} ${titleOf(failure)}`;
}
function titleOf({ fixture }) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(fixture.id, 120));
}
function placeOf({ fixture: { name, file, line } }, sourceUrl) {
    return `${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(name, 200))} · ${(0,markdown_source/* placeLink */.aE)(file, line, sourceUrl)}`;
}
function bodyOf({ groups }, sourceUrl) {
    return groups.map((group) => groupText(group, sourceUrl)).join("\n\n");
}
function emojiOf({ groups }) {
    const verdict = groups[0]?.result.verdict ?? "failed";
    return report_verdicts/* VERDICTS */.bk[verdict].emoji;
}
function oneLine({ groups }) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(groups, 3);
    const said = items.map(({ bindings, result }) => `${(0,text_shorten/* shorten */.ml)(bindings.join(", "), 80)} ${(0,text_shorten/* shorten */.ml)((0,failures/* headlineOf */.gD)(result, 24), 200)}`);
    return (0,report_escape/* escapeMarkdown */.FV)([...said, ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more way")} to fail`])].join("; "));
}
function groupText({ bindings, result }, sourceUrl) {
    const reason = (0,failures/* reasonOf */.A3)(result);
    const head = `${(0,markdown_parts/* boldNames */.kk)(bindings)} ${report_verdicts/* VERDICTS */.bk[result.verdict].label}${reason === "" ? "" : `: ${(0,markdown_parts/* prose */.CS)(reason)}`}`;
    return [head, ...mismatchTexts(result, sourceUrl), ...asides(result), ...replayFence(result)].join("\n\n");
}
/** Short values stand beside each other, long ones below each other: there the eye finds what differs. */
function mismatchTexts({ mismatches, file }, sourceUrl) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(mismatches, MISMATCHES_SHOWN);
    const isLong = ({ expected, received }) => expected.length + received.length > BESIDE;
    const rows = items.filter((mismatch) => !isLong(mismatch)).map((mismatch) => mismatchRow(mismatch, file, sourceUrl));
    return [
        ...(rows.length === 0 ? [] : [["| where | expected | received | line |", "|:--|:--|:--|--:|", ...rows].join("\n")]),
        ...items.filter(isLong).map((mismatch) => mismatchFence(mismatch, file, sourceUrl)),
        ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more difference")}`]),
    ];
}
function mismatchRow({ path, line, expected, received }, file, sourceUrl) {
    const where = (0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(path, VALUE));
    return (0,markdown_parts/* tableRow */.jD)([where, (0,report_escape/* codeCell */.MZ)(expected), (0,report_escape/* codeCell */.MZ)(received), (0,markdown_source/* lineLink */.lz)(file, line, sourceUrl)]);
}
function mismatchFence({ path, line, ...values }, file, sourceUrl) {
    const [expected, received] = (0,text_shorten/* shortenPair */.K3)(values.expected, values.received, VALUE);
    const fence = (0,report_escape/* codeFence */.d6)([`- expected ${expected}`, `+ received ${received}`], "diff");
    return `${(0,report_escape/* codeSpan */.SS)((0,text_shorten/* shorten */.ml)(path, VALUE))}, line ${(0,markdown_source/* lineLink */.lz)(file, line, sourceUrl)}:\n\n${fence}`;
}
/** What probably happened, and what was seen besides. */
function asides({ mismatches, notes }) {
    const hints = new Set(mismatches.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    const lines = [
        ...(0,text_shorten/* firstOf */.Ku)([...hints], 5).items.map((hint) => `- 💡 ${(0,markdown_parts/* prose */.CS)(hint)}`),
        ...(0,text_shorten/* firstOf */.Ku)(notes, 10).items.map((note) => `- ℹ️ ${(0,markdown_parts/* prose */.CS)(note)}`),
    ];
    return lines.length === 0 ? [] : [lines.join("\n")];
}
/** The command that runs it again; for several bindings that of the first. */
function replayFence({ replay }) {
    return replay === undefined ? [] : [(0,report_escape/* codeFence */.d6)([(0,text_shorten/* shorten */.ml)(replay, 2000)], "sh")];
}

;// CONCATENATED MODULE: ./build/report/matrix.js

const KIND_COLUMNS = [
    { kind: "unary", title: "unary" },
    { kind: "server_streaming", title: "server" },
    { kind: "client_streaming", title: "client" },
    { kind: "bidirectional_streaming", title: "bidi" },
];
/** hasKinds tells whether a group counts by the kind of RPC. */
function hasKinds({ rows }) {
    return rows.some(({ cells }) => cells.some(({ kind }) => kind !== undefined));
}
/** cellOf is the cell of a row in a column; undefined where the scenario makes no sense there. */
function cellOf({ cells }, kind) {
    return cells.find((cell) => cell.kind === kind);
}
/** matrixSentence says how much of the matrix is filled. */
function matrixSentence({ fixtures, groups, gaps }) {
    const cells = groups.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.cells.length, 0), 0);
    const filled = groups.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.cells.filter((cell) => cell.fixtures > 0).length, 0), 0);
    const left = gaps.length === 0 ? "nothing is left out" : `${(0,counted/* counted */.h)(gaps.length, "gap")}`;
    return `${(0,counted/* counted */.h)(fixtures, "fixture")} exercise ${filled} of ${(0,counted/* counted */.h)(cells, "cell")}: ${left}`;
}

;// CONCATENATED MODULE: ./build/report/markdown-matrix.js





const GAPS_SHOWN = 200;
/** matrixSection shows the matrix and the commands that fill its gaps. */
function matrixSection({ matrix }) {
    if (matrix === undefined || matrix.fixtures === 0)
        return [];
    const tables = matrix.groups.map((group) => table(group));
    const title = `What the suite leaves out: ${(0,report_escape/* escapeMarkdown */.FV)(matrixSentence(matrix))}`;
    return [{ noun: "matrix of scenarios", text: (0,markdown_parts/* fold */.AU)(title, [...tables, ...gapList(matrix)].join("\n\n")) }];
}
function table(group) {
    const columns = hasKinds(group) ? KIND_COLUMNS.map(({ title }) => title) : ["any kind"];
    return [
        `| ${[(0,report_escape/* escapeMarkdown */.FV)(group.title), ...columns].join(" | ")} |`,
        `|:--|${"--:|".repeat(columns.length)}`,
        ...group.rows.map((row) => `| ${[(0,report_escape/* escapeMarkdown */.FV)(row.title), ...cells(group, row)].join(" | ")} |`),
    ].join("\n");
}
function cells(group, row) {
    const shown = (count) => (count === 0 ? "❌" : `${count ?? ""}`);
    if (!hasKinds(group))
        return row.cells.map(({ fixtures }) => shown(fixtures));
    return KIND_COLUMNS.map(({ kind }) => shown(cellOf(row, kind)?.fixtures));
}
function gapList({ gaps }) {
    if (gaps.length === 0)
        return [];
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(gaps, GAPS_SHOWN);
    const lines = items.map(({ scenario, kind, command }) => `| ${(0,report_escape/* escapeMarkdown */.FV)(scenario)} | ${kind} | ${(0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(command, 300))} |`);
    const more = rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more gap")}: \`grpc-fixtures list --matrix\` names them all`];
    return [["| gap | kind | start it with |", "|:--|:--|:--|", ...lines].join("\n"), ...more];
}

;// CONCATENATED MODULE: ./build/report/markdown-parity.js






const FIXTURES_SHOWN = 50;
const ACCEPTED_SHOWN = 200;
const PATHS_SHOWN = 5;
const VALUES_SHOWN = 6;
/** divergenceSection has a table row for each path in which bindings differ, with each value and who has it. */
function divergenceSection({ fixtures }, sourceUrl) {
    const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent");
    if (divergent.length === 0)
        return [];
    const table = (0,markdown_parts/* cuttable */.fF)(divergent, FIXTURES_SHOWN, (shown, rest) => {
        const more = rest === 0 ? [] : ["", `and ${(0,counted/* counted */.h)(rest, "more fixture")}`];
        const rows = shown.flatMap((fixture) => differenceRows(fixture, sourceUrl));
        return ["| fixture | where | who has what |", "|:--|:--|:--|", ...rows, ...more].join("\n");
    });
    return [{ noun: "table of divergences", heading: "### Bindings that differ", ...table }];
}
function differenceRows(fixture, sourceUrl) {
    const { parity, id, file, line } = fixture;
    if (parity === undefined)
        return [];
    const name = (0,markdown_source/* sourceLink */._o)((0,markdown_parts/* cell */.Hn)(id), file, line, sourceUrl);
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(parity.differences, PATHS_SHOWN);
    if (items.length === 0)
        return [(0,markdown_parts/* tableRow */.jD)([name, "", (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)((0,report_parity/* groupsText */.w6)(parity), 400))])];
    const rows = items.map((difference, index) => differenceRow(index === 0 ? name : "", difference));
    return rest === 0 ? rows : [...rows, (0,markdown_parts/* tableRow */.jD)(["", "", `and ${rest} more`])];
}
function differenceRow(name, { path, values }) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(values, VALUES_SHOWN);
    const lines = [...items.map(valueText), ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more value")}`])];
    return (0,markdown_parts/* tableRow */.jD)([name, (0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(path, 120)), lines.join("<br>")]);
}
function valueText({ bindings, value }) {
    return `${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${(0,report_escape/* codeCell */.MZ)((0,text_shorten/* shorten */.ml)(value, 120))}`;
}
/** acceptedSection folds the differences that are accepted, with their reasons. */
function acceptedSection({ fixtures }) {
    const accepted = fixtures.flatMap(({ id, parity }) => parity?.verdict === "accepted" ? [[id, parity]] : []);
    if (accepted.length === 0)
        return [];
    const table = (0,markdown_parts/* cuttable */.fF)(accepted, ACCEPTED_SHOWN, (shown, rest) => {
        const more = rest === 0 ? [] : ["", `and ${rest} more`];
        const rows = shown.map(([id, parity]) => acceptedRow(id, parity));
        const lines = ["| fixture | groups | reason |", "|:--|:--|:--|", ...rows, ...more];
        return (0,markdown_parts/* fold */.AU)((0,counted/* counted */.h)(accepted.length, "accepted difference"), lines.join("\n"));
    });
    return [{ noun: "list of accepted differences", ...table }];
}
function acceptedRow(id, parity) {
    return (0,markdown_parts/* tableRow */.jD)([
        (0,markdown_parts/* cell */.Hn)(id),
        (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)((0,report_parity/* groupsText */.w6)(parity), 200)),
        (0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(parity.reason ?? "", 200)),
    ]);
}

;// CONCATENATED MODULE: ./build/report/markdown-problems.js




const PROBLEMS_SHOWN = 30;
/** problemSection gives the gate's own reasons. What a fixture or a server did wrong has sections of its own. */
function problemSection(report) {
    const problems = (0,summary/* untoldProblems */.bg)(report);
    if (problems.length === 0)
        return [];
    const list = (0,markdown_parts/* cuttable */.fF)(problems, PROBLEMS_SHOWN, (shown, rest) => {
        const lines = shown.map(({ binding, message, edit }) => {
            const who = binding === undefined ? "" : `**${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(binding, 80))}**: `;
            return `- ${who}${(0,markdown_parts/* prose */.CS)(message)}${edit === undefined ? "" : editText(edit)}`;
        });
        if (rest > 0)
            lines.push(`- and ${rest} more`);
        return lines.join("\n").trimEnd();
    });
    return [{ noun: "list of problems", heading: "### Problems", ...list }];
}
const EDIT_LINES = 60;
/** What to change in the configuration, as a difference below its item of the list. */
function editText(edit) {
    const line = (mark, text) => `${mark} ${(0,text_shorten/* shorten */.ml)(text, 500)}`;
    const all = [...edit.remove.map((text) => line("-", text)), ...edit.write.map((text) => line("+", text))];
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(all, EDIT_LINES);
    const lines = rest === 0 ? items : [...items, `  and ${rest} more lines`];
    const fence = (0,report_escape/* codeFence */.d6)(lines, "diff").replaceAll("\n", "\n  ");
    return `\n\n  ${(0,report_escape/* codeSpan */.SS)((0,text_shorten/* shorten */.ml)((0,summary/* editTitle */.d_)(edit), 300))}\n\n  ${fence}\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown-remarks.js






const REMARKS_SHOWN = 100;
const markdown_remarks_NOTES_SHOWN = 50;
const IDS_SHOWN = 10;
/** knownFailingSection gives the reasons of what is known to fail, and where it is being mended, in a fold. */
function knownFailingSection(report, linked) {
    const known = (0,failures/* remarksOf */.ro)(report, "known-failing");
    return remarkFold(known, (results) => `${(0,counted/* counted */.h)(results, "result")} known to fail, and why`, "list of known failures", linked);
}
/** remarkSections gives the reasons of what was skipped, and of what is flaky and may be, each in a fold. */
function remarkSections(report) {
    const flaky = (0,failures/* remarksOf */.ro)(report, "flaky");
    const skipped = (0,failures/* remarksOf */.ro)(report, "skipped");
    return [
        ...remarkFold(flaky, (results) => `${(0,counted/* counted */.h)(results, "result")} flaky, which is allowed`, "list of what is flaky"),
        ...remarkFold(skipped, (results) => `${(0,counted/* counted */.h)(results, "result")} skipped, and why`, "list of what was skipped"),
    ];
}
function remarkFold(remarks, titleOf, noun, linked = true) {
    if (remarks.length === 0)
        return [];
    // The same fixture on several bindings is as many results.
    const results = remarks.reduce((sum, { ids, bindings }) => sum + ids.length * bindings.length, 0);
    const rows = (0,markdown_parts/* cuttable */.fF)(remarks, REMARKS_SHOWN, (shown, rest) => (0,markdown_parts/* fold */.AU)(titleOf(results), listText(shown.map((remark) => remarkLine(remark, linked)), rest)));
    return [{ noun, ...rows }];
}
function remarkLine({ bindings, reason, issue, ids }, linked) {
    const { items, rest } = (0,text_shorten/* firstOf */.Ku)(ids, IDS_SHOWN);
    const more = rest === 0 ? "" : ` and ${rest} more`;
    return `- ${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${items.map(markdown_parts/* cell */.Hn).join(", ")}${more}: ${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(reason, 300))}${issueText(issue, linked)}`;
}
function issueText(issue, linked) {
    if (issue === undefined)
        return "";
    return ` (${linked ? (0,markdown_source/* issueLink */.MN)(issue) : (0,report_escape/* codeSpan */.SS)((0,text_shorten/* shorten */.ml)(issue, 300))})`;
}
/** noteSection tells what was seen beside passes and is not judged, in a fold. */
function noteSection(report) {
    const notes = (0,failures/* passedNotes */.yV)(report);
    if (notes.length === 0)
        return [];
    const rows = (0,markdown_parts/* cuttable */.fF)(notes, markdown_remarks_NOTES_SHOWN, (shown, rest) => {
        const lines = shown.map(({ binding, id, note }) => `- ${(0,markdown_parts/* boldNames */.kk)([binding])}: ${(0,markdown_parts/* cell */.Hn)(id)}: ${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(note, 300))}`);
        return (0,markdown_parts/* fold */.AU)(`${(0,counted/* counted */.h)(notes.length, "note")} on fixtures that passed`, listText(lines, rest));
    });
    return [{ noun: "list of notes on passes", ...rows }];
}
function listText(lines, rest) {
    return [...lines, ...(rest === 0 ? [] : [`- and ${rest} more`])].join("\n");
}

;// CONCATENATED MODULE: ./build/report/markdown-servers.js






const markdown_servers_HEADING = "### Servers";
const REASONS_SHOWN = 30;
/** serverSections tells how each failed server failed. */
function serverSections({ bindings }) {
    return failuresIn(bindings).map(([name, failure]) => ({
        noun: "failure of a server",
        heading: markdown_servers_HEADING,
        text: serverText(name, failure),
    }));
}
/** logSections has the ends of their logs in folds, the last `lines` of each. */
function logSections({ bindings }, lines) {
    return failuresIn(bindings).flatMap(([name, failure]) => logSection(name, failure, lines));
}
function failuresIn(bindings) {
    return bindings.flatMap(({ name, server: { failure } }) => failure === undefined ? [] : [[name, failure]]);
}
function serverText(name, failure) {
    const mark = (0,summary/* isServerFault */.WN)(failure) ? "💥" : "⚠️";
    const what = `${mark} **${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(name, 80))}**: the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${(0,markdown_parts/* prose */.CS)(failure.message)}`;
    const hint = failure.hint === undefined ? [] : [`💡 ${(0,markdown_parts/* prose */.CS)(failure.hint)}`];
    const silence = failure.log.length === 0 ? ["The server wrote nothing."] : [];
    return [what, ...hint, ...silence].join("\n\n");
}
function logSection(name, { log }, limit) {
    if (log.length === 0)
        return [];
    // What it wrote last says most, so what is cut off is the beginning.
    const last = log.map((line) => (0,text_shorten/* shorten */.ml)((0,report_escape/* withoutColours */.mU)(line), 500)).reverse();
    const rows = (0,markdown_parts/* cuttable */.fF)(last, limit, (lines) => {
        const title = `The end of the output of ${(0,report_escape/* escapeMarkdown */.FV)((0,text_shorten/* shorten */.ml)(name, 80))} (${(0,counted/* counted */.h)(lines.length, "line")})`;
        return (0,markdown_parts/* fold */.AU)(title, (0,report_escape/* codeFence */.d6)([...lines].reverse(), "text"));
    });
    return [{ noun: "log of a server", heading: markdown_servers_HEADING, ...rows }];
}
/** notRunSection tells in bulk what never ran. */
function notRunSection(report) {
    const remarks = (0,failures/* remarksOf */.ro)(report, "not-run");
    if (remarks.length === 0)
        return [];
    const lines = remarks.map(({ bindings, reason, ids }) => {
        const which = ids.length === 1 ? (0,report_escape/* codeSpan */.SS)((0,text_shorten/* shorten */.ml)(ids[0] ?? "", 120)) : (0,counted/* counted */.h)(ids.length, "fixture");
        return `- ${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${which} not run: ${(0,markdown_parts/* prose */.CS)(reason)}`;
    });
    const rows = (0,markdown_parts/* cuttable */.fF)(lines, REASONS_SHOWN, (shown, rest) => [...shown, ...(rest === 0 ? [] : [`- and ${(0,counted/* counted */.h)(rest, "more reason")}`])].join("\n"));
    return [{ noun: "list of what did not run", heading: "### Not run", ...rows }];
}

// EXTERNAL MODULE: ./build/report/markdown-tables.js
var markdown_tables = __webpack_require__(46886);
;// CONCATENATED MODULE: ./build/report/markdown-sections.js














/**
 * reportSections has everything, top-down: the verdict, who failed, what changed, what differs, what failed and why, and all
 * the rest in folds. The number before each is its importance: the least important go first.
 */
function reportSections(report, options, extent) {
    const { sourceUrl, checkoutUrl, base } = options;
    const { coverage } = report;
    const changes = changeSections(base);
    const matrix = (0,markdown_tables/* failureMatrix */.Av)(report, extent.failingRows);
    const failures = failureSections(report, extent.failures, sourceUrl);
    return [
        ...ranked(100, [verdictSection(report)]),
        ...ranked(95, bindingTable(report)),
        ...ranked(85, changes.open),
        ...ranked(30, changes.folded),
        ...ranked(80, serverSections(report)),
        ...ranked(40, logSections(report, extent.logLines)),
        ...ranked(75, divergenceSection(report, sourceUrl)),
        ...ranked(60, matrix.open),
        ...ranked(35, matrix.folded),
        ...ranked(70, failures.open),
        ...ranked(25, failures.folded),
        ...ranked(55, notRunSection(report)),
        ...ranked(90, problemSection(report)),
        ...ranked(50, (0,markdown_tables/* findingTable */.ck)(report, sourceUrl)),
        ...(coverage === undefined
            ? []
            : [
                ...ranked(45, coverageTable(coverage, { folded: isAllCovered(report) })),
                ...ranked(20, coverageDetails(coverage, checkoutUrl)),
            ]),
        ...ranked(18, knownFailingSection(report, options.linksIssues !== false)),
        ...ranked(16, remarkSections(report)),
        ...ranked(14, acceptedSection(report)),
        ...ranked(12, noteSection(report)),
        ...ranked(10, exercisedSection(report)),
        ...ranked(8, (0,markdown_tables/* fullMatrix */.Td)(report)),
        ...(extent.matrix ? ranked(6, matrixSection(report)) : []),
    ];
}
function ranked(importance, sections) {
    return sections.map((section) => ({ ...section, importance }));
}
function isAllCovered({ coverage }) {
    return coverage?.languages.every(({ verdict }) => verdict === "passed") === true;
}
/** A heading of several lines is hard to read. */
const markdown_sections_HEADING = 140;
function verdictSection(report) {
    const mark = report.result === "passed" ? "✅" : "❌";
    const sentence = (0,summary/* verdictSentence */.BT)(report);
    const [, word = "", reasons = ""] = /^(\w+): (.*)$/s.exec(sentence) ?? [];
    const text = sentence.length <= markdown_sections_HEADING || word === ""
        ? `## ${mark} ${(0,report_escape/* escapeMarkdown */.FV)(sentence)}`
        : `## ${mark} ${word}\n\n${(0,report_escape/* escapeMarkdown */.FV)(reasons)}`;
    return { noun: "verdict", text };
}
/** footerText is the last line: which run, of which commit, by which version. */
function footerText({ encoding, tool }, { runUrl, commit }) {
    return [
        ...(runUrl === undefined ? [] : [(0,markdown_source/* pageLink */.wg)("This run", runUrl)]),
        ...(commit === undefined ? [] : [`commit ${(0,markdown_source/* commitText */.tT)(commit)}`]),
        `encoding ${encoding}`,
        (0,report_escape/* escapeMarkdown */.FV)(`grpc-fixtures ${(0,text_shorten/* shorten */.ml)(tool, 40)}`),
    ].join(" · ");
}
/** shortenedNote says what was left out of a text, and where all of it is: Markdown already. */
function shortenedNote(limit, missing, fullReport) {
    return `**Shortened** to stay within ${limit}. Left out: ${(0,report_escape/* escapeMarkdown */.FV)(missing)}. The full report is ${fullReport}.`;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7627);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29542);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81879);





const DEFAULT_BUDGET = 900_000;
const DEFAULT_FULL_REPORT = "report.json and junit.xml, written beside this report";
const EXTENT = { failures: 10, failingRows: 50, logLines: 100, matrix: true };
/** renderMarkdown writes the report. Where there is too little room the least important goes, and the text says so. */
function renderMarkdown(report, options = {}) {
    const { byteBudget = DEFAULT_BUDGET, fullReport = DEFAULT_FULL_REPORT } = options;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)((0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSections */ .lN)(report, options, EXTENT), byteBudget, (missing) => (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedNote */ .L6)((0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(byteBudget, "byte"), missing, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(fullReport, 200))), { footer: (0,_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .footerText */ .PJ)(report, options) });
}


/***/ })

};
