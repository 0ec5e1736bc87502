import type { OwnRow } from "@/lib/own/own-row";

/** A set of own rows that a reader asked this browser to keep, without the rows, of which there may be 200,000. */
export interface KeptSet {
  readonly name: string;
  /** The key of its rows, which stays the same when the set is renamed. */
  readonly id: string;
  readonly count: number;
  /** The data version that they were matched with. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const SETS = "sets";
const ROWS = "rows";

interface KeptRows {
  readonly id: string;
  readonly rows: readonly OwnRow[];
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("as-reported-own", 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: database, transaction } = request;
      if (oldVersion < 1) database.createObjectStore(SETS, { keyPath: "name" });
      const rows = database.createObjectStore(ROWS, { keyPath: "id" });
      if (oldVersion === 1 && transaction) partRows(transaction.objectStore(SETS), rows);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("this browser’s storage cannot be opened"));
    request.onblocked = () => reject(new Error("another tab is blocking this browser’s storage"));
  });
}

/** Moves the rows of version 1 sets, which contained them, into their own store. */
function partRows(sets: IDBObjectStore, rows: IDBObjectStore): void {
  const reading = sets.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (cursor === null) return;
    const { rows: own, ...set } = cursor.value as Omit<KeptSet, "id" | "count"> & Pick<KeptRows, "rows">;
    rows.put({ id: set.name, rows: own } satisfies KeptRows);
    cursor.update({ ...set, id: set.name, count: own.length } satisfies KeptSet);
    cursor.continue();
  };
}

/** Runs one request over both stores in one transaction. Rejects if this browser allows no storage, as in some private windows. */
async function ask<Answer>(
  mode: IDBTransactionMode,
  question: (sets: IDBObjectStore, rows: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction([SETS, ROWS], mode);
      const request = question(transaction.objectStore(SETS), transaction.objectStore(ROWS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () =>
        reject(transaction.error ?? new Error("this browser refused to store it"));
    });
  } finally {
    database.close();
  }
}

/** Returns every kept set, by name. */
export const listKept = () => ask("readonly", (sets) => sets.getAll() as IDBRequest<KeptSet[]>);

/** Returns the rows of a set; empty if it no longer exists. */
export const keptRows = async (id: string): Promise<readonly OwnRow[]> =>
  (await ask("readonly", (_, rows) => rows.get(id) as IDBRequest<KeptRows | undefined>))?.rows ?? [];

/** Keeps rows under a name; an existing set of that name is replaced. */
export async function keepSet(set: Pick<KeptSet, "name" | "version" | "day">, own: readonly OwnRow[]): Promise<void> {
  const before = (await listKept()).find(({ name }) => name === set.name);
  const id = before?.id ?? `${set.name} ${Date.now()} ${Math.random()}`;
  await ask("readwrite", (sets, rows) => {
    rows.put({ id, rows: own } satisfies KeptRows);
    return sets.put({ ...set, id, count: own.length } satisfies KeptSet);
  });
}

export const eraseKept = ({ name, id }: KeptSet) =>
  ask("readwrite", (sets, rows) => {
    rows.delete(id);
    return sets.delete(name);
  });

/** Renames a set. Throws if a set of the new name exists, which then stays. */
export async function renameKept(set: KeptSet, name: string): Promise<void> {
  if ((await listKept()).some((other) => other.name === name))
    throw new Error(`“${name}” exists already → choose another name`);
  await ask("readwrite", (sets) => {
    sets.delete(set.name);
    return sets.put({ ...set, name } satisfies KeptSet);
  });
}
