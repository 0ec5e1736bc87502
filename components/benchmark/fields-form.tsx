import type { ReactNode } from "react";
import fieldStyles from "@/components/fields/fields.module.css";
import { KeptFields } from "@/components/fields/kept-fields";

interface FieldsFormProps {
  readonly name: string;
  readonly action: string;
  /** The query of the view, and the parameters that the form sets itself. */
  readonly query: string;
  readonly fields: readonly string[];
  readonly children: ReactNode;
}

/** Some choices of a view as a GET form, so that it works without scripts and its result is an address. */
export const FieldsForm = ({ name, action, query, fields, children }: FieldsFormProps) => (
  <form action={action} method="get" aria-label={name}>
    <KeptFields query={query} without={fields} />
    {children}
    <button type="submit" className={fieldStyles.submit}>
      Show
    </button>
  </form>
);
