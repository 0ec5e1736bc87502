import { ColumnFields } from "@/components/fields/column-fields";
import { RowFilterFields } from "@/components/fields/row-filter-fields";
import { BOARD_FIELDS } from "@/lib/view/fields/board-fields";
import { compareHref } from "@/lib/view/address/compare-address";
import { writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import type { ComparisonOffer } from "@/lib/view/board/comparison-offer";
import { fieldNames, isChosen } from "@/lib/view/fields/field";
import { PLACE_FILTER_FIELDS } from "@/lib/view/fields/place-filter-fields";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";
import { ComparePart } from "./compare-part";
import { PlaceFields } from "./place-fields";

interface ComparePartsProps {
  readonly view: CompareView;
  /** The choices on offer. */
  readonly offered: ComparisonOffer;
  readonly onView?: ((view: CompareView) => void) | undefined;
  /** The name of the part that is open at first. */
  readonly open?: string;
}

/** The choice of the rows and columns of a comparison and of the results that count, each behind one word. */
export function CompareParts({ view, offered, onView, open = "" }: ComparePartsProps) {
  const { place, filter } = view;
  const isPlaced = isChosen(PLACE_FILTER_FIELDS, place);
  const shared = { query: writeCompareView(view), isLive: onView !== undefined };
  const hasPlaces = offered.benchmarks.length + offered.metrics.length > 2 || offered.conditions.length > 0 || isPlaced;
  return (
    <>
      {hasPlaces && (
        <ComparePart
          {...shared}
          name="Rows"
          isSet={isPlaced}
          isOpen={open === "Rows"}
          fields={fieldNames(PLACE_FILTER_FIELDS)}
        >
          <PlaceFields
            place={place}
            offered={offered}
            onPlace={onView && ((chosen) => onView({ ...view, place: chosen }))}
          />
        </ComparePart>
      )}
      {offered.columns && (
        <ComparePart
          {...shared}
          name="Columns"
          isSet={isChosen(BOARD_FIELDS, view)}
          isOpen={open === "Columns"}
          fields={fieldNames(BOARD_FIELDS)}
        >
          <ColumnFields
            choice={view}
            offered={offered.columns}
            hrefOf={(ids) => compareHref({ ...view, columns: ids })}
            onChoice={onView && ((chosen) => onView({ ...view, ...chosen }))}
          />
        </ComparePart>
      )}
      <ComparePart
        {...shared}
        name="Filter"
        isSet={isChosen(ROW_FILTER_FIELDS, filter)}
        isOpen={open === "Filter"}
        fields={fieldNames(ROW_FILTER_FIELDS)}
      >
        <RowFilterFields
          filter={filter}
          offered={offered}
          onFilter={onView && ((chosen) => onView({ ...view, filter: chosen }))}
        />
      </ComparePart>
    </>
  );
}
