import { execFileSync } from "node:child_process";
import path from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archiveOf } from "@/lib/package/archive";
import { archiveFiles } from "@/lib/package/collection-files";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { wide, wideDocuments, small } from "@/tests/support/catalogues";
import { readPackage } from "@/tests/support/package-reader";

const HOME = "https://example.org";
const files = archiveFiles(wide, wideDocuments, HOME);
const archive = archiveOf(files, wide.date);
const ROOT = path.resolve(import.meta.dirname, "../..");

describe("the archive", () => {
  it("holds every file under its name, in order, and nothing else", () => {
    const entries = Object.entries(unzipSync(archive)).map(([name, bytes]) => ({
      path: name,
      text: new TextDecoder().decode(bytes),
    }));
    expect(entries).toEqual([{ path: "data/", text: "" }, ...files]);
    expect(files.map((file) => file.path)).toEqual([
      "README.md",
      "datapackage.json",
      "croissant.json",
      "CITATION.cff",
      ...TABLE_NAMES.map((name) => `data/${name}.csv`),
      "data/DICTIONARY.md",
      "data/README.md",
      "data/CHANGES.md",
      "data/LICENSE.md",
    ]);
  });
  it("has equal bytes when it is made again, in other zones of time too", () => {
    expect(Buffer.compare(archiveOf(archiveFiles(wide, wideDocuments, HOME), wide.date), archive)).toBe(0);
    const script = `
      import { createHash } from "node:crypto";
      import { archiveOf } from "@/lib/package/archive";
      console.log(createHash("sha256").update(archiveOf([{ path: "a.txt", text: "a" }], "2026-11-23")).digest("hex"));`;
    const hashes = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((TZ) =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: ROOT,
        env: { ...process.env, TZ },
        encoding: "utf8",
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });
  it("has the day of the data as its time, and files that everybody may read", () => {
    const view = new DataView(archive.buffer, archive.byteOffset);
    const end = archive.byteLength - 22;
    const at = view.getUint32(end + 16, true);
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    // A DOS date: years since 1980, month and day in 7, 4 and 5 bits; the time before it is midnight.
    const [year = 0, month = 0, day = 0] = (wide.date ?? "").split("-").map(Number);
    expect(view.getUint16(at + 14, true)).toBe(((year - 1980) << 9) | (month << 5) | day);
    expect(view.getUint16(at + 12, true)).toBe(0);
    expect(view.getUint32(at + 38, true)).toBe(((0o040755 << 16) | 0x10) >>> 0);
    const second = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    expect(view.getUint32(second + 38, true) >>> 16).toBe(0o100644);
  });
  it("of a collection without documents is whole too", () => {
    const none = { "README.md": "", "CHANGES.md": "", "LICENSE.md": "" };
    const { descriptor, tables } = readPackage(archiveOf(archiveFiles(small, none, HOME), small.date));
    expect(descriptor.version).toBe(small.version);
    expect(tables.get("papers")).toHaveLength(small.papers.size);
  });
});

describe("a reader that knows only datapackage.json", () => {
  const { descriptor, tables } = readPackage(archive);
  it("finds every table, with the version of the data", () => {
    expect(descriptor.version).toBe(wide.version);
    expect([...tables.keys()]).toEqual(TABLE_NAMES);
  });
  it.each(TABLE_NAMES)("reads every row of %s as the collection has it", (name) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = wide.tables[name];
    expect(tables.get(name)).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]))),
    );
  });
  it("would see one changed byte, a missing file and a key that leads nowhere", () => {
    const changed = (change: (name: string, text: string) => string | null) =>
      archiveOf(
        files.flatMap(({ path: name, text }) =>
          ((to) => (to === null ? [] : [{ path: name, text: to }]))(change(name, text)),
        ),
        null,
      );
    const digit = changed((name, text) => (name === "data/results.csv" ? text.replace("1.80", "1.81") : text));
    expect(() => readPackage(digit)).toThrow("data/results.csv: another hash");
    expect(() => readPackage(changed((name, text) => (name === "data/claims.csv" ? null : text)))).toThrow(
      "no file data/claims.csv",
    );
    const astray = changed((name, text) =>
      name === "datapackage.json" ? text.replaceAll('"resource": "sources"', '"resource": "metrics"') : text,
    );
    expect(() => readPackage(astray)).toThrow("in metrics");
  });
});

/** Returns the value of a cell for programs without a type for printed digits or pairs; an empty list is a missing value there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map(item).join(typeof value[0] === "string" ? " " : "; ");
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
}

const item = (one: string | { readonly key: string; readonly value: string }) =>
  typeof one === "string" ? one : `${one.key}=${one.value}`;
