export const id = 875;
export const ids = [875];
export const modules = {

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6008);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9230);
/** `grpc-fixtures validate`: the rules, nothing started. */






async function validateCommand(paths, options, context) {
    const { settings, notice } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configure */ .j)(paths, options, context);
    const { suite, findings, problems } = await (0,_pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateFixtures */ .$)(settings, context.environment);
    if (options.format === "json") {
        context.output.write(`${JSON.stringify({ findings, problems, fixtures: suite.files }, null, 2)}\n`);
    }
    else {
        if (notice !== undefined)
            context.errors.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(notice)}\n`);
        const color = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .c)(options.color, context.output, context.environment);
        if (findings.length > 0)
            context.output.write(`${(0,_report_console_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)([...findings], { color })}\n`);
        const verdict = problems.length === 0 ? "valid" : `not valid: ${problems.map(({ message }) => message).join("; ")}`;
        context.output.write(`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(suite.files, "fixture")}, ${verdict}\n`);
    }
    return problems.length === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.passed : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed;
}


/***/ })

};
