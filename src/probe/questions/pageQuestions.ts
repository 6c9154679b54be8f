import type { Question } from '../Question';

/** What HtmlService does to a file. */
export const pageQuestions: readonly Question[] = [
  {
    topic: 'Pages',
    asks: 'createHtmlOutputFromFile(…).getContent() leaves <?= … ?> as it is',
    expected: '<!DOCTYPE html>\n<p title="<?= 1 + 1 ?>">Polecam</p>',
    see: () => HtmlService.createHtmlOutputFromFile('Page').getContent().trim(),
  },
];
