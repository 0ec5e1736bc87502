/**
 * Writes a text to the clipboard. Rejects if the browser refuses. Safari only writes what was promised during the button press, but the script of a
 * page loads after it; a browser without such promises waits for the text.
 */
export async function writeToClipboard(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((held) => new Blob([held], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
