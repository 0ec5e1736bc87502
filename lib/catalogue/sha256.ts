import { plainSha256 } from "./plain-sha256";

/** Node's own implementation, which is thirty times as fast; browsers have no synchronous one. */
const node = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:crypto");

/** Returns the SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. The same in Node and in the browser. */
export const sha256Of = (content: string | Uint8Array) =>
  node
    ? node.createHash("sha256").update(content).digest("hex")
    : plainSha256(typeof content === "string" ? new TextEncoder().encode(content) : content);
