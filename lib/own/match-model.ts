import { matchName, type NameMatch } from "./match-name";
import type { Vocabulary } from "./vocabulary";

/** The meaning of a model name in a file: a method of the collection with the rest of the name as its configuration, or a model of the reader's own. */
export interface ModelMatch {
  readonly method: NameMatch;
  readonly configuration: string;
}

/**
 * Matches a model name: "VAR-d30" is the configuration d30 of VAR, and "VAR" is VAR. A name that no method has is the reader's own, unless it is
 * close to one.
 */
export function matchModel(vocabulary: Vocabulary, model: string, configuration: string): ModelMatch {
  const whole = matchName(vocabulary, "methods", model);
  if (whole.kind === "certain") return { method: whole, configuration };
  for (const at of boundaries(model)) {
    const method = matchName(vocabulary, "methods", model.slice(0, at));
    if (method.kind === "certain")
      return {
        method,
        configuration: [model.slice(at).replace(/^[\s\-_/:,(]+|[)\s]+$/g, ""), configuration]
          .filter(Boolean)
          .join(", "),
      };
  }
  return { method: whole, configuration };
}

/** Returns the places at which a name may end, the last one first. */
const boundaries = (model: string) =>
  [...model.matchAll(/[\s\-_/:,(]+/g)]
    .map(({ index }) => index)
    .filter((at) => at > 0)
    .toReversed();
