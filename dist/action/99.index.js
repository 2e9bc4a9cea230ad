export const id = 99;
export const ids = [99,184];
export const modules = {

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LogPatternError: () => (/* binding */ LogPatternError),
/* harmony export */   compileLogPattern: () => (/* binding */ compileLogPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _text_pattern_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(339);
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4112);
/** The pattern of `ready: log`: which line says that a server is ready, and where. */




class LogPatternError extends Error {
    name = "LogPatternError";
}
/** compileLogPattern reads the pattern of `ready: log`, in RE2 syntax. Throws LogPatternError. */
function compileLogPattern(pattern) {
    const compiled = compile(pattern);
    return {
        match(line) {
            const groups = compiled.match((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line));
            if (groups === undefined)
                return undefined;
            const found = groups.get("address") ?? groups.get("port");
            if (found === undefined)
                return {};
            const address = (0,_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnnounced */ .m)(found);
            return address === undefined ? { found } : { found, address };
        },
    };
}
function compile(pattern) {
    try {
        return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__.compilePattern)(pattern);
    }
    catch (error) {
        if (!(error instanceof _text_pattern_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PatternError */ .J))
            throw error;
        throw new LogPatternError(`the ready pattern \`${pattern}\` is not valid: ${error.message}`);
    }
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/**
 * Regular expressions that strangers write. RE2, because its time is linear in the text: neither a pattern nor what it is
 * tried on is to be trusted with a backtracking engine.
 */


/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
function compilePattern(pattern) {
    const compiled = compile(pattern);
    const groups = Object.keys(compiled.namedGroups());
    return {
        test: (text) => compiled.matcher(text).find(),
        match(text) {
            const matcher = compiled.matcher(text);
            if (!matcher.find())
                return undefined;
            const found = groups.map((name) => [name, matcher.group(name)]);
            return new Map(found.filter((entry) => entry[1] !== null));
        },
    };
}
function compile(pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw error;
        const reason = error.message.replace(/^error parsing regexp: /, "");
        throw new _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .J(`${reason} (RE2 syntax: no look-around, no back-references)`);
    }
}


/***/ })

};
