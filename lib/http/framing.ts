/**
 * Next drops the headers that frame the body of a route's answer. So the server in front of it (scripts/server/framing.mjs) hands
 * on under other names what a reader accepts, and puts back what an answer says of its body. Without that server nobody accepts
 * anything here, and answers go out as they are.
 */
export const ACCEPTED = "x-accepted-encodings";

/** The names under which an answer says its encoding and its length in bytes. */
export const FRAMING = { "content-encoding": "x-body-encoding", "content-length": "x-body-length" } as const;

/** Says both as HTTP does and as the server in front understands. */
export function frame(headers: Headers, { encoding, length }: { readonly encoding: string | null; readonly length: number }): void {
  const said = { "content-encoding": encoding, "content-length": String(length) };
  for (const [name, value] of Object.entries(said)) {
    if (value === null) continue;
    headers.set(name, value);
    headers.set(FRAMING[name as keyof typeof FRAMING], value);
  }
}
