/**
 * Returns the import cycles, each as its members in alphabetical order: from any of them imports lead to every other, and back (the strongly
 * connected components of more than one node, by Tarjan's algorithm).
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const place = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    let low = place.size;
    place.set(node, low);
    const own = low;
    open.push(node);
    for (const next of imports.get(node) ?? []) {
      const seen = place.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, seen);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return low;
  };
  for (const node of imports.keys()) if (!place.has(node)) visit(node);
  return circles;
}
