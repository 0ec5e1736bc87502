import { MARK_SIGNS, MARK_WORDS } from "@/lib/sentences/board";
import type { ShownValue } from "@/lib/view/board/shown-value";

/**
 * A value of a board: a plain link to its permanent address; with scripts, it opens the receipt in place. The best value is bold and the second
 * underlined, as in papers. The board provides its style, because a class on each of some hundred values would take more bytes than the values.
 */
export function BoardValue({ value: { href, text, place, marks, difference, yours } }: { readonly value: ShownValue }) {
  const signed = marks.filter((mark) => MARK_SIGNS[mark] !== "");
  if (yours !== undefined) return <em title={yours}>{text}</em>;
  const [value, spread] = text.split(/(?= ± )/) as [string, string?];
  // A spread may go below its value if there is no space beside it.
  const words =
    spread === undefined ? (
      value
    ) : (
      <>
        {value}
        <span>{spread}</span>
      </>
    );
  return (
    <>
      <a href={href} data-receipt="">
        {place === "best" ? <b>{words}</b> : place === "second" ? <u>{words}</u> : words}
      </a>
      {signed.length > 0 && (
        <abbr title={signed.map((mark) => MARK_WORDS[mark]).join("; ")}>
          {" "}
          {signed.map((mark) => MARK_SIGNS[mark]).join("")}
        </abbr>
      )}
      {difference && <small> {difference}</small>}
    </>
  );
}
