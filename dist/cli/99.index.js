export const id = 99;
export const ids = [99];
export const modules = {

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LogPatternError: () => (/* binding */ LogPatternError),
/* harmony export */   compileLogPattern: () => (/* binding */ compileLogPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4112);
/** The pattern of `ready: log`: which line says that a server is ready, and where. */



class LogPatternError extends Error {
    name = "LogPatternError";
}
/**
 * compileLogPattern reads the pattern of `ready: log`. RE2, because its time is linear in the line: a server's output is
 * not to be trusted with a backtracking engine. Throws LogPatternError.
 */
function compileLogPattern(pattern) {
    const compiled = compile(pattern);
    const groups = ["address", "port"].filter((name) => Object.hasOwn(compiled.namedGroups(), name));
    return {
        match(line) {
            const matcher = compiled.matcher((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line));
            if (!matcher.find())
                return undefined;
            const found = groups.map((name) => matcher.group(name)).find((text) => text !== null);
            if (found === undefined)
                return {};
            const address = (0,_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnnounced */ .m)(found);
            return address === undefined ? { found } : { found, address };
        },
    };
}
function compile(pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JSException */ .o_))
            throw error;
        const reason = error.message.replace(/^error parsing regexp: /, "");
        throw new LogPatternError(`the ready pattern \`${pattern}\` is not valid: ${reason} (RE2 syntax: no look-around, no back-references)`);
    }
}


/***/ })

};
