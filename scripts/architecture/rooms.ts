import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LINE } from "./line.mjs";

/** The number of imports that lead from one room to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly imports: number;
}

export interface House {
  /** Each with its number of files. A room of lib that LINE does not name is placed between lib and components. */
  readonly rooms: readonly { readonly name: string; readonly files: number }[];
  readonly arrows: readonly Arrow[];
}

/** Returns the rooms of lib, components and app, and the imports between them as the files state them, including imports of types. */
export function houseIn(root: string): House {
  const files = ["lib", "components", "app"].flatMap((folder) => filesIn(root, folder));
  const counts = new Map<string, number>();
  const arrows = new Map<string, number>();
  for (const file of files) {
    const from = roomOf(file);
    counts.set(from, (counts.get(from) ?? 0) + 1);
    for (const target of importsOf(root, file)) {
      const to = roomOf(target);
      if (to !== from) arrows.set(`${from} ${to}`, (arrows.get(`${from} ${to}`) ?? 0) + 1);
    }
  }
  const rooms = [...counts]
    .map(([name, own]) => ({ name, files: own }))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name) || (a.name < b.name ? -1 : 1));
  const at = new Map(rooms.map(({ name }, place) => [name, place]));
  const list = [...arrows].map(([key, imports]): Arrow => {
    const [from, to] = key.split(" ") as [string, string];
    return { from, to, imports };
  });
  return {
    rooms,
    arrows: list.toSorted(
      (a, b) => (at.get(a.from) ?? 0) - (at.get(b.from) ?? 0) || (at.get(a.to) ?? 0) - (at.get(b.to) ?? 0),
    ),
  };
}

function placeOf(room: string): number {
  const inLine = LINE.indexOf(room.replace(/^lib\//, ""));
  return inLine >= 0 ? inLine : ({ components: LINE.length + 1, app: LINE.length + 2 }[room] ?? LINE.length);
}

/** Returns the room of a file: "lib/select" for "lib/select/rank/rank.ts"; components and app are one room each. */
function roomOf(file: string): string {
  const [top, room] = file.split("/") as [string, string];
  return top === "lib" ? `lib/${room}` : top;
}

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .toSorted();

const IMPORT = /(?:from|import)\s*\(?\s*"((?:@\/|\.)[^"]+)"/g;
const TYPES_ALONE = /(?:^|\n)(?:import|export) type [^;]*?;/g;

/** Returns for each file of the three folders the files that it imports at run time; imports of types alone are left out. */
export function filesByImport(root: string): ReadonlyMap<string, readonly string[]> {
  const files = ["lib", "components", "app"].flatMap((folder) => filesIn(root, folder));
  const there = new Set(files);
  const whole = (target: string) =>
    ["", ".ts", ".tsx"].map((ending) => `${target}${ending}`).filter((name) => there.has(name));
  return new Map(files.map((file) => [file, importsOf(root, file, TYPES_ALONE).flatMap(whole)]));
}

/** Returns the imports of a file from within the project, as paths from its root; text that matches `but` is ignored. */
function importsOf(root: string, file: string, but?: RegExp): readonly string[] {
  const whole = readFileSync(path.join(root, file), "utf8");
  const source = but === undefined ? whole : whole.replace(but, "");
  return [...source.matchAll(IMPORT)]
    .map(([, target]) =>
      (target as string).startsWith("@/")
        ? (target as string).slice(2)
        : path.posix.join(path.posix.dirname(file), target as string),
    )
    .filter((target) => /^(?:lib|components|app)\//.test(target));
}
