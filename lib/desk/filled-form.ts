import { filledReport } from "@/lib/view/source/filled-report";
import { reportTarget } from "@/lib/view/source/report-target";

/** The content of the form. */
interface Sent {
  readonly title: string;
  readonly patch: string;
}

interface FilledForm {
  readonly href: string;
  /** Whether the form contains the patch; a longer one has to be attached. */
  readonly holdsPatch: boolean;
}

/** Servers and browsers truncate longer URLs. */
const LONGEST = 7_500;

/**
 * Returns the URL of the site owner's issue form or mail address, filled in with a patch; null if there is none (`to` is empty). A patch that is too
 * long for a URL is left for the reader to attach.
 */
export function filledForm(to: string, { title, patch }: Sent): FilledForm | null {
  const target = reportTarget(to);
  if (target.kind === "file") return null;
  const whole = filledReport(target, {
    title,
    text: `A patch of the data, for git apply:\n\n\`\`\`diff\n${patch}\`\`\`\n`,
  });
  return whole.length <= LONGEST
    ? { href: whole, holdsPatch: true }
    : {
        href: filledReport(target, { title, text: "A patch of the data, for git apply: attached.\n" }),
        holdsPatch: false,
      };
}
