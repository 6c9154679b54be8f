const TEXTS = /<script type="application\/json" id="server-texts">([\s\S]*?)<\/script>\n?/;

/** Sidebar.html as it was pushed: the page for people, and the texts that ride in it for the server alone. */
export function sidebarFile(): { readonly page: string; readonly texts: string } {
  const content = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const found = TEXTS.exec(content);
  if (found === null) throw new Error('Sidebar.html holds no texts for the server');
  return { page: content.replace(found[0], () => ''), texts: found[1]! };
}
