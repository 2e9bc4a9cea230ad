export const id = 710;
export const ids = [710];
export const modules = {

/***/ 79710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateMode: () => (/* binding */ validateMode)
/* harmony export */ });
/* harmony import */ var _pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14589);
/* harmony import */ var _report_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29542);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40937);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9924);
/* harmony import */ var _report_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46886);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96008);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2909);
/* harmony import */ var _quotedLog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87925);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48340);









/** validateMode resolves with whether the suite is valid. */
async function validateMode(inputs, settings, context) {
    const { runner, workspace, environment, write } = context;
    const validation = await (0,_pipeline_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateFixtures */ .$)(settings, environment);
    const { suite, findings, problems } = validation;
    const verdict = `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(suite.files, "fixture")}: ${verdictOf(validation)}`;
    const passed = problems.length === 0;
    const log = (0,_quotedLog_js__WEBPACK_IMPORTED_MODULE_5__/* .quotedLog */ .H)(write);
    log.write(`${(0,_report_console_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)([...findings], { color: true })}${verdict}\n`);
    log.close();
    runner.setOutput("result", passed ? "passed" : "failed");
    runner.setOutput("fixtures", suite.files);
    runner.setOutput("findings", findings.length);
    // What is shown from here on is for people: what cannot be shown fails nothing.
    if (inputs.annotations) {
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .annotate */ .fz)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationsOf */ .I)({ problems, findings, place: (0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .placeIn */ .VV)(settings, workspace) }), runner);
    }
    if (inputs.summary) {
        const sections = [
            { noun: "verdict", text: `## ${passed ? "✅" : "❌"} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(verdict)}` },
            ...(0,_report_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .findingTable */ .ck)({ findings: [...findings] }, undefined),
        ];
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy)((0,_report_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSections */ .W)(sections, _shown_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_BYTES */ .R$, (missing) => `Left out to stay within the limit: ${missing}.`), runner);
    }
    return passed;
}
function verdictOf({ problems }) {
    return problems.length === 0 ? "valid" : problems.map(({ message }) => message).join("; ");
}


/***/ })

};
