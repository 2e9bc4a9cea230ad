/** The coverage section of a report, and the gate's own file, as JSON. */
import type * as coverage from "../generated/coverage.ts";
/** The order of the members of `coverage` in report.json. */
export declare const COVERAGE: {
    languages: {
        name: null;
        binding: null;
        language: null;
        verdict: null;
        reports: {
            file: null;
            format: null;
        };
        files: null;
        metrics: {
            metric: null;
            state: null;
            covered: null;
            total: null;
            percent: null;
            minimum: null;
            difference: null;
            base: {
                percent: null;
                covered: null;
                total: null;
            };
            verdict: null;
        };
        changedLines: {
            state: null;
            covered: null;
            total: null;
            percent: null;
            minimum: null;
            verdict: null;
            uncovered: {
                file: null;
                ranges: {
                    from: null;
                    to: null;
                };
            };
        };
        problems: {
            kind: null;
            message: null;
        };
        notes: null;
        worst: {
            file: null;
            lines: null;
            uncovered: null;
            ranges: {
                from: null;
                to: null;
            };
            rangesLeftOut: null;
            inCheckout: null;
        };
    };
};
/** serializeCoverage writes `coverage-verdict.json`. */
export declare function serializeCoverage(document: coverage.CoverageDocument): string;
