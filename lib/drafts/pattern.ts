const compiled = new Map<string, RegExp>();

/** A regular expression of a mapping, compiled once: a rule meets every cell of every table. */
export function pattern(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(source, "u");
  compiled.set(source, made);
  return made;
}
