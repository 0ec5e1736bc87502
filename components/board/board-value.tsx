import type { Figure } from "@/lib/catalogue/catalogue";
import { boardValue, MARK_SIGNS, MARK_WORDS } from "@/lib/format/board";
import { marksOf } from "@/lib/report/marks";
import type { Place } from "@/lib/report/standings";
import { figureHref } from "@/lib/view/addresses";

interface BoardValueProps {
  readonly figure: Figure;
  /** Other results of its row, with which it may disagree. */
  readonly others?: readonly Figure[];
  readonly place?: Place | null;
}

/**
 * A value of a board: a plain link to its permanent place, which opens its receipt in place where scripts run. Best is bold and second
 * underlined, as papers print them. Its look comes from the board, because a class on each of some hundred values would weigh more
 * than the values.
 */
export function BoardValue({ figure, others, place = null }: BoardValueProps) {
  const text = boardValue(figure);
  const marks = marksOf(figure, others).filter((mark) => MARK_SIGNS[mark] !== "");
  return (
    <>
      <a href={figureHref(figure.paper.paper_id, figure.id)} data-receipt="">
        {place === "best" ? <b>{text}</b> : place === "second" ? <u>{text}</u> : text}
      </a>
      {marks.map((mark) => (
        <abbr key={mark} title={MARK_WORDS[mark]}>
          {MARK_SIGNS[mark]}
        </abbr>
      ))}
    </>
  );
}
