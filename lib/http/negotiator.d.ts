/** The part of the package that is used here; it has no types of its own. */
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | readonly string[] | undefined>> });
    /** Returns the best of the available encodings; if the client accepts several equally, those of `preferred` come first. */
    encoding(available: readonly string[], options?: { readonly preferred?: readonly string[] }): string | undefined;
  }
}
