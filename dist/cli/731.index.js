export const id = 731;
export const ids = [731];
export const modules = {

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6448);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);



/** reportText is the report for people, or for machines. */
function reportText(report, options, context) {
    if (options.format === "json")
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeReport */ .x)(report);
    return (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .renderConsole */ .q)(report, {
        color: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .usesColor */ .c)(options.color, context.output, context.environment),
        ...(context.output.isTty ? { width: context.output.columns() } : {}),
        ...(options.verbose === true ? { verbose: true } : {}),
    });
}


/***/ }),

/***/ 4225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Wz: () => (/* binding */ failsAsExpected),
/* harmony export */   aH: () => (/* binding */ entryFaults),
/* harmony export */   vz: () => (/* binding */ resultsById),
/* harmony export */   zj: () => (/* binding */ withoutFixtures)
/* harmony export */ });
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _knownFailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);




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

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ mismatchText),
/* harmony export */   ZG: () => (/* binding */ readExcuses),
/* harmony export */   _Y: () => (/* binding */ observedResult),
/* harmony export */   tz: () => (/* binding */ foresees)
/* harmony export */ });
/* harmony import */ var _suite_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(390);


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

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkBindingName)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(390);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7882);
/** Names of bindings that no configuration has checked. */


/** As the schema of the configuration says: a name is also that of a file. */
const BINDING_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** checkBindingName lets a name pass. Throws UsageError, which begins with where the name was given. */
function checkBindingName(name, where) {
    if (BINDING_NAME.test(name))
        return;
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${where}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`);
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ configuredCoverage)
/* harmony export */ });
/* unused harmony export coverageTargetsOf */
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
    const { checkCoverage } = await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(985), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 9240));
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

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ COVERAGE_FILE),
/* harmony export */   u: () => (/* binding */ coverageDocument)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

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

/***/ 8217:
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/parity/entryFaults.js
var entryFaults = __webpack_require__(4225);
// EXTERNAL MODULE: ./build/parity/knownFailing.js
var knownFailing = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/text/day.js
var day = __webpack_require__(5780);
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
var quote = __webpack_require__(390);
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
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(492)]).then(__webpack_require__.bind(__webpack_require__, 7492)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 6246)),
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

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/fixtures/rules/ids.js
var ids = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/text/shell.js
var shell = __webpack_require__(9372);
// EXTERNAL MODULE: ./build/scenarios/all.js + 5 modules
var scenarios_all = __webpack_require__(6677);
// EXTERNAL MODULE: ./build/scenarios/fieldTypes.js
var fieldTypes = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/scenarios/matrix.js
/** What a suite exercises, and what it leaves out: scenarios × kinds of RPC, counted. */




/** suiteMatrix counts the fixtures that exercise each scenario, and names every cell that has none. */
function suiteMatrix(input) {
    const exercises = input.fixtures.flatMap(exerciseOf);
    const counted = scenarios_all/* SCENARIO_GROUPS */.eY.map((group) => countGroup(group, exercises));
    const gaps = scenarios_all/* SCENARIO_GROUPS */.eY.flatMap((group) => group.scenarios.flatMap((scenario) => gapsOf(scenario, group.byKind, exercises, input.folder)));
    return { fixtures: input.fixtures.length, groups: [...counted, encodingGroup(input)], gaps };
}
/** A fixture without a method exercises nothing. */
function exerciseOf(fixture) {
    const { method } = (0,context/* fixtureContext */.R)(fixture);
    return method === undefined ? [] : [{ spec: fixture.spec, kind: method.kind, fieldTypes: (0,fieldTypes/* fieldTypesOf */.h)(method) }];
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


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ prepareOutputs),
  K: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/json-coverage.js
var json_coverage = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(5225);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var report_verdicts = __webpack_require__(5237);
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

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(9542);
// EXTERNAL MODULE: ./build/report/coverage.js
var report_coverage = __webpack_require__(169);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/report/parity.js
var report_parity = __webpack_require__(2194);
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

;// CONCATENATED MODULE: ./build/report/markdown-source.js
/** Places in fixture files, issues and pages of the web, as Markdown. */


/** So long an address is none that a person has written. */
const LONGEST_URL = 2000;
const PLACE = 300;
/** placeLink shows `file:line` as code, linked where the sources are known. Not for tables: see codeCell. */
function placeLink(file, line, sourceUrl) {
    return sourceLink((0,report_escape/* codeSpan */.SS)((0,shorten/* shorten */.ml)(`${file}:${line}`, PLACE)), file, line, sourceUrl);
}
/** lineLink shows the line alone. */
function lineLink(file, line, sourceUrl) {
    return sourceLink(`${line}`, file, line, sourceUrl);
}
/** sourceLink leads from a label, which is Markdown already, to a line of a file. Where that has no page, the label stays. */
function sourceLink(label, file, line, sourceUrl) {
    // A path that leads out of the repository, or an absolute one, has no page there.
    if (sourceUrl === undefined || /^(\.\.)?(\/|\\|[A-Za-z]:)/.test(file))
        return label;
    const target = `${sourceUrl}${(0,report_escape/* escapeUrlPath */.AX)(file)}#L${line}`;
    return target.length > LONGEST_URL ? label : `[${label}](${target})`;
}
/** issueLink links an issue where it is the address of a web page, and shows it as it is where it is not. */
function issueLink(issue) {
    return pageLink((0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(issue, 120)), issue);
}
/** pageLink leads from a label, which is Markdown already, to a web page. Where the address is of none, the label stays. */
function pageLink(label, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isPage = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
    if (!isPage || url.href.length > LONGEST_URL)
        return label;
    const target = url.href.replace(/[^\w:/?#!&,=.%~-]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${label}](${target})`;
}
/** commitText shows a commit as people do: the first characters of its hash, as code, so that GitHub makes no link of it. */
function commitText(sha) {
    return (0,report_escape/* codeSpan */.SS)(/^[0-9a-f]{12,}$/i.test(sha) ? sha.slice(0, 7) : (0,shorten/* shorten */.ml)(sha, 80));
}

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
    const label = sha === undefined ? "the base report" : commitText(sha);
    return url === undefined ? label : pageLink(label, url);
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
    const names = changed.map(({ id, bindings }) => `${(0,shorten/* shorten */.ml)(id, 120)} (${(0,shorten/* shorten */.ml)((0,shorten/* listOf */.c3)(bindings, 5), 120)})`);
    return { mark, title: `${(0,counted/* counted */.h)(changed.length, "fixture")} ${what}`, names };
}
function ofThings(mark, noun, names, end = "") {
    return { mark, title: `${(0,counted/* counted */.h)(names.length, noun)}${end}`, names };
}
function markdown_changes_coverageText({ name, metric, before, after }) {
    return `${(0,shorten/* shorten */.ml)(name, 80)} ${metric} ${(0,report_coverage/* percentText */.fL)(before)} → ${(0,report_coverage/* percentText */.fL)(after)}`;
}
function openLine({ mark, title, names }) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)(names, NAMES_OPEN);
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
    return (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 280));
}

// EXTERNAL MODULE: ./build/report/markdown-coverage.js
var markdown_coverage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/report/markdown-failures.js







const markdown_failures_MISMATCHES_SHOWN = 20;
const markdown_failures_VALUE = 160;
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
    return (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(fixture.id, 120));
}
function placeOf({ fixture: { name, file, line } }, sourceUrl) {
    return `${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 200))} · ${placeLink(file, line, sourceUrl)}`;
}
function bodyOf({ groups }, sourceUrl) {
    return groups.map((group) => groupText(group, sourceUrl)).join("\n\n");
}
function emojiOf({ groups }) {
    const verdict = groups[0]?.result.verdict ?? "failed";
    return report_verdicts/* VERDICTS */.bk[verdict].emoji;
}
function oneLine({ groups }) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)(groups, 3);
    const said = items.map(({ bindings, result }) => `${(0,shorten/* shorten */.ml)(bindings.join(", "), 80)} ${(0,shorten/* shorten */.ml)((0,failures/* headlineOf */.gD)(result, 24), 200)}`);
    return (0,report_escape/* escapeMarkdown */.FV)([...said, ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more way")} to fail`])].join("; "));
}
function groupText({ bindings, result }, sourceUrl) {
    const reason = (0,failures/* reasonOf */.A3)(result);
    const head = `${(0,markdown_parts/* boldNames */.kk)(bindings)} ${report_verdicts/* VERDICTS */.bk[result.verdict].label}${reason === "" ? "" : `: ${(0,markdown_parts/* prose */.CS)(reason)}`}`;
    return [head, ...mismatchTexts(result, sourceUrl), ...asides(result), ...replayFence(result)].join("\n\n");
}
/** Short values stand beside each other, long ones below each other: there the eye finds what differs. */
function mismatchTexts({ mismatches, file }, sourceUrl) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)(mismatches, markdown_failures_MISMATCHES_SHOWN);
    const isLong = ({ expected, received }) => expected.length + received.length > BESIDE;
    const rows = items.filter((mismatch) => !isLong(mismatch)).map((mismatch) => mismatchRow(mismatch, file, sourceUrl));
    return [
        ...(rows.length === 0 ? [] : [["| where | expected | received | line |", "|:--|:--|:--|--:|", ...rows].join("\n")]),
        ...items.filter(isLong).map((mismatch) => mismatchFence(mismatch, file, sourceUrl)),
        ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more difference")}`]),
    ];
}
function mismatchRow({ path, line, expected, received }, file, sourceUrl) {
    const where = (0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(path, markdown_failures_VALUE));
    return (0,markdown_parts/* tableRow */.jD)([where, (0,report_escape/* codeCell */.MZ)(expected), (0,report_escape/* codeCell */.MZ)(received), lineLink(file, line, sourceUrl)]);
}
function mismatchFence({ path, line, ...values }, file, sourceUrl) {
    const [expected, received] = (0,shorten/* shortenPair */.K3)(values.expected, values.received, markdown_failures_VALUE);
    const fence = (0,report_escape/* codeFence */.d6)([`- expected ${expected}`, `+ received ${received}`], "diff");
    return `${(0,report_escape/* codeSpan */.SS)((0,shorten/* shorten */.ml)(path, markdown_failures_VALUE))}, line ${lineLink(file, line, sourceUrl)}:\n\n${fence}`;
}
/** What probably happened, and what was seen besides. */
function asides({ mismatches, notes }) {
    const hints = new Set(mismatches.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    const lines = [
        ...(0,shorten/* firstOf */.Ku)([...hints], 5).items.map((hint) => `- 💡 ${(0,markdown_parts/* prose */.CS)(hint)}`),
        ...(0,shorten/* firstOf */.Ku)(notes, 10).items.map((note) => `- ℹ️ ${(0,markdown_parts/* prose */.CS)(note)}`),
    ];
    return lines.length === 0 ? [] : [lines.join("\n")];
}
/** The command that runs it again; for several bindings that of the first. */
function replayFence({ replay }) {
    return replay === undefined ? [] : [(0,report_escape/* codeFence */.d6)([(0,shorten/* shorten */.ml)(replay, 2000)], "sh")];
}

// EXTERNAL MODULE: ./build/report/matrix.js
var report_matrix = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/report/markdown-matrix.js





const GAPS_SHOWN = 200;
/** matrixSection shows the matrix and the commands that fill its gaps. */
function matrixSection({ matrix }) {
    if (matrix === undefined || matrix.fixtures === 0)
        return [];
    const tables = matrix.groups.map((group) => table(group));
    const title = `What the suite leaves out: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_matrix/* matrixSentence */.HN)(matrix))}`;
    return [{ noun: "matrix of scenarios", text: (0,markdown_parts/* fold */.AU)(title, [...tables, ...gapList(matrix)].join("\n\n")) }];
}
function table(group) {
    const columns = (0,report_matrix/* hasKinds */.MU)(group) ? report_matrix/* KIND_COLUMNS */.L8.map(({ title }) => title) : ["any kind"];
    return [
        `| ${[(0,report_escape/* escapeMarkdown */.FV)(group.title), ...columns].join(" | ")} |`,
        `|:--|${"--:|".repeat(columns.length)}`,
        ...group.rows.map((row) => `| ${[(0,report_escape/* escapeMarkdown */.FV)(row.title), ...cells(group, row)].join(" | ")} |`),
    ].join("\n");
}
function cells(group, row) {
    const shown = (count) => (count === 0 ? "❌" : `${count ?? ""}`);
    if (!(0,report_matrix/* hasKinds */.MU)(group))
        return row.cells.map(({ fixtures }) => shown(fixtures));
    return report_matrix/* KIND_COLUMNS */.L8.map(({ kind }) => shown((0,report_matrix/* cellOf */.WC)(row, kind)?.fixtures));
}
function gapList({ gaps }) {
    if (gaps.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(gaps, GAPS_SHOWN);
    const lines = items.map(({ scenario, kind, command }) => `| ${(0,report_escape/* escapeMarkdown */.FV)(scenario)} | ${kind} | ${(0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(command, 300))} |`);
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
    const name = sourceLink((0,markdown_parts/* cell */.Hn)(id), file, line, sourceUrl);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(parity.differences, PATHS_SHOWN);
    if (items.length === 0)
        return [(0,markdown_parts/* tableRow */.jD)([name, "", (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)((0,report_parity/* groupsText */.w6)(parity), 400))])];
    const rows = items.map((difference, index) => differenceRow(index === 0 ? name : "", difference));
    return rest === 0 ? rows : [...rows, (0,markdown_parts/* tableRow */.jD)(["", "", `and ${rest} more`])];
}
function differenceRow(name, { path, values }) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)(values, VALUES_SHOWN);
    const lines = [...items.map(valueText), ...(rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more value")}`])];
    return (0,markdown_parts/* tableRow */.jD)([name, (0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(path, 120)), lines.join("<br>")]);
}
function valueText({ bindings, value }) {
    return `${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${(0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(value, 120))}`;
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
        (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)((0,report_parity/* groupsText */.w6)(parity), 200)),
        (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(parity.reason ?? "", 200)),
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
            const who = binding === undefined ? "" : `**${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(binding, 80))}**: `;
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
    const line = (mark, text) => `${mark} ${(0,shorten/* shorten */.ml)(text, 500)}`;
    const all = [...edit.remove.map((text) => line("-", text)), ...edit.write.map((text) => line("+", text))];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(all, EDIT_LINES);
    const lines = rest === 0 ? items : [...items, `  and ${rest} more lines`];
    const fence = (0,report_escape/* codeFence */.d6)(lines, "diff").replaceAll("\n", "\n  ");
    return `\n\n  ${(0,report_escape/* codeSpan */.SS)((0,shorten/* shorten */.ml)((0,summary/* editTitle */.d_)(edit), 300))}\n\n  ${fence}\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown-remarks.js






const REMARKS_SHOWN = 100;
const NOTES_SHOWN = 50;
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
    const { items, rest } = (0,shorten/* firstOf */.Ku)(ids, IDS_SHOWN);
    const more = rest === 0 ? "" : ` and ${rest} more`;
    return `- ${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${items.map(markdown_parts/* cell */.Hn).join(", ")}${more}: ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(reason, 300))}${issueText(issue, linked)}`;
}
function issueText(issue, linked) {
    if (issue === undefined)
        return "";
    return ` (${linked ? issueLink(issue) : (0,report_escape/* codeSpan */.SS)((0,shorten/* shorten */.ml)(issue, 300))})`;
}
/** noteSection tells what was seen beside passes and is not judged, in a fold. */
function noteSection(report) {
    const notes = (0,failures/* passedNotes */.yV)(report);
    if (notes.length === 0)
        return [];
    const rows = (0,markdown_parts/* cuttable */.fF)(notes, NOTES_SHOWN, (shown, rest) => {
        const lines = shown.map(({ binding, id, note }) => `- ${(0,markdown_parts/* boldNames */.kk)([binding])}: ${(0,markdown_parts/* cell */.Hn)(id)}: ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(note, 300))}`);
        return (0,markdown_parts/* fold */.AU)(`${(0,counted/* counted */.h)(notes.length, "note")} on fixtures that passed`, listText(lines, rest));
    });
    return [{ noun: "list of notes on passes", ...rows }];
}
function listText(lines, rest) {
    return [...lines, ...(rest === 0 ? [] : [`- and ${rest} more`])].join("\n");
}

;// CONCATENATED MODULE: ./build/report/markdown-servers.js






const HEADING = "### Servers";
const REASONS_SHOWN = 30;
/** serverSections tells how each failed server failed. */
function serverSections({ bindings }) {
    return failuresIn(bindings).map(([name, failure]) => ({
        noun: "failure of a server",
        heading: HEADING,
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
    const what = `${mark} **${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 80))}**: the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${(0,markdown_parts/* prose */.CS)(failure.message)}`;
    const hint = failure.hint === undefined ? [] : [`💡 ${(0,markdown_parts/* prose */.CS)(failure.hint)}`];
    const silence = failure.log.length === 0 ? ["The server wrote nothing."] : [];
    return [what, ...hint, ...silence].join("\n\n");
}
function logSection(name, { log }, limit) {
    if (log.length === 0)
        return [];
    // What it wrote last says most, so what is cut off is the beginning.
    const last = log.map((line) => (0,shorten/* shorten */.ml)((0,report_escape/* withoutColours */.mU)(line), 500)).reverse();
    const rows = (0,markdown_parts/* cuttable */.fF)(last, limit, (lines) => {
        const title = `The end of the output of ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 80))} (${(0,counted/* counted */.h)(lines.length, "line")})`;
        return (0,markdown_parts/* fold */.AU)(title, (0,report_escape/* codeFence */.d6)([...lines].reverse(), "text"));
    });
    return [{ noun: "log of a server", heading: HEADING, ...rows }];
}
/** notRunSection tells in bulk what never ran. */
function notRunSection(report) {
    const remarks = (0,failures/* remarksOf */.ro)(report, "not-run");
    if (remarks.length === 0)
        return [];
    const lines = remarks.map(({ bindings, reason, ids }) => {
        const which = ids.length === 1 ? (0,report_escape/* codeSpan */.SS)((0,shorten/* shorten */.ml)(ids[0] ?? "", 120)) : (0,counted/* counted */.h)(ids.length, "fixture");
        return `- ${(0,markdown_parts/* boldNames */.kk)(bindings)}: ${which} not run: ${(0,markdown_parts/* prose */.CS)(reason)}`;
    });
    const rows = (0,markdown_parts/* cuttable */.fF)(lines, REASONS_SHOWN, (shown, rest) => [...shown, ...(rest === 0 ? [] : [`- and ${(0,counted/* counted */.h)(rest, "more reason")}`])].join("\n"));
    return [{ noun: "list of what did not run", heading: "### Not run", ...rows }];
}

;// CONCATENATED MODULE: ./build/report/markdown-tables.js







const ROWS_PER_FOLD = 500;
/**
 * failureMatrix shows on which bindings each failing fixture fails, `open` of them open. With one fixture or one binding the
 * failures themselves say it.
 */
function failureMatrix(report, open) {
    const failing = report.fixtures.filter(failsSomewhere);
    if (failing.length < 2 || report.bindings.length === 1)
        return { open: [], folded: [] };
    const heading = "### Fixtures that fail";
    const first = (0,markdown_parts/* cuttable */.fF)(failing.slice(0, open), open, (rows) => matrix(report, rows));
    const others = failing.slice(open);
    const rest = (0,markdown_parts/* cuttable */.fF)(others, others.length, (rows, missing) => {
        const more = missing === 0 ? "" : `\n\nand ${(0,counted/* counted */.h)(missing, "more fixture")}`;
        return (0,markdown_parts/* fold */.AU)(`${(0,counted/* counted */.h)(rows.length, "more fixture")} with failures`, `${matrix(report, rows)}${more}`);
    });
    return {
        open: [{ noun: "table of failing fixtures", heading, ...first }],
        folded: others.length === 0 ? [] : [{ noun: "table of further failing fixtures", heading, ...rest }],
    };
}
/** fullMatrix shows all fixtures in folds. */
function fullMatrix(report) {
    const { fixtures } = report;
    const starts = fixtures.flatMap((_, index) => (index % ROWS_PER_FOLD === 0 ? [index] : []));
    return starts.map((start) => {
        const rows = fixtures.slice(start, start + ROWS_PER_FOLD);
        const which = fixtures.length <= ROWS_PER_FOLD
            ? `All ${(0,counted/* counted */.h)(rows.length, "fixture")}`
            : `Fixtures ${start + 1} to ${start + rows.length}`;
        return { noun: "table of all fixtures", text: () => (0,markdown_parts/* fold */.AU)(which, matrix(report, rows)) };
    });
}
function failsSomewhere(fixture) {
    return fixture.results.some(({ result }) => (0,report_verdicts/* isFailure */.N6)(result));
}
function matrix(report, fixtures) {
    const names = report.bindings.map(({ name }) => name);
    const rows = fixtures.map((fixture) => (0,markdown_parts/* tableRow */.jD)([(0,markdown_parts/* cell */.Hn)(fixture.id), ...verdictCells(fixture, names)]));
    return [
        (0,markdown_parts/* tableRow */.jD)(["fixture", ...names.map(markdown_parts/* cell */.Hn)]),
        `|:--|${":-:|".repeat(names.length)}`,
        ...rows,
        "",
        legend(fixtures),
    ].join("\n");
}
/** A cell stays empty where a binding has no result for the fixture. */
function verdictCells({ results }, bindings) {
    const emojis = new Map(results.map(({ binding, result }) => [binding, report_verdicts/* VERDICTS */.bk[result.verdict].emoji]));
    return bindings.map((name) => emojis.get(name) ?? "");
}
function legend(fixtures) {
    const used = new Set(fixtures.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
    const entries = verdicts/* VERDICT_ORDER */.jT.filter((verdict) => used.has(verdict)).map((verdict) => `${report_verdicts/* VERDICTS */.bk[verdict].emoji} ${report_verdicts/* VERDICTS */.bk[verdict].label}`);
    return entries.join(" · ");
}
const FINDINGS_SHOWN = 200;
/** findingTable shows what validation found, errors first. Where there are none of those, it is folded. */
function findingTable(report, sourceUrl) {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const warnings = report.findings.filter(({ severity }) => severity === "warn");
    if (report.findings.length === 0)
        return [];
    const rows = [...errors, ...warnings].map(({ severity, file, line, rule, message }) => () => (0,markdown_parts/* tableRow */.jD)([
        severity === "error" ? "❌" : "⚠️",
        placeCell(file, line, sourceUrl),
        (0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(rule, 120)),
        (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(message, 400)),
    ]));
    const title = `Validation: ${(0,counted/* counted */.h)(errors.length, "error")}, ${(0,counted/* counted */.h)(warnings.length, "warning")}`;
    const table = (0,markdown_parts/* cuttable */.fF)(rows, FINDINGS_SHOWN, (shown, rest) => {
        const lines = ["| | where | rule | what |", "|:-:|:--|:--|:--|", ...shown.map((row) => row())];
        if (rest > 0)
            lines.push("", `and ${(0,counted/* counted */.h)(rest, "more finding")}`);
        return errors.length === 0 ? (0,markdown_parts/* fold */.AU)(title, lines.join("\n")) : lines.join("\n");
    });
    return [{ noun: "table of findings", ...(errors.length === 0 ? {} : { heading: `### ${title}` }), ...table }];
}
function placeCell(file, line, sourceUrl) {
    return file.includes("|") ? (0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(`${file}:${line}`, 300)) : placeLink(file, line, sourceUrl);
}

;// CONCATENATED MODULE: ./build/report/markdown-sections.js














/**
 * reportSections has everything, top-down: the verdict, who failed, what changed, what differs, what failed and why, and all
 * the rest in folds. The number before each is its importance: the least important go first.
 */
function reportSections(report, options, extent) {
    const { sourceUrl, checkoutUrl, base } = options;
    const { coverage } = report;
    const changes = changeSections(base);
    const matrix = failureMatrix(report, extent.failingRows);
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
        ...ranked(50, findingTable(report, sourceUrl)),
        ...(coverage === undefined
            ? []
            : [
                ...ranked(45, (0,markdown_coverage/* coverageTable */.LR)(coverage, { folded: isAllCovered(report) })),
                ...ranked(20, (0,markdown_coverage/* coverageDetails */.Fl)(coverage, checkoutUrl)),
            ]),
        ...ranked(18, knownFailingSection(report, options.linksIssues !== false)),
        ...ranked(16, remarkSections(report)),
        ...ranked(14, acceptedSection(report)),
        ...ranked(12, noteSection(report)),
        ...ranked(10, (0,markdown_coverage/* exercisedSection */.Km)(report)),
        ...ranked(8, fullMatrix(report)),
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
        ...(runUrl === undefined ? [] : [pageLink("This run", runUrl)]),
        ...(commit === undefined ? [] : [`commit ${commitText(commit)}`]),
        `encoding ${encoding}`,
        (0,report_escape/* escapeMarkdown */.FV)(`grpc-fixtures ${(0,shorten/* shorten */.ml)(tool, 40)}`),
    ].join(" · ");
}
/** shortenedNote says what was left out of a text, and where all of it is: Markdown already. */
function shortenedNote(limit, missing, fullReport) {
    return `**Shortened** to stay within ${limit}. Left out: ${(0,report_escape/* escapeMarkdown */.FV)(missing)}. The full report is ${fullReport}.`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js





const DEFAULT_BUDGET = 900_000;
const DEFAULT_FULL_REPORT = "report.json and junit.xml, written beside this report";
const EXTENT = { failures: 10, failingRows: 50, logLines: 100, matrix: true };
/** renderMarkdown writes the report. Where there is too little room the least important goes, and the text says so. */
function renderMarkdown(report, options = {}) {
    const { byteBudget = DEFAULT_BUDGET, fullReport = DEFAULT_FULL_REPORT } = options;
    return (0,budget/* fitSections */.W)(reportSections(report, options, EXTENT), byteBudget, (missing) => shortenedNote((0,counted/* counted */.h)(byteBudget, "byte"), missing, (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(fullReport, 200))), { footer: footerText(report, options) });
}

// EXTERNAL MODULE: ./build/pipeline/coverageVerdict.js
var coverageVerdict = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(7882);
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
        writeFresh(paths.report, (0,json/* serializeReport */.x)(report)),
        writeFresh(paths.junit, renderJunit(report)),
        writeFresh(paths.markdown, renderMarkdown(report)),
        ...(report.coverage === undefined
            ? []
            : [writeFresh(paths.coverage, (0,json_coverage/* serializeCoverage */.z)((0,coverageVerdict/* coverageDocument */.u)(report.coverage)))]),
        ...results.map((result) => writeFresh((0,external_node_path_.join)(paths.results, `${result.binding}.json`), (0,json/* serializeResult */.s)(result))),
    ]);
}
/** Never through a link, or into a file that somebody else has made: a server may have been at the folder. */
async function writeFresh(path, text) {
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, text, { flag: "wx" });
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wholeReport)
});

// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(5225);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
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
var codec = __webpack_require__(5326);
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
var suite_select = __webpack_require__(487);
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
var suite_gate = __webpack_require__(9084);
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
var services = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(9880);
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
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/pipeline/excuses.js + 1 modules
var excuses = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/pipeline/matrix.js + 1 modules
var matrix = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/pipeline/validate.js + 15 modules
var validate = __webpack_require__(2852);
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
                matrix: (0,matrix/* matrixOf */.l)({ fixtures: suite.fixtures, findings, rules, ...(folder === undefined ? {} : { folder }) }),
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

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
/** A text of whole sections that stays within a limit: the least important go first. */

/** What the note is told about missing sections has at the most about so many characters. */
const MISSING = 300;
const LONGEST_MISSING = "m".repeat(MISSING + 50);
const GAP = "\n\n";
/**
 * fitSections joins sections by empty lines. Where not all of them fit, the least important are shortened or left out, and
 * `note` writes the sentence that says so. The first section, the note and the footer always stay.
 */
function fitSections(sections, limit, note, { unit = "bytes", footer } = {}) {
    const sizeOf = (text) => (unit === "bytes" ? Buffer.byteLength(text) : text.length) + GAP.length;
    const end = footer === undefined ? [] : [footer];
    const room = end.reduce((left, text) => left - sizeOf(text), limit);
    const pieces = sections.map(pieceOf);
    const all = choose(pieces, { room, sizeOf, isAllOrNothing: true });
    if (all !== undefined)
        return joined([...withHeadings(pieces, all), ...end]);
    const rest = room - sizeOf(note(LONGEST_MISSING));
    const some = choose(pieces, { room: rest, sizeOf, isAllOrNothing: false }) ?? new Map();
    return joined([...withHeadings(pieces, some), note(missingText(pieces, some)), ...end]);
}
function joined(texts) {
    return `${texts.join(GAP)}\n`;
}
function pieceOf(section, index) {
    let made;
    return {
        ...section,
        index,
        importance: index === 0 ? Number.POSITIVE_INFINITY : (section.importance ?? 0),
        text() {
            made ??= typeof section.text === "string" ? section.text : section.text();
            return made;
        },
    };
}
/** choose gives the room to the pieces in the order of their importance. Undefined where all of them are wanted, and do not fit. */
function choose(pieces, { room, sizeOf, isAllOrNothing }) {
    const choices = new Map();
    const ended = new Set();
    const headings = new Set();
    let left = room;
    for (const piece of [...pieces].sort(byImportance)) {
        const { noun, heading } = piece;
        if (ended.has(noun))
            continue;
        const above = heading === undefined || headings.has(heading) ? 0 : sizeOf(heading);
        const choice = chooseForm(piece, (text) => piece.index === 0 || above + sizeOf(text) <= left);
        if (choice === undefined)
            ended.add(noun);
        else {
            left -= above + sizeOf(choice.text);
            if (heading !== undefined)
                headings.add(heading);
            choices.set(piece, choice);
        }
        if (isAllOrNothing && (choice === undefined || choice.isShortened || left < 0))
            return undefined;
    }
    return choices;
}
function byImportance(one, other) {
    return one.importance === other.importance ? one.index - other.index : other.importance - one.importance;
}
function chooseForm(piece, fits) {
    const text = piece.text();
    if (fits(text))
        return { text, isShortened: false };
    const shorter = piece.shorter?.(fits);
    return shorter === undefined ? undefined : { text: shorter, isShortened: true };
}
function withHeadings(pieces, choices) {
    let above;
    return pieces.flatMap((piece) => {
        const choice = choices.get(piece);
        if (choice === undefined)
            return [];
        const { heading } = piece;
        const isNew = heading !== undefined && heading !== above;
        above = heading;
        return isNew ? [heading, choice.text] : [choice.text];
    });
}
/** missingText says what was left out: "12 of 40 failures, 1 table of findings, parts of 1 list of problems". */
function missingText(pieces, choices) {
    const nouns = [...new Set(pieces.map(({ noun }) => noun))];
    const parts = nouns.flatMap((noun) => {
        const all = pieces.filter((piece) => piece.noun === noun);
        const shown = all.flatMap((piece) => choices.get(piece) ?? []);
        const missing = all.length - shown.length;
        const shortened = shown.filter(({ isShortened }) => isShortened).length;
        return [
            ...(missing === 0 ? [] : [`${shown.length === 0 ? "" : `${missing} of `}${countedFirst(all.length, noun)}`]),
            ...(shortened === 0 ? [] : [`parts of ${countedFirst(shortened, noun)}`]),
        ];
    });
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(parts.join(", "), MISSING);
}
/** countedFirst counts what the first word names: "2 tables of findings". */
function countedFirst(count, noun) {
    return `${count} ${count === 1 ? noun : noun.replace(/^\S+/, "$&s")}`;
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ COVERAGE),
/* harmony export */   z: () => (/* binding */ serializeCoverage)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2757);

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
    return (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .writeShaped */ .X)(document, DOCUMENT);
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeShaped)
/* harmony export */ });
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


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ serializeResult),
/* harmony export */   x: () => (/* binding */ serializeReport)
/* harmony export */ });
/* harmony import */ var _json_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2757);


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
    coverage: _json_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE */ .v,
    matrix: MATRIX,
};
/** serializeReport writes `report.json`: two spaces, the schema's order of keys, a newline at the end. */
function serializeReport(report) {
    return (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .writeShaped */ .X)(report, REPORT);
}
/** serializeResult writes `results/<binding>.json` in the same manner. */
function serializeResult(result) {
    return (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .writeShaped */ .X)(result, BINDING_RESULT);
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ coverageDetails),
/* harmony export */   Km: () => (/* binding */ exercisedSection),
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   Sf: () => (/* binding */ renderCoverageMarkdown)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7627);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9542);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6333);






const LANGUAGES_SHOWN = 100;
const RANGES_SHOWN = 20;
const NOTES_SHOWN = 20;
const FILES_SHOWN = 20;
/** renderCoverageMarkdown writes the gate alone, within a number of bytes. */
function renderCoverageMarkdown(section, { byteBudget = 900_000, checkoutUrl } = {}) {
    const passed = section.languages.every(({ verdict }) => verdict === "passed");
    const verdict = `## ${passed ? "✅" : "❌"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSentence */ .Qc)(section))}`;
    const sections = [
        { noun: "verdict", text: verdict },
        ...problemList(section),
        ...coverageTable(section, { folded: false }),
        ...coverageDetails(section, checkoutUrl),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)(sections, byteBudget, (missing) => `Left out to stay within the limit: ${missing}.`);
}
/** coverageTable has a row for each metric of each language. What is `folded` is a line that says how it is. */
function coverageTable(section, { folded }) {
    const { languages } = section;
    if (languages.length === 0)
        return [];
    const table = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .fF)(languages, LANGUAGES_SHOWN, (shown, rest) => {
        const more = rest === 0 ? "" : `\n\nand ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more language")}, in report.json`;
        const text = `${[...TABLE_HEAD, ...shown.flatMap(tableRows)].join("\n")}${more}`;
        return folded ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSentence */ .Qc)(section)), text) : text;
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
    const { items } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(languages, LANGUAGES_SHOWN);
    const notes = items.flatMap(noteLines);
    const sections = [
        ...(notes.length === 0 ? [] : [noteList(notes)]),
        ...items.flatMap((language) => changedSection(language, checkoutUrl)),
        ...items.flatMap((language) => worstSection(language, checkoutUrl)),
    ];
    return sections.map((section) => ({ ...section, heading: HEADING }));
}
function noteList(notes) {
    const rows = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .fF)(notes, NOTES_SHOWN, (shown, rest) => [...shown, ...(rest === 0 ? [] : [`- and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more note")}`])].join("\n"));
    return { noun: "list of notes on coverage", ...rows };
}
function tableRows(language) {
    return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageRows */ .oM)(language).map((row, index) => {
        const mark = row.passed ? (row.isOpen ? "➖" : "✅") : "❌";
        const name = index === 0 ? `**${cell(language.name)}**` : "";
        const files = index === 0 && language.reports.length > 0 ? String(language.files) : "";
        const actual = row.passed ? row.actual : `**${row.actual}**`;
        return `| ${[name, row.what, row.minimum, actual, row.difference, row.base, `${mark} ${row.verdict}`, files].join(" | ")} |`;
    });
}
function problemList({ languages }) {
    const lines = languages.flatMap(({ name, problems }) => problems.map(({ message }) => `- **${cell(name)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(message, 600))}`));
    return lines.length === 0 ? [] : [{ noun: "list of problems", text: lines.join("\n") }];
}
function noteLines({ name, notes }) {
    return notes.map((note) => `- ℹ️ **${cell(name)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(note, 400))}`);
}
function changedSection({ name, changedLines }, url) {
    const uncovered = changedLines?.uncovered ?? [];
    if (uncovered.length === 0)
        return [];
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(uncovered, FILES_SHOWN);
    const rows = items.map(({ file, ranges }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(file, 300))} | ${rangeCells(file, ranges, 0, url)} |`);
    const more = rest === 0 ? "" : `\n\nand ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more file")}`;
    const table = ["| file | changed and uncovered lines |", "|:--|:--|", ...rows].join("\n");
    const title = `${cell(name)}: changed lines that no test reaches, in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(uncovered.length, "file")}`;
    return [{ noun: "list of uncovered changed lines", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(title, `${table}${more}`) }];
}
function worstSection({ name, worst }, url) {
    if (worst.length === 0)
        return [];
    const rows = worst.map((file) => worstRow(file, url));
    const table = ["| file | uncovered | which lines |", "|:--|--:|:--|", ...rows].join("\n");
    const title = `${cell(name)}: the ${worst.length === 1 ? "file" : `${worst.length} files`} with the most uncovered lines`;
    return [{ noun: "list of uncovered lines", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(title, table) }];
}
function worstRow({ file, lines, uncovered, ranges, rangesLeftOut, inCheckout }, url) {
    const which = rangeCells(file, ranges, rangesLeftOut, inCheckout ? url : undefined);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(file, 300))} | ${uncovered} of ${lines} | ${which} |`;
}
function rangeCells(file, ranges, leftOut, url) {
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(ranges, RANGES_SHOWN);
    const shown = items.map((range) => (url === undefined ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq)(range) : rangeLink(file, range, url))).join(", ");
    return rest + leftOut === 0 ? shown : `${shown} and ${rest + leftOut} more`;
}
function rangeLink(file, range, url) {
    const end = range.to === range.from ? "" : `-L${range.to}`;
    return `[${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq)(range)}](${url}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUrlPath */ .AX)(file)}#L${range.from}${end})`;
}
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text, 80));
}
/** exercisedSection has a line for each binding: what of the services and statuses the suite has reached. */
function exercisedSection({ bindings }) {
    const rows = bindings.flatMap(({ name, exercised }) => {
        if (exercised === undefined)
            return [];
        const { methods, statuses } = exercised;
        const missing = [...methods.missing, ...statuses.missing];
        const not = missing.length === 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(missing, 10));
        return [
            `| ${cell(name)} | ${methods.reached} of ${methods.total} | ${statuses.reached} of ${statuses.total} | ${not} |`,
        ];
    });
    if (rows.length === 0)
        return [];
    const table = ["| binding | RPC methods | status codes | not reached |", "|:--|--:|--:|:--|", ...rows].join("\n");
    return [{ noun: "table of what was exercised", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)("What the suite exercised", table) }];
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   fF: () => (/* binding */ cuttable),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kk: () => (/* binding */ boldNames)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What the sections of the Markdown report are made of: folds, rows of tables, lists that can lose their end. */


const NAMES_SHOWN = 12;
const PROSE = 600;
/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
function fold(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
/** tableRow joins cells that are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** cell makes a name fit for a table. */
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 120));
}
/** prose makes a sentence of somebody else's fit for a line. One of nothing but spaces would leave a list item's bare `-`. */
function prose(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, PROSE)) || _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
}
/** boldNames lists bindings. */
function boldNames(bindings) {
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(bindings, NAMES_SHOWN);
    const names = items.map((name) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, 80))}**`).join(", ");
    return rest === 0 ? names : `${names} and ${rest} more`;
}
/**
 * cuttable makes a section's text of rows, at most `limit` of them, and its shorter forms of fewer, down to one. `textOf` is told
 * how many are missing, and says so.
 */
function cuttable(rows, limit, textOf) {
    const shown = (count) => textOf(rows.slice(0, count), rows.length - count);
    const most = Math.min(rows.length, limit);
    return {
        text: shown(most),
        shorter(fits) {
            let [some, tooMany] = [0, most];
            while (tooMany - some > 1) {
                const middle = Math.floor((some + tooMany) / 2);
                if (fits(shown(middle)))
                    some = middle;
                else
                    tooMany = middle;
            }
            return some === 0 ? undefined : shown(some);
        },
    };
}


/***/ }),

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ matrixSentence),
/* harmony export */   L8: () => (/* binding */ KIND_COLUMNS),
/* harmony export */   MU: () => (/* binding */ hasKinds),
/* harmony export */   WC: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);

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
    const left = gaps.length === 0 ? "nothing is left out" : `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(gaps.length, "gap")}`;
    return `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(fixtures, "fixture")} exercise ${filled} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(cells, "cell")}: ${left}`;
}


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixtureResult)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _rpc_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
/* harmony import */ var _text_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3716);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5225);





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


/***/ }),

/***/ 9372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Commands as a person can paste them into a shell. */
/** shellCommand joins words, with quotes around those that a POSIX shell would not leave alone. */
function shellCommand(words) {
    return words.map(shellWord).join(" ");
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
