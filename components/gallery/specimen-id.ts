/** Returns the id of a specimen in addresses and in the name of its picture: "benchmark-board-meadow-256-few-results". */
export function specimenId(of: string, state: string): string {
  const file = of.slice(of.lastIndexOf("/") + 1);
  return `${file} ${state}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
