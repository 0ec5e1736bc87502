/** The part of the package that is used here; it has no types of its own. */
declare module "send" {
  import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

  interface Options {
    readonly dotfiles: "allow" | "deny" | "ignore";
    readonly acceptRanges: boolean;
    readonly cacheControl: boolean;
    readonly lastModified: boolean;
    readonly index: boolean;
  }

  interface SendError extends Error {
    readonly status: number;
    readonly headers?: OutgoingHttpHeaders;
  }

  interface Stream {
    on(event: "error", heed: (error: SendError) => void): Stream;
    pipe(response: ServerResponse): void;
  }

  /** Responds with a file; `path` is percent-encoded, and relative to the working directory. */
  export default function send(request: IncomingMessage, path: string, options: Options): Stream;
}
