/** The longest time that a status tool waits: below the 60 seconds after which several clients give up. */
export const maxWaitSeconds = 45

/** How long a person may think about a form. The SDK's own limit is a minute. */
export const askTimeoutMs = 600_000

/** Where the variables that a `…_from` argument may refer to begin: nothing else of the environment can be sent away. */
export const secretPrefix = 'MOLECULE_SECRET_'

/** The largest request over HTTP. */
export const maxRequestBytes = 1024 * 1024

/** What clients have to send as their bearer token over HTTP, when it is set. */
export const httpTokenVariable = 'MOLECULE_MCP_HTTP_TOKEN'

/** The longest description of a tool or an argument, in characters. */
export const longestDescription = 300

/** How many calls over HTTP one process carries out at once. */
export const maxConcurrentCalls = 200

/** How many clients may be connected, busy or not. */
export const maxConnections = 2000

/** How long a client may take for the headers of a request, and for all of it. */
export const headersTimeoutMs = 10_000
export const requestTimeoutMs = 20_000

/** Longer than load balancers keep a connection that is not used: they must be the ones to close it. */
export const keepAliveMs = 75_000

/** How long calls may go on when the server is told to stop; the ones that wait for something lose nothing. */
export const graceMs = 10_000

/** How many resources one client can follow at a time: each is a request every few seconds. */
export const maxFollowed = 20

/** The most values of a completion: the protocol's own limit. */
export const maxCompletions = 100

/** How long a completion may look for values. People type on meanwhile. */
export const completionMs = 2000

/** A concise result, and a piece of a long text, in bytes of JSON: what a model reads without a second thought. */
export const conciseBytes = 8_000

/** Any result, in bytes of JSON: clients cut or refuse what is longer than about 25,000 tokens. */
export const longestBytes = 80_000

/** What else an API says when it refuses, in bytes of JSON. */
export const longestErrorBytes = 2_000

/** A text in an item of a concise list, in characters. */
export const longestConciseText = 500

/** The largest file that a secret is read from. */
export const maxSecretBytes = 64 * 1024

/** How deep an argument may be nested. */
export const maxDepthOfArguments = 64

/** The secrets of files that are remembered, so that no later answer repeats one. */
export const maxRemembered = 100
