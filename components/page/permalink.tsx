import styles from "./site.module.css";

/**
 * The address of a page with the version of the data that it was made from. A static page does not know its own address, so
 * that its link has nothing but a query, which the browser adds to the address of the page. A page that reads a query knows it
 * and puts the whole link before that one, which then is not shown.
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

/** At the end of an error page: nobody should link to it. */
export const NoPermalink = () => <p className={styles.permalink} hidden />;
