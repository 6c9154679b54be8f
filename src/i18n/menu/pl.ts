import type { MenuTexts } from './MenuTexts';

export const pl: MenuTexts = {
  enable: 'Włącz formuły w tym pliku',
  home: 'Otwórz Polecam',
  orders: 'Zacznij od zamówień…',
  idealClient: 'Idealny klient…',
  formulas: 'Formuły…',
  why: 'Skąd ta liczba…',
  enabled: 'Formuły działają już w tym arkuszu. Spróbuj =TIME_SHARE(70%).',
  sidebar: 'Polecam',
  failed: 'Arkusze Google nie odpowiedziały do końca. Twoje dane są na miejscu: spróbuj jeszcze raz.',
};
