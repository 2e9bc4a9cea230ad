/** JSON files that are alike, byte for byte, for the same content. */
/** The members of an object in the order in which they are written; `null` for a value that is written as it is. */
export type Shape = {
    readonly [key: string]: Shape | null;
};
export type ShapeOf<T> = Readonly<Record<keyof Required<T>, Shape | null>>;
/** writeShaped writes a value: two spaces, the shape's order of keys, a newline at the end. */
export declare function writeShaped(value: unknown, shape: Shape): string;
