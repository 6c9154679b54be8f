/** A file of the project as it was pushed, by its name without the ending: Apps Script keeps texts as HTML only. */
export function projectFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** The JSON that such a file holds, as text. */
export function projectJson(name: string): string {
  const content = projectFile(name);
  return content.slice(content.indexOf('>') + 1, content.lastIndexOf('</'));
}
