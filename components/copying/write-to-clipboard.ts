/**
 * Writes a text to the clipboard. Rejects where that is refused. Safari writes only what was promised while a button was being pressed, and the script of a page comes after that; a browser
 * without such promises waits for the text.
 */
export async function writeToClipboard(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((held) => new Blob([held], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
