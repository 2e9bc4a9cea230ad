/**
 * fileInZip takes one file out of an archive and leaves the rest alone. Throws UsageError, whose text follows the name of the
 * archive, where it is not there, has more than `maxBytes`, or the archive is broken.
 */
export declare function fileInZip(archive: Buffer, name: string, maxBytes: number): Buffer;
/**
 * filesInZip takes out the files whose path, with `/` between its parts and none at its start, is wanted. All together
 * they have no more than `maxBytes`. Throws UsageError, whose text follows the name of the archive.
 */
export declare function filesInZip(archive: Buffer, isWanted: (path: string) => boolean, maxBytes: number): Map<string, Buffer>;
