import { Snippets } from "@/components/downloads/snippets";
import styles from "@/components/page/page.module.css";
import { listed } from "@/lib/format/words";
import type { EndpointReference, ParameterReference } from "@/lib/http/openapi/reference";
import { siteOrigin } from "@/lib/view/site";
import { ApiFields } from "./api-fields";
import apiStyles from "./api-page.module.css";

/** More words are folded. */
const FEW = 6;

/** An endpoint: its parameters and its response. */
export function ApiEndpoint({ endpoint }: { readonly endpoint: EndpointReference }) {
  const { id, path, formats, summary, parameters, data, columns, examples } = endpoint;
  const example = examples.find(({ format }) => format === "csv") ?? examples[0];
  return (
    <section id={id} className={apiStyles.endpoint} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <code>
          /{path}
          <wbr />
          <span className={apiStyles.formats}>{formats.map((format) => `.${format}`).join(" ")}</span>
        </code>
      </h3>
      <p>{summary}</p>
      {parameters.length > 0 && (
        <dl className={apiStyles.pairs}>
          {parameters.map((parameter) => (
            <Parameter key={parameter.name} parameter={parameter} />
          ))}
        </dl>
      )}
      <div className={apiStyles.folds}>
        {data.length > 0 && (
          <details>
            <summary className={styles.summary}>Fields of .json</summary>
            <ApiFields fields={data} />
          </details>
        )}
        {columns.length > 0 && (
          <details>
            <summary className={styles.summary}>Columns of .csv ({columns.length})</summary>
            <dl className={apiStyles.pairs}>
              {columns.map(({ name, description }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {examples.map(({ format, address, short }) => (
          <details key={format}>
            <summary className={styles.summary}>Example of .{format}</summary>
            <p className={apiStyles.address}>
              <a href={address}>{address}</a>
            </p>
            <pre
              className={apiStyles.sample}
              tabIndex={0}
              role="region"
              aria-label={`What ${address} answers, shortened`}
            >
              <code>{short}</code>
            </pre>
          </details>
        ))}
        {example && (
          <Snippets address={`${siteOrigin()}${example.address}`} format={example.format === "csv" ? "csv" : "json"} />
        )}
      </div>
    </section>
  );
}

function Parameter({
  parameter: { name, description, isRequired, isRepeatable, values },
}: {
  readonly parameter: ParameterReference;
}) {
  const marks = [isRequired && "required", isRepeatable && "may be repeated"].filter((mark) => mark !== false);
  return (
    <div>
      <dt>
        <code>{name}</code>
        {marks.length > 0 && <span className={apiStyles.type}> {listed(marks)}</span>}
      </dt>
      <dd>
        {description} <Allowed values={values} />
      </dd>
    </div>
  );
}

function Allowed({ values }: Pick<ParameterReference, "values">) {
  if ("longest" in values) return `At most ${values.longest} characters.`;
  if ("idsOf" in values)
    return (
      <>
        An <a href={values.idsOf === "results" ? "/results" : `#ids-${values.idsOf}`}>id of {values.idsOf}</a>.
      </>
    );
  const words = values.words.map((word) => <code key={word}>{word} </code>);
  if (values.words.length <= FEW) return <>One of {words}</>;
  return (
    <details>
      <summary className={styles.summary}>One of {values.words.length} words</summary>
      {words}
    </details>
  );
}
