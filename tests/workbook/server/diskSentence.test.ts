import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { diskSentence } from '../../../src/workbook/server/diskSentence';

const failed = (code: string) => Object.assign(new Error(`${code}: as the computer says it`), { code });

it('says why a folder takes nothing, in the person’s words', () => {
  const said = LANGUAGES.flatMap(language =>
    ['ENOSPC', 'EROFS', 'EACCES', 'EIO'].map(code =>
      diskSentence(language, 'cannotKeep', { folder: '/there', error: failed(code) }),
    ),
  );
  expect(said).toEqual([
    'The workbook cannot be kept in /there: the disk is full.',
    'The workbook cannot be kept in /there: nothing may be written there.',
    'The workbook cannot be kept in /there: nothing may be written there.',
    'The workbook cannot be kept in /there: EIO: as the computer says it.',
    'Nie można przechowywać skoroszytu w /there: dysk jest pełny.',
    'Nie można przechowywać skoroszytu w /there: nie wolno tam niczego zapisać.',
    'Nie można przechowywać skoroszytu w /there: nie wolno tam niczego zapisać.',
    'Nie można przechowywać skoroszytu w /there: EIO: as the computer says it.',
    'Таблицу нельзя хранить в /there: на диске нет места.',
    'Таблицу нельзя хранить в /there: записывать туда нельзя.',
    'Таблицу нельзя хранить в /there: записывать туда нельзя.',
    'Таблицу нельзя хранить в /there: EIO: as the computer says it.',
  ]);
});
