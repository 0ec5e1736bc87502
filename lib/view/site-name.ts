/** Returns the name of the collection from the present page, for texts that the browser writes: titles, file names, pictures. */
export const siteName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
