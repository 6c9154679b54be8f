import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referral plan. */
export const referralPlan: TextsOf<'referralPlan'> = {
  'referralPlan.title': 'Plan poleceń',
  'referralPlan.hint': 'Na ile poleceń liczyć od każdego klienta, ile są dziś warte i kiedy o nie poprosić.',
  'referralPlan.askNow': 'Do poproszenia teraz',
  'referralPlan.askNow.note': 'Liczone: klienci, których termin prośby już minął (na datę „Dzisiaj” z „Ustawień”).',
  'referralPlan.dueInAll': 'Brakuje poleceń',
  'referralPlan.dueInAll.note': 'Liczone: suma kolumny „Brakuje”.',
  'referralPlan.valueInAll': 'Wartość planu',
  'referralPlan.valueInAll.note': 'Liczone: suma kolumny „Wartość łącznie”.',
  'referralPlan.client': 'Klient',
  'referralPlan.client.note': 'Przepisane z arkusza „Klienci”; innych dopisz poniżej.',
  'referralPlan.referralsPerYear': 'Poleceń w roku',
  'referralPlan.referralsPerYear.note':
    'Na ile poleceń liczysz w roku współpracy z tym klientem. Puste = jego minimum. Źródło: Lech Dworaczyński.',
  'referralPlan.referralsPerYear.help': 'Wpisz liczbę, 0 lub więcej, np. 2; puste = jego minimum.',
  'referralPlan.quality': 'Jakość, 1–5',
  'referralPlan.quality.note':
    'Jak dobrych poleceń się spodziewasz, od 1 do 5. Puste = średnia z dotychczasowych po zaokrągleniu; gdy ich nie ma, 3 (nasze założenie).',
  'referralPlan.quality.help': 'Wpisz liczbę całkowitą od 1 do 5, np. 3.',
  'referralPlan.profitPerClient': 'Zysk na kliencie',
  'referralPlan.profitPerClient.note':
    'Roczny zysk na kliencie, którego przyprowadzi, nie obrót; może być ujemny. Puste = kwota z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referralPlan.growth': 'Wzrost w roku',
  'referralPlan.growth.note':
    'O ile co roku zmienia się liczba jego poleceń; −20% to klient z 20% ryzykiem odejścia. Puste = wzrost z „Ustawień” (w źródle 20–30% rocznie). Źródło: artykuł o kanale poleceń.',
  'referralPlan.growth.help': 'Wpisz procent powyżej −100%, np. 20% albo −20%.',
  'referralPlan.meanQuality': 'Jakość dotąd',
  'referralPlan.meanQuality.note': 'Liczone: średnia jakość jego poleceń. Puste, gdy żadnego nie oceniono.',
  'referralPlan.chance': 'Szansa na klienta',
  'referralPlan.chance.note':
    'Liczone: wysłucha × porozmawiają × kupi przy tej jakości, z arkusza „Ustawienia”. Źródło trzech pytań: Lech Dworaczyński.',
  'referralPlan.year1': 'Rok 1',
  'referralPlan.year1.note':
    'Liczy REFERRAL_VALUE: ile są dziś warte polecenia z najbliższych dwunastu miesięcy. Źródło: Lech Dworaczyński.',
  'referralPlan.year2': 'Rok 2',
  'referralPlan.year2.note': 'Liczone: ile dokładają polecenia z drugiego roku.',
  'referralPlan.year3': 'Rok 3',
  'referralPlan.year3.note': 'Liczone: ile dokładają polecenia z trzeciego roku.',
  'referralPlan.value': 'Wartość łącznie',
  'referralPlan.value.note':
    'Liczy REFERRAL_VALUE przez wszystkie lata z arkusza „Ustawienia”, z podaną tam liczbą pokoleń, stopą dyskontową i kosztami. Źródło: Lech Dworaczyński.',
  'referralPlan.pays': 'Opłaca się prosić',
  'referralPlan.pays.note':
    'Liczone: tak, gdy szansa × wartość pozyskanego klienta to więcej, niż kosztuje polecenie. Nie każdy polecony klient jest opłacalny. Źródło: Lech Dworaczyński.',
  'referralPlan.yes': 'tak',
  'referralPlan.no': 'nie',
  'referralPlan.minimum': 'Minimum w roku',
  'referralPlan.minimum.note':
    'Liczone: jego minimum z arkusza „Klienci”, a bez niego to z arkusza „Ustawienia” (np. 2 razy do roku). Źródło: Lech Dworaczyński.',
  'referralPlan.received': 'Otrzymane w tym roku',
  'referralPlan.received.note': 'Liczone w arkuszu „Klienci” z listy poleceń, za ten rok kalendarzowy.',
  'referralPlan.due': 'Brakuje',
  'referralPlan.due.note': 'Liczone: minimum bez tego, co już otrzymane.',
  'referralPlan.lastAsked': 'Ostatnia prośba',
  'referralPlan.lastAsked.note': 'Z arkusza „Klienci”: tam wpisz datę.',
  'referralPlan.nextAsk': 'Kiedy poprosić',
  'referralPlan.nextAsk.note':
    'Liczone: brakujące polecenia rozłożone równo między ostatnią prośbą (albo 1 stycznia) a końcem roku; gdy ta data minęła, dzisiaj. Nasze założenie.',
  'referralPlan.askIn': 'Za ile dni',
  'referralPlan.askIn.note': 'Liczone od daty „Dzisiaj” z „Ustawień”. Wyróżnione, gdy już pora.',
};
