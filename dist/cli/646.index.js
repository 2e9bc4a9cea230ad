export const id = 646;
export const ids = [646];
export const modules = {

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCommand: () => (/* binding */ newCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/fixtures/load.js + 29 modules
var load = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/fixtures/rules/naming.js
var naming = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/scenarios/drafts.js
var drafts = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/scenarios/scaffold.js
/** A scenario → a new fixture: its JSON, and where it goes. */



const FOLDERS = {
    unary: "unary",
    server_streaming: "server",
    client_streaming: "client",
    bidirectional_streaming: "bidirectional",
    error: "errors",
};
const KIND_WORDS = {
    unary: "Unary",
    server_streaming: "Server stream",
    client_streaming: "Client stream",
    bidirectional_streaming: "Bidirectional",
};
/** homeOf is the folder for fixtures of a category: in a suite's folder, or beside the folder of another category. */
function homeOf(folder, category) {
    const isOfCategory = Object.values(FOLDERS).includes((0,external_node_path_.basename)(folder));
    return (0,external_node_path_.join)(isOfCategory ? (0,external_node_path_.dirname)(folder) : folder, FOLDERS[category]);
}
/** usualCategory is the category of a scenario's fixture: calls that the server fails are errors, of whatever kind. */
function usualCategory(scenario, kind) {
    const { expected, client } = scenario.draft((0,drafts/* baseDraft */.nU)(kind), kind);
    return expected.status_code === "OK" || client?.cancel !== undefined ? kind : "error";
}
/** usualName is a name for reports. `taken` are the names of the suite. */
function usualName({ title, id }, kind, taken) {
    const isPlain = title.toLowerCase().replaceAll("_", "-") === id;
    const name = `${KIND_WORDS[kind]}: ${isPlain ? title : `${id.replaceAll("-", " ")} (${title})`}`;
    let unique = name;
    for (let i = 2; taken.has(unique); i++)
        unique = `${name} ${i}`;
    return unique;
}
/** nextNumber is the first free number of a folder; undefined where its ranges are full. */
function nextNumber(folder, taken) {
    for (const { from, to } of (0,naming/* rangesOf */.wA)(folder) ?? [{ from: 1, to: 9999 }]) {
        for (let number = from; number <= to; number++)
            if (!taken.has(number))
                return number;
    }
    return undefined;
}
/** fileNameOf is `{number}_{scenario}.json`, with the kind where the folder does not say it. */
function fileNameOf(number, { scenario, kind, category }) {
    const words = [scenario.id, ...(category === "error" ? [KIND_WORDS[kind].toLowerCase()] : [])];
    return `${String(number).padStart(2, "0")}_${words.join("_").replace(/[^a-z0-9]+/g, "_")}.json`;
}
/** newFixture writes the fixture. It is valid, and a fixture server passes it as it stands. */
function newFixture({ scenario, kind, category, name, description }) {
    const draft = scenario.draft((0,drafts/* baseDraft */.nU)(kind), kind);
    const words = scenario.id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const service = `${words.join("")}Service`;
    const method = KIND_WORDS[kind].replace(/(^| )(\w)/g, (_, _space, letter) => letter.toUpperCase());
    return {
        $schema: "https://github.com/spikard/grpc-fixtures-action/schema/fixture.schema.json",
        name,
        description: description ??
            `${scenario.why} Put your own service, messages and values in place of these, and say why it matters to you.`,
        category,
        protobuf: protobufOf(draft, kind, service, method),
        handler: { service: `example.v1.${service}`, method, ...draft.handler },
        request: draft.request,
        ...(draft.client === undefined ? {} : { client: draft.client }),
        expected_response: draft.expected,
        tags: [kind, scenario.id],
    };
}
function protobufOf({ field, types, request, expected }, kind, service, method) {
    const filled = [request, expected].some(({ payload_bytes }) => payload_bytes !== undefined);
    const own = filled ? { name: "data", type: "bytes", number: 3 } : field;
    const fields = [
        { name: "id", type: "int32", number: 1 },
        { name: "text", type: "string", number: 2 },
        ...(own === undefined ? [] : [own]),
    ];
    return {
        package: "example.v1",
        messages: [{ name: "Request", fields }, { name: "Reply", fields }, ...(types?.messages ?? [])],
        ...(types?.enums === undefined ? {} : { enums: types.enums }),
        services: [
            {
                name: service,
                methods: [
                    {
                        name: method,
                        input_type: "Request",
                        output_type: "Reply",
                        client_streaming: kind === "client_streaming" || kind === "bidirectional_streaming",
                        server_streaming: kind === "server_streaming" || kind === "bidirectional_streaming",
                    },
                ],
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/pipeline/settings.js
var pipeline_settings = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/pipeline/scaffold.js
/** What `new` does: finds a free number and name in a folder of fixtures, and writes the file. */






/** scaffoldFixture writes a new fixture and resolves with its path. Rejects with UsageError where there is no room. */
async function scaffoldFixture(settings, cwd) {
    const { folder, scenario, kind } = settings;
    const category = settings.category ?? usualCategory(scenario, kind);
    if (category !== "error" && category !== kind) {
        throw new pipeline_settings/* UsageError */.e(`a fixture of the category ${category} has methods of that kind, and not of ${kind}`);
    }
    const home = homeOf(folder, category);
    const suite = (0,external_node_fs_.existsSync)(folder) ? await (0,load/* loadFixtures */.X)([folder], { cwd }) : undefined;
    const name = settings.name ?? usualName(scenario, kind, new Set(suite?.fixtures.map(({ spec }) => spec.name)));
    const number = nextNumber((0,external_node_path_.basename)(home), await numbersIn(home));
    if (number === undefined)
        throw new pipeline_settings/* UsageError */.e(`${home} has no free number left: take another folder`);
    const path = (0,external_node_path_.join)(home, fileNameOf(number, { scenario, kind, category }));
    const { description } = settings;
    const fixture = newFixture({ scenario, kind, category, name, ...(description === undefined ? {} : { description }) });
    await (0,promises_.mkdir)(home, { recursive: true });
    // Never over a file that somebody else has just made.
    await (0,promises_.writeFile)(path, `${JSON.stringify(fixture, null, 2)}\n`, { flag: "wx" });
    return (0,external_node_path_.relative)(cwd, path) || path;
}
async function numbersIn(folder) {
    const names = (0,external_node_fs_.existsSync)(folder) ? await (0,promises_.readdir)(folder) : [];
    return new Set(names.map((name) => Number.parseInt(name, 10)).filter((number) => !Number.isNaN(number)));
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/scenarios/all.js + 5 modules
var scenarios_all = __webpack_require__(6677);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/cli/configuration.js
var configuration = __webpack_require__(71);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(9230);
;// CONCATENATED MODULE: ./build/cli/new.js
/** `grpc-fixtures new`: a numbered, valid fixture to begin from. */








async function newCommand(folder, options, context) {
    if (options.scenario === undefined) {
        context.output.write(scenarioList());
        return cli_context/* EXIT */.d.passed;
    }
    const scenario = findScenario(options.scenario);
    const kind = options.kind ?? kindOf(options.category) ?? scenario.kinds[0];
    if (kind === undefined || !scenario.kinds.includes(kind)) {
        throw new pipeline_settings/* UsageError */.e(`--kind: ${scenario.id} makes sense for ${scenario.kinds.join(", ")}, and not for ${kind}`);
    }
    const { category, name, description } = options;
    const path = await scaffoldFixture({
        folder: (0,external_node_path_.resolve)(context.cwd, folder ?? (await usualFolder(options, context))),
        scenario,
        kind,
        ...(category === undefined ? {} : { category }),
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
    }, context.cwd);
    context.output.write(`${(0,report_escape/* escapeTerminal */.en)(path)}\n`);
    return cli_context/* EXIT */.d.passed;
}
/** The category of a kind is called like the kind. */
function kindOf(category) {
    return category === "error" ? undefined : category;
}
function findScenario(name) {
    const found = (0,scenarios_all/* scenarioOf */.CF)(name);
    if (found !== undefined)
        return found;
    const ids = scenarios_all/* SCENARIOS */.U9.map(({ id }) => id);
    const near = (0,nearest/* nearest */.p)(name.toLowerCase(), ids);
    const hint = near === undefined ? "`grpc-fixtures new` lists them" : `did you mean \`${near}\`?`;
    throw new pipeline_settings/* UsageError */.e(`--scenario: there is no scenario \`${name}\`: ${hint}`);
}
/** New fixtures go to the configured folder, and never into the tool's own suite. */
async function usualFolder({ config }, context) {
    const { settings, notice } = await (0,configuration/* configure */.j)([], { format: "console", ...(config === undefined ? {} : { config }) }, context);
    const [first] = settings.paths;
    if (notice !== undefined || first === undefined)
        return "fixtures";
    const glob = first.search(/[*?[{]/);
    return glob < 0 ? first : (0,external_node_path_.relative)(context.cwd, (0,external_node_path_.resolve)(context.cwd, first.slice(0, glob), ".")) || ".";
}
function scenarioList() {
    const lines = scenarios_all/* SCENARIO_GROUPS */.eY.flatMap(({ title, scenarios }) => [
        title,
        ...scenarios.map(({ id, title: what, kinds }) => `  ${id.padEnd(24)} ${what.padEnd(40)} ${kinds.join(", ")}`),
        "",
    ]);
    return ["Scenarios for --scenario, and the kinds of RPC in which they make sense:", "", ...lines].join("\n");
}


/***/ })

};
