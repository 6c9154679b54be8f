import type { OwnNorm, SettingTo } from '../../../contract/settings';
import { movedChances } from '../../../core/referral/movedChances';
import { COMES_OFTEN, OWN_NORMS, type OwnNormId } from '../../../core/referral/ownNorms';
import { ownRate } from '../../../core/referral/ownRate';
import { simpleRatio } from '../../../core/referral/simpleRatio';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';
import type { readSettings } from './readSettings';

/** What the log says of the norms, as the Settings sheet counts it; nothing of what was never tried. */
export function ownNorms(reading: Reading, found: NonNullable<ReturnType<typeof readSettings>>): OwnNorm[] {
  const { read, settings } = found;
  const { columns, headerRow } = read.layout;
  const confidence = settingsOf(reading).number('confidence', share => share > 0 && share < 1);
  return OWN_NORMS.flatMap((id): OwnNorm[] => {
    const row = settings.find(setting => setting.id === id)?.row;
    if (row === undefined) return [];
    const [events, tries, norm] = (['ownEvents', 'ownTries', 'norm'] as const).map(key => {
      const column = columns.get(key);
      return column === undefined ? undefined : read.values[headerRow + row]?.[column - 1];
    });
    if (!isPositive(tries) || !isPositive(norm) || typeof events !== 'number') return [];
    const several = COMES_OFTEN.includes(id);
    // Somebody may have typed over the log's own columns.
    if (events < 0 || (!several && events > tries)) return [];
    const own = ownRate({ events, tries, norm, several, confidence });
    const adopt = adopted(id, own.mean);
    return [{ id, norm, tries, ...own, adopt, begun: adopt.map(to => ({ id: to.id, value: startOf(to.id) })) }];
  });
}

/** The settings that say such a rate. */
function adopted(id: OwnNormId, rate: number): readonly SettingTo[] {
  if (id === 'meetingsPerReferral') return [{ id, value: Math.round(rate * 100) / 100 }];
  if (id === 'referralsNorm' || id === 'dealsNorm') {
    const { of, per } = simpleRatio(rate);
    return [
      { id: id === 'dealsNorm' ? 'referralMeetingsNorm' : 'meetingsNorm', value: per },
      { id, value: of },
    ];
  }
  const grade = id.slice(-1);
  const ids = [`listen${grade}`, `contact${grade}`, id];
  const chances = movedChances(ids.map(startOf), rate);
  return ids.map((chance, i) => ({ id: chance, value: chances[i]! }));
}

function startOf(id: string): number {
  const cell = catalogue().templates.settings.start?.find(start => start.id === id)?.cells.value;
  return (cell as { readonly number: number }).number;
}

function isPositive(cell: unknown): cell is number {
  return typeof cell === 'number' && cell > 0;
}
