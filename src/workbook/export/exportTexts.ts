import type { Language } from '../../i18n/language';

/** What `npm run export` says in the terminal. */
export interface ExportTexts {
  readonly help: string;
  readonly noPath: string;
  readonly notXlsx: string;
  readonly written: string;
  readonly values: string;
  readonly cannotWrite: string;
  readonly keptBroken: string;
}

export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  en: {
    help: `npm run export -- out.xlsx                writes the workbook that npm start keeps, or else the demo
npm run export -- out.xlsx --fresh        writes the demo, as a new workbook begins
          --open orders.csv               with a .csv or .tsv file as one more sheet
          --locale pl_PL                  en_US, pl_PL or ru_RU
          --help                          shows this`,
    noPath: 'Where to? npm run export -- out.xlsx',
    notXlsx: '“{path}” is not an .xlsx file: the name has to end so.',
    written: '{path}: sheets: {sheets}',
    values: 'Formulas that other programs do not know are written as the values they show now.',
    cannotWrite: 'Cannot write {path}: {problem}',
    keptBroken:
      'The saved workbook {path} cannot be read, so nothing was written. npm start puts it aside and begins a new one; --fresh writes the demo.',
  },
  pl: {
    help: `npm run export -- plik.xlsx               zapisuje skoroszyt z npm start, a jeśli go nie ma, przykładowy
npm run export -- plik.xlsx --fresh       zapisuje przykładowy, taki jak nowy skoroszyt
          --open zamowienia.csv           z plikiem .csv lub .tsv jako dodatkowym arkuszem
          --locale pl_PL                  en_US, pl_PL albo ru_RU
          --help                          pokazuje tę pomoc`,
    noPath: 'Dokąd zapisać? npm run export -- plik.xlsx',
    notXlsx: '„{path}” to nie plik .xlsx: nazwa musi się tak kończyć.',
    written: '{path}: arkuszy: {sheets}',
    values: 'Formuły, których inne programy nie znają, zapisano jako wartości, które teraz pokazują.',
    cannotWrite: 'Nie można zapisać {path}: {problem}',
    keptBroken:
      'Nie da się odczytać zapisanego skoroszytu {path}, więc niczego nie zapisano. npm start odłoży go i zacznie nowy; --fresh zapisuje przykładowy.',
  },
  ru: {
    help: `npm run export -- file.xlsx               записывает таблицу из npm start, а если её нет — пример
npm run export -- file.xlsx --fresh       записывает пример, с которого начинается новая таблица
          --open zakazy.csv               вместе с файлом .csv или .tsv как ещё одним листом
          --locale ru_RU                  en_US, pl_PL или ru_RU
          --help                          показывает эту справку`,
    noPath: 'Куда записать? npm run export -- file.xlsx',
    notXlsx: '«{path}» — не файл .xlsx: имя должно так заканчиваться.',
    written: '{path}: листов: {sheets}',
    values: 'Формулы, которых не знают другие программы, записаны как значения, которые они показывают сейчас.',
    cannotWrite: 'Не удаётся записать {path}: {problem}',
    keptBroken:
      'Сохранённую таблицу {path} не удаётся прочитать, поэтому ничего не записано. npm start отложит её и начнёт новую; --fresh записывает пример.',
  },
};
