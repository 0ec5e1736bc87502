import { createContext, useContext } from "react";
import type { Checked, Opened } from "./desk-protocol";

/** What every part of the desk looks at: the collection, and what the last check said. */
interface DeskContext {
  readonly opened: Opened;
  readonly checked: Checked | null;
  /** Adds a row to a table under a name, and gives its id. */
  readonly onNew: (table: string, name: string) => string;
}

const Context = createContext<DeskContext | null>(null);
export const DeskProvider = Context.Provider;

/** Throws outside a desk. */
export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (desk === null) throw new Error("a part of the desk outside it");
  return desk;
}
