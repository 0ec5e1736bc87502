const compiled = new Map<string, RegExp>();

/** Returns a compiled regular expression of a mapping. Cached, because a rule is tried on every cell of every table. */
export function pattern(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(source, "u");
  compiled.set(source, made);
  return made;
}
