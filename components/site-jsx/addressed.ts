import { at } from "@/lib/view/address/base-path";

/** The attributes of elements that contain an address. */
const ADDRESSES = ["href", "src", "action", "formAction", "poster"] as const;

/** Returns the properties of an element with the base path added to its addresses; those of a component stay as they are, because it passes them on. */
export function addressed<Props>(type: unknown, props: Props): Props {
  if (typeof type !== "string" || typeof props !== "object" || props === null) return props;
  const given = props as Readonly<Record<string, unknown>>;
  const changed = ADDRESSES.flatMap((name) => {
    const value = given[name];
    return typeof value === "string" && at(value) !== value ? [[name, at(value)] as const] : [];
  });
  return changed.length === 0 ? props : { ...props, ...Object.fromEntries(changed) };
}
