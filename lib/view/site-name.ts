/** What the page that a reader is on says of its collection's name, for what a browser writes: titles, names of files, pictures. */
export const siteName = (): string => document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
