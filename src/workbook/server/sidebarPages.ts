import { randomUUID } from 'node:crypto';

/** The pages that the add-on opened in the panel, each under an address of its own. */
export interface SidebarPages {
  /** Keeps a page and gives its id. */
  keep(html: string): string;
  get(id: string): string | undefined;
}

const KEPT = 20;

/** Pages with google.script put before the add-on's own scripts, as in Google's frame; the last ones are kept. */
export function sidebarPages(googleScript: string): SidebarPages {
  const pages = new Map<string, string>();
  const tag = `<script>${googleScript.replaceAll('</script', '<\\/script')}</script>`;
  return {
    keep(html) {
      const head = /<head[^>]*>/i.exec(html)?.[0];
      const id = randomUUID();
      pages.set(id, head === undefined ? tag + html : html.replace(head, () => head + tag));
      const oldest = pages.keys().next().value;
      if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
      return id;
    },
    get: id => pages.get(id),
  };
}
