import { shortHash } from "@/lib/format/short-hash";

/** Characters of a name before what tells its form: file systems and mail programs cut longer ones in their own ways. */
const LONGEST = 80;

/**
 * The name of a view's files, without form and extension: what the view is about, part by part. What the parts do not say, because a reader chose more
 * (`unsaid`, as the query of an address) or because they are too long, is seven letters at the end. One view has one name, and two views have two.
 */
export function viewName(parts: readonly string[], unsaid = ""): string {
  const whole = parts.join("-");
  const name = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/-[^-]*$/, "");
  const left = name === whole ? unsaid : `${whole}${unsaid}`;
  return left === "" ? name : `${name}-${shortHash(left)}`;
}
