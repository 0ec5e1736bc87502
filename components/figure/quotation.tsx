import { scanNumerals } from "@/lib/numerals/scan-numerals";

/** A fragment of a source with the digits of a figure marked in it. */
export function Quotation({ evidence, digits, className }: { readonly evidence: string; readonly digits: string; readonly className?: string | undefined }) {
  const place = scanNumerals(evidence).find(({ text }) => text === digits);
  const at = place?.offset ?? evidence.length;
  return (
    <q className={className}>
      {evidence.slice(0, at)}
      {place && <mark>{place.text}</mark>}
      {evidence.slice(at + (place?.text.length ?? 0))}
    </q>
  );
}
