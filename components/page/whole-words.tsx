/** Divides a text at the words that a browser would break inside: "VAR-d16-DD", "DiT-XL/2". Every second part is such a word. */
const BREAKABLE = /(\S*[\p{L}\p{N}][-/][\p{L}\p{N}]\S*)/u;

/** Words of at most so many characters fit on any line, and never break. */
const SHORT = 12;

/** A text in which no word breaks at its hyphen or slash as long as it fits on a line. Copied text contains it unchanged. */
export const WholeWords = ({ text }: { readonly text: string }) =>
  text.split(BREAKABLE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span className={part.length > SHORT ? "whole" : "whole short"} key={at}>
        {part}
      </span>
    ),
  );
