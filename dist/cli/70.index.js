export const id = 70;
export const ids = [70];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7882);
/* harmony import */ var _pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _rpc_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2900);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9230);
/** `grpc-fixtures serve`: the embedded fixture server, until it is told to end. */







async function serveCommand(paths, options, context) {
    const { settings, notice } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configure */ .j)(paths, options, context);
    const { suite, findings } = await (0,_pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateFixtures */ .$)(settings, context.environment);
    const say = (text) => context.errors.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminalLines */ .pu)(text)}\n`);
    if (notice !== undefined)
        say(notice);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
        // What is rendered is escaped, and its colours are not to be.
        const color = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .c)(options.color, context.errors, context.environment);
        context.errors.write(`${(0,_report_console_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(errors, { color })}\n`);
    }
    if (suite.fixtures.length === 0) {
        say(`no fixture can be served from ${settings.paths.join(", ")}`);
        return _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed;
    }
    const { ListenError, startEmbeddedServer } = await __webpack_require__.e(/* import() */ 777).then(__webpack_require__.bind(__webpack_require__, 158));
    const interrupted = new Promise((resolve) => {
        context.onInterrupt(resolve);
    });
    const { encoding } = settings;
    const server = await startEmbeddedServer(suite.fixtures, { encoding, listen: options.listen }).catch((error) => {
        throw error instanceof ListenError ? new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`--listen: ${error.message}`) : error;
    });
    for (const id of server.unserved)
        say(`not served, because its method cannot be built: ${id}`);
    context.output.write(`listening on ${(0,_rpc_address_js__WEBPACK_IMPORTED_MODULE_6__/* .formatAddress */ .M0)(server.address)}\n`);
    await interrupted;
    server.stop();
    return _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.passed;
}


/***/ })

};
