import styles from "@/components/page/page.module.css";
import { printDate } from "@/lib/format/date";
import { methodHref } from "@/lib/view/address/addresses";
import type { PaperModel } from "@/lib/view/paper-model";
import paperStyles from "./paper-page.module.css";

/** The summary of a paper, its authors, its publication, the methods that it proposes, and links. */
export function AboutPaper({
  paper,
  methods,
}: Pick<PaperModel["answer"], "methods"> & { readonly paper: PaperModel["answer"]["paper"] }) {
  const links = [
    { name: "Paper", href: paper.paper_url },
    { name: "Code", href: paper.code_url },
    { name: "Project page", href: paper.project_url },
  ].filter((link): link is { name: string; href: string } => link.href !== null);
  return (
    <div>
      <p>{paper.summary}</p>
      <p className={styles.facts}>
        {paper.authors && `${paper.authors.replaceAll("; ", ", ")}. `}
        First published {printDate(paper.published)}
        {paper.venue && ` · ${paper.venue}`}
        {paper.arxiv_id && ` · arXiv ${paper.arxiv_id}`}
        {methods.map(({ method_id, name }, at) => (
          <span key={method_id}>
            {at === 0 ? " · proposes " : ", "}
            <a href={methodHref(method_id)}>{name}</a>
          </span>
        ))}
      </p>
      <p className={`${styles.facts} ${paperStyles.links}`}>
        {links.map(({ name, href }) => (
          <a key={href} href={href}>
            {" "}
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}
