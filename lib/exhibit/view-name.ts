import { shortHash } from "@/lib/format/short-hash";

/** The most characters of a name before the part that tells its form: file systems and mail programs cut longer names in different ways. */
const LONGEST = 80;

/**
 * Names the files of a view, without form and extension, by what the view is about, part by part. Seven letters at the end stand for what the parts
 * do not say, because a reader chose more (`unsaid`, as a query) or because they are too long. The same view always has the same name, and two views
 * have different names.
 */
export function viewName(parts: readonly string[], unsaid = ""): string {
  const whole = parts.join("-");
  const name = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/-[^-]*$/, "");
  const left = name === whole ? unsaid : `${whole}${unsaid}`;
  return left === "" ? name : `${name}-${shortHash(left)}`;
}
