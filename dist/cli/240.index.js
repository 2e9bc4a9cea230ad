export const id = 240;
export const ids = [240];
export const modules = {

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCoverage: () => (/* binding */ checkCoverage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/coverage/diff.js
/** A unified diff → the lines that it adds or changes, as `git diff`, `diff -u` and GitHub write it. */

/** What is wrong with a diff, and where in it. */
class DiffError extends Error {
    name = "DiffError";
}
const MAX_LINE = 2 ** 31;
/** readDiff reads a diff of any number of context lines. Throws DiffError for a text that is none. */
function readDiff(text) {
    const reader = new DiffReader();
    let number = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf("\n", start);
        const stop = end === -1 ? text.length : end;
        number++;
        // Header lines are short; of the lines of a file only the first character counts.
        reader.line(text.slice(start, Math.min(stop, start + 10_000)).replace(/\r$/, ""), number);
        start = stop + 1;
    }
    return reader.finish(number);
}
class DiffReader {
    #changed = new Map();
    /** Where the lines of a hunk go; absent before the first file and for deleted ones. */
    #ranges;
    #hasPrefixes = true;
    /** Lines of the old and the new version that the hunk still has. */
    #old = 0;
    #new = 0;
    /** The next line of the new version. */
    #at = 0;
    #isDiff = false;
    #named = false;
    line(line, number) {
        if (this.#old > 0 || this.#new > 0)
            this.#inHunk(line, number);
        else
            this.#header(line, number);
    }
    finish(lines) {
        if (this.#old > 0 || this.#new > 0)
            throw new DiffError(`it ends in the middle of a change, at line ${lines}: was it cut off?`);
        if (lines > 0 && !this.#isDiff)
            throw new DiffError("it is no unified diff: make one with `git diff base...HEAD`");
        return this.#changed;
    }
    #inHunk(line, number) {
        const mark = line.charAt(0);
        if (mark === "+" && this.#new > 0) {
            this.#add(this.#at);
            this.#new--;
            this.#at++;
        }
        else if (mark === "-" && this.#old > 0) {
            this.#old--;
            // Some tools strip the blank of a context line that is empty.
        }
        else if ((mark === " " || mark === "") && this.#old > 0 && this.#new > 0) {
            this.#old--;
            this.#new--;
            this.#at++;
        }
        else if (mark !== "\\") {
            throw new DiffError(`line ${number} is no line of a change: ${(0,quote/* quote */.h)(line)}`);
        }
    }
    #header(line, number) {
        if (line.startsWith("diff --git ")) {
            this.#hasPrefixes = !namesTwice(line.slice("diff --git ".length));
            this.#begin();
        }
        else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ") || line.startsWith("@@@")) {
            throw new DiffError(`line ${number} is of a merge with two parents: compare two commits (git diff base...HEAD)`);
        }
        else if (line.startsWith("--- ")) {
            this.#begin();
        }
        else if (line.startsWith("+++ ") && this.#isDiff) {
            this.#name(nameIn(line.slice("+++ ".length)));
        }
        else if (line.startsWith("@@ ")) {
            this.#hunk(line, number);
        }
        else if (line.startsWith("Binary files ")) {
            this.#isDiff = true;
        }
    }
    #begin() {
        this.#isDiff = true;
        this.#named = false;
        this.#ranges = undefined;
    }
    #name(name) {
        this.#named = true;
        if (name === "/dev/null")
            return;
        const path = this.#hasPrefixes ? name.replace(/^[bciwo]\//, "") : name;
        this.#ranges = this.#changed.get(path) ?? [];
        this.#changed.set(path, this.#ranges);
    }
    #hunk(line, number) {
        const [, olds = "1", start = "", news = "1"] = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/.exec(line) ?? [];
        if (start === "" || !this.#named || Number(start) + Number(news) > MAX_LINE) {
            throw new DiffError(`line ${number} cannot be read: ${(0,quote/* quote */.h)(line)}`);
        }
        this.#old = Number(olds);
        this.#new = Number(news);
        this.#at = Number(start);
    }
    #add(line) {
        const ranges = this.#ranges;
        if (ranges === undefined)
            return;
        const last = ranges.at(-1);
        if (last !== undefined && last.to === line - 1)
            ranges[ranges.length - 1] = { from: last.from, to: line };
        else
            ranges.push({ from: line, to: line });
    }
}
/** Without prefixes (diff.noprefix) a file that keeps its name is written twice alike; else as `a/x b/x`. */
function namesTwice(names) {
    const half = (names.length - 1) / 2;
    return Number.isInteger(half) && names.slice(0, half) === names.slice(half + 1);
}
/** The name after `+++ `: in quotes where it has special characters, and before a tab where a time follows. */
function nameIn(text) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    return quoted === undefined ? text.replace(/\t.*$/, "") : unquoted(quoted);
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** Git writes a name's bytes as `\303\244`, as in C. */
function unquoted(text) {
    const pieces = text.match(/\\[0-3][0-7]{2}|\\.|[^\\]+/g) ?? [];
    const bytes = pieces.map((piece) => {
        if (!piece.startsWith("\\"))
            return Buffer.from(piece);
        const code = piece.slice(1);
        if (code.length === 3)
            return Buffer.from([Number.parseInt(code, 8)]);
        const control = ESCAPES[code];
        return control === undefined ? Buffer.from(code) : Buffer.from([control]);
    });
    return Buffer.concat(bytes).toString("utf8");
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/coverage/exclude.js
/** Files that a gate leaves out, by globs. */

/**
 * excludes makes the test for some globs. One without a slash means a file or folder of that name anywhere, one that
 * matches a folder means all that is in it, one that begins with a slash begins at the top. Names that begin with a dot are
 * names like all others.
 */
function excludes(globs) {
    if (globs.length === 0)
        return () => false;
    const tests = globs.map((glob) => {
        const pattern = glob.replace(/^\.?\/+/, "").replace(/\/+$/, "");
        const isFromTop = pattern.includes("/") || /^\.?\//.test(glob);
        return picomatch(isFromTop ? pattern : `**/${pattern}`, { dot: true });
    });
    return (path) => selfAndFolders(path).some((place) => tests.some((matches) => matches(place)));
}
/** `a/b/c.ts` → `a`, `a/b`, `a/b/c.ts`; of an absolute path without its root. */
function selfAndFolders(path) {
    const segments = path.replace(/^\/+/, "").split("/");
    return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/coverage/ranges.js
/**
 * uncoveredRanges are the lines that were never reached. What cannot be reached, such as a comment, parts no range: the
 * lines around it are one piece of code. Gives at most `limit` ranges, and how many there are.
 */
function uncoveredRanges(lines, limit) {
    const runs = new Runs(limit);
    lines.forEach((line, hits) => {
        if (hits === 0)
            runs.add(line);
        else
            runs.end();
    });
    return { ranges: runs.ranges, all: runs.all };
}
/** Gathers lines in ascending order into ranges. */
class Runs {
    ranges = [];
    /** How many ranges there are, with those beyond the limit. */
    all = 0;
    #limit;
    #from;
    constructor(limit) {
        this.#limit = limit;
    }
    add(line) {
        if (this.#from === undefined) {
            this.#from = line;
            this.all++;
            if (this.all <= this.#limit)
                this.ranges.push({ from: line, to: line });
        }
        else if (this.all <= this.#limit) {
            this.ranges[this.all - 1] = { from: this.#from, to: line };
        }
    }
    end() {
        this.#from = undefined;
    }
}

;// CONCATENATED MODULE: ./build/coverage/changedLines.js
/** How much of what a change adds is covered. */

/** So many ranges of one file are named. */
const MAX_RANGES = 200;
/** changedCoverage looks the changed lines up in the reports. `isExcluded` says which files nobody asks for. */
function changedCoverage({ files }, changed, isExcluded) {
    const uncovered = [];
    const uncounted = [];
    let [covered, total] = [0, 0];
    for (const { path, places } of files) {
        const ranges = changed.get(path) ?? [];
        if (ranges.length === 0)
            continue;
        if (places.lines === undefined) {
            uncounted.push(path);
            continue;
        }
        const found = within(places.lines, ranges);
        covered += found.covered;
        total += found.total;
        if (found.ranges.length > 0)
            uncovered.push({ file: path, ranges: found.ranges });
    }
    const reported = new Set(files.map(({ path }) => path));
    const kinds = new Set(files.map(({ path }) => kindOf(path)));
    const unreported = [...changed]
        .filter(([path, ranges]) => ranges.length > 0 && !reported.has(path) && kinds.has(kindOf(path)) && !isExcluded(path))
        .map(([path]) => path)
        .sort();
    return { count: { covered, total }, uncovered, unreported, uncounted };
}
/** Both are in ascending order. A range of uncovered lines stays within one of changed lines. */
function within(lines, changed) {
    const runs = new Runs(MAX_RANGES);
    let [covered, total, current] = [0, 0, 0];
    lines.forEach((line, hits) => {
        while (current < changed.length && line > (changed[current]?.to ?? 0)) {
            current++;
            runs.end();
        }
        if (line < (changed[current]?.from ?? Number.POSITIVE_INFINITY))
            return;
        total++;
        if (hits > 0) {
            covered++;
            runs.end();
        }
        else
            runs.add(line);
    });
    return { covered, total, ranges: runs.ranges };
}
/** `src/a.test.ts` → `ts`. */
function kindOf(path) {
    return /\.([^./]+)$/.exec(path)?.[1] ?? "";
}

// EXTERNAL MODULE: ./build/coverage/ratio.js
var ratio = __webpack_require__(3860);
;// CONCATENATED MODULE: ./build/coverage/changedGate.js




/** judgeChangedLines decides; undefined where nothing is asked of changed lines. */
function judgeChangedLines(merged, input) {
    const { requirements, changed, isExcluded, inCheckout } = input;
    const minimum = requirements.changedLines;
    if (minimum === undefined)
        return undefined;
    if (changed === undefined)
        return { problems: [], notes: ["changed-lines was not checked: no diff is given"] };
    if (merged.percentages !== undefined)
        return cannotTell("the report has percentages only");
    const { count, uncovered, unreported, uncounted } = changedCoverage(merged, changed, isExcluded);
    if (uncounted.length > 0)
        return cannotTell(`of ${(0,shorten/* listOf */.c3)(uncounted, 3)} the report has counts only`);
    if (count.total === 0 && unreported.length > 0 && !merged.files.some(({ path }) => inCheckout(path))) {
        return cannotTell(`no file of the report is in the checkout, and ${(0,shorten/* listOf */.c3)(unreported, 3)} could be one of them`, "look at the paths in the report");
    }
    const notes = unreported.length === 0
        ? []
        : [`${(0,counted/* counted */.h)(unreported.length, "changed file")} in no report, so not counted: ${(0,shorten/* listOf */.c3)(unreported, 5)}`];
    const files = uncovered.map(({ file, ranges }) => ({ file, ranges: [...ranges] }));
    if (count.total === 0) {
        return {
            coverage: { state: "nothing-to-cover", ...count, minimum, verdict: "passed", uncovered: [] },
            problems: [],
            notes: [changed.size === 0 ? EMPTY_DIFF : "no changed line can be reached by tests", ...notes],
        };
    }
    const passed = (0,ratio/* isAtLeast */.du)(count, minimum);
    const percent = (0,ratio/* percentOf */.pR)(count);
    const message = `changed lines ${percent.toFixed(2)} %, and the minimum is ${minimum.toFixed(2)} %: ${count.covered} of ${count.total} are covered`;
    return {
        coverage: {
            state: "measured",
            ...count,
            percent,
            minimum,
            verdict: passed ? "passed" : "below-minimum",
            uncovered: files,
        },
        problems: passed ? [] : [{ kind: "changed-lines", message }],
        notes,
    };
}
/** A pipe goes on with nothing where what stands before it fails. */
const EMPTY_DIFF = "the diff names no changed file: is it the right one, and did the command that makes it succeed?";
const GIVE_LINES = "give one that says which lines were reached";
function cannotTell(why, help = GIVE_LINES) {
    const message = `which changed lines are covered cannot be told: ${why}; ${help}`;
    return { problems: [{ kind: "changed-lines", message }], notes: [] };
}

;// CONCATENATED MODULE: ./build/coverage/missingPlaces.js
/** missingText says it of a count that does not reach the minimum, a percentage of at most two decimals. */
function missingText(metric, { covered, total }, minimum) {
    const wanted = Math.ceil((total * Math.round(minimum * 100)) / 10_000);
    const more = Math.max(1, wanted - covered);
    const needed = more === 1 ? `1 more ${SINGULAR[metric]} is needed` : `${more} more ${metric} are needed`;
    return `${covered} of ${total} are covered, ${needed}`;
}
const SINGULAR = {
    lines: "line",
    statements: "statement",
    branches: "branch",
    functions: "function",
};

// EXTERNAL MODULE: ./build/coverage/model.js
var model = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/coverage/notMeasured.js
/** howToMeasure ends a sentence that says that a report does not have a metric. */
function howToMeasure(metric, format) {
    const how = format === undefined ? undefined : HOW[metric][format];
    return how ?? `set no minimum for ${metric}`;
}
const COVERAGE_PY = "run coverage.py with --branch";
const SIMPLECOV = "write `enable_coverage :branch` in SimpleCov.start";
const HOW = {
    statements: {
        lcov: "lcov does not count statements: give coverage-final.json, or set a minimum for lines",
        "Cobertura XML": "Cobertura does not count statements: set a minimum for lines",
    },
    branches: {
        lcov: "switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch; lcov and geninfo: --rc branch_coverage=1)",
        "Cobertura XML": "switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch)",
        "coverage.py JSON": COVERAGE_PY,
        "SimpleCov .resultset.json": SIMPLECOV,
        "SimpleCov .last_run.json": SIMPLECOV,
        "Clover XML": "PHPUnit writes branches with Xdebug and --path-coverage, and pcov has none: set no minimum for them",
        "Go coverprofile": "Go does not count branches: set a minimum for lines or statements",
    },
    functions: {
        "coverage.py JSON": "this report does not count functions: give the lcov report of coverage.py, or set no minimum for them",
        "SimpleCov .resultset.json": "SimpleCov does not count functions: set no minimum for them",
        "SimpleCov .last_run.json": "SimpleCov does not count functions: set no minimum for them",
        "Go coverprofile": "a Go profile does not count functions: set a minimum for lines or statements",
    },
};

;// CONCATENATED MODULE: ./build/coverage/placeRun.js
/**
 * A place is three numbers of seven bits a byte, the lowest first:
 *
 *   2 × (line − the line before), 1 more where a key follows
 *   the key, unless it is 0
 *   the hits
 */
const MOST_BYTES_OF_A_PLACE = 15;
/** A long run is kept in pieces of this size, so that it is never copied whole. */
const PIECE_BYTES = 256 * 1024;
const MOST_SHELVED_BYTES = 32 * 1024;
const SHELF_BYTES = 1024;
const NO_BYTES = new Uint8Array(0);
/** Places that nothing is added to any more: in whole pieces, if there are many, and a last stretch. */
class PlaceRun {
    #total;
    #covered;
    #pieces;
    /** A stretch, without an object for it: there may be a run for each of very many files. */
    #last;
    #start;
    #end;
    constructor(count, pieces, last) {
        this.#total = count.total;
        this.#covered = count.covered;
        this.#pieces = pieces.length === 0 ? NO_PIECES : pieces;
        this.#last = last.bytes;
        this.#start = last.start;
        this.#end = last.end;
    }
    get total() {
        return this.#total;
    }
    get count() {
        return { covered: this.#covered, total: this.#total };
    }
    /** forEach visits each place once, in order of line and key. */
    forEach(visit) {
        const cursor = this.read();
        while (cursor.next())
            visit(cursor.line, cursor.hits, cursor.key);
    }
    /** read gives a cursor before the first place. */
    read() {
        return new PlaceCursor(this.#pieces, { bytes: this.#last, start: this.#start, end: this.#end });
    }
}
const NO_PIECES = [];
/** Reads a run, one place at a time. */
class PlaceCursor {
    line = 0;
    hits = 0;
    key = 0;
    #pieces;
    #nextPiece = 0;
    #last;
    #bytes = NO_BYTES;
    #at = 0;
    #end = 0;
    constructor(pieces, last) {
        this.#pieces = pieces;
        this.#last = last;
    }
    /** next moves to the next place, and says whether there is one. */
    next() {
        if (this.#at === this.#end && !this.#openPiece())
            return false;
        const step = this.#number();
        const hasKey = step % 2 === 1;
        this.line += hasKey ? (step - 1) / 2 : step / 2;
        this.key = hasKey ? this.#number() : 0;
        this.hits = this.#number();
        return true;
    }
    /** openPiece says whether there is any more to read. */
    #openPiece() {
        if (this.#nextPiece > this.#pieces.length)
            return false;
        const piece = this.#pieces[this.#nextPiece++];
        const { bytes, start, end } = piece === undefined ? this.#last : { bytes: piece, start: 0, end: piece.length };
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        return start < end;
    }
    #number() {
        let byte = this.#bytes[this.#at++] ?? 0;
        let value = byte & 0x7f;
        for (let unit = 128; byte > 0x7f; unit *= 128) {
            byte = this.#bytes[this.#at++] ?? 0;
            value += (byte & 0x7f) * unit;
        }
        return value;
    }
}
/** Where small runs stand side by side: an array of its own would cost a small file more than its places. */
class Shelf {
    #bytes = NO_BYTES;
    #at = 0;
    /** keep copies bytes. */
    keep(bytes) {
        if (bytes.length > MOST_SHELVED_BYTES)
            return { bytes: bytes.slice(), start: 0, end: bytes.length };
        if (this.#bytes.length - this.#at < bytes.length)
            this.#makeRoom(bytes.length);
        const start = this.#at;
        this.#bytes.set(bytes, start);
        this.#at += bytes.length;
        return { bytes: this.#bytes, start, end: this.#at };
    }
    /** makeRoom begins the next array. The first run may stay the only one: its array is no longer than it needs. */
    #makeRoom(length) {
        const usual = this.#bytes === NO_BYTES ? 0 : Math.max(SHELF_BYTES, Math.min(PIECE_BYTES, this.#bytes.length * 4));
        this.#bytes = new Uint8Array(Math.max(usual, length));
        this.#at = 0;
    }
}

;// CONCATENATED MODULE: ./build/coverage/placeWriter.js
/** Writes places in ascending order, and merges two runs of them into one. */

/** Hits saturate here, as reports hold counts of 64 bits. */
const MOST_HITS = 0xffff_ffff;
const FIRST_PIECE_BYTES = 256;
/** Writes a run, each place after the one before. */
class PlaceWriter {
    #total = 0;
    #covered = 0;
    #lastLine = 0;
    #lastKey = -1;
    #full = [];
    #piece = NO_BYTES;
    #at = 0;
    get total() {
        return this.#total;
    }
    /** canFollow says whether a place may be written next, or is too early. */
    canFollow(line, key) {
        return line > this.#lastLine || (line === this.#lastLine && key > this.#lastKey);
    }
    write(line, hits, key) {
        if (this.#piece.length - this.#at < MOST_BYTES_OF_A_PLACE)
            this.#makeRoom();
        const step = 2 * (line - this.#lastLine);
        if (key === 0) {
            this.#number(step);
        }
        else {
            this.#number(step + 1);
            this.#number(key);
        }
        this.#number(hits);
        this.#lastLine = line;
        this.#lastKey = key;
        this.#total++;
        if (hits > 0)
            this.#covered++;
    }
    /** finish gives what was written, in no more bytes than it takes, and begins the next run. */
    finish(shelf = new Shelf()) {
        const count = { covered: this.#covered, total: this.#total };
        const run = new PlaceRun(count, this.#full, shelf.keep(this.#piece.subarray(0, this.#at)));
        this.#beginAgain();
        return run;
    }
    /** read ends the run and gives a cursor before its first place. */
    read() {
        return this.finish().read();
    }
    #beginAgain() {
        this.#total = 0;
        this.#covered = 0;
        this.#lastLine = 0;
        this.#lastKey = -1;
        this.#full = [];
        this.#at = 0;
    }
    #makeRoom() {
        if (this.#piece.length < PIECE_BYTES) {
            const larger = new Uint8Array(Math.max(FIRST_PIECE_BYTES, this.#piece.length * 4));
            larger.set(this.#piece);
            this.#piece = larger;
        }
        else {
            this.#full.push(this.#piece.subarray(0, this.#at));
            this.#piece = new Uint8Array(PIECE_BYTES);
            this.#at = 0;
        }
    }
    #number(value) {
        let rest = value;
        while (rest > 0x7f) {
            const low = rest & 0x7f;
            this.#piece[this.#at++] = low | 0x80;
            rest = (rest - low) / 128;
        }
        this.#piece[this.#at++] = rest;
    }
}
/** mergeRuns reads two runs to their end into a third; a place that is in both has the sum of the hits. */
function mergeRuns(one, other, merged) {
    let hasOne = one.next();
    let hasOther = other.next();
    while (hasOne || hasOther) {
        const order = !hasOther ? -1 : !hasOne ? 1 : one.line - other.line || one.key - other.key;
        const hits = order < 0 ? one.hits : order > 0 ? other.hits : sumOfHits(one.hits, other.hits);
        const from = order > 0 ? other : one;
        merged.write(from.line, hits, from.key);
        if (order <= 0)
            hasOne = one.next();
        if (order >= 0)
            hasOther = other.next();
    }
}
function sumOfHits(one, other) {
    return Math.min(one + other, MOST_HITS);
}

;// CONCATENATED MODULE: ./build/coverage/places.js



/**
 * collectPlaces makes an empty collector. Places may come in any order; in ascending order they cost least. What was
 * gathered takes two to fifteen bytes a place, whatever the line numbers are. Where there are many files, one collector
 * that is finished after each of them takes less memory than a collector for each.
 */
function collectPlaces() {
    return new Collector();
}
/** So many places are gathered before they are sorted and packed. */
const MOST_LOOSE = 32 * 1024;
const FIRST_LOOSE = 16;
const NO_NUMBERS = new Uint32Array(0);
const NO_PLACES = new PlaceWriter().finish();
class Collector {
    /** The latest places, in the order in which they came. */
    #lines = NO_NUMBERS;
    #keys = NO_NUMBERS;
    #hits = NO_NUMBERS;
    #loose = 0;
    #ascending = true;
    #lastLine = 0;
    #lastKey = -1;
    /** Packed places, each run at least twice as long as the next, so that each place is merged only a few times. */
    #runs = [];
    /** Used for file after file. A collector that only merges packed places needs neither. */
    #writer;
    #shelf;
    add(line, hits, key = 0) {
        if (line === this.#lastLine && key === this.#lastKey) {
            this.#hits[this.#loose - 1] = sumOfHits(this.#hits[this.#loose - 1] ?? 0, hits);
            return;
        }
        if (this.#loose === this.#lines.length)
            this.#makeRoom();
        if (line < this.#lastLine || (line === this.#lastLine && key < this.#lastKey))
            this.#ascending = false;
        this.#lastLine = line;
        this.#lastKey = key;
        this.#lines[this.#loose] = line;
        this.#keys[this.#loose] = key;
        this.#hits[this.#loose] = hits < MOST_HITS ? hits : MOST_HITS;
        this.#loose++;
    }
    addAll(places) {
        if (places instanceof PlaceRun) {
            this.#pack();
            this.#push(places);
        }
        else {
            places.forEach((line, hits, key) => {
                this.add(line, hits, key);
            });
        }
    }
    finish() {
        this.#pack();
        let all = this.#runs.pop() ?? NO_PLACES;
        for (let run = this.#runs.pop(); run !== undefined; run = this.#runs.pop())
            all = merge(run, all);
        if (all instanceof PlaceRun)
            return all;
        this.#shelf ??= new Shelf();
        return all.finish(this.#shelf);
    }
    #makeRoom() {
        if (this.#loose === MOST_LOOSE) {
            this.#pack();
            return;
        }
        const length = Math.min(Math.max(FIRST_LOOSE, this.#loose * 4), MOST_LOOSE);
        this.#lines = longer(this.#lines, length);
        this.#keys = longer(this.#keys, length);
        this.#hits = longer(this.#hits, length);
    }
    /** pack moves the loose places behind the last run, or makes a new one of them where they do not follow it. */
    #pack() {
        if (this.#loose === 0)
            return;
        const order = this.#ascending ? undefined : orderOf(this.#lines, this.#keys, this.#loose);
        const first = order?.[0] ?? 0;
        const last = this.#runs.at(-1);
        if (last instanceof PlaceWriter && last.canFollow(this.#lines[first] ?? 0, this.#keys[first] ?? 0)) {
            this.#writeLoose(last, order);
        }
        else {
            this.#writer ??= new PlaceWriter();
            const run = last === undefined ? this.#writer : new PlaceWriter();
            this.#writeLoose(run, order);
            this.#push(run);
        }
        this.#loose = 0;
        this.#ascending = true;
        this.#lastLine = 0;
        this.#lastKey = -1;
    }
    #writeLoose(run, order) {
        const [lines, keys, hits] = [this.#lines, this.#keys, this.#hits];
        if (order === undefined) {
            for (let i = 0; i < this.#loose; i++)
                run.write(lines[i] ?? 0, hits[i] ?? 0, keys[i] ?? 0);
            return;
        }
        for (let i = 0; i < order.length;) {
            const first = order[i] ?? 0;
            const [line, key] = [lines[first] ?? 0, keys[first] ?? 0];
            let sum = 0;
            for (let next = first; lines[next] === line && keys[next] === key; next = order[i] ?? 0) {
                sum = sumOfHits(sum, hits[next] ?? 0);
                if (++i === order.length)
                    break;
            }
            run.write(line, sum, key);
        }
    }
    #push(run) {
        let last = run;
        for (let before = this.#runs.at(-1); before !== undefined; before = this.#runs.at(-1)) {
            if (before.total >= 2 * last.total)
                break;
            this.#runs.pop();
            last = merge(before, last);
        }
        this.#runs.push(last);
    }
}
/** Writes what is merged. One for all: very many files may come twice. */
const MERGED = new PlaceWriter();
function merge(one, other) {
    mergeRuns(one.read(), other.read(), MERGED);
    return MERGED.finish();
}
function longer(numbers, length) {
    const copy = new Uint32Array(length);
    copy.set(numbers);
    return copy;
}
/** orderOf gives the indexes of the first `count` places, sorted by line and then by key. */
function orderOf(lines, keys, count) {
    const inOrderOfComing = new Uint32Array(count);
    for (let i = 0; i < count; i++)
        inOrderOfComing[i] = i;
    return sortedBy(lines, sortedBy(keys, inOrderOfComing));
}
/** sortedBy sorts indexes by their values, equal ones left in order: each value is packed with a rank into one number. */
function sortedBy(values, indexes) {
    const packed = new Float64Array(indexes.length);
    for (let rank = 0; rank < packed.length; rank++) {
        packed[rank] = (values[indexes[rank] ?? 0] ?? 0) * MOST_LOOSE + rank;
    }
    packed.sort();
    const sorted = new Uint32Array(packed.length);
    for (let i = 0; i < sorted.length; i++)
        sorted[i] = indexes[(packed[i] ?? 0) % MOST_LOOSE] ?? 0;
    return sorted;
}

;// CONCATENATED MODULE: ./build/coverage/merge.js
/** The reports of one language as one: a file that several test jobs reached has the hits of all of them. */



/** mergeReports joins reports. Of what only counts nobody knows which lines two reports share: such are not merged. */
function mergeReports(reports) {
    const alone = reports.find(({ percentages }) => percentages !== undefined);
    if (alone?.percentages !== undefined) {
        return reports.length === 1
            ? { ok: true, coverage: { files: [], percentages: alone.percentages } }
            : {
                ok: false,
                message: `${alone.file} has percentages only, which cannot be joined with another report: ${INSTEAD}`,
            };
    }
    const parts = new Map();
    for (const { file: report, files } of reports) {
        for (const file of files) {
            const before = parts.get(file.path);
            if (before === undefined)
                parts.set(file.path, [{ report, file }]);
            else
                before.push({ report, file });
        }
    }
    const clash = [...parts].find(([, each]) => each.length > 1 && each.some(({ file }) => file.counts !== undefined));
    if (clash !== undefined)
        return { ok: false, message: clashText(clash) };
    const merged = [...parts.values()].map((each) => mergeFile(each.map(({ file }) => file)));
    return { ok: true, coverage: { files: merged.sort(byPath) } };
}
const INSTEAD = "give reports that say which lines were reached, such as lcov or coverage-final.json";
function clashText([path, parts]) {
    const where = (0,shorten/* listOf */.c3)([...new Set(parts.map(({ report }) => report))], 3);
    return `${path} is counted more than once (${where}), and counts alone cannot be merged: ${INSTEAD}`;
}
function mergeFile(files) {
    const [first, ...others] = files;
    if (first === undefined)
        throw new RangeError("there is no file to merge");
    if (others.length === 0)
        return first;
    const places = {};
    for (const metric of model/* METRICS */.C) {
        const all = files.flatMap((file) => file.places[metric] ?? []);
        const [one, ...more] = all;
        if (one !== undefined)
            places[metric] = more.length === 0 ? one : joined(all);
    }
    // Docstrings run when a file is loaded: they are the same ones in all reports that have them.
    const surplusLines = Math.max(...files.map((file) => file.surplusLines ?? 0));
    return { path: first.path, places, ...(surplusLines === 0 ? {} : { surplusLines }) };
}
function joined(all) {
    const collector = collectPlaces();
    for (const places of all)
        collector.addAll(places);
    return collector.finish();
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
/** countOf is how much of a file is covered, by one metric; undefined where it was not measured. */
function countOf({ places, counts, surplusLines = 0 }, metric) {
    const count = places[metric]?.count ?? counts?.[metric];
    if (count === undefined || metric !== "lines" || surplusLines === 0)
        return count;
    const surplus = Math.min(surplusLines, count.covered);
    return { covered: count.covered - surplus, total: count.total - surplus };
}

;// CONCATENATED MODULE: ./build/coverage/totals.js
/** What all files of a language come to, by metric. */



/** totalsOf adds the files up. Without any file there is nothing to cover. */
function totalsOf({ files, percentages }) {
    const totals = { lines: NOT, statements: NOT, branches: NOT, functions: NOT };
    for (const metric of model/* METRICS */.C) {
        const percentage = percentages?.[metric];
        if (percentage !== undefined)
            totals[metric] = ofPercentage(percentage);
        else if (percentages === undefined)
            totals[metric] = ofCounts(files.flatMap((file) => countOf(file, metric) ?? []), files.length);
    }
    return totals;
}
const NOT = { state: "not-measured" };
/** ofCount is the total that a single count makes. */
function ofCount(count) {
    if (count.total === 0)
        return { state: "nothing-to-cover" };
    return { state: "measured", count, percent: (0,ratio/* percentOf */.pR)(count), counted: true };
}
/** ofPercentage is the total of a report that does not say what its percentage is of. */
function ofPercentage(percentage) {
    const count = (0,ratio/* countOfPercent */.oi)(percentage);
    return { state: "measured", count, percent: (0,ratio/* percentOf */.pR)(count), counted: false };
}
function ofCounts(counts, files) {
    if (counts.length === 0 && files > 0)
        return NOT;
    let [covered, total] = [0, 0];
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return ofCount({ covered, total });
}

;// CONCATENATED MODULE: ./build/coverage/worst.js


const MOST_FILES = 10;
const MOST_RANGES = 100;
/** worstFiles are ten at the most. Of equals the first by name comes first. */
function worstFiles({ files }, inCheckout) {
    return files
        .flatMap((file) => {
        const count = countOf(file, "lines");
        return count === undefined || count.covered === count.total ? [] : [{ file, count }];
    })
        .sort((a, b) => b.count.total - b.count.covered - (a.count.total - a.count.covered))
        .slice(0, MOST_FILES)
        .map(({ file: { path, places }, count }) => {
        const { ranges, all } = places.lines === undefined ? NO_RANGES : uncoveredRanges(places.lines, MOST_RANGES);
        return {
            file: path,
            lines: count.total,
            uncovered: count.total - count.covered,
            ranges: [...ranges],
            rangesLeftOut: all - ranges.length,
            inCheckout: inCheckout(path),
        };
    });
}
const NO_RANGES = { ranges: [], all: 0 };

;// CONCATENATED MODULE: ./build/coverage/gate.js








/** judgeLanguage decides. What could not be measured is never a number, and never green where something was asked of it. */
function judgeLanguage(input) {
    const { name, binding, language, coverage, reports } = input;
    const problems = [...input.problems];
    const notes = [...input.notes];
    const totals = coverage === undefined ? undefined : totalsOf(coverage);
    const metrics = shownMetrics(input, totals).map((metric) => {
        const judged = judgeMetric(metric, totals?.[metric], input);
        problems.push(...judged.problems);
        notes.push(...judged.notes);
        return judged.coverage;
    });
    problems.push(...baseProblems(input));
    notes.push(...baseNotes(input));
    const changed = coverage === undefined ? undefined : judgeChangedLines(coverage, input);
    problems.push(...(changed?.problems ?? []));
    notes.push(...(changed?.notes ?? []));
    return {
        name,
        ...(binding === undefined ? {} : { binding }),
        language,
        verdict: problems.length === 0 ? "passed" : "failed",
        reports: reports.map((report) => ({ ...report })),
        files: coverage?.files.length ?? 0,
        metrics,
        ...(changed?.coverage === undefined ? {} : { changedLines: changed.coverage }),
        problems,
        notes,
        worst: coverage === undefined ? [] : worstFiles(coverage, input.inCheckout),
    };
}
/** Lines, what was measured, and what is asked for. */
function shownMetrics({ requirements }, totals) {
    return model/* METRICS */.C.filter((metric) => metric === "lines" || totals?.[metric].state === "measured" || (requirements.minimum[metric] ?? 0) > 0);
}
function judgeMetric(metric, total, input) {
    const minimum = input.requirements.minimum[metric];
    const asked = minimum === undefined ? {} : { minimum };
    const alone = (state, verdict) => ({
        metric,
        state,
        ...asked,
        verdict,
    });
    if (total === undefined)
        return { coverage: alone("unknown", "unknown"), problems: [], notes: [] };
    const problem = (kind, message) => [{ kind, message }];
    const isAsked = (minimum ?? 0) > 0;
    switch (total.state) {
        case "nothing-to-cover": {
            const coverage = alone(total.state, isAsked ? "empty" : "passed");
            return { coverage, problems: isAsked ? problem("empty", nothingToCover(metric, input)) : [], notes: [] };
        }
        case "not-measured": {
            const before = baseTotal(metric, input);
            const missed = isAsked || before?.state === "measured";
            const coverage = alone(total.state, missed ? "not-measured" : "passed");
            return { coverage, problems: missed ? problem("not-measured", notMeasured(metric, input)) : [], notes: [] };
        }
        case "measured":
            return judgeMeasured(metric, total, input);
    }
}
function judgeMeasured(metric, total, input) {
    const { percent, count, counted } = total;
    const minimum = input.requirements.minimum[metric];
    const before = baseTotal(metric, input);
    const below = minimum !== undefined && !(0,ratio/* isAtLeast */.du)(count, minimum);
    const tolerance = input.requirements.noDecrease?.tolerance ?? 0;
    const decreased = before?.state === "measured" && (0,ratio/* hasDecreased */.H5)(count, before.count, tolerance);
    const problems = [];
    if (below) {
        const missing = counted ? `: ${missingText(metric, count, minimum)}` : "";
        problems.push({
            kind: "below-minimum",
            message: `${metric} ${percentText(percent)}, and the minimum is ${percentText(minimum)}${missing}`,
        });
    }
    if (decreased) {
        const within = tolerance === 0 ? "" : `, by more than ${tolerance} percentage points`;
        problems.push({
            kind: "decreased",
            message: `${metric} ${percentText(percent)}, down from ${percentText(before.percent)}${within}`,
        });
    }
    const notes = before !== undefined && before.state !== "measured" ? [`the base has no ${metric} to compare with`] : [];
    return {
        coverage: {
            metric,
            state: "measured",
            ...(counted ? { covered: count.covered, total: count.total } : {}),
            percent,
            ...(minimum === undefined ? {} : { minimum, difference: (0,ratio/* pointsBetween */.EE)(percent, minimum) }),
            ...(before?.state === "measured"
                ? { base: { percent: before.percent, ...(before.counted ? { ...before.count } : {}) } }
                : {}),
            verdict: below ? "below-minimum" : decreased ? "decreased" : "passed",
        },
        problems,
        notes,
    };
}
/** What the metric was before, where it must not decrease. */
function baseTotal(metric, { requirements, base }) {
    if (requirements.noDecrease === undefined || base?.ok !== true)
        return undefined;
    return metric === "lines" || (requirements.minimum[metric] ?? 0) > 0 ? base.totals[metric] : undefined;
}
function baseProblems({ requirements, base }) {
    if (requirements.noDecrease === undefined || base?.ok !== false)
        return [];
    return [{ kind: "base", message: base.message }];
}
function baseNotes({ requirements, base }) {
    if (requirements.noDecrease === undefined || base !== undefined)
        return [];
    return ["no-decrease was not checked: no base is given"];
}
function nothingToCover(metric, { coverage, requirements }) {
    const what = coverage?.files.length === 0 ? "no files are left to measure" : `there are no ${executable(metric)} to cover`;
    return `${what}, and the minimum for ${metric} is ${percentText(requirements.minimum[metric] ?? 0)}: look at the report and at \`exclude\`; where there is no code to test, set the minimum to 0`;
}
function executable(metric) {
    return metric === "lines" ? "executable lines" : metric;
}
function notMeasured(metric, { reports }) {
    const [report] = reports;
    const where = reports.length === 1
        ? "the report has"
        : `the reports (${(0,shorten/* listOf */.c3)(reports.map(({ file }) => file), 3)}) have`;
    if (metric === "lines")
        return `${where} no lines: give one that counts them, or set a minimum for another metric and 0 for lines`;
    return `${where} no ${metric}: ${howToMeasure(metric, report?.format)}`;
}
/** percentText shows a percentage as everywhere: `79.99 %`. */
function percentText(percent) {
    return `${percent.toFixed(2)} %`;
}

;// CONCATENATED MODULE: ./build/coverage/normalPath.js
/** The paths that coverage reports write, in one form: forward slashes, nothing to resolve. */
/**
 * normalPath writes a path as this tool does: `src\a.py`, `./src/a.py`, `src/b/../a.py` and `file:///src/a.py` in one
 * form each. A path that leads out of its folder keeps the `..` it begins with. A drive letter is upper case.
 */
function normalPath(path) {
    const slashed = withoutScheme(path).replaceAll("\\", "/");
    const absolute = slashed.startsWith("/");
    const segments = [];
    for (const segment of slashed.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        const above = segments.at(-1);
        if (segment !== "..")
            segments.push(segment);
        // Above the root of a machine or a drive there is nothing; above a relative path there is something unknown.
        else if (above === undefined ? !absolute : above === "..")
            segments.push(segment);
        else if (segments.length > 1 || !isDrive(above))
            segments.pop();
    }
    const [first = "", ...rest] = segments;
    if (isDrive(first))
        return `${first.toUpperCase()}/${rest.join("/")}`;
    return (absolute ? "/" : "") + segments.join("/");
}
function isDrive(segment) {
    return segment !== undefined && /^[A-Za-z]:$/.test(segment);
}
/** isAbsolutePath tells whether a path in this form begins at the root of a machine or a drive. */
function isAbsolutePath(path) {
    return path.startsWith("/") || hasDrive(path);
}
/** hasDrive tells whether a path is one of Windows, where upper and lower case are the same. */
function hasDrive(path) {
    return /^[A-Z]:\//.test(path);
}
/** `file:///a%20b` → `/a b`. What cannot be decoded stays as it is written. */
function withoutScheme(path) {
    if (!/^file:\/\//i.test(path))
        return path;
    const rest = path.slice("file://".length).replace(/^localhost(?=\/)/i, "");
    try {
        return decodeURIComponent(rest);
    }
    catch {
        return rest;
    }
}

;// CONCATENATED MODULE: ./build/coverage/paths.js

/**
 * mapPaths finds the file of the checkout for each path of one report. In this order: a file relative to the folder of
 * the report or one above it, up to the checkout's own; a file inside the checkout; the file with the longest end in
 * common; and where that leaves a doubt, what most other paths of the report say about where its files are.
 * `reportFile` is the report relative to the checkout, absent where it is outside.
 */
function mapPaths(paths, checkout, reportFile) {
    const folders = reportFile === undefined ? [""] : foldersAbove(reportFile);
    const mapped = new Map();
    const doubtful = [];
    const moves = new Map();
    for (const path of paths) {
        const normal = normalPath(path);
        // On some systems a file's name may hold what is a separator elsewhere.
        const here = path !== normal && checkout.has(path) ? path : fileHere(normal, checkout, folders);
        if (here !== undefined) {
            mapped.set(path, { path: here, place: "checkout" });
            continue;
        }
        const match = endMatchOf(normal, checkout);
        if (match.kind === "one" && isSure(match, normal)) {
            mapped.set(path, { path: match.file, place: "checkout" });
            note(moves, normal, match);
        }
        else
            doubtful.push({ path, normal, match });
    }
    const likely = [...moves.values()].sort((a, b) => b.files - a.files).slice(0, MOST_MOVES);
    for (const { path, normal, match } of doubtful)
        mapped.set(path, decide(normal, match, likely, checkout));
    return mapped;
}
/** `packages/a/coverage/lcov.info` → `packages/a/coverage/`, `packages/a/`, `packages/` and the checkout itself. */
function foldersAbove(file) {
    const segments = file.split("/").slice(0, -1);
    return [...segments.map((_, index) => `${segments.slice(0, segments.length - index).join("/")}/`), ""];
}
function fileHere(normal, checkout, folders) {
    if (!isAbsolutePath(normal)) {
        return folders.map((folder) => normalPath(folder + normal)).find((file) => checkout.has(file));
    }
    const inside = insideOf(checkout.root, normal);
    return inside !== undefined && checkout.has(inside) ? inside : undefined;
}
function insideOf(root, path) {
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}
function endMatchOf(normal, checkout) {
    const match = checkout.endingLike(normal);
    if (!hasDrive(normal))
        return match;
    // Windows does not tell upper from lower case, and tools there write either.
    const anyCase = checkout.endingLikeAnyCase(normal);
    return segmentsOf(anyCase) > segmentsOf(match) ? anyCase : match;
}
function segmentsOf(match) {
    return match.kind === "none" ? 0 : match.segments;
}
/**
 * A whole relative path is the end of one file, or the two share a folder too. The bare name alone says little:
 * `/usr/lib/other/setup.py` is not the checkout's `setup.py`.
 */
function isSure(match, normal) {
    return match.segments > 1 || match.segments === normal.split("/").length;
}
const MOST_MOVES = 8;
function note(moves, normal, { file, segments }) {
    const from = withoutEnd(normal, segments);
    const to = withoutEnd(file, segments);
    const key = `${from}\0${to}`;
    const move = moves.get(key) ?? { from, to, files: 0 };
    move.files++;
    moves.set(key, move);
}
function withoutEnd(path, segments) {
    return path
        .split("/")
        .slice(0, -segments)
        .map((segment) => `${segment}/`)
        .join("");
}
function decide(normal, match, likely, checkout) {
    for (const { from, to } of likely) {
        const file = normal.startsWith(from) ? to + normal.slice(from.length) : undefined;
        if (file !== undefined && checkout.has(file))
            return { path: file, place: "checkout" };
    }
    // Without a word from any other file, a file at the top of the checkout may be what is left of an absolute path.
    if (likely.length === 0 && match.kind === "one" && !match.file.includes("/")) {
        return { path: match.file, place: "checkout" };
    }
    const kept = insideOf(checkout.root, normal) ?? normal;
    return { path: kept, place: match.kind === "several" ? "ambiguous" : "elsewhere" };
}

;// CONCATENATED MODULE: ./build/coverage/place.js
/** A report as it is read → a report of files of the checkout, without those that do not count. */



/** So many files are named. */
const NAMED = 3;
/** placeReport finds the files of a report in the checkout. `inside` is the report's own path there, absent outside. */
function placeReport(report, file, checkout, isExcluded, inside) {
    const places = mapPaths(report.files.map(({ path }) => path), checkout, inside);
    const files = report.files.flatMap((each) => {
        const { path, place } = places.get(each.path) ?? { path: each.path, place: "elsewhere" };
        return isExcluded(path) ? [] : [{ place, coverage: path === each.path ? each : { ...each, path } }];
    });
    const named = (wanted) => files.filter(({ place }) => place === wanted).map(({ coverage }) => coverage.path);
    return {
        report: {
            file,
            files: files.map(({ coverage }) => coverage),
            ...(report.percentages === undefined ? {} : { percentages: report.percentages }),
        },
        notes: notesOn(file, files.length, named("elsewhere"), named("ambiguous")),
    };
}
function notesOn(file, all, elsewhere, ambiguous) {
    if (all > 0 && elsewhere.length + ambiguous.length === all) {
        const which = (0,shorten/* listOf */.c3)([...elsewhere, ...ambiguous], NAMED);
        return [
            `no file of ${file} could be found in the checkout (${which}): is it the report of this project? Changed lines are not found in it`,
        ];
    }
    return [
        ...(elsewhere.length === 0
            ? []
            : [`${(0,counted/* counted */.h)(elsewhere.length, "file")} of ${file} not in the checkout: ${(0,shorten/* listOf */.c3)(elsewhere, NAMED)}`]),
        ...(ambiguous.length === 0
            ? []
            : [
                `${(0,counted/* counted */.h)(ambiguous.length, "file")} of ${file} could be several of the checkout: ${(0,shorten/* listOf */.c3)(ambiguous, NAMED)}`,
            ]),
    ];
}

// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(4863);
;// CONCATENATED MODULE: ./build/coverage/detect.js
/** Which format a report has, by how it begins. Names of files say nothing: people call lcov `coverage.xml`. */
/** So much of a report is looked at. */
const HEAD_BYTES = 64 * 1024;
/** detectFormat looks at the first HEAD_BYTES of a report, decoded. */
function detectFormat(head) {
    const text = head.replace(/^[\ufeff\s]+/, "");
    if (text === "")
        return { kind: "empty" };
    if (text.startsWith("{") || text.startsWith("["))
        return { kind: "json" };
    if (text.startsWith("<"))
        return detectXml(text);
    if (/^mode:[ \t]*(set|count|atomic)(\s|$)/.test(text))
        return { kind: "go" };
    if (GCOV.test(text))
        return { kind: "mistaken", what: "the text of gcov: let lcov or gcovr write a report of it" };
    if (LCOV.test(withoutComments(text)))
        return { kind: "lcov" };
    const known = BINARIES.find(([start]) => head.startsWith(start))?.[1];
    return known === undefined ? { kind: "unknown" } : { kind: "mistaken", what: known };
}
/** The source with counts before its lines; what stands first is not the program. */
const GCOV = /^-:\s+0:(Source|Version|Runs|Graph|Data):/;
const LCOV = /^(TN:|SF:|KF:|VER:|FN|DA:|BR|L[FH]:|MC|end_of_record)/;
/** lcov's comments are lines that begin with #. */
function withoutComments(text) {
    let at = 0;
    while (text[at] === "#") {
        const end = text.indexOf("\n", at);
        if (end === -1)
            return "";
        at = end + 1;
        while (/\s/.test(text.charAt(at)))
            at++;
    }
    return text.slice(at);
}
function detectXml(text) {
    const from = rootStart(text);
    const [, name = "", attributes = ""] = /^<([^\s/>]+)([^>]*)/.exec(text.slice(from, from + MOST_TAG)) ?? [];
    switch (name) {
        case "coverage":
            if (isGeneric(attributes, text.slice(from)))
                return { kind: "mistaken", what: GENERIC };
            return { kind: isClover(attributes, text.slice(from)) ? "clover" : "cobertura" };
        case "report":
            return { kind: "jacoco" };
        default: {
            const known = OTHER_XML.get(name.toLowerCase());
            return known === undefined ? { kind: "unknown" } : { kind: "mistaken", what: known };
        }
    }
}
const MOST_TAG = 4096;
/** Both call their root `coverage`. Cobertura's has rates; where a tool leaves them out, what stands inside tells. */
function isClover(attributes, text) {
    if (/\s(line-rate|lines-valid|branch-rate)\s*=/.test(attributes))
        return false;
    const inside = /<(project|packages|package|sources)[\s/>]/.exec(text)?.[1];
    return inside === undefined ? /\s(generated|clover)\s*=/.test(attributes) : inside === "project";
}
/** SonarQube's generic format calls its root so too, and has files in it. */
function isGeneric(attributes, text) {
    return /\sversion\s*=\s*["']1["']/.test(attributes) && /^<coverage[^>]*>\s*(?:<!--.*?-->\s*)*<file\s/s.test(text);
}
const GENERIC = "SonarQube's generic coverage: let the tool write lcov, Cobertura or Clover as well";
const OTHER_XML = new Map([
    ["html", "an HTML page, the report for people: let the tool write lcov or XML as well"],
    ["testsuites", "a JUnit report, which has the results of tests and no coverage"],
    ["testsuite", "a JUnit report, which has the results of tests and no coverage"],
    ["scoverage", "scoverage's own report: give the cobertura.xml that it writes beside it"],
    ["coveragesession", "an OpenCover report: let coverlet write Cobertura instead"],
]);
/** Passes over `<?xml …?>`, comments and the document type. Each step goes on, so that there is an end. */
function rootStart(text) {
    for (let at = 0;;) {
        while (/\s/.test(text.charAt(at)))
            at++;
        const end = endOfMisc(text, at);
        if (end === undefined)
            return at;
        if (end === -1)
            return text.length;
        at = end;
    }
}
/** The end of what is no element at `at`; −1 where it has none, undefined where it is an element. */
function endOfMisc(text, at) {
    if (text.startsWith("<?", at))
        return after(text, "?>", at);
    if (text.startsWith("<!--", at))
        return after(text, "-->", at + 4);
    if (!text.startsWith("<!", at))
        return undefined;
    const end = text.indexOf(">", at);
    const subset = text.indexOf("[", at);
    if (subset === -1 || end === -1 || end < subset)
        return end === -1 ? -1 : end + 1;
    return after(text, ">", after(text, "]", subset));
}
function after(text, mark, from) {
    const at = from === -1 ? -1 : text.indexOf(mark, from);
    return at === -1 ? -1 : at + mark.length;
}
const LLVM_PROFILE = "LLVM's own profile: let `llvm-cov export` write a report of it";
const COVERAGE_PY_DATA = "coverage.py's own data file: let `coverage xml` or `coverage json` write a report of it";
/** What people give by mistake, as it begins when it is decoded: bytes that are no UTF-8 are \ufffd. */
const BINARIES = [
    ["SQLite format 3", COVERAGE_PY_DATA],
    ["!coverage.py: This is a private format", COVERAGE_PY_DATA],
    ["\ufffdrforpl", LLVM_PROFILE],
    ["\ufffdlprof", LLVM_PROFILE],
    ["\x01\ufffd\ufffd", "JaCoCo's own data file: let JaCoCo write its XML report"],
    ["PK\x03\x04", "a ZIP archive: unpack it first"],
    ["\x1f\ufffd", "a file compressed with gzip: unpack it first"],
];

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/coverage/fileGatherer.js
/** The files of one report, gathered piece by piece; a file that comes again is added to. */



/** The line of places of which a report only says how many there are in the file. */
const SOMEWHERE = 0;
const fileGatherer_MOST_FILES = 1_000_000;
/** A path may be made of a folder that is written once for many files: a small report could ask for much memory. */
const LONGEST_PATH = 4096;
const MOST_OF_PATHS = 64 * 1024 * 1024;
/** Reports give branches as numbers: a single one could ask for four billion places. */
const MOST_COUNTED = 16 * 1024 * 1024;
class FileGatherer {
    #report;
    /** Of the file that is being read. */
    #current = {
        lines: collectPlaces(),
        statements: collectPlaces(),
        branches: collectPlaces(),
        functions: collectPlaces(),
    };
    #files = new Map();
    /** Of files that came more than once. */
    #again = new Map();
    #counted = 0;
    #ofPaths = 0;
    /** `report` is the file that is read, for messages. */
    constructor(report) {
        this.#report = report;
    }
    /** add adds a place to the file that is being read. */
    add(metric, line, hits, key = 0) {
        this.#current[metric].add(line, hits, key);
    }
    /**
     * addCounted adds places of which only the number is known, and how many of them were reached: the first ones are taken
     * for those. What two reports reached is then at least what the better of them reached. Keys are counted from `key`.
     */
    addCounted(metric, line, { covered, total }, key = 0) {
        this.#counted += total;
        if (this.#counted > MOST_COUNTED)
            this.#fail(`counts more than ${MOST_COUNTED} places, which no program has`);
        for (let i = 0; i < total; i++)
            this.add(metric, line, i < covered ? 1 : 0, (key + i) >>> 0);
    }
    /** endFile says which file it was to which places were added since the last call. */
    endFile(path) {
        // First, as a path that is looked up is copied.
        if (path.length > LONGEST_PATH)
            this.#fail(`has a path of more than ${LONGEST_PATH} characters: ${(0,quote/* quote */.h)(path)}`);
        const file = this.#files.get(path) ?? this.#newFile(path);
        for (const metric of model/* METRICS */.C) {
            const places = this.#current[metric].finish();
            if (places.count.total > 0)
                this.#keep(path, file, metric, places);
        }
    }
    #newFile(path) {
        this.#ofPaths += path.length;
        if (this.#files.size === fileGatherer_MOST_FILES || this.#ofPaths > MOST_OF_PATHS) {
            this.#fail(`has more than ${fileGatherer_MOST_FILES} files, or very long paths of many: no checkout is that large`);
        }
        const file = {};
        this.#files.set(path, file);
        return file;
    }
    #fail(message) {
        throw new model/* CoverageReportError */.p(this.#report, message);
    }
    #keep(path, file, metric, places) {
        const before = file[metric];
        if (before === undefined) {
            file[metric] = places;
            return;
        }
        const again = this.#again.get(path) ?? {};
        this.#again.set(path, again);
        let merged = again[metric];
        if (merged === undefined) {
            merged = collectPlaces();
            merged.addAll(before);
            again[metric] = merged;
        }
        merged.addAll(places);
    }
    /** finish gives the files with the metrics that the report measures, without places where a file has none. */
    finish(measured) {
        return Array.from(this.#files, ([path, file]) => {
            const again = this.#again.get(path);
            const places = {};
            for (const metric of measured)
                places[metric] = again?.[metric]?.finish() ?? file[metric] ?? NONE;
            return { path, places };
        });
    }
}
const NONE = collectPlaces().finish();

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/coverage/jsonPart.js
/** A part of a report in JSON, which knows its place: what is wrong with it can be said with path, line and column. */




/** No file has a line beyond this one, 2^31 − 1. */
const LAST_LINE = 0x7fff_ffff;
class JsonPart {
    value;
    #source;
    #parent;
    #segment;
    constructor(source, value, parent, segment = "") {
        this.#source = source;
        this.value = value;
        this.#parent = parent;
        this.#segment = segment;
    }
    /** The report, for messages. */
    get file() {
        return this.#source.file;
    }
    /** find gives a member of an object, undefined where it has none or is no object. */
    find(key) {
        if (!(0,json_value/* isObject */.G)(this.value) || !Object.hasOwn(this.value, key))
            return undefined;
        return new JsonPart(this.#source, this.value[key] ?? null, this, key);
    }
    /** get is `find` for what must be there. */
    get(key) {
        this.object();
        const found = this.find(key);
        if (found === undefined)
            throw this.error(`has no ${(0,quote/* quote */.h)(key)}`);
        return found;
    }
    /** members gives those of an object, which this must be. */
    *members() {
        const object = this.object();
        for (const key of Object.keys(object))
            yield [key, new JsonPart(this.#source, object[key] ?? null, this, key)];
    }
    /** item gives an item of a list. */
    item(index) {
        return new JsonPart(this.#source, this.list()[index] ?? null, this, index);
    }
    object() {
        if (!(0,json_value/* isObject */.G)(this.value))
            throw this.mustBe("an object");
        return this.value;
    }
    list() {
        // Array.isArray does not tell a readonly list from an object.
        if (typeof this.value !== "object" || this.value === null || (0,json_value/* isObject */.G)(this.value))
            throw this.mustBe("a list");
        return this.value;
    }
    text() {
        if (typeof this.value !== "string")
            throw this.mustBe("a text");
        return this.value;
    }
    /** hits is a whole number from 0. One that is too large for a float to hold exactly is near enough. */
    hits() {
        if (!isHits(this.value))
            throw this.mustBe("a whole number from 0");
        return this.value;
    }
    /** line is a line of a file, counted from 1. */
    line() {
        if (!isLine(this.value))
            throw this.mustBe("a line, counted from 1");
        return this.value;
    }
    /** mustBe is the error of a value that is not what it should be. */
    mustBe(what) {
        return this.error(`must be ${what}, but is ${describe(this.value)}`);
    }
    /** error is that of this part, after whose path the message goes on. */
    error(message) {
        const path = this.#path();
        const subject = path.length === 0 ? "the report" : pathText(path);
        return new model/* CoverageReportError */.p(this.file, `${subject} ${message}`, locate(this.#source.text, path));
    }
    #path() {
        return this.#parent === undefined ? [] : [...this.#parent.#path(), this.#segment];
    }
}
/** isHits tells whether a value is a whole number from 0. */
function isHits(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
/** isLine tells whether a value is a line of a file, counted from 1. */
function isLine(value) {
    return isHits(value) && value >= 1 && value <= LAST_LINE;
}
function describe(value) {
    if (typeof value === "string")
        return (0,quote/* quote */.h)(value);
    if (typeof value === "object" && value !== null)
        return (0,json_value/* isObject */.G)(value) ? "an object" : "a list";
    return String(value);
}
/** `files["src/a.ts"].s.3`: keys that are words or numbers stand after a dot. */
function pathText(path) {
    const segments = path.map((segment, index) => {
        if (typeof segment === "number")
            return `[${segment}]`;
        if (!/^\w{1,40}$/.test(segment))
            return `[${(0,quote/* quote */.h)(segment).replace(/^`|`$/g, '"')}]`;
        return index === 0 ? segment : `.${segment}`;
    });
    return segments.join("");
}
/**
 * Looks for a path once more in the text: the positions of all parts would take more memory than the parts. Of what is not
 * there, it is the position of that in which it is missing.
 */
function locate(text, path) {
    let found;
    let depth = 0;
    const see = (line, column, here) => {
        if (here.length > path.length || here.some((segment, index) => segment !== path[index]))
            return false;
        // The last of a repeated key holds.
        if (here.length >= depth)
            found = { line: line + 1, column: column + 1 };
        depth = Math.max(depth, here.length);
        return here.length < path.length;
    };
    (0,main.visit)(text, {
        onObjectBegin: (_offset, _length, line, column, pathOf) => see(line, column, pathOf()),
        onArrayBegin: (_offset, _length, line, column, pathOf) => see(line, column, pathOf()),
        onLiteralValue: (_value, _offset, _length, line, column, pathOf) => {
            see(line, column, pathOf());
        },
        // Where these are not asked for, the parser never comes back from what it was told to pass over.
        onObjectEnd: () => undefined,
        onArrayEnd: () => undefined,
    });
    return found;
}

;// CONCATENATED MODULE: ./build/coverage/jsonCount.js
/** Places that a report in JSON only counts. */

/** readCount reads the members of that name, of which the first is at most the second. */
function readCount(part, covered, total) {
    const count = { covered: whole(part.get(covered)), total: whole(part.get(total)) };
    if (count.covered > count.total) {
        throw part.get(covered).error(`must be at most \`${total}\`, ${count.total}, but is ${count.covered}`);
    }
    return count;
}
/** A file has no more places than it can have lines: what is added up stays exact. */
function whole(part) {
    const count = part.hits();
    if (count > LAST_LINE)
        throw part.mustBe(`at most ${LAST_LINE}`);
    return count;
}

;// CONCATENATED MODULE: ./build/coverage/formats/coveragePy.js
/**
 * coverage.py's JSON report. Its own percentage mixes lines and branches where both are measured; here, as everywhere, a
 * line counts as a line and a branch as a branch.
 */



/** readCoveragePy reads the report, of any version since 5.1. It says whether something ran, not how often: hits are 1. */
function readCoveragePy(report) {
    const files = new FileGatherer(report.file);
    const measured = new Set(["lines"]);
    const counted = new Map();
    const surplus = new Map();
    const hasBranches = report.find("meta")?.find("branch_coverage")?.value === true;
    if (hasBranches)
        measured.add("branches");
    for (const [path, file] of report.get("files").members()) {
        surplus.set(path, readLines(file, files));
        if (file.find("executed_branches") !== undefined) {
            measured.add("branches");
            readBranches(file.get("executed_branches"), 1, files);
            readBranches(file.get("missing_branches"), 0, files);
        }
        else if (hasBranches) {
            // Versions before 6.5 only say how many branches a file has.
            counted.set(path, readCount(file.get("summary"), "covered_branches", "num_branches"));
        }
        files.endFile(path);
    }
    const read = files.finish([...measured]).map((file) => withSurplus(file, surplus.get(file.path)));
    return {
        format: "coverage.py JSON",
        files: counted.size === 0 ? read : read.map((file) => withCount(file, counted)),
    };
}
/**
 * readLines adds the lines, and says how many of those that ran do not count: with some versions of Python docstrings are
 * named among them, which are no statements. The summary is what coverage.py itself shows.
 */
function readLines(file, files) {
    // Versions such as 7.2 name excluded lines that ran among the executed ones, but do not count them.
    const excluded = new Set(file.find("excluded_lines")?.list());
    const executed = file.get("executed_lines");
    let covered = 0;
    for (const [index, line] of executed.list().entries()) {
        // Where a file is empty, line 0 is what ran: it does not count either.
        if (excluded.has(line) || line === 0)
            continue;
        if (!isLine(line))
            throw executed.item(index).mustBe("a line, counted from 1");
        files.add("lines", line, 1);
        covered++;
    }
    const missing = file.get("missing_lines");
    for (const [index, line] of missing.list().entries()) {
        if (!isLine(line))
            throw missing.item(index).mustBe("a line, counted from 1");
        files.add("lines", line, 0);
    }
    const counts = file.find("summary")?.find("covered_lines")?.value;
    return isHits(counts) ? Math.max(covered - counts, 0) : 0;
}
function withSurplus(file, surplusLines = 0) {
    return surplusLines === 0 ? file : { ...file, surplusLines };
}
/** A branch is the line it leaves and the line it goes to; one out of a function goes to that one's line, negated. */
function readBranches(branches, hits, files) {
    for (let i = 0; i < branches.list().length; i++) {
        const branch = branches.item(i);
        const [, target] = branch.list();
        if (typeof target !== "number" || !Number.isInteger(target) || Math.abs(target) > LAST_LINE) {
            throw branch.item(1).mustBe("a line, or that of a function, negated");
        }
        files.add("branches", branch.item(0).line(), hits, target >>> 0);
    }
}
function withCount(file, counted) {
    const branches = counted.get(file.path);
    if (branches === undefined)
        return file;
    const { branches: _none, ...places } = file.places;
    return { ...file, places, counts: { branches } };
}

;// CONCATENATED MODULE: ./build/coverage/distinctKeys.js
/** Keys for the places of one file, where two that look alike must still be counted as two. */
/** Another key for each time that one is taken, far from its neighbours. */
const STEP = 0x9e37_79b1;
/**
 * DistinctKeys gives each place of a file a key that no other place of its line has. The same places in the same order get
 * the same keys, so that two reports of one file can be merged.
 */
class DistinctKeys {
    #taken = new Map();
    /** take gives `key` where it is free on this line, and otherwise another one. */
    take(line, key) {
        for (let free = key;;) {
            // 20 bits of the line leave the number exact: lines a million apart may make one another choose another key.
            const place = (line & 0xf_ffff) * 2 ** 32 + free;
            const times = this.#taken.get(place) ?? 0;
            this.#taken.set(place, times + 1);
            if (times === 0)
                return free;
            free = (free + Math.imul(times, STEP)) >>> 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/coverage/placeKey.js
/** Keys of places that share a line: of the same code always the same, in every report. */
/** placeKey is 32 bits of a hash (FNV-1a) over names, such as those of a class and its method. */
function placeKey(...names) {
    let hash = 0x811c9dc5;
    for (const name of names) {
        for (let i = 0; i < name.length; i++)
            hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
        // No character: it keeps `a`, `bc` and `ab`, `c` apart.
        hash = Math.imul(hash ^ 0x10000, 0x01000193);
    }
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./build/coverage/formats/istanbulFinal.js
/** Istanbul's coverage-final.json, also as Vitest and c8 write it: each statement, function and branch with its hits. */




/** readIstanbulFinal reads the report. Lines are those on which statements begin, as in istanbul-lib-coverage. */
function readIstanbulFinal(report) {
    const files = new FileGatherer(report.file);
    const measured = new Set(["lines", "statements"]);
    for (const [key, member] of report.members()) {
        const file = unwrap(member);
        readStatements(file, files);
        if (file.find("f") !== undefined) {
            measured.add("functions");
            readFunctions(file, files);
        }
        if (file.find("b") !== undefined) {
            measured.add("branches");
            istanbulFinal_readBranches(file, files);
        }
        files.endFile(file.find("path")?.text() ?? key);
    }
    return { format: "Istanbul coverage-final.json", files: files.finish([...measured]) };
}
/** Some tools write their objects' insides: `{ "data": { "path": … } }`. */
function unwrap(file) {
    const inside = file.find("data");
    return inside?.find("statementMap") !== undefined ? inside : file;
}
function readStatements(file, files) {
    const map = file.get("statementMap");
    const keys = new DistinctKeys();
    const lines = new Map();
    for (const [id, member] of file.get("s").members()) {
        const hits = hitsOf(member);
        const range = map.get(id);
        const line = range.get("start").get("line").line();
        files.add("statements", line, hits, keys.take(line, placeKey(spell(range))));
        lines.set(line, Math.max(hits, lines.get(line) ?? 0));
    }
    for (const [line, hits] of lines)
        files.add("lines", line, hits);
}
function readFunctions(file, files) {
    const map = file.get("fnMap");
    const keys = new DistinctKeys();
    for (const [id, member] of file.get("f").members()) {
        const entry = map.get(id);
        const line = lineOf(entry, [entry.find("decl"), entry.find("loc")]);
        files.add("functions", line, hitsOf(member), keys.take(line, placeKey(spell(entry.find("decl") ?? entry.find("loc")))));
    }
}
function istanbulFinal_readBranches(file, files) {
    const map = file.get("branchMap");
    const keys = new DistinctKeys();
    for (const [id, member] of file.get("b").members()) {
        const entry = map.get(id);
        const locations = entry.find("locations");
        const line = lineOf(entry, [entry.find("loc"), locations?.item(0)]);
        const where = spell(entry.find("loc") ?? locations?.item(0));
        for (let i = 0; i < member.list().length; i++) {
            files.add("branches", line, hitsOf(member.item(i)), keys.take(line, placeKey(where, String(i))));
        }
    }
}
/** Merging what does not fit together leaves `null` in istanbul-lib-coverage, which then counts it as not reached. */
function hitsOf(part) {
    return part.value === null ? 0 : part.hits();
}
/** The line on which the first known range begins, else the `line` of older versions. */
function lineOf(entry, ranges) {
    for (const range of ranges) {
        const line = range?.find("start")?.find("line")?.value;
        if (isLine(line))
            return line;
    }
    return entry.get("line").line();
}
/** A range as a text, `12:4–14:5`. Columns may be missing: V8 has none for the end of a line. */
function spell(range) {
    const [start, end] = ["start", "end"].map((side) => {
        const at = range?.find(side);
        return `${at?.find("line")?.value ?? ""}:${at?.find("column")?.value ?? ""}`;
    });
    return `${start}–${end}`;
}

;// CONCATENATED MODULE: ./build/coverage/formats/istanbulSummary.js
/** Istanbul's coverage-summary.json: how many places each file has and how many were reached, but not which. */


const FORMAT = "Istanbul coverage-summary.json";
/** The sum of the files. */
const TOTAL = "total";
/** readIstanbulSummary reads the report. Where it has the sum only, that is all there is: percentages without files. */
function readIstanbulSummary(report) {
    const files = [];
    for (const [path, member] of report.members()) {
        if (path !== TOTAL)
            files.push({ path, places: {}, counts: readCounts(member) });
    }
    if (files.length > 0)
        return { format: FORMAT, files };
    const percentages = percentagesOf(readCounts(report.get(TOTAL)));
    if (Object.keys(percentages).length === 0)
        throw report.error("counts nothing: no file was measured");
    return { format: FORMAT, files, percentages };
}
/** `pct` is not read: it is rounded, or "Unknown" where there is nothing to count. */
function readCounts(file) {
    const counts = {};
    file.object();
    for (const metric of model/* METRICS */.C) {
        const part = file.find(metric);
        if (part !== undefined)
            counts[metric] = readCount(part, "covered", "total");
    }
    return counts;
}
function percentagesOf(counts) {
    const percentages = {};
    for (const metric of model/* METRICS */.C) {
        const { covered, total } = counts[metric] ?? { covered: 0, total: 0 };
        if (total > 0)
            percentages[metric] = (100 * covered) / total;
    }
    return percentages;
}

;// CONCATENATED MODULE: ./build/coverage/formats/llvmFunctions.js

const EXPANSION = 1;
/** readFunction reads an entry of `functions`. Its files are numbered: one is its own, the others stand for macros. */
function readFunction(part) {
    const filenames = part.get("filenames");
    const regions = readRegions(part.get("regions"));
    const expansions = new Map(regions.filter(({ expanded }) => expanded > 0).map((region) => [region.expanded, region]));
    const own = filenames.list().findIndex((_, index) => !expansions.has(index));
    const first = regions.find(({ file }) => file === own);
    if (own === -1 || first === undefined)
        throw part.error("has no region in a file of its own");
    return {
        file: filenames.item(own).text(),
        line: first.line,
        column: first.column,
        hits: part.get("count").hits(),
        branches: llvmFunctions_readBranches(part.find("branches"), own, expansions),
    };
}
function readRegions(part) {
    return part.list().map((_, index) => {
        const region = part.item(index);
        const kind = region.item(7).hits();
        return {
            line: region.item(0).line(),
            column: region.item(1).hits(),
            file: region.item(5).hits(),
            expanded: kind === EXPANSION ? region.item(6).hits() : 0,
        };
    });
}
/** `[line, column, end line, end column, times true, times false, file, …]`: two branches each. */
function llvmFunctions_readBranches(part, own, expansions) {
    if (part === undefined)
        return [];
    return part.list().flatMap((_, index) => {
        const branch = part.item(index);
        const written = branch.item(0).line();
        const file = branch.item(6).hits();
        const line = file === own ? written : lineOfUse(file, own, expansions);
        if (line === undefined)
            throw branch.item(6).error("is no file that the function has");
        const where = [0, 1, 2, 3].map((i) => branch.item(i).hits()).join(":");
        const from = file === own ? "" : String(file);
        return [4, 5].map((side) => ({ line, key: placeKey(where, from, String(side)), hits: branch.item(side).hits() }));
    });
}
/** Macros use macros: the way up ends in the function itself. */
function lineOfUse(file, own, expansions) {
    let use = expansions.get(file);
    for (let steps = 0; use !== undefined && use.file !== own && steps < expansions.size; steps++)
        use = expansions.get(use.file);
    return use?.file === own ? use.line : undefined;
}
/**
 * addBranches adds the branches of a file's functions, those of instantiations as one, and says whether there are any.
 * Since LLVM 20 sides that can never be taken (the "false" of a `case`) are among them, unmarked but not counted in the
 * file's sum: as many of those that nothing took are left out.
 */
function addBranches(functions, summed, files) {
    const places = new Map();
    for (const { branches } of functions) {
        for (const branch of branches) {
            const place = `${branch.line}:${branch.key}`;
            places.set(place, { ...branch, hits: branch.hits + (places.get(place)?.hits ?? 0) });
        }
    }
    let surplus = summed === undefined ? 0 : places.size - summed;
    for (const { line, key, hits } of places.values()) {
        if (hits === 0 && surplus > 0)
            surplus--;
        else
            files.add("branches", line, hits, key);
    }
    return places.size > 0;
}

;// CONCATENATED MODULE: ./build/coverage/formats/llvmLines.js

/** A region spans lines at no cost in bytes, and so their number is limited. */
const MOST_LINES = 50_000_000;
class LlvmLines {
    #spanned = 0;
    /** add adds the lines of one file. */
    add(segments, files) {
        const all = segments.list();
        let wrapped;
        let here = [];
        for (let i = 0; i < all.length; i++) {
            const segment = readSegment(all[i], segments, i);
            const last = here.at(-1);
            if (last !== undefined && segment.line !== last.line) {
                if (segment.line < last.line)
                    throw segments.item(i).error("stands before the one it follows: segments go by line");
                addLine(last.line, here, wrapped, files);
                wrapped = last;
                if (last.hasCount)
                    this.#addSpan(last, segment.line, files, segments.item(i));
                here = [];
            }
            here.push(segment);
        }
        const last = here.at(-1);
        if (last !== undefined)
            addLine(last.line, here, wrapped, files);
    }
    /** Lines on which no segment begins have the count of the last one before them. */
    #addSpan(from, end, files, part) {
        this.#spanned += end - from.line;
        if (this.#spanned > MOST_LINES) {
            throw part.error(`brings the lines of the report to more than ${MOST_LINES}, which no program has`);
        }
        for (let line = from.line + 1; line < end; line++)
            files.add("lines", line, from.count);
    }
}
function addLine(line, here, wrapped, files) {
    const beginsSkipped = here[0] !== undefined && !here[0].hasCount && here[0].isEntry;
    const isMapped = here.some(({ isEntry, hasCount }) => isEntry && hasCount) || (!beginsSkipped && wrapped?.hasCount === true);
    if (!isMapped)
        return;
    let hits = wrapped?.count ?? 0;
    for (const { isEntry, hasCount, isGap, count } of here) {
        if (isEntry && hasCount && !isGap)
            hits = Math.max(hits, count);
    }
    files.add("lines", line, hits);
}
/** `[line, column, count, has count, is entry, is gap]`, the last since LLVM 11; old versions write 0 and 1. */
function readSegment(value, segments, index) {
    if (!Array.isArray(value))
        throw segments.item(index).mustBe("a list");
    const [line, , count, hasCount, isEntry, isGap = false] = value;
    const part = (item) => segments.item(index).item(item);
    if (!isLine(line))
        throw part(0).mustBe("a line, counted from 1");
    if (!isHits(count))
        throw part(2).mustBe("a whole number from 0");
    const flags = [hasCount, isEntry, isGap];
    const wrong = flags.findIndex((flag) => typeof flag !== "boolean" && flag !== 0 && flag !== 1);
    if (wrong !== -1)
        throw part(3 + wrong).mustBe("true or false");
    return { line, count, hasCount: Boolean(hasCount), isEntry: Boolean(isEntry), isGap: Boolean(isGap) };
}

;// CONCATENATED MODULE: ./build/coverage/formats/llvmCov.js
/**
 * `llvm-cov export` in JSON, also as cargo-llvm-cov writes it, in full or with `-summary-only`.
 *
 * A line counts once, with the hits that `llvm-cov show` and its lcov export give it. llvm-cov's own sums are made by
 * function and differ: a closure's lines count twice, those of a macro not at all, and of a template or generic function
 * the best instance counts, where here it is what all of them reach.
 */






/** readLlvmCov reads the report. Where it only counts something (no functions, or summaries alone), so do we. */
function readLlvmCov(report) {
    const reading = new LlvmReading(report.file);
    const data = report.get("data");
    for (let i = 0; i < data.list().length; i++)
        reading.read(data.item(i));
    return { format: "llvm-cov JSON", files: reading.finish() };
}
class LlvmReading {
    #files;
    #lines;
    #measured = new Set();
    #counts = new Map();
    constructor(file) {
        this.#files = new FileGatherer(file);
        this.#lines = new LlvmLines();
    }
    /** read reads one export; a report usually has one. */
    read(data) {
        const functions = functionsByFile(data);
        const files = data.get("files");
        for (let i = 0; i < files.list().length; i++) {
            const file = files.item(i);
            const path = file.get("filename").text();
            const segments = file.find("segments");
            if (segments !== undefined) {
                this.#measured.add("lines");
                this.#lines.add(segments, this.#files);
            }
            if (functions !== undefined)
                this.#addFunctions(functions.get(path) ?? [], file);
            this.#files.endFile(path);
            const counts = llvmCov_readCounts(file, segments === undefined, functions === undefined);
            if (Object.keys(counts).length > 0)
                this.#counts.set(path, counts);
        }
    }
    #addFunctions(functions, file) {
        this.#measured.add("functions");
        for (const { line, column, hits } of functions) {
            // Instantiations of one function begin at the same place: they are one.
            this.#files.add("functions", line, hits, placeKey(String(column)));
        }
        const summed = file.find("summary")?.find("branches")?.find("count")?.hits();
        if (addBranches(functions, summed, this.#files))
            this.#measured.add("branches");
    }
    finish() {
        const hasBranches = [...this.#counts.values()].some(({ branches }) => branches !== undefined && branches.total > 0);
        return this.#files.finish([...this.#measured]).map((file) => {
            const { branches, ...others } = this.#counts.get(file.path) ?? {};
            // Rust has no branches where they are not switched on, and says so with zeros.
            const counts = hasBranches && branches !== undefined ? { ...others, branches } : others;
            return Object.keys(counts).length === 0
                ? file
                : { path: file.path, places: without(file.places, counts), counts };
        });
    }
}
/** What is counted has no places in this file, though others of the report may have them. */
function without(places, counts) {
    const kept = {};
    for (const metric of model/* METRICS */.C) {
        const each = places[metric];
        if (each !== undefined && counts[metric] === undefined)
            kept[metric] = each;
    }
    return kept;
}
/** Undefined where functions were not exported. Those of files that were filtered out are exported all the same. */
function functionsByFile(data) {
    const part = data.find("functions");
    if (part === undefined)
        return undefined;
    const byFile = new Map();
    for (let i = 0; i < part.list().length; i++) {
        const read = readFunction(part.item(i));
        const before = byFile.get(read.file);
        if (before === undefined)
            byFile.set(read.file, [read]);
        else
            before.push(read);
    }
    return byFile;
}
function llvmCov_readCounts(file, withLines, withFunctions) {
    const metrics = [
        ...(withLines ? ["lines"] : []),
        ...(withFunctions ? ["functions", "branches"] : []),
    ];
    const counts = {};
    const summary = metrics.length === 0 ? undefined : file.get("summary");
    for (const metric of metrics) {
        const part = summary?.find(metric);
        if (part !== undefined)
            counts[metric] = readCount(part, "covered", "count");
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/coverage/formats/simplecov.js



/** readSimplecov reads the report. What several commands ran is one result, as SimpleCov itself merges it. */
function readSimplecov(report) {
    const files = new FileGatherer(report.file);
    const measured = new Set();
    for (const [path, results] of resultsByFile(report)) {
        for (const result of results) {
            const metrics = readPlaces(result, files);
            for (const metric of metrics)
                measured.add(metric);
        }
        const lines = results.flatMap((result) => {
            const part = linesOf(result);
            return part === undefined ? [] : [simplecov_readLines(part)];
        });
        if (lines.length > 0)
            measured.add("lines");
        for (const [index, hits] of simplecov_merge(lines).entries()) {
            if (hits !== null)
                files.add("lines", index + 1, hits);
        }
        files.endFile(path);
    }
    return { format: "SimpleCov .resultset.json", files: files.finish([...measured]) };
}
/** What each command says of a file. */
function resultsByFile(report) {
    const byFile = new Map();
    for (const [, command] of report.members()) {
        for (const [path, result] of command.get("coverage").members()) {
            const before = byFile.get(path);
            if (before === undefined)
                byFile.set(path, [result]);
            else
                before.push(result);
        }
    }
    return byFile;
}
/** Versions before 0.18 only had lines, and wrote them without a name. */
function linesOf(result) {
    if (Array.isArray(result.value))
        return result;
    const lines = result.find("lines");
    if (lines === undefined && result.find("oneshot_lines") !== undefined) {
        throw result.error("has `oneshot_lines` only, and so says which lines ran but not which did not: let SimpleCov write its `lines`, or use .last_run.json");
    }
    if (lines === undefined && result.find("branches") === undefined && result.find("methods") === undefined) {
        throw result.error("has no `lines`");
    }
    return known(lines);
}
/** What was not measured may be null. */
function known(part) {
    return part?.value === null ? undefined : part;
}
function simplecov_readLines(part) {
    return part.list().map((hits, index) => {
        if (hits === null || hits === "ignored")
            return null;
        if (!isHits(hits))
            throw part.item(index).mustBe("a whole number from 0, or null");
        return hits;
    });
}
/**
 * A file that one command never loaded has zeros on every line that looks like code. Another command that did load it
 * knows better which lines can run: 0 and null is null.
 */
function simplecov_merge([first = [], ...others]) {
    return others.reduce((one, other) => {
        const [long, short] = one.length < other.length ? [other, one] : [one, other];
        return long.map((a, index) => {
            const b = index < short.length ? (short[index] ?? null) : null;
            const sum = (a ?? 0) + (b ?? 0);
            return sum === 0 && (a === null || b === null) ? null : sum;
        });
    }, first);
}
/** readPlaces adds branches and methods, and says which of the two are measured. */
function readPlaces(result, files) {
    const branches = known(result.find("branches"));
    const methods = known(result.find("methods"));
    for (const [condition, ways] of branches?.members() ?? []) {
        for (const [way, hits] of ways.members()) {
            files.add("branches", firstLine(way, hits), hits.hits(), placeKey(condition, way));
        }
    }
    for (const [method, hits] of methods?.members() ?? []) {
        // A class without a name is written with its address, which differs from run to run.
        files.add("functions", firstLine(method, hits), hits.hits(), placeKey(method.replace(/0x[0-9a-f]+/g, "")));
    }
    return [
        ...(branches === undefined ? [] : ["branches"]),
        ...(methods === undefined ? [] : ["functions"]),
    ];
}
/** Ruby's arrays as keys: `[:then, 1, 5, 6, 5, 11]` begins on line 5, as does `["Calc", :add, 5, 2, 9, 5]`. */
function firstLine(key, part) {
    const line = Number(/, (\d+), \d+, \d+, \d+\]$/.exec(key)?.[1]);
    if (!isLine(line))
        throw part.error("has a key that names no lines, such as `[:then, 1, 5, 6, 5, 11]`");
    return line;
}

;// CONCATENATED MODULE: ./build/coverage/formats/simplecovLastRun.js
/** SimpleCov's names of the metrics. Versions before 0.18 only knew lines, as `covered_percent`. */
const METRIC_OF = {
    line: "lines",
    oneshot_line: "lines",
    covered_percent: "lines",
    branch: "branches",
    method: "functions",
};
/** readSimplecovLastRun reads the percentages, which SimpleCov has rounded down to two decimals. */
function readSimplecovLastRun(report) {
    const percentages = {};
    const result = report.get("result");
    for (const [name, part] of result.members()) {
        const metric = Object.hasOwn(METRIC_OF, name) ? METRIC_OF[name] : undefined;
        if (metric === undefined)
            continue;
        if (typeof part.value !== "number" || part.value < 0 || part.value > 100)
            throw part.mustBe("a number from 0 to 100");
        percentages[metric] = part.value;
    }
    if (Object.keys(percentages).length === 0)
        throw result.error("has no percentage, such as `line`");
    return { format: "SimpleCov .last_run.json", files: [], percentages };
}

;// CONCATENATED MODULE: ./build/coverage/detectJson.js
/** Which format a report in JSON has, by the members it has. */










/** readJsonReport finds the reader of a report and lets it read. */
function readJsonReport(report) {
    const reader = READERS.find(([isIt]) => isIt(report))?.[1];
    if (reader === undefined)
        throw report.error(`is JSON of no format that is read: ${whatItIs(report)}`);
    return reader(report);
}
/** The first that fits is it: those that are told by names of their own stand before those with a member for each file. */
const READERS = [
    [(report) => report.find("type")?.value === "llvm.coverage.json.export", readLlvmCov],
    [(report) => has(report, "files") && (has(report, "meta") || has(report, "totals")), readCoveragePy],
    [
        (report) => has(report, "result") && someMember(report.get("result"), (each) => typeof each.value === "number"),
        readSimplecovLastRun,
    ],
    [(report) => someMember(report, (file) => has(unwrap(file), "statementMap")), readIstanbulFinal],
    [
        (report) => someMember(report, (file) => model/* METRICS */.C.some((metric) => file.find(metric)?.find("covered") !== undefined)),
        readIstanbulSummary,
    ],
    [(report) => someMember(report, (command) => has(command, "coverage")), readSimplecov],
];
function has(part, key) {
    return (0,json_value/* isObject */.G)(part.find(key)?.value);
}
function someMember(part, isIt) {
    if (!(0,json_value/* isObject */.G)(part.value))
        return false;
    for (const [, member] of part.members())
        if (isIt(member))
            return true;
    return false;
}
function someName(part, isIt) {
    for (const [name] of part.members())
        if (isIt(name))
            return true;
    return false;
}
const MOST_NAMED = 5;
const KNOWN = "Read are Istanbul's coverage-final.json and coverage-summary.json, coverage.py's JSON, " +
    "SimpleCov's .resultset.json and .last_run.json, and llvm-cov's JSON";
function whatItIs(report) {
    const { value } = report;
    if (!(0,json_value/* isObject */.G)(value))
        return `it is ${detectJson_kindOf(value)}, and no object`;
    const names = Object.keys(value);
    if (names.length === 0)
        return "it is empty, `{}`. Was any file measured?";
    const hint = OTHERS.find(([isIt]) => isIt(report))?.[1];
    return hint ?? `its members are ${(0,shorten/* listOf */.c3)(names.map(quote/* quote */.h), MOST_NAMED)}. ${KNOWN}`;
}
function detectJson_kindOf(value) {
    if (Array.isArray(value))
        return "a list";
    return value === null ? "null" : `a ${typeof value}`;
}
/** What people give by mistake. */
const OTHERS = [
    [
        (report) => Array.isArray(report.find("result")?.value),
        "it is V8's raw coverage. Let c8 or Vitest write lcov of it",
    ],
    [
        (report) => report.find("meta")?.find("simplecov_version") !== undefined,
        "it is SimpleCov's coverage.json. Give its .resultset.json or .last_run.json, which stand beside it",
    ],
    [
        (report) => report.find("gcovr/format_version") !== undefined,
        "it is gcovr's own JSON. Let it write Cobertura (--cobertura) or lcov (--lcov)",
    ],
    [
        (report) => report.find("source_files") !== undefined,
        "it is what is sent to Coveralls. Give the report it is made of",
    ],
    [
        (report) => (0,json_value/* isObject */.G)(report.find("coverage")?.value) && !someName(report, (name) => name !== "coverage"),
        "it is Codecov's own JSON. Let the tool write lcov or Cobertura (cargo-llvm-cov: --lcov or --cobertura)",
    ],
    [
        (report) => !someName(report, (name) => !/\.(dll|exe)$/i.test(name)),
        "it is coverlet's own JSON. Let it write Cobertura or lcov",
    ],
    [(report) => report.find("testResults") !== undefined, "it has the results of tests and no coverage"],
];

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/coverage/xmlTag.js
/** An element of an XML file that was just opened: its attributes as what they mean, and errors at its place. */

/** As a signed integer of 32 bits holds it, in which tools count lines. */
const xmlTag_LAST_LINE = 2 ** 31 - 1;
class XmlTag {
    name;
    #place;
    #fail;
    #path;
    #attributes;
    /** `path` is the elements that are open, the outermost first, and is only looked at while the visitor runs. */
    constructor(name, path, attributes, place, fail) {
        this.name = name;
        this.#place = place;
        this.#fail = fail;
        this.#path = path;
        this.#attributes = attributes;
    }
    /** fail ends the reading with a message at the element's place. */
    fail(message) {
        return this.#fail(message, this.#place);
    }
    /** Whether the element stands directly in these ones, the innermost last. */
    within(...parents) {
        const first = this.#path.length - parents.length;
        return parents.every((parent, index) => this.#path[first + index] === parent);
    }
    attribute(name) {
        const value = this.#attributes[name];
        return typeof value === "string" ? value : undefined;
    }
    /** An attribute that has to be there and to say something. */
    text(name) {
        const value = this.attribute(name);
        if (value === undefined || value === "")
            return this.fail(`<${this.name}> has no ${name}`);
        return value;
    }
    /** A whole number from 0; one that no double holds exactly is the nearest one. */
    count(name) {
        const value = this.text(name);
        if (!/^\d+$/.test(value)) {
            return this.fail(`${name} of <${this.name}> must be a whole number from 0, but is ${(0,quote/* quote */.h)(value)}`);
        }
        return Math.min(Number(value), Number.MAX_SAFE_INTEGER);
    }
    /** The number of a line, from 1. */
    line(name) {
        const line = this.count(name);
        if (line >= 1 && line <= xmlTag_LAST_LINE)
            return line;
        return this.fail(`${name} of <${this.name}> must be the number of a line, from 1 to ${xmlTag_LAST_LINE}, but is ${(0,quote/* quote */.h)(this.text(name))}`);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/coverage/xmlText.js
/** The bytes of an XML file as text: pieces of a size, the encoding found as XML says it is found. */

/** Text is twice as large as its bytes, and both are held. */
const MOST_PIECE_BYTES = 64 * 1024;
/** What the encoding is declared in stands at the very beginning. */
const xmlText_HEAD_BYTES = 1024;
/** piecesOf cuts long chunks and joins the first ones, until the first piece is enough to tell the encoding by. */
async function* piecesOf(chunks) {
    let head = new Uint8Array(0);
    for await (const chunk of chunks) {
        const bytes = head === undefined ? chunk : Buffer.concat([head, chunk]);
        head = head === undefined || bytes.length >= xmlText_HEAD_BYTES ? undefined : bytes;
        if (head !== undefined)
            continue;
        for (let at = 0; at < bytes.length; at += MOST_PIECE_BYTES)
            yield bytes.subarray(at, at + MOST_PIECE_BYTES);
    }
    if (head !== undefined)
        yield head;
}
/** decoderFor takes the first piece of a file, to find its encoding by. Undefined where this one is not known. */
function decoderFor(head) {
    const encoding = markedEncoding(head) ?? declaredEncoding(head) ?? "utf-8";
    let strict;
    try {
        strict = new external_node_util_.TextDecoder(encoding, { fatal: true });
    }
    catch {
        return { unknownEncoding: encoding };
    }
    return {
        decode(bytes, last) {
            try {
                return { ok: true, text: strict.decode(bytes, { stream: !last }) };
            }
            catch {
                const text = new external_node_util_.TextDecoder(encoding).decode(bytes);
                return { ok: false, text: text.slice(0, Math.max(text.indexOf("\ufffd"), 0)), encoding };
            }
        },
    };
}
/** By a byte order mark, or by how `<?` is written without one. */
function markedEncoding([first, second, third, fourth]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return "utf-8";
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third === 0x3f && fourth === 0)) {
        return "utf-16le";
    }
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f)) {
        return "utf-16be";
    }
    return undefined;
}
function declaredEncoding(head) {
    const start = Buffer.from(head.subarray(0, xmlText_HEAD_BYTES)).toString("latin1");
    const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]?.toLowerCase();
    // .NET writes `utf-16` into what it then saves as UTF-8; a file that begins with these bytes cannot be UTF-16.
    return declared?.startsWith("utf-16") || declared === "utf16" ? undefined : declared;
}

;// CONCATENATED MODULE: ./build/coverage/xml.js
/**
 * XML as a stream of opened and closed elements, each with its place. No entity but the five of XML itself is resolved,
 * nothing is fetched, and what a file can make this gather is bounded. The only place that knows the parser.
 */





const MOST_BYTES = 2 ** 30;
const MOST_DEPTH = 100;
const MOST_ATTRIBUTES = 256;
const MOST_TEXT = 64 * 1024;
/** The parser looks after its limits once a step; so does what looks after the parser. */
const xml_STEP = 4 * 1024;
/**
 * readXml reads a document to its end, whose outermost element must have the given name. Rejects with
 * CoverageReportError for what is no XML, and for what is too much: 1 GiB, 100 elements inside each other, 256 attributes,
 * about 64 KiB of one attribute, text or comment.
 */
async function readXml(source, root, visitor) {
    const document = new XmlDocument(source.file, root, visitor);
    let decode;
    let total = 0;
    for await (const bytes of piecesOf(source.chunks)) {
        total += bytes.length;
        if (total > MOST_BYTES)
            document.fail("is larger than 1 GiB, which is more than a coverage report is read of");
        decode ??= decoding(document, bytes);
        document.write(decode(bytes, false));
    }
    document.write(decode?.(new Uint8Array(0), true) ?? "");
    document.end();
}
/** decoding gives the text of pieces. Up to bytes that are no text the document is read, so that the error has a place. */
function decoding(document, head) {
    const decoder = decoderFor(head);
    if ("unknownEncoding" in decoder) {
        return document.fail(`is in the encoding ${(0,quote/* quote */.h)(decoder.unknownEncoding)}, which is not known; write it in UTF-8`);
    }
    return (bytes, last) => {
        const piece = decoder.decode(bytes, last);
        if (piece.ok)
            return piece.text;
        document.write(piece.text);
        return document.fail(`a byte here is not ${piece.encoding.toUpperCase()}, in which this file is read`);
    };
}
/** Strict: as XML defines it. Only the five entities that XML itself has. */
const STRICT = { position: true, strictEntities: true };
class XmlDocument {
    #file;
    #root;
    #visitor;
    #parser = sax.parser(true, { ...STRICT });
    /** The names of the elements that are open. */
    #path = [];
    #attributes = 0;
    #text = "";
    #hasRoot = false;
    /** Where the tag that is being read begins. */
    #tagPlace = { line: 1, column: 1 };
    constructor(file, root, visitor) {
        this.#file = file;
        this.#root = root;
        this.#visitor = visitor;
        this.#parser.onopentagstart = () => this.#startTag();
        this.#parser.onattribute = ({ name }) => this.#countAttribute(name);
        this.#parser.onopentag = ({ name, attributes }) => this.#open(name, attributes);
        this.#parser.onclosetag = (name) => this.#close(name);
        this.#parser.ontext = (text) => this.#addText(text);
        this.#parser.oncdata = (text) => this.#addText(text);
        this.#parser.onsgmldeclaration = () => this.#failDeclaration();
        this.#parser.onerror = ({ message }) => this.fail(xml_describe(message, this.#path.at(-1)));
    }
    write(text) {
        const nul = text.indexOf("\0");
        const end = nul === -1 ? text.length : nul;
        for (let at = 0; at < end; at += xml_STEP) {
            this.#parser.write(text.slice(at, Math.min(at + xml_STEP, end)));
            this.#stopDeclaration();
        }
        if (nul !== -1)
            this.fail("a NUL byte, which no XML file has: it is damaged, or no XML");
    }
    /**
     * `<!x…`, where only a comment, CDATA or a DOCTYPE may begin: the parser goes over all of it again with each character,
     * which takes half a minute for 64 KiB.
     */
    #stopDeclaration() {
        if (!("sgmlDecl" in this.#parser) || typeof this.#parser.sgmlDecl !== "string")
            return;
        if (this.#parser.sgmlDecl.length > "[CDATA[".length)
            this.#failDeclaration();
    }
    #failDeclaration() {
        return this.fail("a declaration where only a comment, CDATA or a DOCTYPE may be");
    }
    end() {
        this.#parser.close();
        if (!this.#hasRoot)
            this.fail(`there is no element in it; <${this.#root}> is expected`);
    }
    /** fail ends the reading, where the parser stands or at a given place. */
    fail = (message, place = this.#place()) => {
        throw new model/* CoverageReportError */.p(this.#file, message, place);
    };
    #place() {
        return { line: this.#parser.line + 1, column: Math.max(this.#parser.column, 1) };
    }
    /** Called when the name has been read, and the character behind it. */
    #startTag() {
        const { line, column, position, startTagPosition } = this.#parser;
        const start = column - (position - startTagPosition);
        this.#tagPlace = start > 0 ? { line: line + 1, column: start } : { line: column === 0 ? line : line + 1 };
        this.#attributes = 0;
    }
    #countAttribute(name) {
        this.#attributes++;
        if (this.#attributes > MOST_ATTRIBUTES)
            this.fail(`an element with more than ${MOST_ATTRIBUTES} attributes`);
        // The parser asks its attributes for this one, and would call what stands here.
        if (name === "hasOwnProperty")
            this.fail("an attribute `hasOwnProperty`, which no coverage report has");
    }
    #open(name, attributes) {
        const place = this.#tagPlace;
        if (this.#path.length === 0)
            this.#openRoot(name, place);
        if (this.#path.length === MOST_DEPTH)
            this.fail(`more than ${MOST_DEPTH} elements inside each other`, place);
        this.#visitor.open(new XmlTag(name, this.#path, attributes, place, this.fail));
        this.#path.push(name);
        this.#text = "";
    }
    #openRoot(name, place) {
        if (this.#hasRoot)
            this.fail("a second outermost element; XML has only one: were two files joined?", place);
        if (name !== this.#root)
            this.fail(`<${this.#root}> is expected as outermost element, not ${(0,quote/* quote */.h)(name)}`, place);
        this.#hasRoot = true;
    }
    #close(name) {
        this.#path.pop();
        this.#visitor.close(name, this.#text);
        this.#text = "";
    }
    #addText(text) {
        this.#text += text;
        if (this.#text.length > MOST_TEXT)
            this.fail("a text of more than 64 KiB, which no coverage report has");
    }
}
const DESCRIBED = {
    "Unclosed root tag": "the file ends before its last element: it is cut off",
    "Unexpected end": "the file ends in the middle of a tag, a comment or a reference: it is cut off",
    "Invalid character entity": "a reference that is not resolved: only &amp; &lt; &gt; &quot; &apos; and characters by number are",
    "Invalid character in entity name": "an `&` that begins no reference; in XML it is written as &amp;",
    "Text data outside of root node.": "text outside the outermost element",
    "Non-whitespace before first tag.": "text before the first tag: this is no XML",
};
/** describe says what the parser stumbled over. `open` is the element that is open. */
function xml_describe(parserMessage, open) {
    const [message = ""] = parserMessage.split("\n");
    if (message.startsWith("Max buffer length exceeded")) {
        return "a name, a value, a comment or a declaration of more than 64 KiB, which no coverage report has";
    }
    if (message === "Unexpected close tag" && open !== undefined) {
        return `this tag closes another element than the one that is open, ${(0,quote/* quote */.h)(open)}`;
    }
    return DESCRIBED[message] ?? `not well-formed XML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/coverage/formats/clover.js
/** Clover XML: what PHPUnit, Istanbul, gcovr and OpenClover write, each in its own way. */



/**
 * readClover reads the lines of each file of the project; those of tests, in `<testproject>`, do not count. Where the
 * `<metrics>` of a file count more than its lines show, that counts too, without a line: Istanbul shows no functions,
 * and PHPUnit no branches.
 */
async function readClover(source) {
    const reading = new CloverReading(source.file);
    await readXml(source, "coverage", reading);
    return { format: "Clover XML", files: reading.finish() };
}
class CloverReading {
    #files;
    #measured = new Set(["lines"]);
    /** Its "statements" are lines, and its conditions numbers of branches. */
    #isIstanbul = false;
    #isTests = false;
    #file;
    constructor(file) {
        this.#files = new FileGatherer(file);
    }
    open(tag) {
        switch (tag.name) {
            case "line":
                if (this.#file !== undefined && tag.within("file"))
                    this.#addLine(tag, this.#file);
                return;
            case "metrics":
                if (this.#file !== undefined && tag.within("file"))
                    this.#file.metrics = tag;
                return;
            case "file":
                if (this.#file !== undefined)
                    tag.fail("a <file> inside another <file>; Clover has them side by side");
                if (!this.#isTests)
                    this.#file = fileOf(tag.attribute("path") || tag.text("name"));
                return;
            case "coverage":
                // What istanbul-reports calls itself, in all its versions.
                this.#isIstanbul = tag.attribute("clover") === "3.2.0";
                return;
            case "project":
                this.#isIstanbul &&= tag.attribute("name") === "All files";
                if (!this.#isIstanbul)
                    this.#measured.add("statements");
                return;
            case "testproject":
                this.#isTests = true;
                return;
        }
    }
    close(name) {
        if (name === "testproject")
            this.#isTests = false;
        if (name !== "file" || this.#file === undefined)
            return;
        this.#addHidden(this.#file);
        this.#files.endFile(this.#file.path);
        this.#file = undefined;
    }
    finish() {
        return this.#files.finish([...this.#measured]);
    }
    #addLine(tag, file) {
        const line = tag.line("num");
        const type = tag.text("type");
        switch (type) {
            case "stmt":
                this.#addStatement(file, line, tag.count("count"));
                return;
            case "method":
                this.#addMethod(file, line, tag.count("count"));
                return;
            case "cond":
                this.#addCondition(file, line, tag);
                return;
            default:
                tag.fail(`type of <line> must be stmt, cond or method, but is ${(0,quote/* quote */.h)(type)}`);
        }
    }
    #addStatement({ methods, shown }, line, hits) {
        this.#files.add("lines", line, hits);
        // Several statements of a line follow each other.
        if (!this.#isIstanbul)
            this.#files.add("statements", line, hits, shown.statements.add(line, hits));
        const method = methods.at(-1);
        if (method !== undefined)
            method.isWhole = false;
    }
    #addMethod({ methods, shown }, line, hits) {
        methods.push({ line, hits, isWhole: true });
        this.#files.add("functions", line, hits, shown.functions.add(line, hits));
        this.#measured.add("functions");
    }
    /** In Clover how often a condition was true and how often false; in Istanbul how many branches were reached and not. */
    #addCondition({ shown: { branches } }, line, tag) {
        const whenTrue = tag.count("truecount");
        const whenFalse = tag.count("falsecount");
        this.#files.add("lines", line, tag.attribute("count") === undefined ? whenTrue + whenFalse : tag.count("count"));
        this.#measured.add("branches");
        if (this.#isIstanbul) {
            const count = { covered: whenTrue, total: whenTrue + whenFalse };
            branches.addAll(count);
            this.#files.addCounted("branches", line, count);
        }
        else {
            this.#files.add("branches", line, whenTrue, branches.add(line, whenTrue));
            this.#files.add("branches", line, whenFalse, branches.add(line, whenFalse));
        }
    }
    #addHidden(file) {
        this.#addHiddenLines(file, file.shown.statements.lacks(metricsOf(file, "statements")));
        for (const [metric, name] of COUNTED) {
            const lacking = file.shown[metric].lacks(metricsOf(file, name));
            if (lacking.total === 0)
                continue;
            this.#measured.add(metric);
            this.#files.addCounted(metric, SOMEWHERE, lacking);
        }
    }
    /** The statements that the lines lack are on the lines of methods. */
    #addHiddenLines({ methods }, lacking) {
        if (this.#isIstanbul)
            return;
        let { covered } = lacking;
        let missed = lacking.total - covered;
        for (const { line, hits } of [...methods.filter(isWhole), ...methods.filter((method) => !isWhole(method))]) {
            if (hits > 0 ? covered === 0 : missed === 0)
                continue;
            if (hits > 0)
                covered--;
            else
                missed--;
            this.#files.add("lines", line, hits);
            this.#files.add("statements", line, hits);
        }
    }
}
/** As <metrics> calls them. */
const COUNTED = [
    ["branches", "conditionals"],
    ["functions", "methods"],
];
function isWhole(method) {
    return method.isWhole;
}
function fileOf(path) {
    const shown = { statements: new Tally(), branches: new Tally(), functions: new Tally() };
    return { path, shown, methods: [], metrics: undefined };
}
/** What the <metrics> of a file count; nothing where they do not, or contradict themselves. */
function metricsOf({ metrics }, name) {
    if (metrics?.attribute(name) === undefined || metrics.attribute(`covered${name}`) === undefined)
        return NOTHING;
    const count = { covered: metrics.count(`covered${name}`), total: metrics.count(name) };
    return count.covered <= count.total ? count : NOTHING;
}
const NOTHING = { covered: 0, total: 0 };
/** How many places of a file its lines show. */
class Tally {
    #covered = 0;
    #total = 0;
    #line = 0;
    #ofLine = 0;
    /** add counts a place, and gives it a key among those of its line. */
    add(line, hits) {
        this.#ofLine = line === this.#line ? this.#ofLine + 1 : 0;
        this.#line = line;
        this.addAll({ covered: hits > 0 ? 1 : 0, total: 1 });
        return this.#ofLine;
    }
    addAll({ covered, total }) {
        this.#covered += covered;
        this.#total += total;
    }
    /** What is to be added to make a count. */
    lacks({ covered, total }) {
        const lacking = Math.max(total - this.#total, 0);
        return { total: lacking, covered: Math.min(Math.max(covered - this.#covered, 0), lacking) };
    }
}

;// CONCATENATED MODULE: ./build/coverage/formats/cobertura.js
/** Cobertura XML: what coverage.py, Istanbul, PHPUnit, gcovr, coverlet, tarpaulin and Cobertura itself write. */



/**
 * readCobertura reads the `<lines>` of each `<class>`; several classes may stand in one file. The lines of a `<method>`
 * stand there too, and only say whether the function was reached. Statements are not measured, functions are where the
 * report has any, and branches where it shows them all: Istanbul counts more than its lines show, and PHPUnit shows none,
 * and what is left would be taken for the whole.
 */
async function readCobertura(source) {
    const reading = new CoberturaReading(source.file);
    await readXml(source, "coverage", reading);
    return { format: "Cobertura XML", files: reading.finish() };
}
class CoberturaReading {
    #files;
    /** How many branches the report says that it has, and how many its lines show. */
    #branches = { counted: 0, shown: 0 };
    #hasFunctions = false;
    #folder = { kind: "none" };
    #class;
    #method;
    constructor(file) {
        this.#files = new FileGatherer(file);
    }
    open(tag) {
        switch (tag.name) {
            case "line":
                if (tag.within("class", "lines"))
                    this.#addLine(tag);
                else if (tag.within("method", "lines"))
                    this.#addMethodLine(tag);
                return;
            case "class":
                this.#openClass(tag);
                return;
            case "method":
                this.#method = {
                    name: tag.attribute("name") ?? "",
                    signature: tag.attribute("signature") ?? "",
                    first: undefined,
                    hits: 0,
                };
                return;
            case "coverage":
                this.#branches.counted = Number(tag.attribute("branches-valid") ?? 0) || 0;
                return;
        }
    }
    close(name, text) {
        switch (name) {
            case "source":
                this.#folder = withSource(this.#folder, text.trim());
                return;
            case "method":
                this.#addMethod();
                return;
            case "class":
                if (this.#class !== undefined)
                    this.#files.endFile(this.#class.path);
                this.#class = undefined;
                return;
        }
    }
    finish() {
        const { counted, shown } = this.#branches;
        const measured = ["lines"];
        if (shown > 0 && shown >= counted)
            measured.push("branches");
        if (this.#hasFunctions)
            measured.push("functions");
        return this.#files.finish(measured);
    }
    #openClass(tag) {
        if (this.#class !== undefined)
            tag.fail("a <class> inside another <class>; Cobertura has them side by side");
        const path = cobertura_locate(tag.text("filename"), this.#folder);
        const key = placeKey(tag.attribute("name") ?? "");
        this.#class = { key, path, branchesOfLine: new Map() };
    }
    #addLine(tag) {
        const line = tag.line("number");
        this.#files.add("lines", line, tag.count("hits"));
        const branches = branchesOf(tag);
        if (branches === undefined || this.#class === undefined)
            return;
        const { key, branchesOfLine } = this.#class;
        const before = branchesOfLine.get(line) ?? 0;
        branchesOfLine.set(line, before + branches.total);
        this.#files.addCounted("branches", line, branches, key + before);
        this.#branches.shown += branches.total;
    }
    #addMethodLine(tag) {
        if (this.#method === undefined)
            return;
        this.#method.first ??= tag.line("number");
        this.#method.hits = Math.max(this.#method.hits, tag.count("hits"));
    }
    /** A method without lines has nothing that can be reached. One that comes again is another instance of the code. */
    #addMethod() {
        const method = this.#method;
        this.#method = undefined;
        if (method?.first === undefined || this.#class === undefined)
            return;
        const key = placeKey(String(this.#class.key), method.name, method.signature);
        this.#files.add("functions", method.first, method.hits, key);
        this.#hasFunctions = true;
    }
}
/** `condition-coverage="50% (1/2)"` → 1 of 2. A percentage alone does not say of how many, and is passed over. */
function branchesOf(tag) {
    const coverage = tag.attribute("condition-coverage");
    const [, covered, total] = /\((\d+)\/(\d+)\)\s*$/.exec(coverage ?? "") ?? [];
    if (covered === undefined || total === undefined)
        return undefined;
    const count = { covered: Number(covered), total: Number(total) };
    if (count.covered > count.total)
        tag.fail(`condition-coverage says that ${covered} of ${total} branches were reached`);
    return count;
}
/** Cobertura itself writes `--source` as one more, and coverlet an empty one. */
function withSource(before, source) {
    if (source === "" || source === "--source")
        return before;
    const folder = /[\\/]$/.test(source) ? source.slice(0, -1) : source;
    if (before.kind === "none")
        return { kind: "one", folder };
    return before.kind === "one" && before.folder === folder ? before : { kind: "several" };
}
/**
 * locate is the path of a file, with the folder that it is relative to where the report names just one: coverage.py with
 * `--source=pkg` writes the folder `/…/pkg` and the file `mod.py`, which alone could be any.
 */
function cobertura_locate(filename, source) {
    if (source.kind !== "one" || source.folder === "." || isAbsolute(filename))
        return filename;
    return `${source.folder}/${filename.replace(/^(?:\.[\\/])+/, "")}`;
}
/** Also of another system, and the addresses that coverlet writes with SourceLink. */
function isAbsolute(path) {
    return /^(?:[\\/]|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]+:\/\/)/.test(path);
}

;// CONCATENATED MODULE: ./build/coverage/bytesHash.js
/** Names that are only compared, as numbers: a report may hold more of them than fit into memory. */
/**
 * hashOf gives a whole number of 53 bits for some bytes; `hash >>> 0` is a good one of 32 bits. Among a million names
 * two are taken for the same once in 18,000 reports. It is no protection against someone who wants that to happen.
 */
function hashOf(bytes, start = 0, end = bytes.length) {
    let high = 0x9e37_79b9;
    let low = 0x85eb_ca6b;
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        high = Math.imul(high ^ byte, 0x9e37_79b1);
        low = Math.imul(low ^ byte, 0x5f35_6495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85eb_ca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2_ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85eb_ca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2_ae35);
    return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0);
}

;// CONCATENATED MODULE: ./build/coverage/textLines.js
/** A report in plain text, read line by line from its bytes, since making strings of a large one would take too long. */


/** No tool writes longer lines; one that does not end must not fill the memory. */
const MOST_LINE_BYTES = 1024 * 1024;
/** More than a message shows of a line. */
const MOST_QUOTED = 200;
const NUL = 0x00;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const ZERO = 0x30;
const BYTE_ORDER_MARK = bytesOf("\ufeff");
const textLines_NOTHING = new Uint8Array(0);
/** No digit stands where a number was looked for. */
const NOT_A_NUMBER = -1;
/** bytesOf gives a text as it stands in a report. */
function bytesOf(text) {
    return new TextEncoder().encode(text);
}
/** The line that is being read, and how far. Only good until the next line. */
class TextLine {
    /** With a newline behind this line: what does not look for a newline ends there by itself. */
    bytes = textLines_NOTHING;
    /** What is read next. */
    at = 0;
    /** From 1. */
    number = 0;
    #start = 0;
    #end;
    #file;
    #decoder = new TextDecoder();
    constructor(file) {
        this.#file = file;
    }
    set(bytes, start) {
        this.bytes = bytes;
        this.at = start;
        this.number++;
        this.#start = start;
        this.#end = undefined;
    }
    /** Where it ends. Blanks there, a carriage return among them, do not belong to it. It takes a search, once. */
    get end() {
        if (this.#end === undefined) {
            let end = this.at;
            while (this.bytes[end] !== NEWLINE)
                end++;
            while (end > this.at && isBlank(this.bytes[end - 1]))
                end--;
            this.#end = end;
        }
        return this.#end;
    }
    /** isAtEnd says whether all was read but blanks. */
    isAtEnd() {
        return this.bytes[this.at] === NEWLINE || (isBlank(this.bytes[this.at]) && this.at >= this.end);
    }
    /** take passes a byte over if it is the next, and says whether it was. */
    take(byte) {
        if (this.bytes[this.at] !== byte)
            return false;
        this.at++;
        return true;
    }
    /** takePrefix passes a text over if it is next, and says whether it was. */
    takePrefix(prefix) {
        const { bytes, at } = this;
        for (let i = 0; i < prefix.length; i++)
            if (bytes[at + i] !== prefix[i])
                return false;
        this.at = at + prefix.length;
        return true;
    }
    skipBlanks() {
        while (isBlank(this.bytes[this.at]))
            this.at++;
    }
    /** takeDigits reads a whole number, which is rounded where it is beyond 2^53, or NOT_A_NUMBER. */
    takeDigits() {
        const bytes = this.bytes;
        let at = this.at;
        let value = 0;
        for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
            value = value * 10 + digit;
        }
        if (at === this.at)
            return NOT_A_NUMBER;
        this.at = at;
        return value;
    }
    /** firstOf is where a byte stands next, or −1. */
    firstOf(byte) {
        let at = this.at;
        while (at < this.end && this.bytes[at] !== byte)
            at++;
        return at < this.end ? at : -1;
    }
    /** lastOf is where a byte stands last, or −1 where it does not stand any more. */
    lastOf(byte) {
        let at = this.end - 1;
        while (at >= this.at && this.bytes[at] !== byte)
            at--;
        return at < this.at ? -1 : at;
    }
    /** textBefore is what stands from here to an index, or to the end. */
    textBefore(end = this.end) {
        return this.#decoder.decode(this.bytes.subarray(this.at, end));
    }
    /** quoted shows the line in a message. */
    quoted() {
        this.at = this.#start;
        this.#end = undefined;
        return (0,quote/* quote */.h)(this.textBefore(Math.min(this.end, this.at + MOST_QUOTED)));
    }
    /** error says what is wrong with this line. */
    error(message) {
        return new model/* CoverageReportError */.p(this.#file, message, { line: this.number });
    }
    /** unexpected says what was expected instead of this line. */
    unexpected(expected) {
        return this.error(`expected ${expected}, but the line is ${this.quoted()}`);
    }
    /** checkLength is called when the line was read, with where its newline is. */
    checkLength(newline) {
        if (newline - this.#start > MOST_LINE_BYTES)
            throw this.error(TOO_LONG);
    }
}
const TOO_LONG = "a line of more than 1 MiB, which no coverage tool writes. Is this a coverage report?";
const HAS_NUL = "a NUL byte, which is in no text of UTF-8. Was the report written as UTF-16, or is it no text?";
/** eachLine visits the lines of a report, and resolves with the last. Nothing behind the last newline is no line. */
async function eachLine(source, visit) {
    const line = new TextLine(source.file);
    let rest = textLines_NOTHING;
    for await (const chunk of source.chunks)
        rest = visitWholeLines(line, textLines_joined(rest, chunk), visit);
    if (rest.length > 0)
        visitWholeLines(line, textLines_joined(rest, Uint8Array.of(NEWLINE)), visit);
    return line;
}
/** visitWholeLines gives back what stands behind the last newline, as a copy, since a source may use its bytes again. */
function visitWholeLines(line, bytes, visit) {
    const nul = bytes.indexOf(NUL);
    const text = nul === -1 ? bytes : bytes.subarray(0, nul);
    const end = text.lastIndexOf(NEWLINE) + 1;
    for (let start = 0; start < end;) {
        line.set(bytes, start);
        if (line.number === 1)
            line.takePrefix(BYTE_ORDER_MARK);
        visit(line);
        let newline = line.at;
        while (bytes[newline] !== NEWLINE)
            newline++;
        line.checkLength(newline);
        start = newline + 1;
    }
    if (nul !== -1 || text.length - end > MOST_LINE_BYTES) {
        line.number++;
        throw line.error(nul === -1 ? TOO_LONG : HAS_NUL);
    }
    return new Uint8Array(bytes.subarray(end));
}
/** joined puts the beginning of a line before what goes on with it. It gives no Buffer: one kind of array is faster. */
function textLines_joined(rest, chunk) {
    if (rest.length === 0)
        return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    return bytes;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB || byte === RETURN;
}

;// CONCATENATED MODULE: ./build/coverage/formats/go.js
/**
 * Go's coverage profile, as `go test -coverprofile` writes it: a line for each block, with its range and statements. The
 * profiles of several packages may stand one after the other; a block that occurs again has the hits of all of them.
 */



/**
 * readGoProfile reads a profile. A block of n statements is n places, as in the total of `go tool cover -func`; a line is
 * reached if any block on it is. A block without statements, the body of an empty function, is none.
 */
const readGoProfile = async (source) => {
    const reading = new GoReading(source.file);
    const last = await eachLine(source, (line) => reading.read(line));
    return { format: "Go coverprofile", files: reading.finish(last) };
};
const MODE = bytesOf("mode:");
const MODES = ["set", "count", "atomic"];
const BLOCK = "`<file>:<line>.<column>,<line>.<column> <statements> <count>`";
const COLON = 0x3a;
const COMMA = 0x2c;
const DOT = 0x2e;
const MOST_LINE = 0x7fff_ffff;
const MOST_PATH_BYTES = 4096;
/** One short line could ask for as many lines and statements as there are numbers. */
const MOST_PLACES = 100_000_000;
class GoReading {
    #files;
    #hasMode = false;
    /** Of the blocks that are being read, and what it was made of. */
    #path;
    #pathBytes = new Uint8Array(0);
    #places = 0;
    constructor(file) {
        this.#files = new FileGatherer(file);
    }
    read(line) {
        line.skipBlanks();
        if (line.isAtEnd())
            return;
        if (line.takePrefix(MODE))
            this.#readMode(line);
        else if (!this.#hasMode)
            throw line.unexpected("`mode: set`, `mode: count` or `mode: atomic`");
        else
            this.#readBlock(line);
    }
    finish(last) {
        if (!this.#hasMode)
            throw last.error("the profile is empty");
        this.#endFile();
        return this.#files.finish(["lines", "statements"]);
    }
    #readMode(line) {
        const mode = line.textBefore().trim();
        if (!MODES.includes(mode))
            throw line.unexpected("the mode set, count or atomic");
        this.#hasMode = true;
    }
    #readBlock(line) {
        const colon = line.lastOf(COLON);
        if (colon <= line.at)
            throw line.unexpected(BLOCK);
        this.#setPath(line, colon);
        line.at = colon + 1;
        const firstLine = takeNumber(line);
        takeByte(line, DOT);
        const column = takeNumber(line);
        takeByte(line, COMMA);
        const lastLine = takeNumber(line);
        takeByte(line, DOT);
        takeNumber(line);
        line.skipBlanks();
        const statements = takeNumber(line);
        line.skipBlanks();
        const hits = takeNumber(line);
        if (!line.isAtEnd())
            throw line.unexpected(BLOCK);
        this.#addBlock(line, { firstLine, lastLine, column, statements, hits });
    }
    #addBlock(line, { firstLine, lastLine, column, statements, hits }) {
        if (firstLine === 0 || lastLine > MOST_LINE || lastLine < firstLine) {
            throw line.error(`no block can reach from line ${firstLine} to line ${lastLine}: ${line.quoted()}`);
        }
        if (statements === 0)
            return;
        this.#places += lastLine - firstLine + 1 + statements;
        if (this.#places > MOST_PLACES) {
            throw line.error(`up to here the profile has more than ${MOST_PLACES} lines and statements, as no program has`);
        }
        for (let number = firstLine; number <= lastLine; number++)
            this.#files.add("lines", number, hits);
        for (let i = 0; i < statements; i++)
            this.#files.add("statements", firstLine, hits, statementKey(column, i));
    }
    /** setPath ends the file that is being read if another begins. Blocks of a file stand together. */
    #setPath(line, end) {
        const path = line.bytes.subarray(line.at, end);
        if (this.#path !== undefined && isSame(path, this.#pathBytes))
            return;
        if (path.length > MOST_PATH_BYTES)
            throw line.error(`a path of more than ${MOST_PATH_BYTES} bytes`);
        this.#endFile();
        this.#path = line.textBefore(end);
        this.#pathBytes = new Uint8Array(path);
    }
    #endFile() {
        if (this.#path !== undefined)
            this.#files.endFile(this.#path);
        this.#path = undefined;
    }
}
function takeNumber(line) {
    const number = line.takeDigits();
    if (number === NOT_A_NUMBER)
        throw line.unexpected(BLOCK);
    return number;
}
function takeByte(line, byte) {
    if (!line.take(byte))
        throw line.unexpected(BLOCK);
}
function isSame(one, other) {
    if (one.length !== other.length)
        return false;
    for (let i = one.length - 1; i >= 0; i--)
        if (one[i] !== other[i])
            return false;
    return true;
}
/** No two blocks begin in the same column of a line, and few statements stand in one block. */
const STATEMENTS_OF_A_COLUMN = 4096;
const MOST_COLUMN = 0x10_0000;
function statementKey(column, index) {
    return column < MOST_COLUMN && index < STATEMENTS_OF_A_COLUMN
        ? column * STATEMENTS_OF_A_COLUMN + index
        : hashOf(bytesOf(`${column},${index}`)) >>> 0;
}

;// CONCATENATED MODULE: ./build/coverage/formats/jacocoMethods.js
/** The methods of one package's classes that name no file. */
class MethodsWithoutFile {
    #byName = new Map();
    /** add takes a method of a class, by the whole name of the class. */
    add(className, method) {
        const name = outermost(className);
        const before = this.#byName.get(name);
        if (before === undefined)
            this.#byName.set(name, [method]);
        else
            before.push(method);
    }
    /** endPackage adds the methods to the package's files, which are given by their names, and forgets them. */
    endPackage(sourceFiles, files, pathOf) {
        if (this.#byName.size === 0)
            return;
        const byStem = new Map(sourceFiles.map((file) => [file.replace(/\.[^.]*$/, ""), file]));
        for (const [name, methods] of this.#byName) {
            // Kotlin puts what stands in no class of `Cart.kt` into `CartKt`.
            const file = byStem.get(name) ?? byStem.get(name.replace(/Kt$/, "")) ?? name;
            for (const { line, key, hits } of methods)
                files.add("functions", line, hits, key);
            files.endFile(pathOf(file));
        }
        this.#byName.clear();
    }
}
function outermost(className) {
    return className.slice(className.lastIndexOf("/") + 1).replace(/(?<=.)\$.*$/s, "");
}

;// CONCATENATED MODULE: ./build/coverage/formats/jacoco.js
/** JaCoCo XML: packages of classes and source files, in the groups of a build of several modules. */




/**
 * readJacoco reads lines and branches of the source files and functions of the classes. JaCoCo counts instructions, and
 * not how often they ran: what was reached has one hit. Paths are those of packages, `com/acme/Main.java`; where two
 * groups have the same one, the names of the groups stand before it.
 */
async function readJacoco(source) {
    const reading = new JacocoReading(source.file);
    await readXml(source, "report", reading);
    return { format: "JaCoCo XML", files: reading.finish() };
}
class JacocoReading {
    #files;
    /** Those that are open, each with the names of the ones around it. */
    #groups = [];
    #package = "";
    #class;
    #method;
    #sourceFile;
    #withoutFile = new MethodsWithoutFile();
    /** Of the package that is open. */
    #sourceFiles = [];
    constructor(file) {
        this.#files = new FileGatherer(file);
    }
    open(tag) {
        switch (tag.name) {
            case "line":
                if (tag.within("sourcefile"))
                    this.#addLine(tag);
                return;
            case "counter":
                if (tag.within("class", "method"))
                    this.#countMethod(tag);
                return;
            case "method":
                this.#method = this.#methodOf(tag);
                return;
            case "class":
                this.#class = {
                    name: tag.text("name"),
                    key: String(placeKey(tag.text("name"))),
                    sourceFile: tag.attribute("sourcefilename") || undefined,
                };
                return;
            case "sourcefile":
                this.#sourceFile = tag.text("name");
                this.#sourceFiles.push(this.#sourceFile);
                return;
            case "package":
                this.#package = tag.attribute("name") ?? "";
                return;
            case "group":
                this.#openGroup(tag);
                return;
        }
    }
    close(name) {
        switch (name) {
            case "method":
                this.#addMethod();
                return;
            case "class":
                if (this.#class?.sourceFile !== undefined)
                    this.#endFile(this.#class.sourceFile);
                this.#class = undefined;
                return;
            case "sourcefile":
                if (this.#sourceFile !== undefined)
                    this.#endFile(this.#sourceFile);
                this.#sourceFile = undefined;
                return;
            case "package":
                this.#endPackage();
                return;
            case "group":
                this.#groups.pop();
                return;
        }
    }
    finish() {
        return withGroups(this.#files.finish(["lines", "branches", "functions"]));
    }
    #openGroup(tag) {
        const names = [...this.#groups.slice(-1), tag.attribute("name") ?? ""].join("/");
        if (names.length > LONGEST_PATH)
            tag.fail(`groups whose names have more than ${LONGEST_PATH} characters`);
        this.#groups.push(names);
    }
    #addLine(tag) {
        const line = tag.line("nr");
        if (tag.attribute("ci") === undefined && tag.attribute("mi") === undefined) {
            tag.fail("<line> has neither mi nor ci, and so does not say whether the line was reached. gcovr writes such reports: let it write Cobertura (--cobertura) or lcov (--lcov)");
        }
        const covered = tag.count("ci");
        // A line without instructions is none for JaCoCo either.
        if (covered + tag.count("mi") > 0)
            this.#files.add("lines", line, covered > 0 ? 1 : 0);
        const coveredBranches = optionalCount(tag, "cb");
        const branches = { covered: coveredBranches, total: coveredBranches + optionalCount(tag, "mb") };
        this.#files.addCounted("branches", line, branches);
    }
    #methodOf(tag) {
        const hasLine = (tag.attribute("line") ?? "0") !== "0";
        return {
            line: hasLine ? tag.line("line") : SOMEWHERE,
            key: placeKey(this.#class?.key ?? "", tag.text("name"), tag.attribute("desc") ?? ""),
            hits: undefined,
        };
    }
    /** A method was reached where any of its instructions was. IntelliJ and Kover count those, and no methods. */
    #countMethod(counter) {
        const type = counter.attribute("type");
        if (this.#method === undefined || (type !== "METHOD" && type !== "INSTRUCTION"))
            return;
        this.#method.hits = counter.count("covered") > 0 ? 1 : 0;
    }
    #addMethod() {
        const method = this.#method;
        this.#method = undefined;
        if (method?.hits === undefined || this.#class === undefined)
            return;
        const { line, key, hits } = method;
        if (this.#class.sourceFile === undefined)
            this.#withoutFile.add(this.#class.name, { line, key, hits });
        else
            this.#files.add("functions", line, hits, key);
    }
    #endPackage() {
        this.#withoutFile.endPackage(this.#sourceFiles, this.#files, (file) => this.#pathOf(file));
        this.#sourceFiles = [];
    }
    #endFile(sourceFile) {
        this.#files.endFile(this.#pathOf(sourceFile));
    }
    #pathOf(sourceFile) {
        const path = this.#package === "" ? sourceFile : `${this.#package}/${sourceFile}`;
        return `${this.#groups.at(-1) ?? ""}${BEHIND_GROUPS}${path}`;
    }
}
function optionalCount(tag, name) {
    return tag.attribute(name) === undefined ? 0 : tag.count(name);
}
/** A character that XML cannot hold. */
const BEHIND_GROUPS = "\0";
/** withGroups makes paths of what files were gathered under: with their groups only where a path occurs in several. */
function withGroups(files) {
    const uses = new Map();
    for (const { path } of files)
        uses.set(plain(path), (uses.get(plain(path)) ?? 0) + 1);
    return files.map((file) => {
        const isUnique = uses.get(plain(file.path)) === 1;
        const path = isUnique ? plain(file.path) : file.path.replace(BEHIND_GROUPS, "/").replace(/^\//, "");
        return { ...file, path };
    });
}
function plain(path) {
    return path.slice(path.indexOf(BEHIND_GROUPS) + 1);
}

;// CONCATENATED MODULE: ./build/coverage/formats/lcovFields.js
/** The fields of an lcov record: numbers with commas between them. */


const lcovFields_COMMA = 0x2c;
const MINUS = 0x2d;
const lcovFields_MOST_LINE = 0x7fff_ffff;
const COUNT = /^[0-9]+(\.[0-9]+)?(e\+?[0-9]+)?$/i;
/** takeComma passes over the comma that must stand here. `shape` is the record as it should be, for the message. */
function takeComma(line, shape) {
    line.skipBlanks();
    if (!line.take(lcovFields_COMMA))
        throw line.unexpected(shape);
    line.skipBlanks();
}
/** takeLineNumber reads a line number of the source, from 1. */
function takeLineNumber(line, shape) {
    const number = takeLineNumberIfKnown(line, shape);
    if (number === SOMEWHERE)
        throw line.error(`lines are counted from 1, but this is ${line.quoted()}`);
    return number;
}
/**
 * takeLineNumberIfKnown reads a line number of what need not have one: compilers have functions that nobody wrote, and
 * coverage.py before 7.6 branches out of a function, on line 0. Such a place is SOMEWHERE.
 */
function takeLineNumberIfKnown(line, shape) {
    line.skipBlanks();
    const isNegative = line.take(MINUS);
    const number = line.takeDigits();
    if (number === NOT_A_NUMBER)
        throw line.unexpected(shape);
    if (number > lcovFields_MOST_LINE)
        throw line.error(`no file has a line ${number}: ${line.quoted()}`);
    return isNegative ? SOMEWHERE : number;
}
/**
 * takeHits reads how often something was reached. Perl writes very large counts as floats. A count below 0, which gcov
 * makes of threads that count without locks, is an error as it is in LCOV 2: nobody knows what it was.
 */
function takeHits(line, shape) {
    const start = line.at;
    const hits = line.takeDigits();
    if (hits !== NOT_A_NUMBER && (line.bytes[line.at] === lcovFields_COMMA || line.isAtEnd()))
        return hits;
    line.at = start;
    const comma = line.firstOf(lcovFields_COMMA);
    const end = comma === -1 ? line.end : comma;
    const field = line.textBefore(end).trim();
    if (COUNT.test(field)) {
        line.at = end;
        return Math.ceil(Number(field));
    }
    if (field.startsWith("-") && COUNT.test(field.slice(1)))
        throw line.error(belowZero(line.quoted()));
    throw line.unexpected(shape);
}
const belowZero = (record) => `a count below 0: ${record}. Threads that count at the same time cause this: compile with -fprofile-update=atomic`;

;// CONCATENATED MODULE: ./build/coverage/formats/lcovFunctions.js
/**
 * The functions of one file of an lcov report. `FN` has a name and its line, `FNDA` a name and its hits; names are only
 * kept as hashes, since those of C++ templates can be longer than the code.
 */




const FN = "`FN:<line>,<name>`";
const FNDA = "`FNDA:<hits>,<name>`";
const FNL = "`FNL:<index>,<line>`";
const FNA = "`FNA:<index>,<hits>,<name>`";
/** Far more records than the functions of any file need. */
const MOST_RECORDS = 2_000_000;
class LcovFunctions {
    #files;
    #named = new Map();
    /** The lines of LCOV 2.2's functions, by their index. */
    #groups = new Map();
    #records = 0;
    constructor(files) {
        this.#files = files;
    }
    /** readFunction reads `FN:<line>,[<last line>,]<name>`. */
    readFunction(line) {
        const number = takeLineNumberIfKnown(line, FN);
        takeComma(line, FN);
        passLastLine(line);
        const named = this.#namedOf(line);
        if (named.line === undefined)
            named.line = number;
        else
            moreOf(named).lines.push(number);
    }
    /** readHits reads `FNDA:<hits>,<name>`. It may stand before the `FN` of the function. */
    readHits(line) {
        line.skipBlanks();
        const hits = takeHits(line, FNDA);
        takeComma(line, FNDA);
        const named = this.#namedOf(line);
        if (named.hits === undefined)
            named.hits = hits;
        else
            moreOf(named).hits.push(hits);
    }
    /** readGroup reads `FNL:<index>,<line>[,<last line>]`: a function, which may have several names. */
    readGroup(line) {
        const index = takeIndex(line, FNL);
        takeComma(line, FNL);
        const number = takeLineNumberIfKnown(line, FNL);
        this.#countRecord(line);
        this.#groups.set(index, number);
        this.#files.add("functions", number, 0);
    }
    /** readAlias reads `FNA:<index>,<hits>,<name>`: one of its names. */
    readAlias(line) {
        const index = takeIndex(line, FNA);
        takeComma(line, FNA);
        const hits = takeHits(line, FNA);
        takeComma(line, FNA);
        const number = this.#groups.get(index);
        if (number === undefined)
            throw line.error(`no FNL record of this file has the index ${index}: ${line.quoted()}`);
        this.#files.add("functions", number, hits);
    }
    /** endFile adds the functions, of which all is known now, and forgets their names. */
    endFile() {
        if (this.#records === 0)
            return;
        for (const [name, { line = SOMEWHERE, hits = 0, more }] of this.#named) {
            const key = name >>> 0;
            this.#files.add("functions", line, hits, key);
            if (more === undefined)
                continue;
            // Hits that are left over belong to the last of them.
            const last = more.lines.at(-1) ?? line;
            for (const [i, each] of more.lines.entries())
                this.#files.add("functions", each, more.hits[i] ?? 0, key);
            for (const each of more.hits.slice(more.lines.length))
                this.#files.add("functions", last, each, key);
        }
        this.#named.clear();
        this.#groups.clear();
        this.#records = 0;
    }
    /** namedOf finds the functions of the name that stands at the end of a record. */
    #namedOf(line) {
        this.#countRecord(line);
        const name = hashOf(line.bytes, line.at, line.end);
        let named = this.#named.get(name);
        if (named === undefined) {
            named = { line: undefined, hits: undefined, more: undefined };
            this.#named.set(name, named);
        }
        return named;
    }
    #countRecord(line) {
        this.#records++;
        if (this.#records > MOST_RECORDS)
            throw line.error(`more than ${MOST_RECORDS} records of functions in one file`);
    }
}
function moreOf(named) {
    named.more ??= { lines: [], hits: [] };
    return named.more;
}
function takeIndex(line, shape) {
    line.skipBlanks();
    const index = line.takeDigits();
    if (index === NOT_A_NUMBER)
        throw line.unexpected(shape);
    return index;
}
/** passLastLine passes over a last line, if that is what stands before the name. */
function passLastLine(line) {
    const start = line.at;
    if (line.takeDigits() !== NOT_A_NUMBER && line.take(lcovFields_COMMA))
        return;
    line.at = start;
}

;// CONCATENATED MODULE: ./build/coverage/formats/lcov.js
/**
 * lcov's tracefile, as geninfo(1) of LCOV 1 and 2 describes it, and as other tools write it. The records of a file stand
 * between its `SF` and `end_of_record`. Sums (`LF`, `FNH` and so on) are not used: places are counted, as lcov does.
 */





/** readLcov reads a tracefile. Lines are measured, branches and functions where the report has a record about any. */
const readLcov = async (source) => {
    const reading = new LcovReading(source.file);
    const last = await eachLine(source, (line) => reading.read(line));
    return { format: "lcov", files: reading.finish(last) };
};
/** The shapes of records, as messages show them. */
const DA = "`DA:<line>,<hits>`";
const BRDA = "`BRDA:<line>,<block>,<branch>,<taken>`";
const SF = "`SF:<path>`";
const LINE = bytesOf("DA:");
const BRANCH = bytesOf("BRDA:");
const FUNCTION = bytesOf("FN:");
const FUNCTION_HITS = bytesOf("FNDA:");
const FUNCTION_GROUP = bytesOf("FNL:");
const FUNCTION_NAME = bytesOf("FNA:");
const FILE = ["SF:", "KF:"].map(bytesOf);
const END = bytesOf("end_of_record");
/** They say that a metric is measured, though there may be nothing of it. */
const BRANCH_SUMS = ["BRF:", "BRH:"].map(bytesOf);
const FUNCTION_SUMS = ["FNF:", "FNH:"].map(bytesOf);
/** The name of the test, the version of the file, sums, conditions (MC/DC), which are no metric of ours, and comments. */
const PASSED_OVER = ["LF:", "LH:", "TN:", "VER:", "MCDC:", "MCF:", "MCH:", "#"].map(bytesOf);
/** As long as a path can be on Linux. */
const lcov_MOST_PATH_BYTES = 4096;
const DASH = 0x2d;
const EXCEPTION = 0x65;
const FALLTHROUGH = 0x66;
const UNREACHABLE = 0x55;
class LcovReading {
    #files;
    #functions;
    #measured = new Set(["lines"]);
    /** Of the file whose records are being read. */
    #path;
    #begunAt = 0;
    #hasFiles = false;
    constructor(file) {
        this.#files = new FileGatherer(file);
        this.#functions = new LcovFunctions(this.#files);
    }
    /** read takes the next line of the report. The records of which there are most come first. */
    read(line) {
        line.skipBlanks();
        if (line.takePrefix(LINE))
            this.#readLine(line);
        else if (line.takePrefix(BRANCH))
            this.#readBranch(line);
        else if (line.takePrefix(FUNCTION_HITS))
            this.#functionsOf(line).readHits(line);
        else if (line.takePrefix(FUNCTION))
            this.#functionsOf(line).readFunction(line);
        else if (line.takePrefix(FUNCTION_NAME))
            this.#functionsOf(line).readAlias(line);
        else if (line.takePrefix(FUNCTION_GROUP))
            this.#functionsOf(line).readGroup(line);
        else if (isOneOf(line, FILE))
            this.#beginFile(line);
        else if (line.takePrefix(END))
            this.#endFile();
        else if (isOneOf(line, BRANCH_SUMS))
            this.#measured.add("branches");
        else if (isOneOf(line, FUNCTION_SUMS))
            this.#measured.add("functions");
        else if (!line.isAtEnd() && !isOneOf(line, PASSED_OVER))
            throw line.unexpected("a record of lcov");
    }
    finish(last) {
        if (this.#path !== undefined) {
            throw last.error(`the report ends before the end_of_record of the file that line ${this.#begunAt} begins. Was it cut off?`);
        }
        if (!this.#hasFiles)
            throw last.error(`the report has no file: there is no ${SF} in it`);
        return this.#files.finish([...this.#measured]);
    }
    #readLine(line) {
        this.#mustBeInFile(line);
        const number = takeLineNumber(line, DA);
        takeComma(line, DA);
        this.#files.add("lines", number, takeHits(line, DA));
        // A checksum of the source may follow.
    }
    /** readBranch reads `BRDA:<line>,[e|f][U]<block>,<branch>,<taken>`. */
    #readBranch(line) {
        this.#mustBeInFile(line);
        const number = takeLineNumberIfKnown(line, BRDA);
        takeComma(line, BRDA);
        if (!line.take(EXCEPTION))
            line.take(FALLTHROUGH);
        const isUnreachable = line.take(UNREACHABLE);
        const key = takeBranch(line);
        const hits = takeTaken(line);
        this.#measured.add("branches");
        // Somebody marked it as one that cannot be taken: lcov does not count it either.
        if (!isUnreachable)
            this.#files.add("branches", number, hits, key);
    }
    #functionsOf(line) {
        this.#mustBeInFile(line);
        this.#measured.add("functions");
        return this.#functions;
    }
    #beginFile(line) {
        if (this.#path !== undefined) {
            throw line.error(`a file begins, but the one that line ${this.#begunAt} begins has no end_of_record`);
        }
        line.skipBlanks();
        if (line.isAtEnd())
            throw line.unexpected(SF);
        if (line.end - line.at > lcov_MOST_PATH_BYTES)
            throw line.error(`a path of more than ${lcov_MOST_PATH_BYTES} bytes`);
        this.#path = line.textBefore();
        this.#begunAt = line.number;
        this.#hasFiles = true;
    }
    /** endFile ends a record. One without a file is let pass, as lcov does: reports that were joined may have such. */
    #endFile() {
        if (this.#path === undefined)
            return;
        this.#functions.endFile();
        this.#files.endFile(this.#path);
        this.#path = undefined;
    }
    #mustBeInFile(line) {
        if (this.#path === undefined)
            throw line.error(`${line.quoted()} belongs to no file: expected ${SF} before it`);
    }
}
function isOneOf(line, prefixes) {
    return prefixes.some((prefix) => line.takePrefix(prefix));
}
/**
 * takeBranch reads `<block>,<branch>,` and makes a key of it. Mostly they are two small numbers, but a branch may be a text
 * with commas: only the last comma of the record is sure to end it.
 */
function takeBranch(line) {
    const start = line.at;
    const block = line.takeDigits();
    const branch = line.take(lcovFields_COMMA) ? line.takeDigits() : NOT_A_NUMBER;
    const areSmall = block !== NOT_A_NUMBER && branch !== NOT_A_NUMBER && block < 0x1_0000 && branch < 0x1_0000;
    if (areSmall && line.take(lcovFields_COMMA) && line.firstOf(lcovFields_COMMA) === -1)
        return block * 0x1_0000 + branch;
    line.at = start;
    const end = line.lastOf(lcovFields_COMMA);
    if (end === line.firstOf(lcovFields_COMMA))
        throw line.unexpected(BRDA);
    line.at = end + 1;
    return hashOf(line.bytes, start, end) >>> 0;
}
/** takeTaken reads how often a branch was taken. A dash stands where nothing came as far as its condition. */
function takeTaken(line) {
    line.skipBlanks();
    if (!line.take(DASH))
        return takeHits(line, BRDA);
    if (line.isAtEnd())
        return 0;
    line.at--;
    return takeHits(line, BRDA);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/json/syntax.js
var syntax = __webpack_require__(3276);
;// CONCATENATED MODULE: ./build/coverage/jsonBounds.js
/** How much a JSON text asks for, found out before it is parsed: a parser that runs out of memory takes the process with it. */
/** Deeper nesting than this is refused: reports have six levels, and parsers recurse. */
const MAX_DEPTH = 200;
/** A report of 256 MiB that a tool wrote has less of each. */
const LIMITS = { containers: 12 * 1024 * 1024, entries: 64 * 1024 * 1024, texts: 4 * 1024 * 1024 };
const NAMES = {
    containers: "objects and lists",
    entries: "entries",
    texts: "different texts",
};
const MOST_SEEN_BITS = 2 ** 26;
/** findExcess runs over the bytes of a JSON text once. A text that is no JSON may go either way: the parser comes next. */
function findExcess(bytes, limits = LIMITS) {
    const seen = new Uint32Array(seenBits(bytes.length) / 32);
    const counts = { containers: 0, entries: 0, texts: 0 };
    let depth = 0;
    for (let at = 0; at < bytes.length; at++) {
        switch (bytes[at]) {
            case 0x22: {
                const start = at;
                let hash = 0x811c9dc5;
                for (at++; at < bytes.length && bytes[at] !== 0x22; at++) {
                    if (bytes[at] === 0x5c)
                        at++;
                    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
                }
                if (isNew(seen, hash) && ++counts.texts > limits.texts)
                    return tooMany("texts", limits, start);
                break;
            }
            case 0x5b:
            case 0x7b:
                if (++depth > MAX_DEPTH)
                    return { what: `is nested deeper than ${MAX_DEPTH} levels`, at };
                if (++counts.containers > limits.containers)
                    return tooMany("containers", limits, at);
                break;
            case 0x5d:
            case 0x7d:
                depth--;
                break;
            case 0x2c:
                if (++counts.entries > limits.entries)
                    return tooMany("entries", limits, at);
                break;
        }
    }
    return undefined;
}
/** A power of two, some bits for each text that there may be. */
function seenBits(bytes) {
    return Math.min(MOST_SEEN_BITS, 2 ** Math.ceil(Math.log2(1024 + 4 * bytes)));
}
/** Two texts with the same bits of hash are taken for one: millions of texts are looked for, not their exact number. */
function isNew(seen, hash) {
    const bit = (hash ^ (hash >>> 13)) & (seen.length * 32 - 1);
    const before = seen[bit >>> 5] ?? 0;
    seen[bit >>> 5] = before | (1 << (bit & 31));
    return (before & (1 << (bit & 31))) === 0;
}
function tooMany(what, limits, at) {
    return { what: `has more than ${limits[what]} ${NAMES[what]}, which no report of a program has`, at };
}

;// CONCATENATED MODULE: ./build/coverage/jsonText.js
/** The bytes of a report in JSON → its value. */







/** Larger reports in JSON are refused: their value would take gigabytes. */
const MAX_JSON_BYTES = 256 * 1024 * 1024;
/**
 * readJsonText parses a report: strict JSON (RFC 8259) in UTF-8, with or without a byte order mark. Of a repeated key the
 * last value holds, as in the tools. Rejects with CoverageReportError.
 */
async function readJsonText(source) {
    const { file } = source;
    const bytes = await readAll(source);
    const excess = findExcess(bytes);
    if (excess !== undefined)
        throw new model/* CoverageReportError */.p(file, excess.what, positionOf(bytes, excess.at));
    const text = decode(file, bytes);
    return new JsonPart({ file, text }, parse(file, text));
}
async function readAll({ file, chunks }) {
    const read = [];
    let length = 0;
    for await (const chunk of chunks) {
        length += chunk.length;
        if (length > MAX_JSON_BYTES) {
            throw new model/* CoverageReportError */.p(file, `is larger than ${MAX_JSON_BYTES / 2 ** 20} MiB, too much for a report in JSON: lcov and XML may be of any size`);
        }
        read.push(chunk);
    }
    return Buffer.concat(read);
}
function decode(file, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new model/* CoverageReportError */.p(file, "is not UTF-8 text", { line: firstLineNotUtf8(bytes) });
    }
}
function firstLineNotUtf8(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const end = bytes.indexOf(0x0a, start);
        const next = end === -1 ? bytes.length : end + 1;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, next)))
            return line;
        start = next;
    }
    return line;
}
/** The column counts bytes. */
function positionOf(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1 && end < offset; end = bytes.indexOf(0x0a, start)) {
        line++;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
function parse(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        failAtSyntaxError(file, text);
        throw new model/* CoverageReportError */.p(file, `is not JSON: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
/** What JSON.parse says is not for people. The first error ends it: this parser would go on, and recurse without a limit. */
function failAtSyntaxError(file, text) {
    (0,main.visit)(text, {
        onError: (error, offset, length, line, column) => {
            const described = (0,syntax/* describeSyntaxError */.l)({ error, offset, length }, text);
            throw new model/* CoverageReportError */.p(file, `is not JSON: ${described}`, { line: line + 1, column: column + 1 });
        },
    }, { disallowComments: true, allowTrailingComma: false });
}

;// CONCATENATED MODULE: ./build/coverage/read.js
/** A coverage report of any format → its coverage. */











const read_READERS = {
    lcov: readLcov,
    go: readGoProfile,
    cobertura: readCobertura,
    clover: readClover,
    jacoco: readJacoco,
    json: async (source) => readJsonReport(await readJsonText(source)),
};
const read_KNOWN = "Read are lcov, Cobertura, Clover and JaCoCo XML, Istanbul's coverage-final.json and coverage-summary.json, coverage.py's JSON, " +
    "SimpleCov's .resultset.json and .last_run.json, Go's coverprofile and llvm-cov's JSON";
/**
 * readCoverageReport finds out the format of a report by how it begins, and reads it. Rejects with CoverageReportError where
 * the report is empty, of no known format, broken, larger than is read, or where its bytes do not come. The source is read
 * once, and given up as soon as something is wrong.
 */
async function readCoverageReport(source) {
    const { file } = source;
    const chunks = chunksOf(source);
    try {
        const head = await readHead(chunks);
        const text = decodeHead(head);
        const found = detectFormat(text);
        switch (found.kind) {
            case "empty":
                throw new model/* CoverageReportError */.p(file, "is empty: the run that should have written it measured nothing, or failed");
            case "mistaken":
                throw new model/* CoverageReportError */.p(file, `is no report that can be read, but ${found.what}`);
            case "unknown":
                throw new model/* CoverageReportError */.p(file, `is of no format that is read. It begins with ${(0,quote/* quote */.h)(text.trimStart())}. ${read_KNOWN}`);
            default:
                return await read_READERS[found.kind]({ file, chunks: resume(head, chunks) });
        }
    }
    finally {
        await chunks.return(undefined);
    }
}
/** A file that cannot be read to its end is a report that cannot be read. */
async function* chunksOf({ file, chunks }) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw error instanceof model/* CoverageReportError */.p
            ? error
            : new model/* CoverageReportError */.p(file, `cannot be read: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
/** Takes the first chunks, until they are HEAD_BYTES together. */
async function readHead(chunks) {
    const head = [];
    for (let length = 0; length < HEAD_BYTES;) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        head.push(next.value);
        length += next.value.length;
    }
    return head;
}
async function* resume(head, rest) {
    yield* head;
    yield* rest;
}
/** UTF-16 has a mark; in all else, what tells the formats apart is ASCII. */
function decodeHead(head) {
    const bytes = Buffer.concat(head).subarray(0, HEAD_BYTES);
    const mark = bytes.toString("latin1", 0, 2);
    const encoding = mark === "\xff\xfe" ? "utf-16le" : mark === "\xfe\xff" ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/coverage/checkout.js
/** The files of a checkout, ordered so that the one with the longest end in common with a path is found at once. */
/** So many of the files between which nothing decides are named. */
const checkout_NAMED = 3;
/** checkoutOf takes the files relative to the root, with forward slashes. 100,000 of them take a moment. */
function checkoutOf(root, files) {
    const names = new Set(files);
    let exact;
    let folded;
    return {
        root: root.replace(/\/+$/, ""),
        has: (file) => names.has(file),
        endingLike(path) {
            exact ??= indexByEnd(names, (key) => key);
            return find(exact, path);
        },
        endingLikeAnyCase(path) {
            folded ??= indexByEnd(names, (key) => key.toLowerCase());
            return find(folded, path);
        },
    };
}
function indexByEnd(names, fold) {
    const entries = Array.from(names, (file) => ({ file, key: fold(backwards(file)) }));
    entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return { keys: entries.map(({ key }) => key), files: entries.map(({ file }) => file), fold };
}
const CLOSE = "\0";
function backwards(path) {
    return path.split("/").reverse().join(CLOSE) + CLOSE;
}
/** In sorted order, whoever shares most with a key stands beside the place where it would be. */
function find({ keys, files, fold }, path) {
    const key = fold(backwards(path));
    const place = firstNotBelow(keys, key);
    const shared = [sharedEnd(key, keys[place - 1]), sharedEnd(key, keys[place])];
    const end = key.slice(0, Math.max(...shared));
    if (end === "")
        return { kind: "none" };
    const segments = end.split(CLOSE).length - 1;
    const first = firstNotBelow(keys, end);
    const alike = [first, first + 1, first + 2].filter((index) => keys[index]?.startsWith(end) === true);
    const [found = ""] = files.slice(first, first + 1);
    // A file that is this end as a whole is what is meant, whatever else ends like it.
    const isWhole = keys[first] === end && keys[first + 1] !== end;
    if (isWhole || alike.length === 1)
        return { kind: "one", file: found, segments };
    return { kind: "several", files: alike.slice(0, checkout_NAMED).map((index) => files[index] ?? ""), segments };
}
function firstNotBelow(keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((keys[middle] ?? "") < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The length of what two keys begin with alike, in whole segments. */
function sharedEnd(one, other = "") {
    let whole = 0;
    for (let at = 0; at < one.length && one[at] === other[at]; at++)
        if (one[at] === CLOSE)
            whole = at + 1;
    return whole;
}

;// CONCATENATED MODULE: ./build/pipeline/filesBelow.js
/** The files below a folder, without following links, and never more than can be handled. */


/** What tools put there, in masses, and nobody wrote. */
const filesBelow_PASSED_OVER = new Set([".git", "node_modules"]);
/** A folder with more files than this is not searched to its end. */
const filesBelow_MOST_FILES = 200_000;
/** filesBelow lists the files. Folders that cannot be read, and those named .git and node_modules, are passed over. */
async function filesBelow(folder) {
    const files = [];
    const folders = [""];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const inside = next;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, inside), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!filesBelow_PASSED_OVER.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile())
                files.push(path);
        }
        if (files.length > filesBelow_MOST_FILES)
            return { files: files.slice(0, filesBelow_MOST_FILES).sort(), isCut: true };
    }
    return { files: files.sort(), isCut: false };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/pipeline/gitFiles.js
/** The files of a Git repository, as Git lists them: without what it ignores, and with what is not committed yet. */

/** How long Git may take, in milliseconds, and how much it may say, in bytes. */
const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** Of the environment Git gets what it needs to be found; a GIT_DIR there would lead it to another repository. */
const PASSED_ON = ["PATH", "Path", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP"];
/** A repository may be a stranger's: what its configuration would have Git start is switched off. */
const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*"];
/**
 * gitFiles lists the files below a repository's root, relative to it, without those of submodules. Resolves with undefined
 * where Git is not there, fails, takes too long or says too much.
 */
async function gitFiles(root, environment) {
    const env = Object.fromEntries(PASSED_ON.map((name) => [name, environment[name]]));
    const args = [...SAFE, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = await ask(args, root, env);
    return listed?.split("\0").filter((file) => file !== "");
}
function ask(args, cwd, env) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)("git", args, {
            cwd,
            env: { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
            stdio: ["ignore", "pipe", "ignore"],
            shell: false,
            timeout: TIMEOUT_MS,
            killSignal: "SIGKILL",
            windowsHide: true,
        });
        const chunks = [];
        let bytes = 0;
        child.stdout.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_BYTES)
                child.kill("SIGKILL");
            else
                chunks.push(chunk);
        });
        child.once("error", () => resolve(undefined));
        child.once("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : undefined));
    });
}

;// CONCATENATED MODULE: ./build/pipeline/checkout.js
/** The checkout that a command works in: where it begins, and which files it has. */





/** readCheckout finds the repository around a folder and lists its files; outside of one, the files of the folder. */
async function readCheckout(folder, environment) {
    const repository = await repositoryAround((0,external_node_path_.resolve)(folder));
    const root = repository ?? (0,external_node_path_.resolve)(folder);
    const listed = repository === undefined ? undefined : await gitFiles(root, environment);
    const files = listed ?? (await filesBelow(root)).files;
    return checkoutOf(root.replaceAll("\\", "/"), files);
}
/** A worktree and a submodule have a file of that name. */
async function repositoryAround(folder) {
    const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, ".git")).catch(() => undefined);
    if (found !== undefined)
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : repositoryAround(above);
}

// EXTERNAL MODULE: ./build/fixtures/read.js
var fixtures_read = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/generated/validate-coverage.js
var validate_coverage = __webpack_require__(8985);
;// CONCATENATED MODULE: ./build/pipeline/coverageBase.js
/** What the coverage of a language was before: from the base branch's reports, or from the report of its run. */





const coverageBase_MAX_BYTES = 64 * 1024 * 1024;
/** isOwnReport tells whether a file is a report.json or coverage-verdict.json of this tool, which begin with their format. */
async function isOwnReport({ path }) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
        return /"grpc-fixtures-(?:report|coverage)"/.test(buffer.toString("utf8", 0, bytesRead));
    }
    catch {
        // A folder is none, and whoever reads it says so.
        return false;
    }
    finally {
        await file.close();
    }
}
/** baseOfOwnReport takes what a report of this tool says of a binding or language. */
function baseOfOwnReport({ file, path }, name, language) {
    const read = (0,fixtures_read/* readBytes */.i)(path, coverageBase_MAX_BYTES);
    if (!read.ok)
        return { ok: false, message: `the base ${file} cannot be read` };
    const section = sectionOf(read.bytes);
    if (section === undefined)
        return { ok: false, message: `the base ${file} is not what grpc-fixtures writes` };
    const found = section.find((each) => each.name === name) ??
        section.find((each) => each.binding === undefined && each.language === language);
    return { ok: true, totals: totalsOfLanguage(found) };
}
/** Without a section nothing was checked then, and there is nothing to compare with. */
function sectionOf(bytes) {
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
    if (!(0,json_value/* isObject */.G)(value))
        return undefined;
    if (value.coverage === undefined)
        return [];
    const document = {
        format: "grpc-fixtures-coverage",
        version: 1,
        tool: "",
        result: "passed",
        coverage: value.coverage,
    };
    return isDocument(document) ? document.coverage.languages : undefined;
}
function isDocument(value) {
    return (0,validate_coverage/* validateCoverageDocument */.U)(value);
}
function totalsOfLanguage(language) {
    const of = (wanted) => {
        const found = language?.metrics.find(({ metric }) => metric === wanted);
        if (found?.state === "nothing-to-cover")
            return { state: "nothing-to-cover" };
        if (found?.state !== "measured" || found.percent === undefined)
            return { state: "not-measured" };
        const { covered, total, percent } = found;
        return covered === undefined || total === undefined ? ofPercentage(percent) : ofCount({ covered, total });
    };
    return { lines: of("lines"), statements: of("statements"), branches: of("branches"), functions: of("functions") };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/pipeline/coverageFiles.js
/** Files and globs of coverage reports → the reports there. */






/** More than this are no reports of one language. */
const MOST_REPORTS = 1000;
/** findReports finds what files and globs mean, relative to a folder, each file once; and says what is not there. */
async function findReports(patterns, folder, cwd) {
    const paths = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const found = await pathsOf(pattern, folder, cwd);
        if (typeof found === "string")
            missing.push(found);
        else
            for (const path of found)
                paths.add(path);
    }
    if (paths.size > MOST_REPORTS)
        missing.push(`${paths.size} files are more than the ${MOST_REPORTS} reports that are read`);
    const reports = [...paths].slice(0, MOST_REPORTS).map((path) => ({ file: shown(path, cwd), path }));
    return { reports, missing };
}
/** The paths, or why there are none. */
async function pathsOf(pattern, folder, cwd) {
    const path = (0,external_node_path_.resolve)(folder, pattern);
    const isThere = await (0,promises_.stat)(path).then(() => true, () => false);
    if (isThere)
        return [path];
    const { base, glob, isGlob } = picomatch.scan(pattern.replaceAll(external_node_path_.sep, "/"));
    if (!isGlob)
        return `there is no file ${shown(path, cwd)}: run the tests with coverage first, or correct the path`;
    const start = (0,external_node_path_.resolve)(folder, base);
    const matches = picomatch(glob, { dot: true });
    const { files, isCut } = await filesBelow(start);
    const fitting = files.filter((file) => matches(file)).map((file) => (0,external_node_path_.resolve)(start, file));
    if (fitting.length > 0)
        return fitting;
    const why = isCut ? ": there are too many files to search" : ": run the tests with coverage first, or correct it";
    return `${shown(path, cwd)} matches no file${why}`;
}
function shown(path, cwd) {
    return (0,external_node_path_.relative)(cwd, path).replaceAll(external_node_path_.sep, "/") || ".";
}
/** openReport checks that a file can be read to its end, and gives its bytes. Throws a plain sentence. */
async function openReport({ path }) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new Error(`cannot be read: ${(0,errors/* messageOf */.b)(error)}`);
    });
    if (found.isDirectory())
        throw new Error("is a folder: name the report in it, or write a glob");
    // A pipe or a device could keep us for ever.
    if (!found.isFile())
        throw new Error("is no ordinary file");
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
}
const CHUNK_BYTES = 1024 * 1024;

// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/pipeline/coverage.js
/** The coverage gate: reports of each language → what they come to, and whether that is enough. */














/**
 * checkCoverage reads the reports and decides. What is wrong with a report, or is missing, is in the result. Rejects with
 * UsageError for a text that is no diff.
 */
async function checkCoverage(check) {
    const { targets, folder, environment, diff } = check;
    const changed = diff === undefined ? undefined : changedLines(diff);
    const checkout = await readCheckout(folder, environment);
    const languages = [];
    // One after the other: each may take hundreds of megabytes.
    for (const target of targets)
        languages.push(await checkTarget(target, checkout, changed, check));
    return { languages: languages.map((each) => withShared(each, languages)) };
}
/** A report that two languages name is mostly one that was copied and not changed. It may hold both, so that it is no error. */
function withShared(one, all) {
    const notes = one.reports.flatMap(({ file }) => {
        const other = all.find(({ language, reports }) => language !== one.language && reports.some((report) => report.file === file));
        return other === undefined ? [] : [`${file} is the report of ${other.name} too: is it meant to be?`];
    });
    return notes.length === 0 ? one : { ...one, notes: [...one.notes, ...notes] };
}
function changedLines(diff) {
    try {
        return readDiff(diff);
    }
    catch (error) {
        if (error instanceof DiffError)
            throw new settings/* UsageError */.e(`the diff cannot be used: ${error.message}`);
        throw error;
    }
}
async function checkTarget(target, checkout, changed, check) {
    const { name, binding, language, minimum, noDecrease } = target;
    const { folder, cwd, mask = (text) => text } = check;
    const isExcluded = excluder(target, checkout, folder);
    const found = await findReports(target.reports, folder, cwd);
    const read = await readReports(found.reports, { checkout, isExcluded, mask });
    const missing = found.missing.map((message) => ({ kind: "missing-report", message }));
    const unnamed = target.reports.length === 0 ? [NO_REPORT] : [];
    const problems = [...unnamed, ...missing, ...read.problems];
    const base = await baseOf(target, { checkout, isExcluded, mask }, check);
    return judgeLanguage({
        name,
        ...(binding === undefined ? {} : { binding }),
        language,
        requirements: {
            minimum,
            ...(noDecrease === undefined ? {} : { noDecrease }),
            ...(target.changedLines === undefined ? {} : { changedLines: target.changedLines }),
        },
        reports: read.reports,
        // Of some of the reports alone, the numbers would be wrong.
        ...(problems.length > 0 || read.coverage === undefined ? {} : { coverage: read.coverage }),
        problems,
        notes: [...read.notes, ...notesOnPercentages(read, target)],
        inCheckout: (path) => checkout.has(path),
        isExcluded,
        ...(base === undefined ? {} : { base }),
        ...(changed === undefined ? {} : { changed }),
    });
}
/** What cannot be told from percentages alone. */
function notesOnPercentages({ coverage, reports }, { exclude }) {
    const percentages = coverage?.percentages;
    const [report] = reports;
    if (percentages === undefined || report === undefined)
        return [];
    const notes = exclude.length === 0 ? [] : [`${report.file} has percentages only: \`exclude\` leaves nothing out of them`];
    if (report.format !== "SimpleCov .last_run.json" || percentages.lines !== 100)
        return notes;
    return [...notes, `${report.file} says 100 % also where no file was measured: .resultset.json beside it would tell`];
}
const NO_REPORT = {
    kind: "missing-report",
    message: "no report is named: write `report:` with the file that the tests' coverage is written to",
};
/** Globs are relative to the configuration's folder, and people copy them from files at the root of the checkout. */
function excluder({ exclude }, { root }, folder) {
    const isExcluded = excludes(exclude);
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder)).replaceAll("\\", "/");
    if (inside === "" || inside.startsWith(".."))
        return isExcluded;
    return (path) => isExcluded(path) || (path.startsWith(`${inside}/`) && isExcluded(path.slice(inside.length + 1)));
}
async function readReports(files, { checkout, isExcluded, mask }) {
    const reports = [];
    const placed = [];
    const problems = [];
    const notes = [];
    for (const report of files) {
        try {
            const read = await readCoverageReport({ file: report.file, chunks: await openReport(report) });
            const inside = (0,external_node_path_.relative)(checkout.root, report.path).replaceAll("\\", "/");
            const place = placeReport(read, report.file, checkout, isExcluded, inside.startsWith("..") ? undefined : inside);
            reports.push({ file: report.file, format: read.format });
            placed.push(place.report);
            notes.push(...place.notes.map(mask));
        }
        catch (error) {
            reports.push({ file: report.file });
            problems.push({ kind: "unreadable-report", message: mask(whyUnread(report, error)) });
        }
    }
    if (problems.length > 0)
        return { reports, problems, notes };
    const merged = mergeReports(placed);
    if (!merged.ok)
        return { reports, problems: [{ kind: "unmergeable", message: mask(merged.message) }], notes };
    return { reports, coverage: merged.coverage, problems, notes };
}
function whyUnread({ file }, error) {
    if (error instanceof model/* CoverageReportError */.p)
        return error.message;
    return `${file} ${(0,errors/* messageOf */.b)(error)}`;
}
/** Absent where there is nothing to compare with, and nothing to compare. */
async function baseOf(target, reading, { folder, cwd }) {
    if (target.noDecrease === undefined || target.base.length === 0)
        return undefined;
    const { reports, missing } = await findReports(target.base, folder, cwd);
    if (missing.length > 0)
        return { ok: false, message: `the base: ${missing.join("; ")}` };
    const [only] = reports;
    if (only !== undefined && reports.length === 1 && (await isOwnReport(only))) {
        return baseOfOwnReport(only, target.name, target.language);
    }
    const { coverage, problems } = await readReports(reports, reading);
    if (coverage !== undefined)
        return { ok: true, totals: totalsOf(coverage) };
    return { ok: false, message: `the base: ${problems.map(({ message }) => message).join("; ")}` };
}


/***/ })

};
