import { z } from "zod";

/** Reads one cell. Returns its value, or the messages with which it is refused. */
export function readCell<Codec extends z.ZodType>(
  codec: Codec,
  cell: string,
): z.output<Codec> | { readonly refused: readonly string[] } {
  const read = z.safeDecode(codec, cell as z.input<Codec>);
  return read.success ? read.data : { refused: read.error.issues.map(({ message }) => message) };
}

/** Returns whether a codec accepts the cell. */
export const accepts = (codec: z.ZodType, cell: string): boolean => z.safeDecode(codec, cell).success;

/** Returns the cell after reading and writing. Throws if it is refused. */
export const throughCodec = (codec: z.ZodType, cell: string): unknown => z.encode(codec, z.decode(codec, cell));
