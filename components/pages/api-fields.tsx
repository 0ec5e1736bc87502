import type { Field } from "@/lib/http/reference-fields";
import { Coded } from "./coded";
import apiStyles from "./api-page.module.css";

/** Fields with what they hold, one below the other. */
export function ApiFields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className={apiStyles.fields}>
      {fields.map(({ path, type, href, description }) => (
        <div key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>
            <span className={apiStyles.type}>{href === null ? type : <a href={href}>{type}</a>}</span>
            {description && (
              <>
                <br />
                <Coded text={description} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
