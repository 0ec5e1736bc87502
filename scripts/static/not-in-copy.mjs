/**
 * The addresses that the server answers and the copy for file hosts does not have, each with the reason. Everything else in docs/ADDRESSES.md is in
 * the copy or answered by the reader's browser; a test requests all of it (tests/e2e/copy-addresses.spec.ts), and docs/OPERATIONS.md contains this
 * list.
 * @type {readonly { readonly address: string; readonly pattern: RegExp; readonly why: string }[]}
 */
export const NOT_IN_COPY = [
  {
    address: "/api/v1/compare, /api/v1/compare-board, /api/v1/boards, /api/v1/search",
    pattern: /^\/api\/v1\/(?:compare|compare-board|boards|search)\./,
    why: "they answer a choice: pages compute it, and save its files",
  },
  {
    address: "/api/v1/results/ID",
    pattern: /^\/api\/v1\/results\//,
    why: "there are thousands of them: each result is in the JSON of its benchmark, method and paper",
  },
  {
    address: "/api/v1",
    pattern: /^\/api\/v1$/,
    why: "a folder has no file of its own: `/api/v1/openapi.json` names the files",
  },
  {
    address: "/api/oembed",
    pattern: /^\/api\/oembed$/,
    why: "it answers an address in its query: the frames themselves are in the copy",
  },
  {
    address: "/api/health, /api/ready, /metrics",
    pattern: /^\/(?:api\/(?:health|ready)|metrics)$/,
    why: "they are about a server",
  },
];

/** The parts of addresses that have no effect anywhere in the copy, each with the reason. */
export const NOT_ANSWERED = [
  {
    part: "a query on an address below `/api`",
    why: "a file host ignores it and sends the whole file; nginx, as documented, says that it cannot be answered",
  },
  {
    part: "a slash at the end of an address",
    why: "file hosts differ; nginx, as documented, leads on as the server does",
  },
  { part: "a choice, where scripts are switched off", why: "the browser computes it" },
];

/**
 * Returns whether an address, without its query, is one that only a server answers.
 * @param {string} address
 */
export const isOfServer = (address) => NOT_IN_COPY.some(({ pattern }) => pattern.test(address));
