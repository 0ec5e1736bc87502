import { useId, useState } from "react";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { slug } from "@/lib/format/slug";
import { counted } from "@/lib/format/words";
import { siteName } from "@/lib/view/site-name";
import { filledForm } from "@/lib/desk/filled-form";
import { useDesk } from "./desk-context";
import type { HandedOver } from "./desk-protocol";
import { saveFile } from "./save-file";
import { today } from "./today";
import styles from "./desk.module.css";

interface HandOverPartProps {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
  readonly isCurrent: boolean;
  readonly handedOver: HandedOver | null;
  readonly onHandOver: (day: string) => void;
  /** The address for reports to the operator of the site; empty if there is none. */
  readonly reportAddress: string;
}

/** The last part: the remaining problems, and then everything that is handed over: one patch, a ZIP of the files, a form that is filled in. */
export function HandOverPart({ draft, onDraft, isCurrent, handedOver, onHandOver, reportAddress }: HandOverPartProps) {
  const { checked } = useDesk();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const problems = checked?.problems ?? [];
  const elsewhere = problems.filter(({ address }) => address === "");
  const form = handedOver && filledForm(reportAddress, handedOver);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>6. Check and hand over</h2>
      <p role="status" data-problems={isCurrent ? problems.length : "checking"}>
        {!isCurrent
          ? "Checking …"
          : problems.length === 0
            ? `No problem found by data:check${draft.abstract.text === "" ? "" : " and data:verify"}. In the patch: ${checked?.counts || "nothing yet"}.`
            : `${counted(problems.length, "problem")} left; each is shown beside its field.`}
      </p>
      {elsewhere.length > 0 && (
        <ul className={styles.list}>
          {elsewhere.map(({ words }) => (
            <li key={words} className={styles.problem}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {(checked?.warnings ?? [])
        .filter(({ address }) => address === "")
        .map(({ words }) => (
          <p key={words}>Warning: {words}</p>
        ))}
      <p className={styles.field}>
        <label htmlFor={`${id}-change`}>
          What CHANGES.md should say besides the counts, in your own words (optional)
        </label>
        <input
          id={`${id}-change`}
          value={draft.change}
          onChange={(event) => onDraft({ ...draft, change: event.currentTarget.value })}
        />
      </p>
      <p className={styles.row}>
        <button
          type="button"
          disabled={!isCurrent || problems.length > 0 || !checked?.counts}
          onClick={() => onHandOver(today())}
        >
          Make the patch
        </button>
      </p>
      {handedOver && (
        <div data-handed-over="">
          <p>Changes {handedOver.files.join(", ")}.</p>
          <p className={styles.row}>
            <button type="button" onClick={() => saveFile(`${slug(siteName())}.patch`, handedOver.patch)}>
              Save the patch
            </button>
            <button
              type="button"
              onClick={() =>
                void navigator.clipboard.writeText(handedOver.patch).then(
                  () => setCopied(true),
                  () => setCopied(false),
                )
              }
            >
              {isCopied ? "Copied" : "Copy the patch"}
            </button>
            <button type="button" onClick={() => saveFile(`${slug(siteName())}-data.zip`, handedOver.zip)}>
              Save the changed files (ZIP)
            </button>
            {handedOver.abstract && (
              <button
                type="button"
                onClick={() => handedOver.abstract && saveFile(handedOver.abstract.name, handedOver.abstract.text)}
              >
                Save the abstract for data:verify
              </button>
            )}
            {form && (
              <a href={form.href}>
                {form.holdsPatch ? "Send it with the form" : "Open the form, and attach the patch"}
              </a>
            )}
          </p>
          <details>
            <summary>The patch, for git apply in the folder of the project</summary>
            <textarea readOnly rows={12} aria-label="The patch" value={handedOver.patch} />
          </details>
        </div>
      )}
    </section>
  );
}
