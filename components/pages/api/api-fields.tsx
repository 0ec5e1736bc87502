import type { Field } from "@/lib/http/openapi/reference-fields";
import { Coded } from "@/components/pages/coded";
import apiStyles from "./api-page.module.css";

/** Fields with their content; those of inner objects are below their own. */
export function ApiFields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className={apiStyles.fields}>
      {fields.map(({ name, type, href, description, fields: inner }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>{" "}
            <span className={apiStyles.type}>{href === null ? type : <a href={href}>{type}</a>}</span>
          </dt>
          <dd>
            <Coded text={description} />
            {inner.length > 0 && <ApiFields fields={inner} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
