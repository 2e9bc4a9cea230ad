export const id = 43;
export const ids = [43];
export const modules = {

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   descriptorsCommand: () => (/* binding */ descriptorsCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _pipeline_descriptors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _pipeline_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2852);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6008);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9230);
/** `grpc-fixtures descriptors`: each fixture's schema as a FileDescriptorSet, for the servers of bindings. */







async function descriptorsCommand(paths, options, context) {
    const { settings, notice } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .configure */ .j)(paths, options, context);
    if (notice !== undefined)
        context.errors.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(notice)}\n`);
    const { suite } = await (0,_pipeline_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateFixtures */ .$)(settings, context.environment);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, options.output);
    const { written, left } = await (0,_pipeline_descriptors_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDescriptors */ .c)(suite.fixtures, folder);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.cwd, folder) || ".";
    context.output.write(`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(written, "descriptor set")} in ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(where)}\n`);
    const unread = suite.files - suite.fixtures.length;
    if (left.length === 0 && unread === 0 && written > 0)
        return _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.passed;
    const ids = left.map((id) => `no descriptors of ${id}: its schema cannot be built, or lacks the handler's service`);
    const more = unread === 0 ? [] : [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(unread, "file")} cannot be read as a fixture`];
    context.errors.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminalLines */ .pu)([...ids, ...more, "grpc-fixtures validate says why"].join("\n"))}\n`);
    return _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.failed;
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runDescriptors),
  c: () => (/* binding */ writeDescriptors)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(6149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(5224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js + 1 modules
var descriptor_pb = __webpack_require__(6177);
;// CONCATENATED MODULE: ./build/protobuf/descriptor-set.js
/** Descriptors → a FileDescriptorSet with all that they need, as protobuf runtimes of every language read it. */


/** descriptorSetOf holds a file and everything it imports, imports first, as `protoc --include_imports` writes it. */
function descriptorSetOf(file) {
    const files = new Map();
    const add = (each) => {
        if (files.has(each.proto.name))
            return;
        for (const imported of each.dependencies)
            add(imported);
        files.set(each.proto.name, each);
    };
    add(file);
    const set = (0,create/* create */.v)(descriptor_pb/* FileDescriptorSetSchema */.Zw, { file: [...files.values()].map(({ proto }) => proto) });
    return (0,to_binary/* toBinary */.R)(descriptor_pb/* FileDescriptorSetSchema */.Zw, set);
}

;// CONCATENATED MODULE: ./build/pipeline/descriptors.js
/** What `descriptors` does: writes each fixture's schema for the servers of bindings, which need no schema code of their own then. */





/** writeDescriptors writes `<folder>/<fixture id>.binpb`, a FileDescriptorSet with all imports, for every fixture. */
async function writeDescriptors(fixtures, folder) {
    const left = [];
    for (const fixture of fixtures) {
        const { compiled } = (0,context/* fixtureContext */.R)(fixture).schema;
        const service = compiled.ok ? compiled.schema.registry.getService(fixture.spec.handler.service) : undefined;
        if (service === undefined) {
            left.push(fixture.id);
            continue;
        }
        const path = (0,external_node_path_.join)(folder, `${fixture.id}.binpb`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, descriptorSetOf(service.file));
    }
    return { written: fixtures.length - left.length, left };
}
function runDescriptors(fixtures) {
    let made;
    const make = async () => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "grpc-fixtures-descriptors-"));
        await writeDescriptors(fixtures, folder);
        return folder;
    };
    return {
        folder() {
            made ??= make();
            return made;
        },
        async remove() {
            // Without a folder there is nothing to remove, and that it could not be made has been said.
            const folder = await made?.catch(() => undefined);
            if (folder !== undefined)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}


/***/ })

};
