import type { Catalogue } from '../../src/templates/Catalogue';
import type { DistFiles } from '../../src/workbook/workbook';

const TAG = /(<script type="application\/json" id="server-texts">)([\s\S]*?)(<\/script>)/;

/** The built files with other sheets or words in them: an older version of the add-on, for one. */
export function withServerTexts(files: DistFiles, change: (texts: Catalogue) => Catalogue): DistFiles {
  const changed = files['Sidebar.html']!.replace(TAG, (_, open: string, json: string, close: string) => {
    const texts = change(JSON.parse(json) as Catalogue);
    return `${open}${JSON.stringify(texts).replaceAll('<', '\\u003c')}${close}`;
  });
  if (changed === files['Sidebar.html']) throw new Error('Nothing has changed in Sidebar.html.');
  return { ...files, 'Sidebar.html': changed };
}
