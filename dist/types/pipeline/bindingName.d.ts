/** checkBindingName lets a name pass. Throws UsageError, which begins with where the name was given. */
export declare function checkBindingName(name: string, where: string): void;
