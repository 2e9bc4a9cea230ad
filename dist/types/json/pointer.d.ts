/** JSON pointers (RFC 6901): the address of a value in a document. */
/** A key or an index. */
export type PathSegment = string | number;
/** pointerOf joins path segments to a JSON pointer. */
export declare function pointerOf(segments: readonly PathSegment[]): string;
/** childPointer is the pointer of a member or item of the value at `pointer`. */
export declare function childPointer(pointer: string, segment: PathSegment): string;
/** segmentsOf takes a JSON pointer apart. */
export declare function segmentsOf(pointer: string): string[];
