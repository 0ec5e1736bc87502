import type { RowFilter } from "@/lib/report/question/row-filter";
import { ORIGINS } from "@/lib/tables/origins";
import type { Fields } from "./field";
import { listField, numberField } from "./field-kinds";

const SIZE = { pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?$", words: "a number of millions, such as 943", example: "943" };
const YEAR = { pattern: "^[0-9]{4}$", words: "a year, such as 2024", example: "2024" };

/** The filter of results on every page that has boards; the facts of these fields are the families of the collection. */
export const ROW_FILTER_FIELDS: Fields<RowFilter, readonly string[]> = {
  families: listField(
    "family",
    {
      label: "Family",
      description: "Only results of methods of these families; ranks count only the remaining results.",
    },
    (families: readonly string[]) => families,
  ),
  origins: listField(
    "origin",
    {
      label: "Measured by",
      description:
        "Only results of this origin: measured by the method's authors, measured again by others, quoted, or not stated; ranks count only the remaining results.",
    },
    () => ORIGINS,
  ),
  smallest: numberField(
    "parameters_from",
    {
      label: "Parameters from",
      description:
        "Only results of models with at least this many million parameters; those that do not state them are left out.",
    },
    SIZE,
  ),
  largest: numberField(
    "parameters_to",
    {
      label: "Parameters to",
      description:
        "Only results of models with at most this many million parameters; those that do not state them are left out.",
    },
    SIZE,
  ),
  since: numberField(
    "year_from",
    { label: "Year from", description: "Only results that papers of this year or later report." },
    YEAR,
  ),
  until: numberField(
    "year_to",
    { label: "Year to", description: "Only results that papers of this year or earlier report." },
    YEAR,
  ),
};
