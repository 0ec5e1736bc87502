/** Pattern of a numeral as tables print it: sign, thousands with commas or a decimal point or comma, and an exponent. */
export const NUMERAL = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)(?:[eE][-−+]?\d+)?`;

/** Units that may directly follow a number. Any other letters after a number make the cell a word: "3D", "2nd", "7b-chat". */
export const UNIT = String.raw`%|‰|pp|pts?|x|×|ms|µs|μs|us|ns|s|secs?|mins?|h|hrs?|d|[kKMBGT]|[kKMGT]i?B|dB|bpd|bpc|px|W|kWh|USD|[kKMGTP]?FLOPs?|[GM]MACs?`;

/** Matches what tables print if there is no number. */
const GAP = /^(?:[-–—−‐]+\*?|n\.?\/?a\.?|nan|none|null|nil|\?+|\.{2,}|…|\/|x+\.x+|tbd|tba|wip|)$/i;

export const isGap = (text: string): boolean => GAP.test(text.trim());
