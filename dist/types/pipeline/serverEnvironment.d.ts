/** What a server under test inherits of the environment. */
/** serverEnvironment leaves out what is not for servers. Secrets are masked by the whole environment all the same. */
export declare function serverEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined>;
