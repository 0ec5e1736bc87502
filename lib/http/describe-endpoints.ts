import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ENDPOINTS } from "./endpoints";

/** An endpoint as the reference shows it. */
export interface EndpointDescription {
  readonly path: string;
  readonly summary: string;
  readonly example: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly repeatable: boolean; readonly values: string }[];
}

/** More values than this are not listed one by one. */
const LISTED = 12;

/** What the endpoints say of themselves; where an address holds an id, the example's id stands for all. */
export function describeEndpoints(catalogue: Catalogue): readonly EndpointDescription[] {
  return ENDPOINTS.map(({ path, summary, example, parameters }) => {
    const id = /^[a-z]+\/([a-z0-9-]+)/.exec(example)?.[1] ?? "";
    return {
      path,
      summary,
      example,
      parameters: Object.entries(parameters(catalogue, id)).map(([name, { description, repeatable, allowed }]) => ({
        name,
        description,
        repeatable,
        values: allowed.length > LISTED ? `One of ${allowed.length} ids.` : `One of: ${allowed.join(", ")}.`,
      })),
    };
  });
}
