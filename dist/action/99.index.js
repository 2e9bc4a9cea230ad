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
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
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
        return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .Eb)(pattern);
    }
    catch (error) {
        if (!(error instanceof _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PatternError */ .JM))
            throw error;
        throw new LogPatternError(`the ready pattern \`${pattern}\` is not valid: ${error.message}`);
    }
}


/***/ })

};
