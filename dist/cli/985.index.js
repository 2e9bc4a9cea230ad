export const id = 985;
export const ids = [985];
export const modules = {

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ validateCoverageDocument)
/* harmony export */ });
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const validateCoverageDocument = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/coverage.schema.json", "title": "CoverageDocument", "type": "object", "required": ["format", "version", "tool", "result", "coverage"], "additionalProperties": false, "properties": { "format": { "const": "grpc-fixtures-coverage" }, "version": { "const": 1 }, "tool": { "type": "string" }, "result": { "enum": ["passed", "failed"] }, "coverage": { "$ref": "#/$defs/section" } }, "$defs": { "section": { "title": "CoverageSection", "type": "object", "required": ["languages"], "additionalProperties": false, "properties": { "languages": { "type": "array", "items": { "$ref": "#/$defs/language" } } } }, "language": { "title": "LanguageCoverage", "type": "object", "required": ["name", "language", "verdict", "reports", "files", "metrics", "problems", "notes", "worst"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "binding": { "type": "string" }, "language": { "type": "string" }, "verdict": { "enum": ["passed", "failed"] }, "reports": { "type": "array", "items": { "title": "CoverageReportFile", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "format": { "type": "string" } } } }, "files": { "type": "integer", "minimum": 0 }, "metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } }, "changedLines": { "$ref": "#/$defs/changedLines" }, "problems": { "type": "array", "items": { "title": "CoverageProblem", "type": "object", "required": ["kind", "message"], "additionalProperties": false, "properties": { "kind": { "enum": ["missing-report", "unreadable-report", "unmergeable", "below-minimum", "decreased", "empty", "not-measured", "changed-lines", "base"] }, "message": { "type": "string" } } } }, "notes": { "type": "array", "items": { "type": "string" } }, "worst": { "type": "array", "items": { "title": "WorstFile", "type": "object", "required": ["file", "lines", "uncovered", "ranges", "rangesLeftOut", "inCheckout"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "lines": { "type": "integer", "minimum": 0 }, "uncovered": { "type": "integer", "minimum": 0 }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } }, "rangesLeftOut": { "type": "integer", "minimum": 0 }, "inCheckout": { "type": "boolean" } } } } } }, "metric": { "title": "MetricCoverage", "type": "object", "required": ["metric", "state", "verdict"], "additionalProperties": false, "properties": { "metric": { "enum": ["lines", "statements", "branches", "functions"] }, "state": { "enum": ["measured", "nothing-to-cover", "not-measured", "unknown"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "difference": { "type": "number" }, "base": { "title": "BaseCoverage", "type": "object", "required": ["percent"], "additionalProperties": false, "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } } }, "verdict": { "enum": ["passed", "below-minimum", "decreased", "empty", "not-measured", "unknown"] } } }, "changedLines": { "title": "ChangedLinesCoverage", "type": "object", "required": ["state", "covered", "total", "minimum", "verdict", "uncovered"], "additionalProperties": false, "properties": { "state": { "enum": ["measured", "nothing-to-cover"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "verdict": { "enum": ["passed", "below-minimum"] }, "uncovered": { "type": "array", "items": { "title": "UncoveredLines", "type": "object", "required": ["file", "ranges"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } } } } } } }, "lineRange": { "title": "LineRange", "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 0 } } } } };
const schema32 = { "title": "CoverageSection", "type": "object", "required": ["languages"], "additionalProperties": false, "properties": { "languages": { "type": "array", "items": { "$ref": "#/$defs/language" } } } };
const schema33 = { "title": "LanguageCoverage", "type": "object", "required": ["name", "language", "verdict", "reports", "files", "metrics", "problems", "notes", "worst"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "binding": { "type": "string" }, "language": { "type": "string" }, "verdict": { "enum": ["passed", "failed"] }, "reports": { "type": "array", "items": { "title": "CoverageReportFile", "type": "object", "required": ["file"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "format": { "type": "string" } } } }, "files": { "type": "integer", "minimum": 0 }, "metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } }, "changedLines": { "$ref": "#/$defs/changedLines" }, "problems": { "type": "array", "items": { "title": "CoverageProblem", "type": "object", "required": ["kind", "message"], "additionalProperties": false, "properties": { "kind": { "enum": ["missing-report", "unreadable-report", "unmergeable", "below-minimum", "decreased", "empty", "not-measured", "changed-lines", "base"] }, "message": { "type": "string" } } } }, "notes": { "type": "array", "items": { "type": "string" } }, "worst": { "type": "array", "items": { "title": "WorstFile", "type": "object", "required": ["file", "lines", "uncovered", "ranges", "rangesLeftOut", "inCheckout"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "lines": { "type": "integer", "minimum": 0 }, "uncovered": { "type": "integer", "minimum": 0 }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } }, "rangesLeftOut": { "type": "integer", "minimum": 0 }, "inCheckout": { "type": "boolean" } } } } } };
const schema34 = { "title": "MetricCoverage", "type": "object", "required": ["metric", "state", "verdict"], "additionalProperties": false, "properties": { "metric": { "enum": ["lines", "statements", "branches", "functions"] }, "state": { "enum": ["measured", "nothing-to-cover", "not-measured", "unknown"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "difference": { "type": "number" }, "base": { "title": "BaseCoverage", "type": "object", "required": ["percent"], "additionalProperties": false, "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } } }, "verdict": { "enum": ["passed", "below-minimum", "decreased", "empty", "not-measured", "unknown"] } } };
const schema36 = { "title": "LineRange", "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 0 } } };
const func1 = Object.prototype.hasOwnProperty;
const schema35 = { "title": "ChangedLinesCoverage", "type": "object", "required": ["state", "covered", "total", "minimum", "verdict", "uncovered"], "additionalProperties": false, "properties": { "state": { "enum": ["measured", "nothing-to-cover"] }, "covered": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "minimum": { "type": "number", "minimum": 0, "maximum": 100 }, "verdict": { "enum": ["passed", "below-minimum"] }, "uncovered": { "type": "array", "items": { "title": "UncoveredLines", "type": "object", "required": ["file", "ranges"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "ranges": { "type": "array", "items": { "$ref": "#/$defs/lineRange" } } } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.covered === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covered" }, message: "must have required property '" + "covered" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.total === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.minimum === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property '" + "minimum" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.verdict === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.uncovered === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uncovered" }, message: "must have required property '" + "uncovered" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "state") || (key0 === "covered")) || (key0 === "total")) || (key0 === "percent")) || (key0 === "minimum")) || (key0 === "verdict")) || (key0 === "uncovered"))) {
            const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.state !== undefined) {
        let data0 = data.state;
        if (!((data0 === "measured") || (data0 === "nothing-to-cover"))) {
            const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema35.properties.state.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.covered !== undefined) {
        let data1 = data.covered;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err8 = { instancePath: instancePath + "/covered", schemaPath: "#/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err9 = { instancePath: instancePath + "/covered", schemaPath: "#/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    if (data.total !== undefined) {
        let data2 = data.total;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err10 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    if (data.percent !== undefined) {
        let data3 = data.percent;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 100 || isNaN(data3)) {
                const err12 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.minimum !== undefined) {
        let data4 = data.minimum;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 100 || isNaN(data4)) {
                const err15 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err16 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.verdict !== undefined) {
        let data5 = data.verdict;
        if (!((data5 === "passed") || (data5 === "below-minimum"))) {
            const err18 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema35.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.uncovered !== undefined) {
        let data6 = data.uncovered;
        if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data7 = data6[i0];
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.file === undefined) {
                        const err19 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data7.ranges === undefined) {
                        const err20 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/required", keyword: "required", params: { missingProperty: "ranges" }, message: "must have required property '" + "ranges" + "'" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    for (const key1 in data7) {
                        if (!((key1 === "file") || (key1 === "ranges"))) {
                            const err21 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    if (data7.file !== undefined) {
                        if (typeof data7.file !== "string") {
                            const err22 = { instancePath: instancePath + "/uncovered/" + i0 + "/file", schemaPath: "#/properties/uncovered/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (data7.ranges !== undefined) {
                        let data9 = data7.ranges;
                        if (Array.isArray(data9)) {
                            const len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data10 = data9[i1];
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    if (data10.from === undefined) {
                                        const err23 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                    if (data10.to === undefined) {
                                        const err24 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                    for (const key2 in data10) {
                                        if (!((key2 === "from") || (key2 === "to"))) {
                                            const err25 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data10.from !== undefined) {
                                        let data11 = data10.from;
                                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                            const err26 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/from", schemaPath: "#/$defs/lineRange/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                            if (data11 < 0 || isNaN(data11)) {
                                                const err27 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/from", schemaPath: "#/$defs/lineRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err27];
                                                }
                                                else {
                                                    vErrors.push(err27);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data10.to !== undefined) {
                                        let data12 = data10.to;
                                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                            const err28 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/to", schemaPath: "#/$defs/lineRange/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                            if (data12 < 0 || isNaN(data12)) {
                                                const err29 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1 + "/to", schemaPath: "#/$defs/lineRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err29];
                                                }
                                                else {
                                                    vErrors.push(err29);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err30 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges/" + i1, schemaPath: "#/$defs/lineRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err31 = { instancePath: instancePath + "/uncovered/" + i0 + "/ranges", schemaPath: "#/properties/uncovered/items/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/uncovered/" + i0, schemaPath: "#/properties/uncovered/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/uncovered", schemaPath: "#/properties/uncovered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
}
else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err34];
    }
    else {
        vErrors.push(err34);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.language === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.verdict === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.reports === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property '" + "reports" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.files === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.metrics === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property '" + "metrics" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.problems === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property '" + "problems" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.notes === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property '" + "notes" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data.worst === undefined) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema33.properties, key0))) {
            const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.binding !== undefined) {
        if (typeof data.binding !== "string") {
            const err11 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.language !== undefined) {
        if (typeof data.language !== "string") {
            const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.verdict !== undefined) {
        let data3 = data.verdict;
        if (!((data3 === "passed") || (data3 === "failed"))) {
            const err13 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema33.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.reports !== undefined) {
        let data4 = data.reports;
        if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.file === undefined) {
                        const err14 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    for (const key1 in data5) {
                        if (!((key1 === "file") || (key1 === "format"))) {
                            const err15 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (data5.file !== undefined) {
                        if (typeof data5.file !== "string") {
                            const err16 = { instancePath: instancePath + "/reports/" + i0 + "/file", schemaPath: "#/properties/reports/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data5.format !== undefined) {
                        if (typeof data5.format !== "string") {
                            const err17 = { instancePath: instancePath + "/reports/" + i0 + "/format", schemaPath: "#/properties/reports/items/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/reports/" + i0, schemaPath: "#/properties/reports/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.files !== undefined) {
        let data8 = data.files;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err20 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err21 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    if (data.metrics !== undefined) {
        let data9 = data.metrics;
        if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data10 = data9[i1];
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.metric === undefined) {
                        const err22 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (data10.state === undefined) {
                        const err23 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (data10.verdict === undefined) {
                        const err24 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    for (const key2 in data10) {
                        if (!(func1.call(schema34.properties, key2))) {
                            const err25 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data10.metric !== undefined) {
                        let data11 = data10.metric;
                        if (!((((data11 === "lines") || (data11 === "statements")) || (data11 === "branches")) || (data11 === "functions"))) {
                            const err26 = { instancePath: instancePath + "/metrics/" + i1 + "/metric", schemaPath: "#/$defs/metric/properties/metric/enum", keyword: "enum", params: { allowedValues: schema34.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data10.state !== undefined) {
                        let data12 = data10.state;
                        if (!((((data12 === "measured") || (data12 === "nothing-to-cover")) || (data12 === "not-measured")) || (data12 === "unknown"))) {
                            const err27 = { instancePath: instancePath + "/metrics/" + i1 + "/state", schemaPath: "#/$defs/metric/properties/state/enum", keyword: "enum", params: { allowedValues: schema34.properties.state.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data10.covered !== undefined) {
                        let data13 = data10.covered;
                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                            const err28 = { instancePath: instancePath + "/metrics/" + i1 + "/covered", schemaPath: "#/$defs/metric/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if ((typeof data13 == "number") && (isFinite(data13))) {
                            if (data13 < 0 || isNaN(data13)) {
                                const err29 = { instancePath: instancePath + "/metrics/" + i1 + "/covered", schemaPath: "#/$defs/metric/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data10.total !== undefined) {
                        let data14 = data10.total;
                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                            const err30 = { instancePath: instancePath + "/metrics/" + i1 + "/total", schemaPath: "#/$defs/metric/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if ((typeof data14 == "number") && (isFinite(data14))) {
                            if (data14 < 0 || isNaN(data14)) {
                                const err31 = { instancePath: instancePath + "/metrics/" + i1 + "/total", schemaPath: "#/$defs/metric/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data10.percent !== undefined) {
                        let data15 = data10.percent;
                        if ((typeof data15 == "number") && (isFinite(data15))) {
                            if (data15 > 100 || isNaN(data15)) {
                                const err32 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if (data15 < 0 || isNaN(data15)) {
                                const err33 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err34 = { instancePath: instancePath + "/metrics/" + i1 + "/percent", schemaPath: "#/$defs/metric/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data10.minimum !== undefined) {
                        let data16 = data10.minimum;
                        if ((typeof data16 == "number") && (isFinite(data16))) {
                            if (data16 > 100 || isNaN(data16)) {
                                const err35 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            if (data16 < 0 || isNaN(data16)) {
                                const err36 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err37 = { instancePath: instancePath + "/metrics/" + i1 + "/minimum", schemaPath: "#/$defs/metric/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data10.difference !== undefined) {
                        let data17 = data10.difference;
                        if (!((typeof data17 == "number") && (isFinite(data17)))) {
                            const err38 = { instancePath: instancePath + "/metrics/" + i1 + "/difference", schemaPath: "#/$defs/metric/properties/difference/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data10.base !== undefined) {
                        let data18 = data10.base;
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (data18.percent === undefined) {
                                const err39 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/required", keyword: "required", params: { missingProperty: "percent" }, message: "must have required property '" + "percent" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                            for (const key3 in data18) {
                                if (!(((key3 === "percent") || (key3 === "covered")) || (key3 === "total"))) {
                                    const err40 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.percent !== undefined) {
                                let data19 = data18.percent;
                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                    if (data19 > 100 || isNaN(data19)) {
                                        const err41 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                    if (data19 < 0 || isNaN(data19)) {
                                        const err42 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err43 = { instancePath: instancePath + "/metrics/" + i1 + "/base/percent", schemaPath: "#/$defs/metric/properties/base/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.covered !== undefined) {
                                let data20 = data18.covered;
                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                    const err44 = { instancePath: instancePath + "/metrics/" + i1 + "/base/covered", schemaPath: "#/$defs/metric/properties/base/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                    if (data20 < 0 || isNaN(data20)) {
                                        const err45 = { instancePath: instancePath + "/metrics/" + i1 + "/base/covered", schemaPath: "#/$defs/metric/properties/base/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data18.total !== undefined) {
                                let data21 = data18.total;
                                if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                    const err46 = { instancePath: instancePath + "/metrics/" + i1 + "/base/total", schemaPath: "#/$defs/metric/properties/base/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                                if ((typeof data21 == "number") && (isFinite(data21))) {
                                    if (data21 < 0 || isNaN(data21)) {
                                        const err47 = { instancePath: instancePath + "/metrics/" + i1 + "/base/total", schemaPath: "#/$defs/metric/properties/base/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err48 = { instancePath: instancePath + "/metrics/" + i1 + "/base", schemaPath: "#/$defs/metric/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    if (data10.verdict !== undefined) {
                        let data22 = data10.verdict;
                        if (!((((((data22 === "passed") || (data22 === "below-minimum")) || (data22 === "decreased")) || (data22 === "empty")) || (data22 === "not-measured")) || (data22 === "unknown"))) {
                            const err49 = { instancePath: instancePath + "/metrics/" + i1 + "/verdict", schemaPath: "#/$defs/metric/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema34.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err50 = { instancePath: instancePath + "/metrics/" + i1, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
        }
        else {
            const err51 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
    }
    if (data.changedLines !== undefined) {
        if (!(validate23(data.changedLines, { instancePath: instancePath + "/changedLines", parentData: data, parentDataProperty: "changedLines", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
        }
    }
    if (data.problems !== undefined) {
        let data24 = data.problems;
        if (Array.isArray(data24)) {
            const len2 = data24.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data25 = data24[i2];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    if (data25.kind === undefined) {
                        const err52 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                    if (data25.message === undefined) {
                        const err53 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    for (const key4 in data25) {
                        if (!((key4 === "kind") || (key4 === "message"))) {
                            const err54 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    if (data25.kind !== undefined) {
                        let data26 = data25.kind;
                        if (!(((((((((data26 === "missing-report") || (data26 === "unreadable-report")) || (data26 === "unmergeable")) || (data26 === "below-minimum")) || (data26 === "decreased")) || (data26 === "empty")) || (data26 === "not-measured")) || (data26 === "changed-lines")) || (data26 === "base"))) {
                            const err55 = { instancePath: instancePath + "/problems/" + i2 + "/kind", schemaPath: "#/properties/problems/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.problems.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                    if (data25.message !== undefined) {
                        if (typeof data25.message !== "string") {
                            const err56 = { instancePath: instancePath + "/problems/" + i2 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err57 = { instancePath: instancePath + "/problems/" + i2, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
        }
        else {
            const err58 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err58];
            }
            else {
                vErrors.push(err58);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        let data28 = data.notes;
        if (Array.isArray(data28)) {
            const len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (typeof data28[i3] !== "string") {
                    const err59 = { instancePath: instancePath + "/notes/" + i3, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
        }
        else {
            const err60 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err60];
            }
            else {
                vErrors.push(err60);
            }
            errors++;
        }
    }
    if (data.worst !== undefined) {
        let data30 = data.worst;
        if (Array.isArray(data30)) {
            const len4 = data30.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data31 = data30[i4];
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    if (data31.file === undefined) {
                        const err61 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    if (data31.lines === undefined) {
                        const err62 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property '" + "lines" + "'" };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (data31.uncovered === undefined) {
                        const err63 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "uncovered" }, message: "must have required property '" + "uncovered" + "'" };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                    if (data31.ranges === undefined) {
                        const err64 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "ranges" }, message: "must have required property '" + "ranges" + "'" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                    if (data31.rangesLeftOut === undefined) {
                        const err65 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "rangesLeftOut" }, message: "must have required property '" + "rangesLeftOut" + "'" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                    if (data31.inCheckout === undefined) {
                        const err66 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/required", keyword: "required", params: { missingProperty: "inCheckout" }, message: "must have required property '" + "inCheckout" + "'" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                    for (const key5 in data31) {
                        if (!((((((key5 === "file") || (key5 === "lines")) || (key5 === "uncovered")) || (key5 === "ranges")) || (key5 === "rangesLeftOut")) || (key5 === "inCheckout"))) {
                            const err67 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    if (data31.file !== undefined) {
                        if (typeof data31.file !== "string") {
                            const err68 = { instancePath: instancePath + "/worst/" + i4 + "/file", schemaPath: "#/properties/worst/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    if (data31.lines !== undefined) {
                        let data33 = data31.lines;
                        if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                            const err69 = { instancePath: instancePath + "/worst/" + i4 + "/lines", schemaPath: "#/properties/worst/items/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                        if ((typeof data33 == "number") && (isFinite(data33))) {
                            if (data33 < 0 || isNaN(data33)) {
                                const err70 = { instancePath: instancePath + "/worst/" + i4 + "/lines", schemaPath: "#/properties/worst/items/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.uncovered !== undefined) {
                        let data34 = data31.uncovered;
                        if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                            const err71 = { instancePath: instancePath + "/worst/" + i4 + "/uncovered", schemaPath: "#/properties/worst/items/properties/uncovered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                vErrors.push(err71);
                            }
                            errors++;
                        }
                        if ((typeof data34 == "number") && (isFinite(data34))) {
                            if (data34 < 0 || isNaN(data34)) {
                                const err72 = { instancePath: instancePath + "/worst/" + i4 + "/uncovered", schemaPath: "#/properties/worst/items/properties/uncovered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.ranges !== undefined) {
                        let data35 = data31.ranges;
                        if (Array.isArray(data35)) {
                            const len5 = data35.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                                let data36 = data35[i5];
                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                    if (data36.from === undefined) {
                                        const err73 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                    if (data36.to === undefined) {
                                        const err74 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                    for (const key6 in data36) {
                                        if (!((key6 === "from") || (key6 === "to"))) {
                                            const err75 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data36.from !== undefined) {
                                        let data37 = data36.from;
                                        if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                            const err76 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/from", schemaPath: "#/$defs/lineRange/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data37 == "number") && (isFinite(data37))) {
                                            if (data37 < 0 || isNaN(data37)) {
                                                const err77 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/from", schemaPath: "#/$defs/lineRange/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data36.to !== undefined) {
                                        let data38 = data36.to;
                                        if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                            const err78 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/to", schemaPath: "#/$defs/lineRange/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data38 == "number") && (isFinite(data38))) {
                                            if (data38 < 0 || isNaN(data38)) {
                                                const err79 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5 + "/to", schemaPath: "#/$defs/lineRange/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err79];
                                                }
                                                else {
                                                    vErrors.push(err79);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err80 = { instancePath: instancePath + "/worst/" + i4 + "/ranges/" + i5, schemaPath: "#/$defs/lineRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err81 = { instancePath: instancePath + "/worst/" + i4 + "/ranges", schemaPath: "#/properties/worst/items/properties/ranges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                    if (data31.rangesLeftOut !== undefined) {
                        let data39 = data31.rangesLeftOut;
                        if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                            const err82 = { instancePath: instancePath + "/worst/" + i4 + "/rangesLeftOut", schemaPath: "#/properties/worst/items/properties/rangesLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        if ((typeof data39 == "number") && (isFinite(data39))) {
                            if (data39 < 0 || isNaN(data39)) {
                                const err83 = { instancePath: instancePath + "/worst/" + i4 + "/rangesLeftOut", schemaPath: "#/properties/worst/items/properties/rangesLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data31.inCheckout !== undefined) {
                        if (typeof data31.inCheckout !== "boolean") {
                            const err84 = { instancePath: instancePath + "/worst/" + i4 + "/inCheckout", schemaPath: "#/properties/worst/items/properties/inCheckout/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err85 = { instancePath: instancePath + "/worst/" + i4, schemaPath: "#/properties/worst/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
        }
        else {
            const err86 = { instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
    }
}
else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err87];
    }
    else {
        vErrors.push(err87);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" }, message: "must have required property '" + "languages" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "languages")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.languages !== undefined) {
        let data0 = data.languages;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate22(data0[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="https://github.com/spikard/grpc-fixtures-action/schema/coverage.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property '" + "format" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.version === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.tool === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.result === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property '" + "result" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.coverage === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property '" + "coverage" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "format") || (key0 === "version")) || (key0 === "tool")) || (key0 === "result")) || (key0 === "coverage"))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if ("grpc-fixtures-coverage" !== data.format) {
            const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "grpc-fixtures-coverage" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.tool !== undefined) {
        if (typeof data.tool !== "string") {
            const err8 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.result !== undefined) {
        let data3 = data.result;
        if (!((data3 === "passed") || (data3 === "failed"))) {
            const err9 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema31.properties.result.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.coverage !== undefined) {
        if (!(validate21(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
