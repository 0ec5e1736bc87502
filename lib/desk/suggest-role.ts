import type { Numeral } from "@/lib/numerals/scan-numerals";
import type { NumeralRole } from "@/lib/tables/numerals";

/** A numeral with the text before and after it. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

const SCALE =
  /^[\s-]*(?:[KMBT]\b|[KMGT]B\b|thousand|million|billion|trillion|GPUs?\b|TPUs?\b|GPU[- ]hours|parameters|params|hours\b|days\b|devices|experts\b)/i;
const CONDITION_AFTER =
  /^[\s-]*(?:x\s+fewer\s)?(?:sampling |denoising |inference |function )?(?:steps?\b|NFEs?\b|epochs?\b|shots?\b|iterations?\b|evaluations\b|time steps\b)/i;
const CONDITION_BEFORE =
  /(?:horizons?|look-?back(?: window)?|guidance(?: scale)?|cfg|temperature|top-[kp]|length|window|context|resolution|horizon of|length of)(?: of| =|=)?\s*(?:of\s)?$/i;
const FOLLOWED_BY_THINGS = /^\s+(?:[a-z]+(?:-[a-z]+)?\s+){0,2}[a-z]+s\b/;
const COMPARED =
  /(?:\bfrom|against|\bthan|compared (?:to|with)|\bvs\.?|versus|\bover|instead of|in place of|baseline(?:'s| of)?|the previous(?: best)?(?: of)?|level with(?: the)?)\s+(?:[\w-]+\s+){0,3}[<>≤≥~≈]?$/i;
const RESULT_WORDS =
  /\b(?:FID|sFID|gFID|rFID|IS|inception|accuracy|perplexity|PPL|BLEU|F1|MSE|MAE|RMSE|error|score|likelihood|nats|bits|precision|recall|speed-?up|faster|reaches?|achiev\w+|attains?|obtains?|improv\w+|reduc\w+|outperform\w+|AUC|mAP|WER|win rate)\b/i;
const MATHS = /[\^_{\\$]\s*$|[ON]\([^)]*$/;

/**
 * Suggests the role of a numeral in its sentence, as a first guess for the person who reads the sentence and decides. Goes from the surest sign to
 * the weakest: links, names and list markers by the adjacent characters, then years, sizes and conditions by the adjacent words, then the topic of
 * the sentence.
 */
export function suggestRole(text: string, numeral: Numeral): NumeralRole {
  const end = numeral.offset + numeral.text.length;
  const around: Around = { text: numeral.text, before: text.slice(0, numeral.offset), after: text.slice(end) };
  return byTouch(around) ?? byNeighbours(around) ?? bySentence(around);
}

function byTouch({ text, before, after }: Around): NumeralRole | null {
  const word = `${/\S*$/.exec(before)?.[0] ?? ""}${text}${/^\S*/.exec(after)?.[0] ?? ""}`;
  if (/https?:|www\.|\.(?:com|org|io|net)\b|\w\/\w+\//i.test(word)) return "link";
  if (/(?:^|\s)\($/.test(before) && /^\)\s*[a-z]/i.test(after) && /^\d$/.test(text)) return "list-marker";
  if (/(?:^|[.;:]\s)$/.test(before) && /^\)\s/.test(after)) return "list-marker";
  if (/^\s*(?:[x×]|\\times)\s*\d/.test(after) || /\d\s*(?:[x×]|\\times)\s*$/.test(before)) return "name";
  if (MATHS.test(before)) return "notation";
  if (/(?:top|length)-$/i.test(before)) return "condition";
  // "CIFAR-10", "S4" and "3D", but not "FID-1.80" with its decimals, "10x" or "10M".
  if (!text.includes(".") && (/\p{L}[-–]?$/u.test(before) || /^-?[A-Z]\b(?![KMBT])/.test(after)) && !SCALE.test(after))
    return "name";
  return null;
}

function byNeighbours({ text, before, after }: Around): NumeralRole | null {
  if (
    /^(?:19[5-9]\d|20[0-4]\d)$/.test(text) &&
    /(?:\b(?:in|since|of|by|until|ICLR|ICML|NeurIPS|CVPR|ECCV|ICCV|ACL|EMNLP|AAAI|ImageNet|WMT|DUC)|['’])[\s-]*$/.test(
      before,
    )
  )
    return "year";
  // "6.3x faster" is a result, whatever follows.
  if (/^\s*(?:[x×]|times)\s*(?:faster|speed|acceleration|fewer|smaller|less|more|lower|higher)/i.test(after))
    return "result";
  if (SCALE.test(after)) return "scale";
  if (CONDITION_AFTER.test(after) || CONDITION_BEFORE.test(before)) return "condition";
  return null;
}

function bySentence({ text, before, after }: Around): NumeralRole {
  const start = before.search(/[^.!?]*(?:[.!?](?!\s)[^.!?]*)*$/);
  const sentence = `${before.slice(Math.max(0, start))}${text}${/^[^!?]*?(?:[.!?](?=\s)|$)/.exec(after)?.[0] ?? ""}`;
  const isDecimal = text.includes(".") || /^\s*(?:\\?%|per ?cent|percent|[x×]|times)/.test(after);
  if (!isDecimal && FOLLOWED_BY_THINGS.test(after) && !RESULT_WORDS.test(before.slice(-25))) return "count";
  if (isDecimal || RESULT_WORDS.test(sentence)) return COMPARED.test(before) ? "baseline" : "result";
  return "count";
}
