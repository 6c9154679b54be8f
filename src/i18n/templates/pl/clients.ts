import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Clients. */
export const clients: TextsOf<'clients'> = {
  'clients.title': 'Klienci',
  'clients.hint': 'Kto kupuje, jak często i za ile. Wypełnione z zamówień; własne kolumny dodaj po prawej.',
  'clients.client': 'Klient',
  'clients.client.note': 'Nazwa tak jak w zamówieniach. Jeden wiersz na klienta; wielkość liter nie ma znaczenia.',
  'clients.purchases': 'Zakupy',
  'clients.purchases.note':
    'Liczba dni z zamówieniem. Klient to ktoś, kto kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje cały czas (artykuł 002).',
  'clients.firstDay': 'Pierwszy zakup',
  'clients.firstDay.note': 'Dzień pierwszego zamówienia.',
  'clients.lastDay': 'Ostatni zakup',
  'clients.lastDay.note':
    'Dzień ostatniego zamówienia. Milczy dużo dłużej niż zwykle? Zadzwoń, zanim zrobi to konkurencja (artykuł 002).',
  'clients.usualGapDays': 'Zwykła przerwa, dni',
  'clients.usualGapDays.note': 'Mediana liczby dni między kolejnymi dniami zamówień. Puste po jednym zakupie.',
  'clients.revenueLastYear': 'Obrót, 12 miesięcy',
  'clients.revenueLastYear.note': 'Obrót z dwunastu miesięcy, które kończą się najnowszym ze wszystkich zamówień.',
  'clients.revenueInAll': 'Obrót łącznie',
  'clients.revenueInAll.note': 'Obrót ze wszystkich zamówień.',
  'clients.profit': 'Zysk',
  'clients.profit.note': 'Zysk ze wszystkich zamówień; może być ujemny: nie każdy klient się opłaca (artykuł 000).',
  'clients.revenueShare': 'Udział w obrocie',
  'clients.revenueShare.note':
    'Liczone: obrót łącznie ÷ suma kolumny. =TIME_SHARE z udziału największych razem mówi, ile czasu im poświęcić (artykuł 003).',
  'clients.chart': 'Dziesięciu największych klientów: obrót łącznie',
};
