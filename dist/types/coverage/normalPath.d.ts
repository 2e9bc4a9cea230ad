/** The paths that coverage reports write, in one form: forward slashes, nothing to resolve. */
/**
 * normalPath writes a path as this tool does: `src\a.py`, `./src/a.py`, `src/b/../a.py` and `file:///src/a.py` in one
 * form each. A path that leads out of its folder keeps the `..` it begins with. A drive letter is upper case.
 */
export declare function normalPath(path: string): string;
/** isAbsolutePath tells whether a path in this form begins at the root of a machine or a drive. */
export declare function isAbsolutePath(path: string): boolean;
/** hasDrive tells whether a path is one of Windows, where upper and lower case are the same. */
export declare function hasDrive(path: string): boolean;
