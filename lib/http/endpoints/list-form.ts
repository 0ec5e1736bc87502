import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { ApiFormat } from "@/lib/view/address/formats";
import { fieldParameters, readView, takenFrom, type Fields } from "@/lib/view/fields/field";
import { choiceField } from "@/lib/view/fields/field-kinds";
import type { AnyParameter } from "@/lib/view/views/parameters";

/** The CSV of a view that has no board comes in a second form. */
const FORM_FIELDS: Fields<{ readonly form: "list" | "wide" }> = {
  form: choiceField(
    "form",
    {
      label: "Form",
      description:
        "CSV only. list: the columns of the table; wide: names beside ids, a column for each condition, and titles and addresses of the sources.",
    },
    ["list", "wide"],
    "list",
  ),
};

/** The parameters of an endpoint with that of the form, which goes with CSV alone. */
export const withListForm =
  (parametersOf: (catalogue: Catalogue) => Readonly<Record<string, AnyParameter>>) =>
  (catalogue: Catalogue, _id: string, format?: ApiFormat): Readonly<Record<string, AnyParameter>> => ({
    ...parametersOf(catalogue),
    ...((format === undefined || format === "csv") && fieldParameters(FORM_FIELDS, undefined)),
  });

/** Takes the form out of an address; `rest` is the view. In another format than CSV it stays there, and whoever reads the view refuses it. */
export function readListForm(format: ApiFormat, search: URLSearchParams) {
  const { own, rest } =
    format === "csv" ? takenFrom(search, FORM_FIELDS) : { own: new URLSearchParams(), rest: search };
  const { view, problems } = readView(FORM_FIELDS, undefined, own);
  return { isWide: view.form === "wide", rest, problems };
}
