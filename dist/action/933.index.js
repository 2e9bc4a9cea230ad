export const id = 933;
export const ids = [933];
export const modules = {

/***/ 65933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   companion: () => (/* binding */ companion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40273);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47307);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49922);
/* harmony import */ var _pipeline_reportFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16252);
/* harmony import */ var _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57882);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _artifactNames_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60281);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16260);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70882);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92309);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13147);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48340);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24780);
/**
 * `mode: report` at `workflow_run`: comments for a run whose own token could not, as that of a fork's pull request. It runs
 * with the rights of the repository, so it checks out nothing, starts nothing, and takes nothing from the artifact but a
 * report, which is checked and written anew. Which pull request is meant the event and the API say.
 */














/** companion comments, and resolves with true: the verdict was given where the suite ran. Rejects with UsageError where it is set up wrongly. */
async function companion(inputs, context) {
    const { event, client } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .f)(inputs.token, context);
    const { repository, trigger, serverUrl } = event;
    if (repository === undefined || trigger === undefined) {
        throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e("the event workflow_run tells of no run: `mode: report` cannot know what to comment on");
    }
    if (client === undefined) {
        throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e("input `github-token` is empty, or is no token: the companion comments with it");
    }
    const { id: runId, attempt, headSha: commit } = trigger;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_12__/* .linksTo */ .B)({ serverUrl, repository, runId, attempt, commit }, workingDirectory(inputs));
    try {
        await commentFor({ client, repository, trigger }, links, inputs, context);
    }
    catch (error) {
        if (!(error instanceof _github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y))
            throw error;
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(`No comment was written: ${error.message}.`, context.runner, "warning");
    }
    return true;
}
/** That of the run, which paths are relative to. Nothing is read there. */
function workingDirectory({ workingDirectory: given }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given || ".").replace(/\/$/, "");
    return folder === "." || folder.startsWith("..") || folder.startsWith("/") ? "" : folder;
}
async function commentFor(origin, links, inputs, context) {
    const { client, repository } = origin;
    const { runner } = context;
    const report = await reportOf(origin, inputs, context);
    if (report === undefined)
        return;
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setCounts */ .f)(report, runner);
    // An address in a stranger's report must not become a link in a comment of ours.
    const shown = { ...links, linksIssues: false };
    if (inputs.summary)
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .writeSummary */ .Sy)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderMarkdown */ .G)(report, { byteBudget: _shown_js__WEBPACK_IMPORTED_MODULE_9__/* .SUMMARY_BYTES */ .R$, ...shown }), runner);
    if (inputs.comment === "never")
        return;
    const number = await pullRequestNumber(origin, context);
    if (number === undefined)
        return;
    await (0,_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .commentWithText */ .zh)({ client, place: { repository, number, id: inputs.commentId }, mode: inputs.comment }, {
        failed: report.result === "failed",
        changed: false,
        text: (0,_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .commentText */ .br)({ report, ...shown }),
        ...(links.runUrl === undefined ? {} : { unlessBy: links.runUrl }),
    }, context);
}
/** The report that the run has left; undefined where it left none that can be read, which is told. */
async function reportOf(origin, inputs, { runner }) {
    const { client, repository, trigger } = origin;
    const { artifact: given = "", encoding = "protobuf" } = inputs;
    const name = given === "" ? (0,_artifactNames_js__WEBPACK_IMPORTED_MODULE_13__/* .reportName */ .e6)(encoding) : given;
    const [artifact] = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifacts */ .w)(client, repository, trigger.id, name);
    if (artifact === undefined) {
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(`Run ${trigger.id} has left no artifact ${name}: there is nothing to comment.`, runner, "warning");
        return undefined;
    }
    try {
        const archive = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadArtifact */ .b)(client, repository, artifact);
        return (0,_pipeline_reportFile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReport */ .M)((0,_zip_js__WEBPACK_IMPORTED_MODULE_10__/* .fileInZip */ .X)(archive, "report.json", _pipeline_reportFile_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REPORT_BYTES */ .W));
    }
    catch (error) {
        if (!(error instanceof _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e))
            throw error;
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(`No comment was written: the artifact ${name} of run ${trigger.id} ${error.message}.`, runner, "warning");
        return undefined;
    }
}
/** The pull request whose head the run has tested, and which nobody has pushed to since: undefined, and told, where there is none. */
async function pullRequestNumber(origin, { runner }) {
    const { client, repository, trigger } = origin;
    const { headSha, headBranch, headRepository, event } = trigger;
    // A run of a branch is not one of the pull requests that it may also belong to.
    if (event !== "pull_request" && event !== "pull_request_target") {
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(`The run was of the event ${event}, which has no pull request: no comment was written.`, runner, "notice");
        return undefined;
    }
    if (headRepository === undefined) {
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)("The repository that the pull request comes from is gone: no comment was written.", runner, "notice");
        return undefined;
    }
    const head = {
        sha: headSha,
        repository: headRepository,
        ...(headBranch === undefined ? {} : { branch: headBranch }),
    };
    const found = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .findPullRequest */ ._)(client, repository, head);
    if (found.found)
        return found.pullRequest.number;
    (0,_shown_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(`No comment was written: ${found.reason}.`, runner, "notice");
    return undefined;
}


/***/ })

};
