/**
 * Next drops the headers that frame the body of a route's response. So the server in front of it (scripts/server/framing.mjs) passes the client's
 * accepted encodings under another name, and restores the response's own framing headers. Without that server no encoding is accepted here, and
 * responses are sent unencoded.
 */
export const ACCEPTED = "x-accepted-encodings";

/** The names under which a response states its encoding and its length in bytes. */
export const FRAMING = { "content-encoding": "x-body-encoding", "content-length": "x-body-length" } as const;

/** Sets both headers, under their HTTP names and under those of the server in front. */
export function frame(
  headers: Headers,
  { encoding, length }: { readonly encoding: string | null; readonly length: number },
): void {
  const said = { "content-encoding": encoding, "content-length": String(length) };
  for (const [name, value] of Object.entries(said)) {
    if (value === null) continue;
    headers.set(name, value);
    headers.set(FRAMING[name as keyof typeof FRAMING], value);
  }
}
