/** Numbers of things, in words. */
/** counted puts a number before a noun: "1 fixture", "2 fixtures". */
export declare function counted(count: number, noun: string): string;
