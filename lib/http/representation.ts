import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import Negotiator from "negotiator";

/** A text as it is sent to one client: its bytes, their encoding, and the entity tag of exactly these bytes. */
export interface Representation {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: "br" | "gzip" | null;
  readonly etag: string;
}

/** In order of preference. Brotli at this level gives a smaller result than gzip, in less time. */
const ENCODINGS = {
  br: {
    ending: "-br",
    encode: (text: Uint8Array) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  },
  gzip: { ending: "-gz", encode: (text: Uint8Array) => gzipSync(text) },
} as const;
type Encoding = keyof typeof ENCODINGS;
const NAMES = Object.keys(ENCODINGS) as Encoding[];

/** In bytes; a shorter response fits in one packet, however it is encoded. */
const WORTH_IT = 1024;

/** The size of the cache of encoded responses in bytes. It is limited by size and not by count, because responses range from a few bytes to millions. */
const MOST = 16e6;
const made = new Map<string, Uint8Array<ArrayBuffer>>();
let size = 0;

/**
 * Returns the form of a text for a client that accepts these encodings. Each form has its own entity tag: a strong tag identifies bytes, and those of
 * two encodings differ (RFC 9110, 8.8.3.3).
 */
export function representationOf(text: string, accepted: string | null): Representation {
  const bytes = Buffer.from(text, "utf8");
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
  const encoding = bytes.length < WORTH_IT ? null : chosen(accepted);
  if (encoding === null) return { bytes, encoding, etag: `"${hash}"` };
  const etag = `"${hash}${ENCODINGS[encoding].ending}"`;
  const encoded = made.get(etag) ?? new Uint8Array(ENCODINGS[encoding].encode(bytes));
  keep(etag, encoded);
  return { bytes: encoded, encoding, etag };
}

/** Caches an encoded response as the newest, and drops the oldest until all fit. */
function keep(etag: string, encoded: Uint8Array<ArrayBuffer>): void {
  if (!made.delete(etag)) size += encoded.length;
  made.set(etag, encoded);
  for (const [oldest, { length }] of made) {
    if (size <= MOST) return;
    made.delete(oldest);
    size -= length;
  }
}

function chosen(accepted: string | null): Encoding | null {
  if (accepted === null) return null;
  const found = new Negotiator({ headers: { "accept-encoding": accepted } }).encoding([...NAMES, "identity"], {
    preferred: NAMES,
  });
  return NAMES.find((name) => name === found) ?? null;
}
