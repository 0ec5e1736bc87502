/** The ports of the two sites: with islands, and as an ordinary build of Next. */
export const PORT = Number(process.env.E2E_PORT ?? 3214);
export const PLAIN_PORT = PORT + 1;

export const SITES = {
  "with islands": `http://localhost:${PORT}`,
  "ISLANDS=off": `http://localhost:${PLAIN_PORT}`,
} as const;
