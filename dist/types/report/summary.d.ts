/** The verdict on a whole run in one sentence, and the small phrases that every report shares. */
import type { GateEdit, GateProblem, Report, ReportedBinding, ServerFailure } from "../generated/report.ts";
/** verdictSentence says what failed, or else what passed. Plain text, of a bounded length. */
export declare function verdictSentence(report: Report): string;
/** otherProblems are the gate's reasons that neither a fixture nor a server shows by itself. */
export declare function otherProblems(report: Report): GateProblem[];
/** editTitle says what is to be done with the lines of an edit: "grpc-fixtures.yml:14: delete these 2 lines". */
export declare function editTitle({ file, line, remove, write }: GateEdit): string;
/** untoldProblems are those of which the verdict's sentence does not say all there is. */
export declare function untoldProblems(report: Report): GateProblem[];
/** whatServerDid ends a sentence that begins with the server. */
export declare function whatServerDid(failure: ServerFailure): string;
/** isServerFault says whether a failure makes a run red: a server that would not stop has answered all the same. */
export declare function isServerFault(failure: ServerFailure | undefined): boolean;
/** isRedBinding says whether the gate holds something against a binding. */
export declare function isRedBinding(report: Report, binding: ReportedBinding): boolean;
/** durationText shows milliseconds as people say them: "640 ms", "2.3 s", "1 min 12 s". */
export declare function durationText(ms: number): string;
