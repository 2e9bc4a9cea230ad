export const id = 937;
export const ids = [937];
export const modules = {

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B9: () => (/* binding */ NoArtifactService),
  gR: () => (/* binding */ downloadLegs),
  Zn: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/action/artifactNames.js
var artifactNames = __webpack_require__(60281);
;// CONCATENATED MODULE: ./build/action/within.js
/** A bound in time for work that has none. */
/** within rejects where the work is not done in time, and says `what` and how long. The work itself goes on: nobody waits for it. */
async function within(ms, what, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${what} within ${Math.round(ms / 100) / 10} s`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./build/action/zip.js
var zip = __webpack_require__(24780);
;// CONCATENATED MODULE: ./build/action/artifacts.js
/** Artifacts of this run, through the runner's own service. @actions/artifact is loaded only where one moves. */







/** What the runner does not offer, GitHub Enterprise Server among it: nothing is wrong with the run. */
class NoArtifactService extends Error {
    name = "NoArtifactService";
}
/** The library waits a quarter of an hour for a service that does not answer. */
const DEADLINE_MS = 5 * 60_000;
/** uploadFiles uploads files of a folder. Rejects with NoArtifactService, or with the reason why it failed. */
async function uploadFiles(name, folder, files, environment, deadlineMs = uploadDeadline(environment)) {
    const client = await connect(environment);
    await within(deadlineMs, "the artifact service did not take it", client.uploadArtifact(name, [...files], folder));
}
/** The variable is the library's own, for a part that is stuck; here it bounds the whole. */
function uploadDeadline({ ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: given = "" }) {
    return /^[1-9]\d*$/.test(given) ? Math.min(Number(given), DEADLINE_MS) : DEADLINE_MS;
}
/** So many legs are enough for any matrix, which has 256 jobs at most. */
const MAX_LEGS = 1000;
const MAX_LEG_BYTES = 128 * 1024 * 1024;
const AT_ONCE = 8;
/**
 * downloadLegs downloads what the legs of this run have left in an encoding, the newest of each name: their results and their coverage,
 * and nothing else that is in the archives. Rejects with NoArtifactService, or with the reason why it failed.
 */
async function downloadLegs(folder, encoding, environment, deadlineMs = DEADLINE_MS) {
    const client = await connect(environment);
    return within(deadlineMs, "the artifact service did not give them", download(client, folder, encoding));
}
async function download(client, folder, encoding) {
    const { artifacts } = await client.listArtifacts({ latest: true });
    const legs = artifacts.filter(({ name }) => (0,artifactNames/* isLegName */.mO)(name, encoding)).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (legs.length > MAX_LEGS)
        throw new Error(`${legs.length} artifacts are more than the ${MAX_LEGS} that are merged`);
    const tooLarge = legs.filter(({ size }) => size > MAX_LEG_BYTES).map(({ name }) => name);
    if (tooLarge.length > 0)
        throw new Error(`these artifacts are too large for results: ${(0,shorten/* listOf */.c3)(tooLarge, 5)}`);
    const folders = legs.map(({ name }, index) => (0,external_node_path_.join)(folder, folderName(name, index)));
    for (let next = 0; next < legs.length; next += AT_ONCE) {
        const batch = legs.slice(next, next + AT_ONCE);
        await Promise.all(batch.map((leg, index) => downloadLeg(client, leg, folders[next + index] ?? folder)));
    }
    return { names: legs.map(({ name }) => name), folders };
}
/** People read it in messages about what is in there. */
function folderName(name, index) {
    return /^[\w.+-]{1,200}$/.test(name) ? name : `artifact-${index}`;
}
/** What a merge reads of a run's output folder. */
const WANTED = /^(results\/[^/\\]+\.json|coverage-verdict\.json)$/;
/** The archive is kept as it is: the library would write whatever it holds, however large, wherever it says. */
async function downloadLeg(client, { id, name, digest }, folder) {
    const path = `${folder}~`;
    const { digestMismatch } = await client.downloadArtifact(id, {
        path,
        skipDecompress: true,
        ...(digest === undefined ? {} : { expectedHash: digest }),
    });
    if (digestMismatch === true)
        throw new Error(`what came as ${name} is not what was uploaded: its digest differs`);
    const [file = ""] = await (0,promises_.readdir)(path);
    const archive = (0,external_node_path_.join)(path, (0,external_node_path_.basename)(file));
    const { size } = await (0,promises_.stat)(archive);
    if (size > MAX_LEG_BYTES)
        throw new Error(`${name} has ${size} bytes, too many for results`);
    const files = filesOf(name, await (0,promises_.readFile)(archive));
    await (0,promises_.mkdir)(folder);
    for (const [inside, content] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, inside)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, inside), content, { flag: "wx" });
    }
}
function filesOf(name, archive) {
    try {
        return (0,zip/* filesInZip */.O)(archive, (path) => WANTED.test(path), MAX_LEG_BYTES);
    }
    catch (error) {
        throw new Error(`${name} ${(0,errors/* messageOf */.b)(error)}`);
    }
}
async function connect(environment) {
    if (isEnterpriseServer(environment)) {
        throw new NoArtifactService("GitHub Enterprise Server does not take artifacts of this kind");
    }
    if ((environment.ACTIONS_RESULTS_URL ?? "") === "" || (environment.ACTIONS_RUNTIME_TOKEN ?? "") === "") {
        throw new NoArtifactService("this runner offers no service for artifacts");
    }
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.bind(__webpack_require__, 7291));
    return new DefaultArtifactClient();
}
/** As @actions/artifact tells them apart; it would write a warning of its own. */
function isEnterpriseServer({ GITHUB_SERVER_URL: url = "" }) {
    if (!URL.canParse(url))
        return false;
    return !/(^github|\.ghe)\.com$|\.localhost$/i.test(new URL(url).hostname);
}


/***/ }),

/***/ 48774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(65225);
;// CONCATENATED MODULE: ./build/report/changes.js

const NOTHING = {
    any: false,
    newlyFailing: [],
    newlyPassing: [],
    newlyExcused: [],
    newlyDivergent: [],
    noLongerDivergent: [],
    newFixtures: [],
    goneFixtures: [],
    newBindings: [],
    goneBindings: [],
    isPartial: false,
    coverage: [],
};
/** changesSince compares a report with an earlier one. Bindings and fixtures that only one of them has are new or gone, and nothing else. */
function changesSince(base, report) {
    const incomparable = whyIncomparable(base, report);
    if (incomparable !== undefined)
        return { ...NOTHING, incomparable };
    const pairs = pairsOf(base, report);
    const bindings = appearedAndGone(namesOf(base), namesOf(report));
    const fixtures = appearedAndGone(idsOf(base), idsOf(report));
    const isPartial = fixtures.some((ids) => ids.length > 0) && !leaveOutTheSame(base, report);
    const [newFixtures, goneFixtures] = isPartial ? [[], []] : fixtures;
    const changes = {
        ...(base.result === report.result ? {} : { result: report.result }),
        newlyFailing: changedTo("failing", pairs),
        newlyPassing: changedTo("passing", pairs),
        newlyExcused: changedTo("excused", pairs),
        newlyDivergent: pairs.filter(({ before, now }) => isDivergent(now) && !isDivergent(before)).map(idOf),
        noLongerDivergent: pairs.filter(({ before, now }) => isDivergent(before) && isAgreed(now)).map(idOf),
        newFixtures,
        goneFixtures,
        newBindings: bindings[0],
        goneBindings: bindings[1],
        isPartial,
        coverage: coverageChanges(base.coverage?.languages ?? [], report.coverage?.languages ?? []),
    };
    const any = Object.values(changes).some((value) => Array.isArray(value) ? value.length > 0 : typeof value === "string");
    return { any, ...changes };
}
function whyIncomparable(base, report) {
    if (base.version !== report.version) {
        return `it has version ${base.version} of the format, and this one version ${report.version}`;
    }
    if (base.encoding !== report.encoding)
        return `its encoding is ${base.encoding}, and here it is ${report.encoding}`;
    return undefined;
}
function pairsOf(base, report) {
    const earlier = new Map(base.fixtures.map((fixture) => [fixture.id, fixture]));
    return report.fixtures.flatMap((now) => {
        const before = earlier.get(now.id);
        return before === undefined ? [] : [{ before, now }];
    });
}
const idOf = ({ now }) => now.id;
const idsOf = ({ fixtures }) => fixtures.map(({ id }) => id);
const namesOf = ({ bindings }) => bindings.map(({ name }) => name);
function appearedAndGone(before, now) {
    const [earlier, present] = [new Set(before), new Set(now)];
    return [now.filter((name) => !earlier.has(name)), before.filter((name) => !present.has(name))];
}
/** Whether both ran their whole suites, or all but the heavy fixtures. A file that could not be loaded was left out too. */
function leaveOutTheSame(base, report) {
    const isWhole = ({ suite }) => suite.selected + suite.heavyLeftOut >= suite.fixtures;
    return isWhole(base) && isWhole(report) && base.suite.heavyLeftOut === report.suite.heavyLeftOut;
}
function stateOf(result) {
    if ((0,verdicts/* isRedResult */.jb)(result))
        return "failing";
    return result.verdict === "known-failing" || result.verdict === "skipped" ? "excused" : "passing";
}
function changedTo(state, pairs) {
    return pairs.flatMap(({ before, now }) => {
        const earlier = new Map(before.results.map(({ binding, result }) => [binding, stateOf(result)]));
        const bindings = now.results
            .filter(({ binding, result }) => stateOf(result) === state && (earlier.get(binding) ?? state) !== state)
            .map(({ binding }) => binding);
        return bindings.length === 0 ? [] : [{ id: now.id, bindings }];
    });
}
function isDivergent({ parity }) {
    return parity?.verdict === "divergent";
}
/** Where a binding has no outcome nobody knows. */
function isAgreed({ parity }) {
    return parity?.verdict === "agreed" || parity?.verdict === "accepted";
}
function coverageChanges(before, now) {
    const earlier = new Map(before.map(({ name, metrics }) => [name, metrics]));
    return now.flatMap(({ name, metrics }) => metrics.flatMap(({ metric, percent }) => {
        const old = earlier.get(name)?.find((each) => each.metric === metric)?.percent;
        if (old === undefined || percent === undefined || old === percent)
            return [];
        return [{ name, metric, before: old, after: percent }];
    }));
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/action/annotations.js
var annotations = __webpack_require__(2909);
// EXTERNAL MODULE: ./build/action/comment.js + 2 modules
var comment = __webpack_require__(16260);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/action/artifactNames.js
var artifactNames = __webpack_require__(60281);
// EXTERNAL MODULE: ./build/action/artifacts.js + 1 modules
var artifacts = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/action/shown.js + 1 modules
var action_shown = __webpack_require__(48340);
;// CONCATENATED MODULE: ./build/action/leaveFiles.js
/** The files of a run as an artifact, for people and for later jobs. */








/** leaveFiles uploads what the run has written. What goes wrong is told, and fails nothing: without a leg the report is red. */
async function leaveFiles({ kind, report, outputs }, inputs, settings, { environment, runner, write }) {
    const { output, cwd } = settings;
    if (inputs.artifact === undefined || output === undefined || outputs === undefined)
        return;
    const name = inputs.artifact === "" ? nameOf(kind, inputs, settings) : inputs.artifact;
    const folder = (0,external_node_path_.resolve)(cwd, output);
    try {
        await (0,artifacts/* uploadFiles */.Zn)(name, folder, writtenFiles(folder, outputs, report), environment);
        runner.setOutput("artifact", name);
    }
    catch (error) {
        if (error instanceof artifacts/* NoArtifactService */.B9) {
            const note = `No artifact was uploaded: ${error.message}. The files are in ${output}.`;
            // Of a leg somebody has to carry them to the report.
            if (kind === "leg")
                (0,action_shown/* tell */.qz)(`${note} Upload them in a step of their own for \`mode: report\`.`, runner, "notice");
            else
                write(`${(0,report_escape/* escapeTerminal */.en)(note)}\n`);
            return;
        }
        const why = (0,errors/* messageOf */.b)(error).replace(/\.$/, "");
        const hint = /conflict|already exists/i.test(why)
            ? " Another step of this run has used the name: give each its own with the input `artifact`."
            : "";
        (0,action_shown/* tell */.qz)(`The artifact ${name} could not be uploaded: ${why}.${hint}`, runner, "warning");
    }
}
function nameOf(kind, inputs, { encoding }) {
    if (kind === "whole")
        return (0,artifactNames/* reportName */.e6)(encoding);
    const { bindings, shard } = inputs;
    return (0,artifactNames/* legName */.ue)({ bindings, encoding, ...(shard === undefined ? {} : { shard }) });
}
/** The folder may be the project's own, with files in it that are nobody's business. */
function writtenFiles(folder, outputs, { bindings }) {
    const { report, junit, markdown, coverage, results, logs } = outputs;
    const ofBindings = bindings.flatMap(({ name }) => [(0,external_node_path_.join)(results, `${name}.json`), (0,external_node_path_.join)(logs, `${name}.log`)]);
    return [report, junit, markdown, coverage, (0,comment/* commentFile */.Ib)(folder), ...ofBindings].filter(external_node_fs_.existsSync);
}

// EXTERNAL MODULE: ./build/action/links.js
var links = __webpack_require__(70882);
;// CONCATENATED MODULE: ./build/action/publish.js
/** A report → everything that shows it: annotations, job summary, artifact and comment. The verdict depends on none of them. */







/** publish shows the report. It does not reject for what GitHub does. */
async function publish(publication, inputs, { session, base, settings }, context) {
    const { report, outputs, kind, isCancelled = false } = publication;
    const { runner, workspace } = context;
    const place = (0,action_shown/* placeIn */.VV)(settings, workspace);
    if (inputs.annotations)
        (0,action_shown/* annotate */.fz)((0,annotations/* annotationsOf */.I)({ ...report, report, place }), runner);
    const shown = {
        ...(0,links/* linksTo */.B)(session.tested, place(".")),
        ...(base === undefined || kind === "leg" ? {} : { base: { ...base, changes: changesSince(base.report, report) } }),
    };
    if (inputs.summary)
        (0,action_shown/* writeSummary */.Sy)((0,markdown/* renderMarkdown */.G)(report, { byteBudget: action_shown/* SUMMARY_BYTES */.R$, ...shown }), runner);
    if (kind === "whole" && outputs !== undefined)
        await (0,comment/* writeCommentFile */.FD)({ report, ...shown }, settings, context);
    await leaveFiles(publication, inputs, settings, context);
    if (kind === "whole" && !isCancelled)
        await (0,comment/* commentOnPullRequest */.rh)({ report, ...shown }, inputs, session, context);
}


/***/ }),

/***/ 58603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ lookAround)
});

// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(47307);
// EXTERNAL MODULE: ./build/github/pulls.js
var pulls = __webpack_require__(49922);
// EXTERNAL MODULE: ./build/pipeline/configuredCoverage.js
var configuredCoverage = __webpack_require__(18441);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/github/fields.js
var fields = __webpack_require__(817);
// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(72350);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(88328);
;// CONCATENATED MODULE: ./build/github/runs.js
/** Earlier runs of a workflow: where the base branch's last report is. */





/** So many runs are asked for their artifacts, so that a branch on which nothing was reported costs little. */
const MAX_RUNS = 5;
/**
 * findBaseReport finds the report of a branch's newest finished run that has one, whether it passed or not: undefined
 * where the latest few have none. Metadata only, nothing is downloaded. Rejects with GitHubError.
 */
async function findBaseReport(client, query) {
    for (const { id, sha, url } of await finishedRuns(client, query)) {
        const [artifact] = await (0,artifacts/* listArtifacts */.w)(client, query.repository, id, query.artifact);
        if (artifact !== undefined)
            return { runId: id, sha, url, artifact };
    }
    return undefined;
}
async function finishedRuns(client, query) {
    const { repository, workflow, branch, exceptRun } = query;
    const reply = await (0,json/* sendForJson */.W)(client, {
        method: "GET",
        path: (0,github_repository/* repositoryPath */.SH)(repository, "actions", "workflows", workflow, "runs"),
        query: { branch, status: "completed", exclude_pull_requests: true, per_page: 50 },
        purpose: `list the runs on ${(0,quote/* quote */.h)(branch)}`,
        permission: "actions: read",
    });
    return (0,fields/* listAt */.gT)(reply, "workflow_runs")
        .filter((run) => isOfBranch(run, query) && ENDS.has((0,fields/* textAt */.$6)(run, "conclusion") ?? ""))
        .flatMap(readRun)
        .filter(({ id }) => id !== exceptRun)
        .sort((a, b) => b.id - a.id)
        .slice(0, MAX_RUNS);
}
const ENDS = new Set(["success", "failure"]);
/** What ran the branch itself. */
const EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
/**
 * GitHub filters by the branch's name alone: a pull request from a fork's branch `main` is listed as one of `main`. A
 * stranger's report must not become what others are compared with.
 */
function isOfBranch(run, { repository }) {
    const head = (0,github_repository/* parseRepository */.SU)((0,fields/* textAt */.$6)(run, "head_repository", "full_name") ?? "");
    if (head === undefined || !(0,github_repository/* isSameRepository */.ve)(head, repository))
        return false;
    return EVENTS.has((0,fields/* textAt */.$6)(run, "event") ?? "");
}
function readRun(run) {
    const id = (0,fields/* idAt */.jj)(run, "id");
    const sha = (0,fields/* shaAt */.wF)(run, "head_sha");
    return id === undefined || sha === undefined ? [] : [{ id, sha, url: (0,fields/* textAt */.$6)(run, "html_url") ?? "" }];
}

// EXTERNAL MODULE: ./build/pipeline/reportFile.js + 1 modules
var reportFile = __webpack_require__(16252);
// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(57882);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/action/artifactNames.js
var artifactNames = __webpack_require__(60281);
// EXTERNAL MODULE: ./build/action/shown.js + 1 modules
var shown = __webpack_require__(48340);
// EXTERNAL MODULE: ./build/action/zip.js
var zip = __webpack_require__(24780);
;// CONCATENATED MODULE: ./build/action/baseReport.js
/** What this run is compared with: the base branch's last report, or a file. */













/** findBase finds it. What cannot be had is told, and undefined: a new workflow has none, and a fork's token may not ask. */
async function findBase({ baseReport, encoding, cwd }, session, context) {
    if (baseReport === undefined)
        return undefined;
    try {
        return baseReport === "auto"
            ? await download(encoding, session, context)
            : await readBase((0,external_node_path_.resolve)(cwd, baseReport));
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y) {
            context.write(`${(0,report_escape/* escapeTerminal */.en)(`There is no base report to compare with: ${error.message}`)}\n`);
        }
        else if (error instanceof settings/* UsageError */.e) {
            (0,shown/* tell */.qz)(`The base report cannot be compared with: it ${error.message}.`, context.runner, "warning");
        }
        else
            throw error;
        return undefined;
    }
}
async function readBase(file) {
    const bytes = await (0,promises_.readFile)(file).catch((error) => {
        throw new settings/* UsageError */.e(`cannot be read: ${error.message}`);
    });
    return { report: (0,reportFile/* parseReport */.M)(bytes), file };
}
async function download(encoding, { client, event }, context) {
    const { repository, workflow, baseBranch, runId } = event;
    if (client === undefined || repository === undefined || workflow === undefined || baseBranch === undefined) {
        return undefined;
    }
    const base = await findBaseReport(client, {
        repository,
        workflow,
        branch: baseBranch,
        artifact: (0,artifactNames/* reportName */.e6)(encoding),
        ...(runId === undefined ? {} : { exceptRun: runId }),
    });
    if (base === undefined)
        return undefined;
    const archive = await (0,artifacts/* downloadArtifact */.b)(client, repository, base.artifact);
    const bytes = (0,zip/* fileInZip */.X)(archive, "report.json", reportFile/* MAX_REPORT_BYTES */.W);
    return { report: (0,reportFile/* parseReport */.M)(bytes), file: keep(bytes, context), sha: base.sha, url: base.url };
}
/** The coverage gate reads its base from a file. */
function keep(bytes, { environment, onExit }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "grpc-fixtures-base-"));
    onExit(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    const file = (0,external_node_path_.join)(folder, "report.json");
    (0,external_node_fs_.writeFileSync)(file, bytes);
    return file;
}

// EXTERNAL MODULE: ./build/action/session.js + 6 modules
var action_session = __webpack_require__(13147);
;// CONCATENATED MODULE: ./build/action/surroundings.js
/** What GitHub knows that a run is judged and shown with: the event, the base branch's report, the change itself. */






/** lookAround asks GitHub for what this run has a use for. What cannot be had is told. */
async function lookAround(kind, inputs, settings, context) {
    const session = await (0,action_session/* openSession */.f)(inputs.token, context);
    const targets = (0,configuredCoverage/* coverageTargetsOf */.G)(settings);
    const needsBase = kind === "whole" || targets.some(({ noDecrease }) => noDecrease !== undefined);
    const base = needsBase ? await findBase({ ...settings, baseReport: inputs.baseReport }, session, context) : undefined;
    const diff = targets.some(({ changedLines }) => changedLines !== undefined)
        ? await diffOf(session, context)
        : undefined;
    const coverage = {
        ...settings.coverage,
        ...(base === undefined ? {} : { base: base.file }),
        ...(diff === undefined ? {} : { diff }),
    };
    return { session, settings: { ...settings, coverage }, ...(base === undefined ? {} : { base }) };
}
/** Outside of pull requests there is no change to look at, which the gate says. */
async function diffOf({ event, client }, { runner }) {
    const { pullRequest, repository } = event;
    if (pullRequest === undefined || repository === undefined || client === undefined)
        return undefined;
    try {
        const diff = await (0,pulls/* getDiff */.G)(client, repository, pullRequest.number);
        if (diff.found)
            return diff.text;
        (0,shown/* tell */.qz)(`The coverage of changed lines is not known: ${diff.reason}.`, runner, "warning");
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        (0,shown/* tell */.qz)(`The coverage of changed lines is not known: ${error.message}.`, runner, "warning");
    }
    return undefined;
}


/***/ }),

/***/ 74225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Wz: () => (/* binding */ failsAsExpected),
/* harmony export */   aH: () => (/* binding */ entryFaults),
/* harmony export */   vz: () => (/* binding */ resultsById),
/* harmony export */   zj: () => (/* binding */ withoutFixtures)
/* harmony export */ });
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35780);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _knownFailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55491);




/** An entry for more than this hides what it was not written for. */
const MOST_COVERED = 20;
/** How far away the next look is that is proposed for an expired entry. */
const RENEWAL_DAYS = 90;
const NAMED = 5;
/** entryFaults looks at the entries of the bindings that have results. What did not run is neither for an entry nor against it. */
function entryFaults(entries, results, options) {
    const byBinding = new Map(results.map(({ binding, fixtures }) => [binding, resultsById(fixtures)]));
    return entries.flatMap((entry) => {
        const found = byBinding.get(entry.binding);
        return found === undefined ? [] : faultOf(entry, found, options);
    });
}
/** resultsById gives each result as it was observed. */
function resultsById(fixtures) {
    return new Map(fixtures.map((result) => [result.id, (0,_knownFailing_js__WEBPACK_IMPORTED_MODULE_0__/* .observedResult */ ._Y)(result)]));
}
function faultOf(placed, results, options) {
    const { entry, covered, isExpired } = placed;
    const { isWholeSuite, today } = options;
    const fault = (kind, message, instead) => [
        { kind, entry: placed, message, instead },
    ];
    if (covered.size === 0) {
        return isWholeSuite ? fault("unused-entry", "matches no fixture of the suite: correct it, or delete it", []) : [];
    }
    const isLeftOut = [...covered].every((id) => (results.get(id)?.verdict ?? "skipped") === "skipped");
    if (isLeftOut)
        return [];
    const passing = [...covered].filter((id) => results.get(id)?.verdict === "passed");
    const rest = withoutFixtures(placed, passing, options);
    if (isExpired) {
        const instead = passing.length === covered.size ? rest : [{ expires: (0,_text_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysAfter */ .mU)(today, RENEWAL_DAYS) }];
        return fault("expired-entry", `expired on ${entry.expires}: ${expiredAdvice(instead)}`, instead);
    }
    if (covered.size > MOST_COVERED && isWholeSuite) {
        const message = `covers ${covered.size} fixtures, more than the ${MOST_COVERED} that an entry may: name those that fail`;
        return fault("broad-entry", message, rest);
    }
    if (passing.length === 0)
        return [];
    return fault("passing-entry", passingMessage(passing, covered.size), rest);
}
function expiredAdvice(instead) {
    return instead.length === 0
        ? "nothing it covers fails any more, delete it"
        : "look at it again, and write a later day, or delete it";
}
function passingMessage(passing, covered) {
    if (passing.length === covered)
        return "covers nothing that fails any more";
    return `${passing.length} of the ${covered} fixtures it covers pass now: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(passing.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h), NAMED)}`;
}
/**
 * withoutFixtures is what is left of an entry when some fixtures are taken out: a copy for each of the others. In a run with
 * an encoding that is not the configuration's own, they are left to the runs with that one.
 */
function withoutFixtures({ entry, covered }, gone, { otherEncoding }) {
    const taken = new Set(gone);
    const kept = [...covered].filter((id) => !taken.has(id)).map((fixture) => ({ fixture }));
    if (otherEncoding === undefined || entry.encoding !== undefined)
        return kept;
    if (kept.length === 0)
        return [{ encoding: otherEncoding }];
    return [...kept, ...gone.map((fixture) => ({ fixture, encoding: otherEncoding }))];
}
/** isFailing tells whether a result, as it was observed, is a failure that an entry can excuse. */
function isFailing(result) {
    return result?.verdict === "failed" || result?.verdict === "timeout";
}
/** failsAsExpected tells whether a fixture fails in the way that an entry speaks of. */
function failsAsExpected({ entry }, result) {
    return isFailing(result) && (0,_knownFailing_js__WEBPACK_IMPORTED_MODULE_0__/* .foresees */ .tz)(entry, result);
}


/***/ }),

/***/ 55491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ mismatchText),
/* harmony export */   ZG: () => (/* binding */ readExcuses),
/* harmony export */   _Y: () => (/* binding */ observedResult),
/* harmony export */   tz: () => (/* binding */ foresees)
/* harmony export */ });
/* harmony import */ var _suite_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40487);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);


/** readExcuses finds out what each entry speaks of. */
function readExcuses(options) {
    const entries = placeEntries(options);
    const inForce = entries.filter(({ isExpired }) => !isExpired);
    return {
        entries,
        excuse(binding, result) {
            const speaking = inForce.filter((entry) => entry.binding === binding && entry.covered.has(result.id));
            return excuseResult(observedResult(result), speaking.map(({ entry }) => entry), options);
        },
    };
}
function placeEntries({ entries, encoding, ids, today }) {
    const known = new Set(ids);
    return [...entries].flatMap(([binding, list]) => list.flatMap((entry, index) => {
        if (entry.encoding !== undefined && entry.encoding !== encoding)
            return [];
        const covered = new Set(ids.filter((0,_suite_select_js__WEBPACK_IMPORTED_MODULE_0__/* .entryMatcher */ .RL)(entry.fixture, known)));
        return [{ binding, index, entry, covered, isExpired: entry.expires !== undefined && entry.expires < today }];
    }));
}
/** observedResult takes off a result what a configuration has said of it. */
function observedResult({ knownFailing, allowed, ...result }) {
    return { ...result, verdict: knownFailing?.observed ?? verdictWithout(result.verdict) };
}
/** Verdicts that no server earns by itself: a result file that has one, and not why, may be a forged one. */
function verdictWithout(verdict) {
    if (verdict === "known-failing")
        return "failed";
    return verdict === "unexpected-pass" ? "passed" : verdict;
}
function excuseResult(result, entries, { flakyAllowed, mask }) {
    if (isAllowed(result, flakyAllowed))
        return { ...result, allowed: true };
    const [first] = entries;
    if (first === undefined)
        return result;
    const { verdict } = result;
    switch (verdict) {
        case "passed":
            return { ...result, verdict: "unexpected-pass", knownFailing: markOf(first, verdict, mask) };
        case "failed":
        case "timeout": {
            const excusing = entries.find((entry) => foresees(entry, result));
            return excusing === undefined
                ? { ...result, knownFailing: { ...markOf(first, verdict, mask), refusal: refusalOf(entries, mask) } }
                : { ...result, verdict: "known-failing", knownFailing: markOf(excusing, verdict, mask) };
        }
        case "flaky":
        case "crashed": {
            const what = verdict === "flaky" ? "fixture that passes now and then" : "crash";
            return {
                ...result,
                knownFailing: { ...markOf(first, verdict, mask), refusal: `known-failing excuses no ${what}` },
            };
        }
        default:
            return result;
    }
}
function isAllowed({ verdict, attempts }, flakyAllowed) {
    return flakyAllowed && verdict === "flaky" && attempts?.includes("passed") === true;
}
/** foresees tells whether an entry speaks of the way in which a fixture failed. */
function foresees({ mismatch }, { mismatches }) {
    return mismatch === undefined || mismatches.some((each) => mismatchText(each).includes(mismatch));
}
/** mismatchText writes a mismatch as one text, as reports do: `status: expected NOT_FOUND, received UNKNOWN`. */
function mismatchText({ path, expected, received, hint }) {
    return `${path}: expected ${expected}, received ${received}${hint === undefined ? "" : `: ${hint}`}`;
}
function markOf({ reason, issue }, observed, mask) {
    return { observed, reason: mask(reason), ...(issue === undefined ? {} : { issue: mask(issue) }) };
}
function refusalOf(entries, mask) {
    const texts = entries.flatMap(({ mismatch }) => (mismatch === undefined ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(mask(mismatch))]));
    return `known-failing expects ${texts.join(" or ")} in a mismatch, and none has it`;
}


/***/ }),

/***/ 18441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ coverageTargetsOf),
/* harmony export */   R: () => (/* binding */ configuredCoverage)
/* harmony export */ });
/**
 * configuredCoverage checks what the configuration, or what is given in its place, asks of coverage; undefined where that
 * is nothing. Who asks for some fixtures, or for one server by its address, wants to know of those alone: such a run must
 * be able to turn green without the reports of other tests. What `known` has a verdict of is not checked again.
 */
async function configuredCoverage(settings, { environment, mask }, known = []) {
    const { config, cwd, coverage = {} } = settings;
    if (!isWanted(settings))
        return undefined;
    const wanted = coverageTargetsOf(settings);
    const targets = wanted.filter(({ name }) => known.every((language) => language.name !== name));
    if (targets.length === 0)
        return known.length === 0 ? undefined : { languages: inOrder(known, wanted) };
    const { diff, base } = coverage;
    // The readers of all formats are large, and most runs have no reports.
    const { checkCoverage } = await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(985), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 69240));
    const { languages } = await checkCoverage({
        targets: base === undefined ? targets : targets.map((target) => withBase(target, base)),
        folder: config.folder,
        cwd,
        environment,
        mask,
        ...(diff === undefined ? {} : { diff }),
    });
    return { languages: inOrder([...languages, ...known], wanted) };
}
function isWanted({ coverage, selection, address }) {
    const { filters = [], tags = [], categories = [] } = selection;
    return filters.length + tags.length + categories.length === 0 && address === undefined && coverage?.enabled !== false;
}
/** coverageTargetsOf are the targets of the bindings that are run: those that are given, else those that are configured. */
function coverageTargetsOf({ config, coverage, only = [] }) {
    const targets = coverage?.targets ?? config.coverage.targets;
    return only.length === 0 ? targets : targets.filter(({ binding = "" }) => only.includes(binding));
}
/** In the order of the configuration; what that does not name comes last. */
function inOrder(languages, targets) {
    const place = ({ name }) => {
        const index = targets.findIndex((target) => target.name === name);
        return index === -1 ? targets.length : index;
    };
    return [...languages].sort((a, b) => place(a) - place(b));
}
function withBase(target, base) {
    return target.base.length > 0 ? target : { ...target, base: [base] };
}


/***/ }),

/***/ 72564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ COVERAGE_FILE),
/* harmony export */   u: () => (/* binding */ coverageDocument)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58508);

/** Where a run leaves it, for the job that joins the results of several runs. `coverage.json` is what coverage.py writes. */
const COVERAGE_FILE = "coverage-verdict.json";
/** coverageDocument is the verdict of the coverage gate alone. */
function coverageDocument(coverage) {
    const passed = coverage.languages.every(({ verdict }) => verdict === "passed");
    return {
        format: "grpc-fixtures-coverage",
        version: 1,
        tool: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        result: passed ? "passed" : "failed",
        coverage,
    };
}


/***/ }),

/***/ 58217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* binding */ configPath),
  VF: () => (/* binding */ entryProblems),
  Mc: () => (/* binding */ excuseResults),
  Y3: () => (/* binding */ excusesOf),
  BH: () => (/* binding */ faultOptions),
  A7: () => (/* binding */ seesWholeSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(11155);
// EXTERNAL MODULE: ./build/parity/entryFaults.js
var entryFaults = __webpack_require__(74225);
// EXTERNAL MODULE: ./build/parity/knownFailing.js
var knownFailing = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/text/day.js
var day = __webpack_require__(35780);
;// CONCATENATED MODULE: ./build/text/lineEdit.js
/** The one place where two texts differ, in whole lines. */
/** lineEdit is what turns one text into another: from the first line that differs to the last. */
function lineEdit(before, after) {
    const [old, made] = [before.split(/\r?\n/), after.split(/\r?\n/)];
    const shorter = Math.min(old.length, made.length);
    let start = 0;
    while (start < shorter && old[start] === made[start])
        start++;
    let end = 0;
    while (end < shorter - start && old.at(-1 - end) === made.at(-1 - end))
        end++;
    return {
        line: start + 1,
        remove: old.slice(start, old.length - end),
        write: made.slice(start, made.length - end),
    };
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/pipeline/excuses.js
/** What the configuration says of failures, for a run or for merged results: applied, and held to what came of them. */







/** Longer edits are written by the program alone. */
const MAX_EDIT_LINES = 60;
/** excusesOf reads what the configuration says of failures. */
function excusesOf(settings, { suite, mask, now }) {
    const { config, encoding, flakyAllowed = config.flakyAllowed } = settings;
    return (0,knownFailing/* readExcuses */.ZG)({
        entries: new Map(config.bindings.map(({ name, knownFailing = [] }) => [name, knownFailing])),
        encoding,
        ids: suite.fixtures.map(({ id }) => id),
        today: (0,day/* dayOf */.kb)(now),
        flakyAllowed,
        mask,
    });
}
/** excuseResults gives results as the configuration sees them. */
function excuseResults(excuses, results) {
    return results.map((result) => ({
        ...result,
        fixtures: result.fixtures.map((fixture) => excuses.excuse(result.binding, fixture)),
    }));
}
/**
 * seesWholeSuite tells whether an entry that matches nothing is wrong. Who asks for some fixtures wants to know of those: a
 * replay must be able to turn green while an entry is being mended. A shard is a part of the whole, and answers for it.
 */
function seesWholeSuite({ isPartOfSuite = false }, selection) {
    const { filters = [], tags = [], categories = [] } = selection;
    return !isPartOfSuite && filters.length + tags.length + categories.length === 0;
}
/** faultOptions are what a run says of how its entries are to be looked at. */
function faultOptions(settings, now) {
    const { config, encoding, selection } = settings;
    return {
        isWholeSuite: seesWholeSuite(settings, selection),
        today: (0,day/* dayOf */.kb)(now),
        ...(config.encoding === encoding ? {} : { otherEncoding: config.encoding }),
    };
}
/** entryProblems names the entries that do not hold, each with the edit of the configuration that mends it. */
async function entryProblems(settings, excuses, results, now) {
    const faults = (0,entryFaults/* entryFaults */.aH)(excuses.entries, results, faultOptions(settings, now));
    if (faults.length === 0)
        return [];
    const file = await openConfig(settings);
    return faults.map((fault) => ({
        kind: fault.kind,
        binding: fault.entry.binding,
        message: `known-failing ${(0,quote/* quote */.h)(fault.entry.entry.fixture)}${file?.placeOf(fault) ?? ""} ${fault.message}`,
        ...file?.editFor(fault),
    }));
}
/** The file is read again, as nothing of its layout is kept; one that cannot be any more has no lines to show. */
async function openConfig({ config }) {
    const { file } = config;
    if (file === undefined)
        return undefined;
    const text = await (0,read/* readSource */.o$)(configPath(config)).catch(() => undefined);
    if (text === undefined)
        return undefined;
    // The readers of YAML are large, and most runs have nothing to mend.
    const [{ editEntries }, { parseSource }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(492)]).then(__webpack_require__.bind(__webpack_require__, 27492)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 86246)),
    ]);
    const { document } = parseSource(text, file);
    return {
        placeOf({ entry: { binding, index } }) {
            const place = document?.locate(`/bindings/${binding}/known-failing/${index}`);
            return place === undefined ? "" : ` (${file}:${place.line})`;
        },
        editFor({ entry: { binding, index }, instead }) {
            const edit = { binding, instead: new Map([[index, instead]]), added: [] };
            try {
                const change = lineEdit(text, editEntries(text, file, [edit]));
                const [remove, write] = [[...change.remove], [...change.write]];
                return remove.length + write.length > MAX_EDIT_LINES
                    ? {}
                    : { edit: { file, line: change.line, remove, write } };
            }
            catch {
                // An edit that cannot be made by a program is left to a person: the message says what it is.
                return {};
            }
        },
    };
}
/** configPath is where a configuration was read from. */
function configPath({ file = "", folder }) {
    return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file));
}


/***/ }),

/***/ 55647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ prepareOutputs),
  K: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/report/json-shape.js
/** JSON files that are alike, byte for byte, for the same content. */
/** writeShaped writes a value: two spaces, the shape's order of keys, a newline at the end. */
function writeShaped(value, shape) {
    return `${JSON.stringify(inOrder(value, shape), null, 2)}\n`;
}
/** inOrder copies a value with its keys in the shape's order; a list is of things of that shape. */
function inOrder(value, shape) {
    if (shape === null || typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => inOrder(item, shape));
    const members = new Map(Object.entries(value));
    const known = Object.keys(shape).filter((key) => members.has(key));
    return Object.fromEntries(known.map((key) => [key, inOrder(members.get(key), shape[key] ?? null)]));
}

;// CONCATENATED MODULE: ./build/report/json-coverage.js

const RANGE = { from: null, to: null };
const METRIC = {
    metric: null,
    state: null,
    covered: null,
    total: null,
    percent: null,
    minimum: null,
    difference: null,
    base: { percent: null, covered: null, total: null },
    verdict: null,
};
const CHANGED_LINES = {
    state: null,
    covered: null,
    total: null,
    percent: null,
    minimum: null,
    verdict: null,
    uncovered: { file: null, ranges: RANGE },
};
const WORST = {
    file: null,
    lines: null,
    uncovered: null,
    ranges: RANGE,
    rangesLeftOut: null,
    inCheckout: null,
};
const LANGUAGE = {
    name: null,
    binding: null,
    language: null,
    verdict: null,
    reports: { file: null, format: null },
    files: null,
    metrics: METRIC,
    changedLines: CHANGED_LINES,
    problems: { kind: null, message: null },
    notes: null,
    worst: WORST,
};
/** The order of the members of `coverage` in report.json. */
const COVERAGE = { languages: LANGUAGE };
const DOCUMENT = {
    format: null,
    version: null,
    tool: null,
    result: null,
    coverage: COVERAGE,
};
/** serializeCoverage writes `coverage-verdict.json`. */
function serializeCoverage(document) {
    return writeShaped(document, DOCUMENT);
}

;// CONCATENATED MODULE: ./build/report/json.js


const COUNTS = {
    total: null,
    passed: null,
    failed: null,
    "known-failing": null,
    "unexpected-pass": null,
    flaky: null,
    skipped: null,
    timeout: null,
    crashed: null,
    "not-run": null,
};
const FAILURE = { stage: null, message: null, hint: null, log: null };
const SERVER = { kind: null, failure: FAILURE };
const RUN = { startedAt: null, startMs: null, durationMs: null, address: null };
const MISMATCH = {
    path: null,
    line: null,
    expected: null,
    received: null,
    hint: null,
};
const STATUS = { code: null, name: null, message: null, origin: null };
const OUTCOME = {
    status: STATUS,
    headers: null,
    trailers: null,
    trailersOnly: null,
    messageCount: null,
    messagesDigest: null,
    messages: null,
    violations: null,
    compared: null,
    shown: null,
};
const TIMINGS = {
    headersMs: null,
    firstMessageMs: null,
    lastMessageMs: null,
    durationMs: null,
};
const FIXTURE_RESULT = {
    id: null,
    name: null,
    file: null,
    line: null,
    category: null,
    kind: null,
    parity: null,
    verdict: null,
    knownFailing: { observed: null, reason: null, issue: null, refusal: null },
    allowed: null,
    reason: null,
    mismatches: MISMATCH,
    notes: null,
    outcome: OUTCOME,
    attempts: null,
    replay: null,
    timings: TIMINGS,
};
const BINDING_RESULT = {
    format: null,
    version: null,
    tool: null,
    binding: null,
    encoding: null,
    suite: { hash: null, fixtures: null },
    server: SERVER,
    fixtures: FIXTURE_RESULT,
    run: RUN,
};
const EDIT = { file: null, line: null, remove: null, write: null };
const PROBLEM = { kind: null, binding: null, message: null, edit: EDIT };
const FINDING = {
    rule: null,
    severity: null,
    file: null,
    line: null,
    column: null,
    pointer: null,
    message: null,
};
const REACHED = { reached: null, total: null, missing: null };
const BINDING = {
    name: null,
    counts: COUNTS,
    exercised: { methods: REACHED, statuses: REACHED },
    server: SERVER,
    run: RUN,
};
const CELL = { binding: null, result: FIXTURE_RESULT };
const PARITY = {
    verdict: null,
    reason: null,
    groups: { bindings: null, outcome: null },
    differences: {
        path: null,
        values: { bindings: null, value: null },
    },
};
const FIXTURE = {
    id: null,
    name: null,
    file: null,
    line: null,
    results: CELL,
    parity: PARITY,
};
const MATRIX = {
    fixtures: null,
    groups: {
        id: null,
        title: null,
        rows: {
            id: null,
            title: null,
            cells: { kind: null, fixtures: null },
        },
    },
    gaps: { scenario: null, kind: null, command: null },
};
const REPORT = {
    format: null,
    version: null,
    tool: null,
    result: null,
    problems: PROBLEM,
    encoding: null,
    suite: { hash: null, fixtures: null, selected: null, heavyLeftOut: null },
    counts: COUNTS,
    parity: { agreed: null, accepted: null, divergent: null, incomplete: null },
    findings: FINDING,
    bindings: BINDING,
    fixtures: FIXTURE,
    coverage: COVERAGE,
    matrix: MATRIX,
};
/** serializeReport writes `report.json`: two spaces, the schema's order of keys, a newline at the end. */
function serializeReport(report) {
    return writeShaped(report, REPORT);
}
/** serializeResult writes `results/<binding>.json` in the same manner. */
function serializeResult(result) {
    return writeShaped(result, BINDING_RESULT);
}

// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(65225);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var report_verdicts = __webpack_require__(95237);
;// CONCATENATED MODULE: ./build/report/junit.js






const VALUE = 2000;
const MESSAGE = 500;
const MISMATCHES_SHOWN = 200;
/** renderJunit writes a suite for each binding, and one for the gate where it has reasons of its own to fail. */
function renderJunit(report) {
    const suites = [...report.bindings.map((binding) => bindingSuite(report, binding)), ...gateSuite(report)];
    const cases = suites.flatMap((suite) => suite.cases);
    const attributes = attributesText({
        name: "grpc-fixtures",
        tests: cases.length,
        failures: countOutcome(cases, "failure"),
        errors: countOutcome(cases, "error"),
        time: seconds(suites.reduce((sum, suite) => sum + suite.ms, 0)),
    });
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes}>`,
        ...suites.map(suiteXml),
        "</testsuites>",
    ];
    return `${lines.join("\n")}\n`;
}
function bindingSuite(report, binding) {
    const { failure } = binding.server;
    const cells = report.fixtures.flatMap(({ results }) => results.filter((cell) => cell.binding === binding.name));
    const results = cells.map(({ result }) => fixtureCase(binding.name, result));
    return {
        name: binding.name,
        ms: binding.run.durationMs,
        timestamp: binding.run.startedAt,
        cases: failure === undefined ? results : [serverCase(binding.name, failure), ...results],
    };
}
function fixtureCase(binding, result) {
    const folder = result.id.split("/").slice(0, -1);
    return {
        classname: [binding, ...folder].join("."),
        name: `${result.id}: ${result.name}`,
        ms: result.timings.durationMs,
        outcome: outcomeOf(result),
        type: result.verdict,
        message: (0,shorten/* shorten */.ml)(messageOf(result), MESSAGE),
        details: detailsOf(result),
        output: result.replay === undefined || !(0,verdicts/* isRedResult */.jb)(result) ? [] : [`replay: ${result.replay}`],
    };
}
/** outcomeOf tells JUnit's four outcomes from our verdicts. What did not run is an error: a gap must never look green. */
function outcomeOf(result) {
    switch (result.verdict) {
        case "passed":
            return "passed";
        case "flaky":
            return (0,verdicts/* isRedResult */.jb)(result) ? "failure" : "skipped";
        case "failed":
        case "timeout":
        case "unexpected-pass":
            return "failure";
        case "crashed":
        case "not-run":
            return "error";
        case "skipped":
        case "known-failing":
            return "skipped";
    }
}
function messageOf(result) {
    switch (result.verdict) {
        case "skipped":
            return result.reason ?? "skipped";
        case "known-failing":
            return `known failing: ${(0,failures/* remarkText */.ab)(result.knownFailing ?? { reason: result.reason ?? "no reason given" })}`;
        default:
            return (0,failures/* headlineOf */.gD)(result, 120);
    }
}
function detailsOf(result) {
    const reason = (0,failures/* reasonOf */.A3)(result);
    const mismatches = result.mismatches
        .slice(0, MISMATCHES_SHOWN)
        .flatMap(({ path, line, expected, received, hint }) => {
        const [want, got] = (0,shorten/* shortenPair */.K3)(expected, received, VALUE);
        const lines = [`${result.file}:${line}: ${path}`, `  - expected  ${want}`, `  + received  ${got}`];
        return hint === undefined ? lines : [...lines, `  hint: ${hint}`];
    });
    const left = result.mismatches.length - MISMATCHES_SHOWN;
    return [
        ...(mismatches.length === 0 ? [`${result.file}:${result.line}: ${report_verdicts/* VERDICTS */.bk[result.verdict].label}`] : []),
        ...(reason === "" ? [] : [reason]),
        ...mismatches,
        ...(left > 0 ? [`and ${left} more`] : []),
        ...result.notes.map((note) => `note: ${note}`),
    ];
}
/** A server that would not stop is worth its output, and no failure. */
function serverCase(binding, failure) {
    const message = `the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${failure.message}`;
    return {
        classname: binding,
        name: "server",
        ms: 0,
        outcome: (0,summary/* isServerFault */.WN)(failure) ? "error" : "passed",
        type: `server-${failure.stage}`,
        message: (0,shorten/* shorten */.ml)(message, MESSAGE),
        details: [message, ...(failure.hint === undefined ? [] : [`hint: ${failure.hint}`])],
        output: failure.log.map((line) => (0,shorten/* shorten */.ml)((0,report_escape/* withoutColours */.mU)(line), VALUE)),
    };
}
/** gateSuite holds what failed the gate without being a result: invalid fixtures, nothing to run, and the like. */
function gateSuite(report) {
    const cases = [
        ...(0,summary/* otherProblems */.$B)(report).flatMap((problem) => (isToldByFindings(report, problem) ? [] : [problemCase(problem)])),
        ...errorFindings(report),
    ];
    if (cases.length > 0)
        return [{ name: "gate", ms: 0, cases }];
    // A red report without a single case would be an empty file, and an empty file counts as green.
    const empty = report.result === "failed" && report.bindings.length === 0;
    return empty ? [{ name: "gate", ms: 0, cases: [gateCase("gate", "gate", (0,summary/* verdictSentence */.BT)(report))] }] : [];
}
function isToldByFindings(report, { kind }) {
    return kind === "invalid-fixture" && report.findings.some(({ severity }) => severity === "error");
}
function errorFindings(report) {
    return report.findings
        .filter(({ severity }) => severity === "error")
        .map(({ file, line, column, rule, message }) => ({
        ...gateCase(`${file}:${line}:${column} ${rule}`, rule, message),
        classname: "validation",
        details: [`${file}:${line}:${column}: ${message} [${rule}]`],
    }));
}
function problemCase({ kind, binding, message, edit }) {
    const made = gateCase(binding === undefined ? kind : `${kind}: ${binding}`, kind, message);
    return edit === undefined ? made : { ...made, details: [...made.details, ...editDetails(edit)] };
}
function editDetails(edit) {
    return [(0,summary/* editTitle */.d_)(edit), ...edit.remove.map((line) => `- ${line}`), ...edit.write.map((line) => `+ ${line}`)];
}
function gateCase(name, type, message) {
    const shown = (0,shorten/* shorten */.ml)(message, MESSAGE);
    return { classname: "gate", name, ms: 0, outcome: "error", type, message: shown, details: [message], output: [] };
}
function suiteXml({ name, ms, timestamp, cases }) {
    const attributes = attributesText({
        name,
        tests: cases.length,
        failures: countOutcome(cases, "failure"),
        errors: countOutcome(cases, "error"),
        skipped: countOutcome(cases, "skipped"),
        time: seconds(ms),
        ...(timestamp === undefined ? {} : { timestamp }),
    });
    return [`  <testsuite${attributes}>`, ...cases.map(caseXml), "  </testsuite>"].join("\n");
}
function caseXml(testCase) {
    const { classname, name, ms, output } = testCase;
    const open = `    <testcase${attributesText({ classname, name, time: seconds(ms) })}`;
    const printed = output.length === 0 ? [] : [`      <system-out>${(0,report_escape/* escapeXmlText */.IR)(output.join("\n"))}</system-out>`];
    const inner = [...outcomeXml(testCase), ...printed];
    return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, "    </testcase>"].join("\n");
}
function outcomeXml({ outcome, message, type, details }) {
    if (outcome === "passed")
        return [];
    if (outcome === "skipped")
        return [`      <skipped${attributesText({ message })}/>`];
    return [`      <${outcome}${attributesText({ message, type })}>${(0,report_escape/* escapeXmlText */.IR)(details.join("\n"))}</${outcome}>`];
}
function attributesText(attributes) {
    return Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${(0,report_escape/* escapeXmlAttribute */.R0)(String(value))}"`)
        .join("");
}
function countOutcome(cases, outcome) {
    return cases.filter((testCase) => testCase.outcome === outcome).length;
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/pipeline/coverageVerdict.js
var coverageVerdict = __webpack_require__(72564);
// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(57882);
;// CONCATENATED MODULE: ./build/pipeline/outputs.js
/** The files of a run: `report.json`, `results/<binding>.json`, `junit.xml`, `report.md`; logs are written as they come. */








function outputPaths(folder) {
    return {
        report: (0,external_node_path_.join)(folder, "report.json"),
        results: (0,external_node_path_.join)(folder, "results"),
        junit: (0,external_node_path_.join)(folder, "junit.xml"),
        markdown: (0,external_node_path_.join)(folder, "report.md"),
        logs: (0,external_node_path_.join)(folder, "logs"),
        coverage: (0,external_node_path_.join)(folder, coverageVerdict/* COVERAGE_FILE */.e),
    };
}
/**
 * prepareOutputs makes the folders, so that one that cannot be written is known before anything runs, and removes what an
 * earlier run left there. Throws UsageError where a link would lead the files out of the folder.
 */
async function prepareOutputs(folder) {
    const paths = outputPaths(folder);
    for (const part of [paths.results, paths.logs]) {
        await refuseLink(part, folder);
        await (0,promises_.mkdir)(part, { recursive: true });
    }
    const bindings = await bindingsIn(paths.results);
    const stale = bindings.flatMap((name) => [(0,external_node_path_.join)(paths.results, `${name}.json`), (0,external_node_path_.join)(paths.logs, `${name}.log`)]);
    for (const file of [paths.report, paths.junit, paths.markdown, paths.coverage, ...stale])
        await (0,promises_.rm)(file, { force: true });
    return paths;
}
/** The folder may have come with a stranger's repository, and its links with it. */
async function refuseLink(part, folder) {
    const found = await (0,promises_.lstat)(part).catch(() => undefined);
    if (found?.isSymbolicLink() !== true)
        return;
    throw new settings/* UsageError */.e(`${part} is a symbolic link, and files of a run stay in the output folder ${folder}: remove the link, or choose another folder`);
}
/** The bindings that an earlier run has left results of. Other files are left alone: the folder may be the project's own. */
async function bindingsIn(results) {
    const entries = await (0,promises_.readdir)(results, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ name }) => name);
    const bindings = [];
    for (const name of files)
        if (await isResult((0,external_node_path_.join)(results, name)))
            bindings.push((0,external_node_path_.basename)(name, ".json"));
    return bindings;
}
/** Results begin with the name of their format. */
async function isResult(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
        return buffer.toString("utf8", 0, bytesRead).includes('"grpc-fixtures-result"');
    }
    finally {
        await file.close();
    }
}
/** writeOutputs writes everything that a report and its results become. */
async function writeOutputs(paths, report, results) {
    await Promise.all([
        writeFresh(paths.report, serializeReport(report)),
        writeFresh(paths.junit, renderJunit(report)),
        writeFresh(paths.markdown, (0,markdown/* renderMarkdown */.G)(report)),
        ...(report.coverage === undefined
            ? []
            : [writeFresh(paths.coverage, serializeCoverage((0,coverageVerdict/* coverageDocument */.u)(report.coverage)))]),
        ...results.map((result) => writeFresh((0,external_node_path_.join)(paths.results, `${result.binding}.json`), serializeResult(result))),
    ]);
}
/** Never through a link, or into a file that somebody else has made: a server may have been at the folder. */
async function writeFresh(path, text) {
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, text, { flag: "wx" });
}


/***/ }),

/***/ 18349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wholeReport)
});

// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(65225);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(96008);
;// CONCATENATED MODULE: ./build/parity/groups.js
/** groupBy puts the largest group first: it is what the others are held against. */
function groupBy(compared, keyOf) {
    const groups = new Map();
    for (const one of compared) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}
/** valuesAt groups bindings by their value. */
function valuesAt(compared, read) {
    return groupBy(compared, (one) => read(one) ?? "(absent)").map((group) => ({
        bindings: group.map(({ binding }) => binding),
        value: group[0] === undefined ? "" : (read(group[0]) ?? "(absent)"),
    }));
}

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(25326);
// EXTERNAL MODULE: ./build/protobuf/fields.js
var fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/parity/messages.js





const MAX_PATHS = 10;
const MAX_TEXT = 400;
/** messageDifferences compares what the results recorded of the messages; empty where they differ beyond that. */
function messageDifferences(groups) {
    const representatives = groups.flatMap((group) => group.slice(0, 1));
    const [reference, ...others] = representatives;
    if (reference === undefined)
        return [];
    const paths = new Set();
    for (const other of others)
        collect(messagesOf(reference), messagesOf(other), "", paths);
    return [...paths].map((path) => ({
        path: `messages${path}`,
        values: valuesAt(groups.flat(), (one) => textAt(messagesOf(one), path)),
    }));
}
function messagesOf({ outcome }) {
    return outcome.messages;
}
function collect(a, b, path, paths) {
    if (paths.size >= MAX_PATHS)
        return;
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let i = 0; i < Math.max(a.length, b.length); i++)
            collect(a[i], b[i], `${path}[${i}]`, paths);
    }
    else if ((0,json_value/* isObject */.G)(a) && (0,json_value/* isObject */.G)(b)) {
        for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            collect(own(a, key), own(b, key), `${path}${(0,fields/* pathStep */.of)(key)}`, paths);
        }
    }
    else if (!Object.is(a, b)) {
        paths.add(path);
    }
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** textAt walks a path that `collect` made. */
function textAt(messages, path) {
    let value = messages;
    for (const [, name, index, quoted] of path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)) {
        if (Array.isArray(value))
            value = value[Number(index)];
        else
            value = (0,json_value/* isObject */.G)(value) ? own(value, String(name ?? JSON.parse(quoted ?? '""'))) : undefined;
    }
    return value === undefined ? undefined : (0,shorten/* shorten */.ml)((0,codec/* canonicalText */.A4)(value), MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/parity/compare.js




/** More differences than this say nothing new of a fixture. */
const MAX_DIFFERENCES = 20;
/**
 * compareFixture groups the bindings by what was observed. Undefined where there is nothing to compare: a single binding, or
 * a fixture that none was to run.
 */
function compareFixture(cells, options) {
    if (cells.length < 2 || cells.every(({ result }) => result.verdict === "skipped"))
        return undefined;
    const compared = cells.flatMap((cell) => comparedOf(cell, options.strict));
    // Results of earlier versions, or of servers that answered nothing: what happened is said by their verdicts.
    if (compared.length === 0)
        return undefined;
    const missing = cells.filter(({ binding }) => !compared.some((other) => other.binding === binding));
    const groups = groupBy(compared, ({ values }) => JSON.stringify([...values].sort()));
    const base = { groups: groups.map(groupOf), differences: differencesOf(groups) };
    if (groups.length > 1) {
        const reason = acceptedReason(cells, groups, options.accepted);
        return reason === undefined ? { verdict: "divergent", ...base } : { verdict: "accepted", reason, ...base };
    }
    if (missing.length === 0)
        return { verdict: "agreed", ...base };
    const who = missing.map(({ binding, result }) => `${binding} ${result.verdict}`).join(", ");
    return { verdict: "incomplete", reason: `no outcome: ${who}`, ...base };
}
/** A server that went away in the middle of a call has not answered it. */
function comparedOf({ binding, result }, strict) {
    const { outcome, verdict } = result;
    if (outcome?.compared === undefined || verdict === "crashed")
        return [];
    const values = { ...(strict ? outcome.shown : {}), ...outcome.compared };
    return [{ binding, outcome, values: new Map(Object.entries(values)) }];
}
function groupOf(group) {
    const [first] = group;
    return { bindings: group.map(({ binding }) => binding), outcome: first === undefined ? "" : labelOf(first.outcome) };
}
function labelOf({ status, messageCount }) {
    return messageCount === 0 ? status.name : `${status.name}, ${(0,counted/* counted */.h)(messageCount, "message")}`;
}
function differencesOf(groups) {
    if (groups.length < 2)
        return [];
    const all = groups.flat();
    const paths = [...new Set(all.flatMap(({ values }) => [...values.keys()]))];
    const differing = paths.filter((path) => new Set(all.map(({ values }) => values.get(path))).size > 1);
    const differences = differing.flatMap((path) => {
        // That the messages differ is said by where they do.
        const inside = path === "messages" ? messageDifferences(groups) : [];
        return inside.length > 0 ? inside : [{ path, values: valuesAt(all, ({ values }) => values.get(path)) }];
    });
    return differences.slice(0, MAX_DIFFERENCES);
}
/**
 * Why the difference is accepted: the fixture's own tag, or entries that leave only bindings which agree. Who is known to
 * fail, or allowed to be flaky, is left out as if an entry named it.
 */
function acceptedReason(cells, groups, accepted) {
    const tag = cells.find(({ result }) => result.parity !== undefined)?.result.parity;
    if (tag !== undefined)
        return tag;
    const whole = accepted.find(({ bindings }) => bindings === undefined);
    if (whole !== undefined)
        return whole.reason;
    const foreseen = new Map(cells.flatMap(({ binding, result }) => foreseenReason(binding, result)));
    const excused = new Set([...accepted.flatMap(({ bindings }) => bindings ?? []), ...foreseen.keys()]);
    const left = groups.filter((group) => group.some(({ binding }) => !excused.has(binding)));
    if (left.length > 1)
        return undefined;
    const differing = groups
        .filter((group) => group !== left[0])
        .flat()
        .map(({ binding }) => binding);
    const reasons = accepted
        .filter(({ bindings }) => bindings?.some((binding) => differing.includes(binding)))
        .map(({ reason }) => reason);
    return [...new Set([...reasons, ...differing.flatMap((binding) => foreseen.get(binding) ?? [])])].join("; ");
}
/** Why a result that makes no run red may differ from the others all the same. */
function foreseenReason(binding, result) {
    const { verdict, knownFailing, reason } = result;
    if (verdict === "known-failing")
        return [[binding, knownFailing?.reason ?? "known failing"]];
    if (verdict === "flaky" && !(0,verdicts/* isRedResult */.jb)(result))
        return [[binding, `flaky: ${reason ?? "passed now and then"}`]];
    return [];
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
;// CONCATENATED MODULE: ./build/parity/gate.js



const NAMED = 5;
/** countParity counts the verdicts; undefined where nothing was compared. */
function countParity(fixtures) {
    const counts = { agreed: 0, accepted: 0, divergent: 0, incomplete: 0 };
    for (const { parity } of fixtures)
        if (parity !== undefined)
            counts[parity.verdict]++;
    return Object.values(counts).every((count) => count === 0) ? undefined : counts;
}
/** parityProblems lists why parity fails. What is incomplete has a verdict of its own that is red. */
function parityProblems(fixtures) {
    const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent").map(({ id }) => id);
    if (divergent.length === 0)
        return [];
    const message = `${(0,counted/* counted */.h)(divergent.length, "fixture")} on which the bindings differ: ${(0,shorten/* listOf */.c3)(divergent, NAMED)}`;
    return [{ kind: "divergence", message }];
}
/** unusedEntries finds accepted differences that speak of no fixture of the suite: they excuse nothing, or something else. */
function unusedEntries(accepted, ids) {
    const known = new Set(ids);
    return accepted
        .filter(({ fixture }) => !ids.some((0,suite_select/* entryMatcher */.RL)(fixture, known)))
        .map(({ fixture }) => ({
        kind: "unused-entry",
        message: `accepted-differences: \`${fixture}\` matches no fixture: remove the entry, or correct it`,
    }));
}

// EXTERNAL MODULE: ./build/suite/gate.js
var suite_gate = __webpack_require__(99084);
// EXTERNAL MODULE: ./build/report/coverage.js
var coverage = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/report/build.js






/** buildReport joins the results fixture by fixture and lets the gate decide. */
function buildReport(input) {
    const { tool, encoding, findings, results, minimumFixtures } = input;
    const suite = { ...input.suite, heavyLeftOut: input.suite.heavyLeftOut ?? 0 };
    const rows = joinByFixture(results);
    const ids = input.ids ?? rows.map(({ id }) => id);
    const fixtures = compareRows(rows, ids, input.parity);
    const parity = countParity(fixtures);
    const accepted = input.parity?.accepted ?? [];
    const gate = (0,suite_gate/* gateProblems */.y)({
        findings,
        fixtures: suite.fixtures,
        selected: suite.selected,
        heavyLeftOut: suite.heavyLeftOut,
        results,
        ...(input.paths === undefined ? {} : { paths: input.paths }),
        ...(input.unusable === undefined ? {} : { unusable: input.unusable }),
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    });
    const unused = input.isWholeSuite === false ? [] : unusedEntries(accepted, ids);
    const ofCoverage = input.coverage === undefined ? [] : (0,coverage/* coverageProblems */.DM)(input.coverage);
    const problems = [...gate, ...parityProblems(fixtures), ...unused, ...(input.problems ?? []), ...ofCoverage];
    return {
        format: "grpc-fixtures-report",
        version: 1,
        tool,
        result: problems.length === 0 ? "passed" : "failed",
        problems,
        encoding,
        suite,
        counts: (0,verdicts/* countVerdicts */.qX)(results.flatMap(({ fixtures }) => fixtures.map(({ verdict }) => verdict))),
        ...(parity === undefined ? {} : { parity }),
        findings: [...findings],
        bindings: results.map((result) => ({
            name: result.binding,
            counts: (0,verdicts/* countVerdicts */.qX)(result.fixtures.map(({ verdict }) => verdict)),
            ...(input.exercised === undefined ? {} : { exercised: input.exercised(result) }),
            server: result.server,
            run: result.run,
        })),
        fixtures,
        ...(input.coverage === undefined ? {} : { coverage: input.coverage }),
        ...(input.matrix === undefined ? {} : { matrix: input.matrix }),
    };
}
function compareRows(rows, ids, { strict, accepted } = { strict: false, accepted: [] }) {
    const known = new Set(ids);
    const entries = accepted.map((entry) => ({ entry, speaksOf: (0,suite_select/* entryMatcher */.RL)(entry.fixture, known) }));
    return rows.map((row) => {
        const speaking = entries.filter(({ speaksOf }) => speaksOf(row.id)).map(({ entry }) => entry);
        const parity = compareFixture(row.results, { strict, accepted: speaking });
        return parity === undefined ? row : { ...row, parity };
    });
}
function joinByFixture(results) {
    const rows = new Map();
    for (const { binding, fixtures } of results) {
        for (const result of fixtures) {
            const { id, name, file, line } = result;
            const row = rows.get(id) ?? { id, name, file, line, results: [] };
            if (row.line === 1)
                row.line = line;
            row.results.push({ binding, result });
            rows.set(id, row);
        }
    }
    return [...rows.values()];
}

// EXTERNAL MODULE: ./build/fixtures/services.js
var services = __webpack_require__(69307);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(69880);
;// CONCATENATED MODULE: ./build/suite/exercised.js


/** So many names of what was not reached are kept. */
const exercised_NAMED = 50;
/** exercisedBy gives the function that counts, for one binding after the other. `fixtures` is the whole suite. */
function exercisedBy(fixtures) {
    const called = new Map(fixtures.map(({ id, spec: { handler } }) => [id, `${handler.service}/${handler.method}`]));
    const methods = new Set(fixtures.flatMap(({ schema }) => (0,services/* servicesOf */.Y)(schema).flatMap((service) => service.methods.map(({ name }) => `${service.fullName}/${name}`))));
    return ({ fixtures: results }) => {
        // A status that the connection made says nothing of the binding; that of a deadline or a cancel belongs to the call.
        const ended = results.flatMap(({ id, outcome }) => outcome === undefined || outcome.status.origin === "transport" ? [] : [{ id, status: outcome.status.name }]);
        const reached = new Set(ended.map(({ id }) => called.get(id)));
        const codes = new Set(ended.map(({ status }) => status));
        return { methods: countReached([...methods].sort(), reached), statuses: countReached(rpc_status/* STATUS_NAMES */.g$, codes) };
    };
}
function countReached(all, reached) {
    const missing = all.filter((name) => !reached.has(name));
    return { reached: all.length - missing.length, total: all.length, missing: missing.slice(0, exercised_NAMED) };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/pipeline/excuses.js + 1 modules
var excuses = __webpack_require__(58217);
// EXTERNAL MODULE: ./build/fixtures/rules/ids.js
var ids = __webpack_require__(86977);
// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(63861);
// EXTERNAL MODULE: ./build/text/shell.js
var shell = __webpack_require__(89372);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(22567);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(58399);
;// CONCATENATED MODULE: ./build/scenarios/drafts.js

/** message is the i-th message of a draft. */
function message(i) {
    return { id: i, text: `message ${i}` };
}
const THREE = [message(1), message(2), message(3)];
/** baseDraft is a call of a kind that succeeds. */
function baseDraft(kind) {
    return {
        request: { metadata: {}, ...(streamsRequests(kind) ? { stream: THREE } : { message: message(1) }) },
        expected: { status_code: "OK", ...(streamsReplies(kind) ? { stream: THREE } : { message: message(1) }) },
    };
}
/** withMember gives every message of a draft a member. */
function withMember(base, name, value) {
    const filled = (part) => ({
        ...part,
        ...(typeof part.message === "object" ? { message: { ...part.message, [name]: value } } : {}),
        ...(part.stream === undefined ? {} : { stream: part.stream.map((item) => ({ ...Object(item), [name]: value })) }),
    });
    return { ...base, request: filled(base.request), expected: filled(base.expected) };
}
/** withExpected changes what is expected. */
function withExpected(base, expected) {
    return { ...base, expected: { ...base.expected, ...expected } };
}
/** generated puts streams from a generator in place of those written out. */
function generated(base, requests, replies, size, bytes) {
    const generator = {
        stream_generator: `id=[1..${size}]`,
        stream_size: size,
        ...(bytes === undefined ? {} : { payload_bytes: bytes }),
    };
    const { stream: _requests, ...request } = base.request;
    const { stream: _replies, ...expected } = base.expected;
    return {
        ...base,
        request: requests ? { ...request, ...generator } : base.request,
        expected: replies ? { ...expected, ...generator } : base.expected,
    };
}

;// CONCATENATED MODULE: ./build/scenarios/model.js
const KINDS = ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"];
/** streamsReplies tells whether calls of a kind have any number of replies. */
function model_streamsReplies(kind) {
    return kind === "server_streaming" || kind === "bidirectional_streaming";
}
/** streamsRequests tells whether calls of a kind have any number of requests. */
function model_streamsRequests(kind) {
    return kind === "client_streaming" || kind === "bidirectional_streaming";
}

;// CONCATENATED MODULE: ./build/scenarios/fieldTypes.js
/** A scenario for each type that a protobuf field can have, and how the types of a call are found. */





const SCALAR_NAMES = new Map(Object.entries(types/* SCALAR_TYPES */.$m).map(([name, number]) => [number, name]));
/** fieldTypesOf names the types of all fields of a method's messages: `int32`, `enum`, `map`, `oneof`, … */
function fieldTypesOf({ input, output }) {
    const found = new Set();
    const seen = new Set();
    const open = [input, output];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
        if (seen.has(type) || (0,fields/* isWellKnown */.MZ)(type))
            continue;
        seen.add(type);
        for (const field of type.fields) {
            for (const name of namesOf(field))
                found.add(name);
            if (field.message !== undefined)
                open.push(field.message);
        }
    }
    return found;
}
function namesOf(field) {
    const names = [];
    if (field.scalar !== undefined)
        names.push(SCALAR_NAMES.get(field.scalar) ?? descriptors/* ScalarType */.L[field.scalar]);
    if (field.enum !== undefined)
        names.push("enum");
    if (field.message !== undefined)
        names.push((0,fields/* isWellKnown */.MZ)(field.message) ? "well-known" : "message");
    if (field.fieldKind === "map")
        names.push("map");
    if (field.fieldKind === "list")
        names.push("repeated");
    if (field.oneof !== undefined)
        names.push("oneof");
    else if (field.proto.proto3Optional)
        names.push("optional");
    if (field.message === field.parent)
        names.push("recursive");
    return names;
}
const LONG_TEXT = "größer als ein Byte: 語 🚀";
const SCALARS = {
    double: 0.1,
    float: -1.5,
    int64: "-9223372036854775808",
    uint64: "18446744073709551615",
    int32: -2147483648,
    fixed64: "9007199254740993",
    fixed32: 4294967295,
    bool: true,
    string: LONG_TEXT,
    bytes: "AP+A",
    uint32: 4294967295,
    sfixed32: -2147483648,
    sfixed64: "-9223372036854775808",
    sint32: -1,
    sint64: "-9007199254740993",
};
const COLOR = {
    name: "Color",
    values: [
        { name: "COLOR_UNSPECIFIED", number: 0 },
        { name: "COLOR_RED", number: 1 },
    ],
};
const PART = { name: "Part", fields: [{ name: "size", type: "uint32", number: 1 }] };
const NODE = { name: "Node", fields: [{ name: "next", type: "Node", number: 1 }] };
const OTHERS = {
    enum: { field: { type: "Color" }, value: "COLOR_RED", types: { messages: [], enums: [COLOR] } },
    message: { field: { type: "Part" }, value: { size: 3 }, types: { messages: [PART] } },
    repeated: { field: { type: "sint32", label: "repeated" }, value: [1, -1, 0] },
    map: { field: { type: "map<string, int64>" }, value: { a: "1", "": "-1" } },
    optional: { field: { type: "int32", label: "optional" }, value: 0 },
    oneof: { field: { type: "string", oneof: "choice" }, value: "" },
    "well-known": { field: { type: "google.protobuf.Timestamp" }, value: "2024-02-29T12:00:00.000000001Z" },
    recursive: { field: { type: "Node" }, value: { next: { next: {} } }, types: { messages: [NODE] } },
};
const SAMPLES = {
    ...Object.fromEntries(Object.entries(SCALARS).map(([type, value]) => [type, { field: { type }, value }])),
    ...OTHERS,
};
const FIELD_TYPES = {
    id: "field-types",
    title: "field types",
    byKind: false,
    scenarios: Object.entries(SAMPLES).map(([type, sample]) => typeScenario(type, sample)),
};
function typeScenario(type, { field, value, types }) {
    return {
        id: `field-${type}`,
        title: type,
        why: `A value of this type at an edge travels there and back unchanged: ${type}. Bindings differ most in how their language holds such values.`,
        kinds: KINDS,
        exercises: ({ fieldTypes }) => fieldTypes.has(type),
        draft: (base) => withField(base, { ...field, name: "value", number: 3 }, value, types),
    };
}
function withField(base, field, value, types) {
    return { ...withMember(base, field.name, value), field, ...(types === undefined ? {} : { types }) };
}

// EXTERNAL MODULE: ./build/rpc/metadata.js
var metadata = __webpack_require__(28315);
;// CONCATENATED MODULE: ./build/scenarios/metadata.js



function blocksOf({ spec: { request, expected_response: expected } }) {
    return [request.metadata, expected.headers, expected.trailers, expected.metadata];
}
/** Keys that are the fixture's own: what a gRPC library sends by itself tests nothing. */
function ownKeys(blocks) {
    const keys = blocks.flatMap((block) => Object.keys(block ?? {})).map((key) => key.toLowerCase());
    return keys.filter((key) => !metadata/* TRANSPORT_KEYS */.VP.has(key) && key !== "grpc-status-details-bin");
}
const METADATA = {
    id: "metadata",
    title: "metadata",
    byKind: true,
    scenarios: [
        {
            id: "request-metadata",
            title: "sent by the client",
            why: "The client sends metadata of its own. Tenants, traces and credentials travel in it, and a server that fails on an unknown key fails its callers.",
            kinds: KINDS,
            exercises: ({ spec }) => ownKeys([spec.request.metadata]).length > 0,
            draft: (base) => withRequestMetadata(base, { "x-request-id": "req-0001" }),
        },
        {
            id: "response-headers",
            title: "initial metadata",
            why: "The server sends initial metadata before its first message. Callers read request ids and rate limits from it while the call is still going on.",
            kinds: KINDS,
            exercises: ({ spec: { expected_response: expected } }) => ownKeys([expected.headers, expected.metadata]).length > 0,
            draft: (base) => withExpected(base, { headers: { "x-request-id": "req-0001" } }),
        },
        {
            id: "binary-metadata",
            title: "-bin values",
            why: "Values of -bin keys are bytes, in base64 on the wire. A binding that sends the text itself, or loses the padding, breaks signatures and traces.",
            kinds: KINDS,
            exercises: (exercise) => ownKeys(blocksOf(exercise)).some(metadata/* isBinaryKey */.xN),
            draft: (base) => withExpected(withRequestMetadata(base, { "x-trace-bin": "AP+A" }), { trailers: { "x-trace-bin": "AP+A" } }),
        },
        {
            id: "repeated-keys",
            title: "repeated keys",
            why: "A key may come several times, and each value counts. A binding that keeps metadata in a plain map loses all but one.",
            kinds: KINDS,
            exercises: (exercise) => blocksOf(exercise).some((block) => Object.values(block ?? {}).some(Array.isArray)),
            draft: (base) => withExpected(base, { trailers: { "x-warning": ["first", "second"] } }),
        },
        {
            id: "absent-metadata",
            title: "absence asserted",
            why: "Some keys must not leave the server. What a framework adds by itself tells strangers about its inside.",
            kinds: KINDS,
            exercises: ({ spec: { expected_response: expected } }) => (expected.absent_headers ?? expected.absent_trailers) !== undefined,
            draft: (base) => withExpected(base, { absent_headers: ["x-powered-by"], absent_trailers: ["x-debug"] }),
        },
    ],
};
const TRAILERS = {
    id: "trailers",
    title: "trailers",
    byKind: true,
    scenarios: [
        {
            id: "trailers",
            title: "trailing metadata",
            why: "The server sends metadata after its last message. Costs and checksums are known only then, and bindings often drop what comes with the status.",
            kinds: KINDS,
            exercises: ({ spec: { expected_response: expected } }) => ownKeys([expected.trailers]).length > 0,
            draft: (base) => withExpected(base, { trailers: { "x-checksum": "c0ffee" } }),
        },
        {
            id: "status-details",
            title: "rich error details",
            why: "The error carries google.rpc details. Clients that retry or show fields in red read them, and a binding that sends the code alone leaves them blind.",
            kinds: KINDS,
            exercises: ({ spec: { expected_response: expected } }) => Array.isArray(expected.details) && expected.details.length > 0,
            draft: (base, kind) => ({
                ...base,
                expected: {
                    status_code: "INVALID_ARGUMENT",
                    error: { code: "INVALID_ARGUMENT", message: "id must be positive" },
                    details: [
                        {
                            "@type": "type.googleapis.com/google.rpc.BadRequest",
                            field_violations: [{ field: "id", description: "must be positive" }],
                        },
                    ],
                    ...(model_streamsReplies(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};
function withRequestMetadata(base, metadata) {
    return { ...base, request: { ...base.request, metadata: { ...base.request.metadata, ...metadata } } };
}

;// CONCATENATED MODULE: ./build/scenarios/pace.js
/** Scenarios of pace and number: who waits for whom, many calls, and too many messages. */


const PACE = {
    id: "streaming",
    title: "pace of streams",
    byKind: true,
    scenarios: [
        {
            id: "empty-stream",
            title: "without a message",
            why: "A stream may end before its first message. Loops that expect one hang or fail.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => request.stream?.length === 0 || (expected.status_code === "OK" && expected.stream?.length === 0),
            draft: (base, kind) => ({
                ...base,
                request: model_streamsRequests(kind) ? { ...base.request, stream: [] } : base.request,
                expected: model_streamsReplies(kind) ? { ...base.expected, stream: [] } : base.expected,
            }),
        },
        {
            id: "full-duplex",
            title: "in turns (full duplex)",
            why: "Each message is answered before the next is sent. A binding that collects requests before it answers waits for ever, and so does its caller.",
            kinds: ["bidirectional_streaming"],
            exercises: ({ spec }) => spec.client?.duplex === "full",
            draft: (base) => ({ ...base, client: { duplex: "full" } }),
        },
        {
            id: "incremental",
            title: "delivered as produced",
            why: "The first message arrives while the last is still being made. A binding that buffers the stream turns progress into silence.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => spec.expected_response.incremental === true,
            draft: (base) => ({
                ...withExpected(base, { incremental: true }),
                handler: { middleware: { reply_delay_ms: 50 } },
            }),
        },
        {
            id: "slow-reader",
            title: "a slow reader",
            why: "The client reads slowly, and the server has to wait. One that does not fills its memory instead.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => (spec.client?.read_delay_ms ?? 0) > 0,
            draft: (base, kind) => ({
                ...generated(base, model_streamsRequests(kind), true, 10, 32 * 1024),
                client: { read_delay_ms: 10 },
            }),
        },
        {
            id: "paced-sender",
            title: "a slow sender",
            why: "The client takes its time between messages. A server that takes a pause for the end cuts the call short.",
            kinds: ["client_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => (spec.client?.delay_ms ?? 0) > 0,
            draft: (base) => ({ ...base, client: { delay_ms: 20 } }),
        },
        {
            id: "no-half-close",
            title: "without half-close",
            why: "The client never says that it has sent all. A server that answers only then never answers.",
            kinds: ["client_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => spec.client?.half_close === false,
            draft: (base) => ({ ...base, client: { half_close: false } }),
        },
    ],
};
const CONCURRENCY = {
    id: "concurrency",
    title: "concurrency",
    byKind: true,
    scenarios: [
        {
            id: "concurrent-calls",
            title: "many calls at once",
            why: "Many calls share one connection. State that belongs to a call and is kept for all of them shows only now.",
            kinds: KINDS,
            exercises: ({ spec }) => (spec.client?.concurrency ?? 1) > 1,
            draft: (base) => ({ ...base, client: { concurrency: 50 } }),
        },
        {
            id: "repeated-calls",
            title: "many calls in a row",
            why: "The same call again and again has the same outcome. What is kept from the call before shows in the next.",
            kinds: KINDS,
            exercises: ({ spec }) => (spec.client?.repeat ?? 1) > 1,
            draft: (base) => ({ ...base, client: { repeat: 20 } }),
        },
    ],
};
const CARDINALITY = {
    id: "cardinality",
    title: "cardinality",
    byKind: true,
    scenarios: [
        {
            id: "wrong-cardinality",
            title: "two messages where one is due",
            why: "The client breaks the protocol and sends two messages. A server that takes the first and goes on hides the client's mistake.",
            kinds: ["unary", "server_streaming"],
            exercises: ({ spec }) => spec.client?.wrong_cardinality === true,
            draft: (base, kind) => ({
                ...base,
                request: { metadata: {}, stream: [message(1), message(2)] },
                client: { wrong_cardinality: true },
                expected: {
                    status_code: "UNIMPLEMENTED",
                    status_any_of: ["UNIMPLEMENTED", "INTERNAL", "INVALID_ARGUMENT", "UNKNOWN"],
                    ...(model_streamsReplies(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};

// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(71809);
;// CONCATENATED MODULE: ./build/scenarios/size.js
/** Scenarios of size: compression, limits, and streams that break off. */



const LONG = "compress me ".repeat(200);
const COMPRESSION = {
    id: "compression",
    title: "compression",
    byKind: true,
    scenarios: [
        {
            id: "compressed-requests",
            title: "of requests",
            why: "The client compresses its messages. A server without that encoding has to say so, and one that claims it must read them.",
            kinds: KINDS,
            exercises: ({ spec: { client } }) => client?.compression === "gzip" || client?.compression === "deflate",
            draft: (base) => ({ ...withMember(base, "text", LONG), client: { compression: "gzip" } }),
        },
        {
            id: "compressed-replies",
            title: "of replies",
            why: "The server compresses its replies, as the client offers to take them. Large answers depend on it, and a wrong flag makes them unreadable.",
            kinds: KINDS,
            exercises: ({ spec }) => /^(gzip|deflate)$/.test(String(spec.expected_response.headers?.["grpc-encoding"] ?? "")),
            draft: (base) => withExpected(withMember(base, "text", LONG), { headers: { "grpc-encoding": "gzip" } }),
        },
    ],
};
const MEBIBYTE = 1024 * 1024;
const LIMITS = {
    id: "limits",
    title: "limits",
    byKind: true,
    scenarios: [
        {
            id: "receive-limit",
            title: "a reply beyond the client's limit",
            why: "A reply is larger than the client takes. It must fail there with RESOURCE_EXHAUSTED, and not silently lose the rest.",
            kinds: KINDS,
            exercises: ({ spec }) => spec.client?.max_receive_bytes !== undefined &&
                (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("RESOURCE_EXHAUSTED"),
            draft: (base, kind) => {
                const long = withMember(base, "text", LONG);
                const partial = model_streamsReplies(kind) ? { partial_delivery: true } : {};
                const expected = { ...long.expected, status_code: "RESOURCE_EXHAUSTED", ...partial };
                return { ...long, client: { max_receive_bytes: 1024 }, expected };
            },
        },
        {
            id: "large-messages",
            title: "messages of 1 MiB and more",
            why: "One message of a mebibyte needs many HTTP/2 frames and more than one flow-control window. Bindings with small buffers break here.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => Math.max(request.payload_bytes ?? 0, expected.payload_bytes ?? 0) >= MEBIBYTE,
            draft: (base, kind) => generated(base, model_streamsRequests(kind), model_streamsReplies(kind), 2, MEBIBYTE),
        },
        {
            id: "many-messages",
            title: "1,000 messages and more",
            why: "A thousand messages come in their order. Queues that are too short, and workers that race, show only in numbers.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => Math.max((0,expectation/* requestCount */.jt)(request), (0,expectation/* replyCount */.AO)(expected) ?? 0) >= 1000,
            draft: (base, kind) => generated(base, model_streamsRequests(kind), model_streamsReplies(kind), 1000),
        },
    ],
};
const PARTIAL_DELIVERY = {
    id: "partial-delivery",
    title: "partial delivery",
    byKind: true,
    scenarios: [
        {
            id: "messages-before-error",
            title: "messages before an error",
            why: "The server fails in the middle of a stream. What it had sent is valid, and a binding that throws it away with the error loses data.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { expected_response: expected } }) => expected.status_code !== "OK" && ((0,expectation/* replyCount */.AO)(expected) ?? 0) > 0,
            draft: (base) => ({
                ...base,
                expected: {
                    ...base.expected,
                    status_code: "DATA_LOSS",
                    error: { code: "DATA_LOSS", message: "the rest of the stream is lost" },
                    partial_delivery: true,
                },
            }),
        },
    ],
};

;// CONCATENATED MODULE: ./build/scenarios/statuses.js


const STATUSES = {
    id: "statuses",
    title: "status codes",
    byKind: true,
    scenarios: rpc_status/* STATUS_NAMES */.g$.map(statusScenario),
};
function statusScenario(name) {
    return {
        id: name.toLowerCase().replaceAll("_", "-"),
        title: name,
        why: name === "OK"
            ? "The call succeeds, with just these messages. What fails here fails everywhere."
            : `The call ends with ${name}. Callers decide by the code whether to retry, to give up or to tell the user, so each binding must send this one.`,
        kinds: KINDS,
        exercises: ({ spec }) => spec.expected_response.status_code === name,
        draft: (base, kind) => (name === "OK" ? base : failing(base, name, model_streamsReplies(kind))),
    };
}
/** Without a deadline of its own no call can miss it. */
const SHORT_DEADLINE_MS = 100;
function failing(base, name, streams) {
    const nothing = streams ? { stream: [] } : {};
    if (name === "DEADLINE_EXCEEDED") {
        const expected = { status_code: name, ...nothing };
        return { ...base, expected, handler: { timeout_ms: SHORT_DEADLINE_MS } };
    }
    const error = { code: name, message: `the server answers ${name}` };
    return { ...base, expected: { status_code: name, error, ...nothing } };
}

;// CONCATENATED MODULE: ./build/scenarios/time.js
/** Scenarios of calls that end before they are done: by a deadline, or because the client cancels. */



const DEADLINES = {
    id: "deadlines",
    title: "deadlines",
    byKind: true,
    scenarios: [
        {
            id: "deadline-met",
            title: "met",
            why: "The call has a deadline and ends in time. A binding that reads the timeout in the wrong unit gives up at once.",
            kinds: KINDS,
            exercises: ({ spec }) => spec.handler.timeout_ms !== undefined && (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("OK"),
            draft: (base) => ({ ...base, handler: { timeout_ms: 10_000 } }),
        },
        {
            id: "deadline-missed",
            title: "missed",
            why: "The call has a deadline and does not end in time. The caller must hear DEADLINE_EXCEEDED then, and not when the work is done.",
            kinds: KINDS,
            exercises: ({ spec }) => spec.handler.timeout_ms !== undefined && (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("DEADLINE_EXCEEDED"),
            draft: (base, kind) => ({
                ...base,
                handler: { timeout_ms: 100 },
                expected: { status_code: "DEADLINE_EXCEEDED", ...(model_streamsReplies(kind) ? { stream: [] } : {}) },
            }),
        },
        {
            id: "server-keeps-deadline",
            title: "kept by the server",
            why: "The client sends its deadline and leaves it to the server. A server that does not read grpc-timeout works on for callers who left long ago.",
            kinds: KINDS,
            exercises: ({ spec }) => spec.client?.enforce_deadline === false,
            draft: (base, kind) => ({
                ...base,
                handler: { timeout_ms: 100 },
                client: { enforce_deadline: false },
                expected: {
                    status_code: "DEADLINE_EXCEEDED",
                    status_any_of: ["DEADLINE_EXCEEDED", "CANCELLED"],
                    ...(model_streamsReplies(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};
const CANCELLATION = {
    id: "cancellation",
    title: "cancellation",
    byKind: true,
    scenarios: [
        cancelScenario("client-cancels", "the client cancels", "The client loses interest and cancels. What it has received stays valid, and what it has not must not be waited for.", false),
        cancelScenario("client-disconnects", "the client disconnects", "The client's connection breaks in the middle of the call. Phones leave networks all the time, and the server must let go of what it held.", true),
        {
            id: "server-sees-cancel",
            title: "the server notices",
            why: "The client cancels, and the server notices. One that does not goes on working for nobody, until it has no more workers.",
            kinds: KINDS,
            exercises: ({ spec }) => spec.expected_response.server_sees_cancel === true,
            draft: (base, kind) => withExpected(cancelling(base, model_streamsReplies(kind), false), { server_sees_cancel: true }),
        },
    ],
};
function cancelScenario(id, title, why, disconnects) {
    return {
        id,
        title,
        why,
        kinds: KINDS,
        exercises: ({ spec: { client } }) => client?.cancel !== undefined && (client.cancel.disconnect === true) === disconnects,
        draft: (base, kind) => cancelling(base, model_streamsReplies(kind), disconnects),
    };
}
function cancelling(base, streams, disconnects) {
    const { stream } = base.expected;
    return {
        ...base,
        client: { cancel: { after_messages: 1, ...(disconnects ? { disconnect: true } : {}) } },
        expected: {
            status_code: "CANCELLED",
            ...(streams && stream !== undefined ? { stream, partial_delivery: true } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/scenarios/all.js
/** Every scenario, in the order in which the matrix shows them. */






const SCENARIO_GROUPS = [
    STATUSES,
    METADATA,
    TRAILERS,
    DEADLINES,
    CANCELLATION,
    COMPRESSION,
    LIMITS,
    PARTIAL_DELIVERY,
    PACE,
    CONCURRENCY,
    CARDINALITY,
    FIELD_TYPES,
];
const SCENARIOS = SCENARIO_GROUPS.flatMap(({ scenarios }) => scenarios);
/** scenarioOf finds a scenario by its id, or a status by its name. */
function scenarioOf(name) {
    const id = name.toLowerCase().replaceAll("_", "-");
    return SCENARIOS.find((scenario) => scenario.id === id);
}

;// CONCATENATED MODULE: ./build/scenarios/matrix.js
/** What a suite exercises, and what it leaves out: scenarios × kinds of RPC, counted. */




/** suiteMatrix counts the fixtures that exercise each scenario, and names every cell that has none. */
function suiteMatrix(input) {
    const exercises = input.fixtures.flatMap(exerciseOf);
    const counted = SCENARIO_GROUPS.map((group) => countGroup(group, exercises));
    const gaps = SCENARIO_GROUPS.flatMap((group) => group.scenarios.flatMap((scenario) => gapsOf(scenario, group.byKind, exercises, input.folder)));
    return { fixtures: input.fixtures.length, groups: [...counted, encodingGroup(input)], gaps };
}
/** A fixture without a method exercises nothing. */
function exerciseOf(fixture) {
    const { method } = (0,context/* fixtureContext */.R)(fixture);
    return method === undefined ? [] : [{ spec: fixture.spec, kind: method.kind, fieldTypes: fieldTypesOf(method) }];
}
function countGroup({ id, title, byKind, scenarios }, exercises) {
    const rows = scenarios.map((scenario) => ({
        id: scenario.id,
        title: scenario.title,
        cells: byKind ? cellsByKind(scenario, exercises) : [{ fixtures: countOf(scenario, exercises) }],
    }));
    return { id, title, rows };
}
function cellsByKind(scenario, exercises) {
    return scenario.kinds.map((kind) => ({
        kind,
        fixtures: countOf(scenario, exercises.filter((exercise) => exercise.kind === kind)),
    }));
}
function countOf(scenario, exercises) {
    return exercises.filter((exercise) => scenario.exercises(exercise)).length;
}
function gapsOf(scenario, byKind, exercises, folder) {
    const open = byKind
        ? cellsByKind(scenario, exercises).flatMap(({ kind, fixtures }) => fixtures === 0 && kind !== undefined ? [kind] : [])
        : countOf(scenario, exercises) === 0
            ? scenario.kinds.slice(0, 1)
            : [];
    return open.map((kind) => ({ scenario: scenario.id, kind, command: newCommand(scenario.id, kind, folder) }));
}
/** newCommand is the command that begins a fixture. */
function newCommand(scenario, kind, folder) {
    const where = folder === undefined ? [] : [folder];
    return (0,shell/* shellCommand */.q)(["grpc-fixtures", "new", ...where, "--kind", kind, "--scenario", scenario]);
}
/** Payload encodings are chosen for a run, and not by a fixture: a fixture can be run in those that it is valid with. */
function encodingGroup({ encodings }) {
    const row = (encoding) => ({
        id: encoding,
        title: encoding,
        cells: [{ fixtures: encodings[encoding] }],
    });
    return { id: "encodings", title: "payload encodings", rows: [row("protobuf"), row("json")] };
}

;// CONCATENATED MODULE: ./build/pipeline/matrix.js


/** matrixOf measures what a suite exercises. */
function matrixOf({ fixtures, findings, rules, folder }) {
    const valid = (encoding) => {
        const broken = new Set(findings.filter((finding) => isError(finding, rules, encoding)).map(({ file }) => file));
        return fixtures.filter(({ file }) => !broken.has(file)).length;
    };
    return suiteMatrix({
        fixtures,
        encodings: { protobuf: valid("protobuf"), json: valid("json") },
        ...(folder === undefined ? {} : { folder }),
    });
}
function isError({ rule }, rules, encoding) {
    return (0,ids/* isRuleId */.KX)(rule) && (rules[rule] ?? (0,ids/* defaultSeverity */.NU)(rule, encoding)) === "error";
}

// EXTERNAL MODULE: ./build/pipeline/validate.js + 49 modules
var validate = __webpack_require__(14589);
;// CONCATENATED MODULE: ./build/pipeline/wholeReport.js







/** wholeReport builds the report. */
function wholeReport(settings, reported) {
    const { suite, findings, selection, selected, results, problems, coverage, withMatrix } = reported;
    const { config, encoding, minimumFixtures, paths, rules } = settings;
    const [folder] = paths;
    return buildReport({
        tool: version/* VERSION */.x,
        encoding,
        suite: {
            hash: suite.hash,
            fixtures: suite.files,
            selected: selected.length,
            heavyLeftOut: (0,suite_select/* heavyLeftOut */.H4)(suite.fixtures, selection, selected),
        },
        ...concerning(selection, selected, { findings, unusable: (0,validate/* unusableFiles */.B)(suite) }),
        paths,
        parity: { strict: config.strictParity, accepted: config.acceptedDifferences },
        ids: suite.fixtures.map(({ id }) => id),
        isWholeSuite: (0,excuses/* seesWholeSuite */.A7)(settings, selection),
        problems,
        ...(withMatrix
            ? {
                matrix: matrixOf({ fixtures: suite.fixtures, findings, rules, ...(folder === undefined ? {} : { folder }) }),
            }
            : {}),
        results,
        exercised: exercisedBy(suite.fixtures),
        ...(coverage === undefined ? {} : { coverage }),
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    });
}
/**
 * Who asks for some fixtures by name, tag or category wants to know of those: a replay must be able to turn green while
 * another file is being mended. A shard is a part of the whole, and answers for all of it.
 */
function concerning(selection, selected, all) {
    const { filters = [], tags = [], categories = [] } = selection;
    if (filters.length + tags.length + categories.length === 0)
        return all;
    const files = new Set(selected.map(({ file }) => file));
    return { findings: all.findings.filter(({ file }) => files.has(file)), unusable: [] };
}


/***/ }),

/***/ 77166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixtureResult)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _rpc_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69880);
/* harmony import */ var _text_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23716);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65225);





/** Of a note or a violation, in characters: names and values of a peer's own making stand in them. */
const MAX_SENTENCE = 400;
/** fixtureResult puts a result together. */
function fixtureResult(fixture, parts, mask) {
    const { verdict, reason, kind, mismatches = [], notes = [], attempts, observed, compared, replay } = parts;
    const { category } = fixture.spec;
    const parity = parityTag(fixture);
    return {
        id: fixture.id,
        name: mask(fixture.spec.name),
        file: fixture.file,
        line: lineOf(fixture, verdict, mismatches),
        ...(category === undefined ? {} : { category }),
        ...(kind === undefined ? {} : { kind }),
        ...(parity === undefined ? {} : { parity: mask(parity) }),
        verdict,
        ...(reason === undefined ? {} : { reason: mask(reason) }),
        mismatches: [...mismatches],
        notes: notes.map((note) => sentence(note, mask)),
        ...(observed === undefined ? {} : { outcome: recordOutcome(observed.outcome, observed.replies, compared, mask) }),
        ...(attempts === undefined ? {} : { attempts: [...attempts] }),
        ...(replay === undefined || verdict === "passed" || verdict === "skipped" ? {} : { replay: mask(replay) }),
        timings: roundTimings(observed?.outcome.timings ?? { durationMs: 0 }),
    };
}
/** Finding a place takes a parse of the file: where all is well nobody looks. */
function lineOf(fixture, verdict, mismatches) {
    if (mismatches[0] !== undefined)
        return mismatches[0].line;
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRed */ .iI)(verdict) ? fixture.document.locateKey("/expected_response").line : 1;
}
const PARITY_TAG = "parity:";
/** parityTag is why a fixture lets bindings differ; undefined where it does not. */
function parityTag({ spec }) {
    return spec.tags?.find((tag) => tag.startsWith(PARITY_TAG))?.slice(PARITY_TAG.length);
}
function recordOutcome(outcome, replies, compared, mask) {
    const { code, message, origin } = outcome.status;
    return {
        status: { code, name: (0,_rpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusLabel */ .Rh)(code), message: mask(message), origin },
        headers: maskMetadata(outcome.headers, mask),
        trailers: maskMetadata(outcome.trailers, mask),
        trailersOnly: outcome.trailersOnly,
        messageCount: replies.count,
        messagesDigest: replies.digest,
        messages: replies.recorded.map((message) => maskValue(message, mask)),
        violations: outcome.violations.map((violation) => sentence(violation, mask)),
        ...(compared === undefined ? {} : { compared: compared.judged, shown: compared.shown }),
    };
}
/** Masked before it is cut: half a secret is not recognised any more. */
function sentence(text, mask) {
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(mask(text), MAX_SENTENCE);
}
/** Without `date`, which differs from run to run. */
function maskMetadata(metadata, mask) {
    return metadata.filter(([key]) => key !== "date").map(([key, value]) => [key, (0,_text_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretKey */ .uE)(key) ? _text_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .MASK */ .v5 : mask(value)]);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [mask(key), maskValue(member, mask)]));
}
/** To a hundredth of a millisecond: more digits are noise. */
function roundTimings(timings) {
    const rounded = Object.entries(timings).map(([key, ms]) => [key, Math.round(ms * 100) / 100]);
    return { durationMs: 0, ...Object.fromEntries(rounded) };
}


/***/ })

};
