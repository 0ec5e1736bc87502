import { addressesOut } from "@/lib/view/address/json-addresses";

/**
 * Returns JSON as it is sent, with its links in their public form. `indent` is for people who read it in a browser; gzip removes the cost of the
 * spaces.
 */
export const printJson = (value: unknown, indent?: number): string => JSON.stringify(value, addressesOut, indent);
