/** A file that is saved keeps the version in its name: `results.csv` is saved as `results.ed18e7066121.csv`. */
export function versionedName(filename: string, version: string): string {
  const [name, ...ending] = filename.split(".");
  return [name, version, ...ending].join(".");
}
