import styles from "./site.module.css";

/**
 * The address of a page with the data version that it was made from. A static page does not know its own address, so its link has only a query, which
 * the browser adds to the address of the page. A page that reads a query knows its address and puts the whole link before that one, which is then
 * hidden.
 */
export function Permalink({ href }: { readonly href: string }) {
  return (
    <p className={styles.permalink}>
      <a href={href} rel="nofollow" data-permalink="">
        Link to this page with its data version
      </a>
    </p>
  );
}

/** Placed at the end of an error page, so that it shows no link: nobody should link to it. */
export const NoPermalink = () => <p className={styles.permalink} hidden />;
