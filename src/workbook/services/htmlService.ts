import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/** HtmlService: pages of the built files, with printing scriptlets that escape what they print. */
export function htmlService(execution: Execution): GoogleAppsScript.HTML.HtmlService {
  const source = (name: string): string => {
    const html = execution.state.html[name.replace(/\.html$/, '')];
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return html;
  };
  return service<GoogleAppsScript.HTML.HtmlService>(execution, 'HtmlService', {
    createHtmlOutput: (html: unknown = '') => createOutput(execution, String(html)),
    createHtmlOutputFromFile: name => createOutput(execution, source(name)),
    createTemplate: (html: unknown) => createTemplate(execution, String(html)),
    createTemplateFromFile: name => createTemplate(execution, source(name)),
  });
}

function createOutput(execution: Execution, content: string): HtmlOutput {
  let html = content;
  let title = '';
  const output: HtmlOutput = service<HtmlOutput>(execution, 'HtmlOutput', {
    getContent: () => html,
    getTitle: () => title,
    setTitle: text => {
      title = text;
      return output;
    },
    append: added => {
      html += added;
      return output;
    },
    // A sidebar is 300 pixels wide whatever is asked.
    setWidth: () => output,
    setHeight: () => output,
    addMetaTag: () => output,
  });
  return output;
}

/** Variables of a template are properties of the template object itself, so it is a plain object with one method. */
function createTemplate(execution: Execution, source: string): HtmlTemplate {
  const template = new execution.world.Object() as HtmlTemplate;
  Object.defineProperty(template, 'evaluate', {
    value: () => createOutput(execution, print(execution, source, { ...template })),
  });
  return template;
}

function print(execution: Execution, source: string, variables: Readonly<Record<string, unknown>>): string {
  let page = '';
  let before = '';
  for (const part of source.split(/(<\?[\s\S]*?\?>)/)) {
    const scriptlet = /^<\?(!?)=([\s\S]*)\?>$/.exec(part);
    if (scriptlet === null) {
      if (part.startsWith('<?')) throw new ServiceError('Only printing scriptlets (<?= … ?>) are implemented here.');
      page += part;
      before += part;
      continue;
    }
    const [, raw, expression = ''] = scriptlet;
    const value = String(execution.evaluate(expression, variables));
    page += raw === '!' ? value : inScript(before) ? escapedInScript(value) : escapedInHtml(value);
  }
  return page;
}

function inScript(before: string): boolean {
  return before.lastIndexOf('<script') > before.lastIndexOf('</script');
}

/** Inside a script a printed text may stand in quotes or bare: neither ends the string nor the script. */
function escapedInScript(value: string): string {
  return value.replace(/[<>&'"\\\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escapedInHtml(value: string): string {
  return value.replace(/[&<>"']/g, found => `&#${found.charCodeAt(0)};`);
}
