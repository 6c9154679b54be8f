import type { Model } from '../engine/odoo';

/**
 * The grid adds a percent sign when a digit is typed into a percent cell; who then types "40%" to its end has two of
 * them. One is dropped, as Google Sheets does.
 */
export function percentOnce(model: Model): void {
  const dispatch = model.dispatch as (type: string, payload?: { readonly content?: string }) => unknown;
  model.dispatch = ((type: string, payload?: { readonly content?: string }) => {
    const content = type === 'UPDATE_CELL' ? payload?.content : undefined;
    const doubled = content !== undefined && /^\s*[-+]?[\d\s.,]+%\s*%\s*$/.test(content);
    return dispatch(type, doubled ? { ...payload, content: content.replace(/%\s*$/, '') } : payload);
  }) as Model['dispatch'];
}
