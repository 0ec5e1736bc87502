/**
 * Divides a text at the names that a browser would break inside: "VAR-d16-DD", "DiT-XL/2", but not "speed-up", which has no digit and no capital
 * within it. Every second part is such a name.
 */
const BREAKABLE = /((?=\S*(?:\p{N}|[\p{L}\-/]\p{Lu}))\S*[\p{L}\p{N}][-/][\p{L}\p{N}]\S*)/u;

/** Names of at most so many characters fit on any line, and never break. */
const SHORT = 12;

/** A text in which no such name breaks at its hyphen or slash as long as it fits on a line. Copied text contains it unchanged. */
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
