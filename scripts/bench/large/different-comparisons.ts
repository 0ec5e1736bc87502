/** How far apart the methods of a comparison are in the list: methods of one paper are neighbours, and would have the same rows. */
const APART = 31;

/**
 * Returns addresses of that many comparisons of three methods each, no two of the same methods. Each round through the list takes the methods one
 * place further apart. Throws if the list is too short for that many.
 */
export function differentComparisons(methods: readonly string[], count: number): readonly string[] {
  const rounds = Math.ceil(count / methods.length);
  // Steps of a third of the list or more would reach the same three methods from another one.
  if (3 * (APART + rounds) >= methods.length)
    throw new Error(`${methods.length} methods are too few for ${count} comparisons → use a larger collection`);
  return Array.from({ length: count }, (_, at) => {
    const apart = APART + Math.floor(at / methods.length);
    const chosen = [0, 1, 2].map((step) => methods[(at + step * apart) % methods.length] ?? "");
    return `/compare?${chosen.map((id) => `method=${id}`).join("&")}`;
  });
}
