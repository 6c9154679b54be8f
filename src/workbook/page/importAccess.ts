import { Component, xml } from '@odoo/owl';
import { NOT_CONNECTED } from '../engine/ImportHost';
import { importedId } from '../engine/importedId';
import { type CellPosition, type Getters, registries } from '../engine/odoo';
import type { PageTexts } from './pageTexts';

/** Offers access to another workbook as Google Sheets does: a button, while the pointer is on the cell that asks for it. */
export function offerImportAccess(texts: PageTexts, allow: (id: string) => void): void {
  const popovers = registries.cellPopoverRegistry;
  const error = popovers.get('ErrorToolTip');
  popovers.replace('ErrorToolTip', {
    ...error,
    onHover(position, getters) {
      const id = askedFor(getters, position);
      if (id === undefined) return error.onHover?.(position, getters) ?? { isOpen: false };
      const props = { texts, allow: () => allow(id) };
      return { isOpen: true, Component: AccessCard, props, cellCorner: 'bottom-left' };
    },
  });
}

class AccessCard extends Component {
  static props = ['texts', 'allow', '*'];
  static template = xml`
    <div class="note-card access-card">
      <p t-out="props.texts.connect"/>
      <button type="button" class="main-button" t-on-click="props.allow" t-out="props.texts.allow"/>
    </div>`;
}

/** The workbook that the cell's bare IMPORTRANGE may not read yet. */
function askedFor(getters: Getters, position: CellPosition): string | undefined {
  if (getters.getEvaluatedCell(position).message !== NOT_CONNECTED) return undefined;
  const cell = getters.getCell(position);
  const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
  const link = /^=IMPORTRANGE\(([^,;()]+)[,;]/i.exec(formula)?.[1];
  return link === undefined ? undefined : importedId(String(getters.evaluateFormula(position.sheetId, `=${link}`)));
}
