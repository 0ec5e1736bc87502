/** Divides a text at the words that a browser would break inside: "VAR-d16-DD", "DiT-XL/2". Every second part is such a word. */
const BREAKABLE = /(\S*[\p{L}\p{N}][-/][\p{L}\p{N}]\S*)/u;

/** A text in which no word breaks at its hyphen or slash as long as it fits on a line. Copied text contains it unchanged. */
export const WholeWords = ({ text }: { readonly text: string }) =>
  text.split(BREAKABLE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span className="whole" key={at}>
        {part}
      </span>
    ),
  );
