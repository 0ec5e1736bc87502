/** The bytes from `first` to `last`, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What a Range header asks for of an answer of `length` bytes (RFC 9110, 14.2): one range, "none" where it lies outside, or null
 * where the whole is to be sent, as it is for several ranges and for what is not a range.
 */
export function rangeOf(header: string | null, length: number): ByteRange | "none" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") return Number(to) === 0 || length === 0 ? "none" : { first: Math.max(0, length - Number(to)), last: length - 1 };
  if (to !== "" && Number(to) < Number(from)) return null;
  if (Number(from) >= length) return "none";
  return { first: Number(from), last: to === "" ? length - 1 : Math.min(Number(to), length - 1) };
}
