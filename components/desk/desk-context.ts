import { createContext, useContext } from "react";
import type { Checked, Opened } from "./desk-protocol";

/** The data shared by every part of the desk: the collection, and the results of the last check. */
interface DeskContext {
  readonly opened: Opened;
  readonly checked: Checked | null;
  /** Adds a row to a table under a name, and returns its id. */
  readonly onNew: (table: string, name: string) => string;
}

const Context = createContext<DeskContext | null>(null);
export const DeskProvider = Context.Provider;

/** Returns the shared data. Throws outside a desk. */
export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (desk === null) throw new Error("a part of the desk outside it");
  return desk;
}
