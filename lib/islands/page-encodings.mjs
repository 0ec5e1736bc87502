import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import Negotiator from "negotiator";

/**
 * How a page that was made for one request is compressed. A phone waits for the network; a higher quality would take longer than it saves.
 * @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>}
 */
const ENCODERS = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * By default Node decompresses in pieces of 16 kB, each of which waits for a thread; nearly every page fits into one piece of this size, which takes
 * half the processor time.
 */
const IN_ONE_PIECE = { chunkSize: 256 * 1024 };

/** @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>} */
const DECODERS = {
  br: (bytes) => promisify(brotliDecompress)(bytes, IN_ONE_PIECE),
  gzip: (bytes) => promisify(gunzip)(bytes, IN_ONE_PIECE),
};

const ENCODINGS = Object.keys(ENCODERS);

/**
 * Returns the encoding that a request accepts, "identity" for none.
 * @param {import("node:http").IncomingMessage} request
 */
export const acceptedEncoding = (request) =>
  request.headers["accept-encoding"] === undefined
    ? "identity"
    : (new Negotiator(request).encoding([...ENCODINGS, "identity"], { preferred: ENCODINGS }) ?? "identity");

/** @type {(bytes: Buffer, encoding: string) => Promise<Buffer> | Buffer} */
export const encode = (bytes, encoding) => ENCODERS[encoding]?.(bytes) ?? bytes;

/** @type {(bytes: Buffer, encoding: string) => Promise<Buffer> | Buffer} */
export const decode = (bytes, encoding) => DECODERS[encoding]?.(bytes) ?? bytes;

/**
 * Compresses a page for the cache, not for a reader: a third of its size in a millisecond.
 * @param {Buffer} bytes
 */
export const pack = (bytes) => promisify(gzip)(bytes, { level: 1 });
