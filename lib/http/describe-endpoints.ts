import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { AnyParameter } from "@/lib/view/parameters";
import { formatsOf } from "./endpoint";
import { ENDPOINTS } from "./endpoints";

/** An endpoint as the reference shows it. */
export interface EndpointDescription {
  readonly path: string;
  readonly formats: readonly string[];
  readonly summary: string;
  readonly example: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly repeatable: boolean; readonly values: string }[];
}

/** More values than this are not listed one by one. */
const LISTED = 12;

/** What the endpoints say of themselves; where an address holds an id, the example's id stands for all. */
export function describeEndpoints(catalogue: Catalogue): readonly EndpointDescription[] {
  return ENDPOINTS.map((endpoint) => {
    const { path, summary, example, parameters } = endpoint;
    const id = /^[a-z]+\/([a-z0-9-]+)/.exec(example)?.[1] ?? "";
    return {
      path,
      formats: formatsOf(endpoint),
      summary,
      example,
      parameters: Object.entries(parameters(catalogue, id)).map(([name, parameter]) => ({
        name,
        description: parameter.description,
        repeatable: parameter.repeatable,
        values: valuesOf(parameter),
      })),
    };
  });
}

function valuesOf(parameter: AnyParameter): string {
  if ("longest" in parameter) return `Any text of at most ${parameter.longest} characters.`;
  const { allowed } = parameter;
  return allowed.length > LISTED ? `One of ${allowed.length} ids.` : `One of: ${allowed.join(", ")}.`;
}
