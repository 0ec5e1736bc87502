import { z } from "zod";

/** What reading one cell comes to: the value, or what to write instead. */
export function readCell<Codec extends z.ZodType>(codec: Codec, cell: string): z.output<Codec> | { readonly refused: readonly string[] } {
  const read = z.safeDecode(codec, cell as z.input<Codec>);
  return read.success ? read.data : { refused: read.error.issues.map(({ message }) => message) };
}

/** Whether a codec accepts the cell. */
export const accepts = (codec: z.ZodType, cell: string): boolean => z.safeDecode(codec, cell).success;

/** The cell after reading and writing. Throws when it is refused. */
export const throughCodec = (codec: z.ZodType, cell: string): unknown => z.encode(codec, z.decode(codec, cell));
