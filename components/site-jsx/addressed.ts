import { at } from "@/lib/view/address/base-path";

/** The attributes of elements that hold an address. */
const ADDRESSES = ["href", "src", "action", "formAction", "poster"] as const;

/** The properties of an element with its addresses as a browser asks for them; those of a component as they are, because it hands them on. */
export function addressed<Props>(type: unknown, props: Props): Props {
  if (typeof type !== "string" || typeof props !== "object" || props === null) return props;
  const given = props as Readonly<Record<string, unknown>>;
  const changed = ADDRESSES.flatMap((name) => {
    const value = given[name];
    return typeof value === "string" && at(value) !== value ? [[name, at(value)] as const] : [];
  });
  return changed.length === 0 ? props : { ...props, ...Object.fromEntries(changed) };
}
