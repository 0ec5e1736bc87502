import type { OwnRow } from "@/lib/own/own-row";

/** Own rows that a reader asked this browser to keep. */
export interface KeptSet {
  readonly name: string;
  readonly rows: readonly OwnRow[];
  /** The version of the data that they were matched with. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const STORE = "sets";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("as-reported-own", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "name" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("this browser’s storage cannot be opened"));
    request.onblocked = () => reject(new Error("another tab is blocking this browser’s storage"));
  });
}

/** Runs one question. Rejects where this browser allows no storage, as in some private windows. */
async function ask<Answer>(mode: IDBTransactionMode, question: (store: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = question(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("this browser refused to store it"));
    });
  } finally {
    database.close();
  }
}

/** Everything that is kept, by name. */
export const listKept = () => ask("readonly", (store) => store.getAll() as IDBRequest<KeptSet[]>);
/** Keeps a set under its name, in the place of one of that name. */
export const keepSet = (set: KeptSet) => ask("readwrite", (store) => store.put(set));
export const eraseKept = (name: string) => ask("readwrite", (store) => store.delete(name));

/** Gives a set another name; the one of that name, if any, stays, and this is refused. */
export async function renameKept(set: KeptSet, name: string): Promise<void> {
  if ((await listKept()).some((other) => other.name === name)) throw new Error(`“${name}” is there already → another name`);
  await keepSet({ ...set, name });
  await eraseKept(set.name);
}
