import { addressesOut } from "@/lib/view/address/json-addresses";

/** JSON as it is sent, with the addresses in it as they are asked for. `indent` is for people who read it in a browser; gzip takes the spaces away. */
export const printJson = (value: unknown, indent?: number): string => JSON.stringify(value, addressesOut, indent);
