import { EMPTY_ROW, type OwnRow } from "./own-row";

/** The data about a reader's own rows in the fragment of a URL (after `#`). */
export interface OwnFragment {
  readonly rows: readonly OwnRow[];
  /** The parts that could not be read, one sentence each. */
  readonly problems: readonly string[];
  /** The unread parts as they were, so that they are written back and nothing is lost. */
  readonly unread: string;
}

const NAME = "yours";
const VERSION = "1";
/** Programs that send links truncate longer ones. */
export const LONGEST_FRAGMENT = 4096;
const KINDS = { m: "values", c: "conditions" } as const;

/** Returns whether a URL fragment, with or without `#`, is about own rows; other fragments may name a result. */
export const isOwnFragment = (hash: string) => new RegExp(`^#?${NAME}=`).test(hash);

/**
 * Returns own rows as a URL fragment, which browsers do not send: `#yours=1&on=imagenet-256&name=Mine&m.fid=2.41&c.steps=10`. `name` begins a row;
 * `on` applies to all rows after it. Empty if there is nothing to write. Can be longer than LONGEST_FRAGMENT.
 */
export function writeOwnFragment({ rows, unread }: Pick<OwnFragment, "rows" | "unread">): string {
  if (rows.length === 0 && unread === "") return "";
  const pairs: [string, string][] = [[NAME, VERSION]];
  let on = "";
  for (const row of rows) {
    if (row.benchmark !== on) pairs.push(["on", row.benchmark]);
    on = row.benchmark;
    pairs.push(["name", row.name]);
    if (row.configuration) pairs.push(["configuration", row.configuration]);
    if (row.baseline) pairs.push(["against", row.baseline]);
    for (const [letter, kind] of Object.entries(KINDS))
      for (const [id, text] of Object.entries(row[kind])) pairs.push([`${letter}.${id}`, text]);
  }
  if (unread) pairs.push(["unread", unread]);
  return `#${new URLSearchParams(pairs)}`;
}

/** Reads the own rows of a URL fragment. Never throws: parts that it cannot read are reported and kept. */
export function readOwnFragment(hash: string): OwnFragment {
  if (!isOwnFragment(hash)) return { rows: [], problems: [], unread: "" };
  const text = hash.replace(/^#/, "");
  const [[, version] = [], ...pairs] = [...new URLSearchParams(text)];
  if (version !== VERSION)
    return {
      rows: [],
      problems: [
        `The link contains own rows in a form (${version || "none"}) that this site does not know → they stay in the address; open it with a newer copy of the site`,
      ],
      unread: text,
    };
  const rows: OwnRow[] = [];
  const unread: [string, string][] = [];
  let earlier = "";
  let on = "";
  for (const [name, value] of pairs) {
    const row = rows.at(-1);
    const added = row && withPair(row, name, value);
    if (name === "name") rows.push({ ...EMPTY_ROW, name: value, benchmark: on });
    else if (name === "on") on = value;
    else if (name === "unread") earlier = value;
    else if (added) rows[rows.length - 1] = added;
    else unread.push([name, value]);
  }
  const kept = [earlier, new URLSearchParams(unread).toString()].filter(Boolean).join("&");
  const problems =
    kept === ""
      ? []
      : [
          `Part of the link could not be read as own rows: “${shortened(kept)}” → it stays in the address; correct it there or remove it`,
        ];
  return { rows, problems, unread: kept };
}

/** Adds a part to a row; returns null if there is no such part or the row already has it. */
function withPair(row: OwnRow, name: string, value: string): OwnRow | null {
  if (name === "configuration" && row.configuration === "") return { ...row, configuration: value };
  if (name === "against" && row.baseline === "") return { ...row, baseline: value };
  const [, letter, id] = /^([mc])\.(.+)$/.exec(name) ?? [];
  if (!letter || !id) return null;
  const kind = KINDS[letter as keyof typeof KINDS];
  return Object.hasOwn(row[kind], id) ? null : { ...row, [kind]: { ...row[kind], [id]: value } };
}

const SHOWN = 80;
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
