const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 has no way to write: control characters but for tab and ends of lines, and two that are not characters. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML and HTML hold it, within an element or double quotes; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string => text.replace(UNWRITABLE, "").replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);
