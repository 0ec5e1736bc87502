/** Structured data for programs that read the page; a browser does not run it. No text in it can end the element early. */
export function JsonLd({ value }: { readonly value: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll("<", "\\u003c") }}
    />
  );
}
