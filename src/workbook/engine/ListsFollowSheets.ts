import { CorePlugin } from './odoo';

/** A drop-down list chooses from cells of another sheet by the sheet's name: the engine forgets it when that changes. */
export class ListsFollowSheets extends CorePlugin {
  static override getters = [] as const;

  override handle(command: Parameters<CorePlugin['handle']>[0]): void {
    if (command.type !== 'RENAME_SHEET' || command.newName === undefined) return;
    const { oldName, newName } = command;
    for (const sheetId of this.getters.getSheetIds()) {
      for (const { ranges, ...rule } of this.getters.getDataValidationRules(sheetId)) {
        const { criterion } = rule;
        if (criterion.type !== 'isValueInRange') continue;
        const values = criterion.values.map(value => renamed(value, oldName, newName));
        if (values.join() === criterion.values.join()) continue;
        this.dispatch('ADD_DATA_VALIDATION_RULE', {
          sheetId,
          ranges: ranges.map(range => this.getters.getRangeData(range)),
          rule: { ...rule, criterion: { ...criterion, values } },
        });
      }
    }
  }
}

function renamed(reference: string, oldName: string, newName: string): string {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  return mark > 0 && sheet === oldName ? `'${newName.replace(/'/g, "''")}'${reference.slice(mark)}` : reference;
}
