/** Adds the data version to the name of a saved file: `results.csv` becomes `results.ed18e7066121.csv`. */
export function versionedName(filename: string, version: string): string {
  const [name, ...ending] = filename.split(".");
  return [name, version, ...ending].join(".");
}
