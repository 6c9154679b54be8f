/** A file of the project as it was pushed, by its name without the ending: Apps Script keeps texts as HTML only. */
export function projectFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
