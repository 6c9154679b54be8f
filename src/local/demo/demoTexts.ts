import type { Language } from '../../i18n/language';

/** What the demo workbook says in one language, and the country its clients are from. */
export interface DemoTexts {
  readonly workbook: string;
  readonly orders: string;
  readonly header: readonly [
    day: string,
    number: string,
    client: string,
    product: string,
    amount: string,
    profit: string,
  ];
  readonly orderNumber: string;
  readonly products: readonly string[];
  /** Invented companies, the biggest buyer first. */
  readonly clients: readonly string[];
  /** What an order of the biggest buyer comes to, and how orders are rounded. */
  readonly typicalOrder: number;
  readonly roundedTo: number;
  readonly start: StartTexts;
}

export interface StartTexts {
  readonly sheet: string;
  readonly title: string;
  readonly lead: string;
  readonly time: { readonly heading: string; readonly share: string; readonly result: string };
  readonly ideal: {
    readonly heading: string;
    readonly traits: readonly [string, string, string, string, string];
    readonly client: string;
    readonly result: string;
  };
  readonly referrals: {
    readonly heading: string;
    readonly inputs: readonly [string, string, string, string, string, string, string];
    readonly profit: number;
    readonly result: string;
  };
  readonly nextHeading: string;
  /** {menu} is the menu's own label. */
  readonly next: string;
}

export const DEMO_TEXTS: Readonly<Record<Language, DemoTexts>> = {
  en: {
    workbook: 'Packaging sales, demo',
    orders: 'Orders',
    header: ['Order date', 'Order no.', 'Client', 'Product', 'Amount, $', 'Profit, $'],
    orderNumber: 'SO',
    products: ['Cartons', 'Labels', 'Stretch film', 'Pallet crates', 'Void fill', 'Tape'],
    clients: [
      ...['Harrowgate Foods Ltd', 'Penlow Logistics', 'Ashdown & Vale Ltd', 'Merrick Pharma', 'Kestrel Components'],
      ...['Bramley Dairies', 'Tidewell Cosmetics', 'Oakhurst Furniture', 'Nortonbury Tools', 'Fenwick Glassworks'],
      ...['Calder Valley Teas', 'Redmarsh Fasteners', 'Willowbrook Books', 'Stanford Hill Optics', 'Larkfield Bakery'],
      ...['Marlow Textiles', 'Copperfield Lighting', 'Dunmore Seafoods', 'Elmstone Ceramics', 'Gatley Cycles'],
      ...['Hazelby Pet Care', 'Ivybridge Paints', 'Kingsmere Plastics', 'Longacre Seeds', 'Millbrook Kitchens'],
      ...['Newlands Brewing', 'Orchard Lane Juices', 'Pinnacle Cabling', 'Quayside Coffee', 'Rosedale Toys'],
    ],
    typicalOrder: 3800,
    roundedTo: 5,
    start: {
      sheet: 'Start here',
      title: 'Polecam: selling by referral',
      lead: 'Three formulas, live. Change a tinted cell and watch the result.',
      time: {
        heading: 'How much of your time do your biggest clients deserve?',
        share: 'They bring this share of revenue',
        result: 'Share of your selling time for them',
      },
      ideal: {
        heading: 'How close is a client to your ideal one?',
        traits: ['decides fast', 'pays on time', 'recommends us', 'buys regularly', 'treats us as partners'],
        client: 'Scores, from −5 to +5',
        result: 'Score, and match with the ideal',
      },
      referrals: {
        heading: 'What are the referrals of one client worth?',
        inputs: [
          'Referrals a year',
          'Chance that the prospect listens to him',
          'Chance that they really talk',
          'Chance that the prospect buys',
          'Profit on a client won, $',
          'Years',
          'Discount rate',
        ],
        profit: 2500,
        result: 'Worth today, $',
      },
      nextHeading: 'What next?',
      next: 'Open the menu Polecam above and choose “{menu}”: the sheet “{orders}” becomes a list of clients.',
    },
  },
  pl: {
    workbook: 'Sprzedaż opakowań, przykład',
    orders: 'Zamówienia',
    header: ['Data zamówienia', 'Nr zamówienia', 'Klient', 'Produkt', 'Kwota netto, zł', 'Zysk, zł'],
    orderNumber: 'ZS',
    products: ['Kartony', 'Etykiety', 'Folia stretch', 'Skrzynie paletowe', 'Wypełniacze', 'Taśmy'],
    clients: [
      ...['Zakłady Mleczarskie Jawornik', 'Trans-Brzezina Sp. z o.o.', 'Farma-Wierzbno SA', 'Meble Dąbrowianka'],
      ...['Kosmetyka Lipowa Sp. z o.o.', 'Piekarnie Złoty Kłos', 'Odlewnia Kamionka SA', 'Elektro-Gródek Sp. z o.o.'],
      ...['Herbaty Świata Rogala', 'Śrubex Pasternik', 'Huta Szkła Jasionka', 'Drukarnia Pod Orłem'],
      ...['Browar Stara Grobla', 'Rybak Łebski Sp. z o.o.', 'Ceramika Bolimowska', 'Optyka Wójcikowski'],
      ...['Rowery Żwirek', 'Zabawki Drewniane Muchomorek', 'Farby Kalinowe Sp. z o.o.', 'Tkaniny Łódzkie Prządka'],
      ...['Karmy Azorek Sp. z o.o.', 'Nasiona Przygórze', 'Kuchnie Marzenie', 'Soki Sad Wiślany'],
      ...['Oświetlenie Promyk', 'Palarnia Kawy Dobry Ranek', 'Kable i Złącza Witkowscy', 'Plastmet Ożarowice'],
      ...['Księgarnie Pod Lipą', 'Narzędzia Kowalik'],
    ],
    typicalOrder: 18_500,
    roundedTo: 10,
    start: {
      sheet: 'Zacznij tutaj',
      title: 'Polecam: sprzedaż z polecenia',
      lead: 'Trzy formuły na żywo. Zmień liczbę w podświetlonej komórce i zobacz wynik.',
      time: {
        heading: 'Ile czasu należy się największym klientom?',
        share: 'Ich udział w obrocie',
        result: 'Część czasu sprzedaży dla nich',
      },
      ideal: {
        heading: 'Jak blisko ideału jest klient?',
        traits: [
          'szybko decyduje',
          'płaci w terminie',
          'poleca nas',
          'kupuje regularnie',
          'traktuje nas po partnersku',
        ],
        client: 'Oceny od −5 do +5',
        result: 'Wynik i zgodność z ideałem',
      },
      referrals: {
        heading: 'Ile są warte polecenia od jednego klienta?',
        inputs: [
          'Poleceń w roku',
          'Szansa, że polecony zechce go wysłuchać',
          'Szansa, że rzeczywiście porozmawiają',
          'Szansa, że polecony kupi',
          'Zysk na pozyskanym kliencie, zł',
          'Lata',
          'Stopa dyskontowa',
        ],
        profit: 10_000,
        result: 'Wartość dzisiaj, zł',
      },
      nextHeading: 'Co dalej?',
      next: 'Otwórz menu Polecam u góry i wybierz „{menu}”: z arkusza „{orders}” powstanie lista klientów.',
    },
  },
  ru: {
    workbook: 'Продажи упаковки, пример',
    orders: 'Заказы',
    header: ['Дата заказа', 'Номер заказа', 'Клиент', 'Товар', 'Сумма, ₽', 'Прибыль, ₽'],
    orderNumber: 'ЗК',
    products: ['Короба', 'Этикетки', 'Стрейч-плёнка', 'Паллетные ящики', 'Наполнитель', 'Скотч'],
    clients: [
      ...['Молочный дом «Заречье»', 'ТК «Северный путь»', 'Фарма-Линия', 'Мебельная фабрика «Дубрава»'],
      ...['Косметика «Липецкий сад»', 'Хлебокомбинат «Золотой колос»', 'Литейный завод «Каменка»', 'ЭлектроГрад'],
      ...['Чайный двор', 'Крепёж-Сервис', 'Стекольный завод «Ясень»', 'Типография «Орлица»', 'Пивоварня «Старая гать»'],
      ...['Рыбная слобода', 'Керамика Белогорья', 'Оптика Воронцова', 'Веломастер Плюс', 'Игрушки «Мухомор»'],
      ...['Краски Калины', 'Ивановские ткани «Пряха»', 'Зоокорм «Тузик»', 'Семена Предгорья', 'Кухни «Мечта»'],
      ...['Соки «Волжский сад»', 'Свет-Лучик', 'Кофейная обжарка «Доброе утро»', 'Кабель и разъём', 'Пластмет-Юг'],
      ...['Книги под липой', 'Инструмент Ковалёва'],
    ],
    typicalOrder: 260_000,
    roundedTo: 100,
    start: {
      sheet: 'Начните здесь',
      title: 'Polecam: продажи по рекомендации',
      lead: 'Три живые формулы. Измените число в подсвеченной ячейке и посмотрите на результат.',
      time: {
        heading: 'Сколько времени уделять крупнейшим клиентам?',
        share: 'Их доля в выручке',
        result: 'Доля вашего времени на них',
      },
      ideal: {
        heading: 'Насколько клиент близок к идеальному?',
        traits: ['быстро решает', 'платит вовремя', 'рекомендует нас', 'покупает регулярно', 'ценит партнёрство'],
        client: 'Оценки от −5 до +5',
        result: 'Оценка и совпадение с идеалом',
      },
      referrals: {
        heading: 'Сколько стоят рекомендации одного клиента?',
        inputs: [
          'Рекомендаций в год',
          'Вероятность, что его выслушают',
          'Вероятность, что разговор состоится',
          'Вероятность покупки',
          'Прибыль с нового клиента, ₽',
          'Лет',
          'Ставка дисконтирования',
        ],
        profit: 100_000,
        result: 'Ценность сегодня, ₽',
      },
      nextHeading: 'Что дальше?',
      next: 'Откройте меню Polecam наверху и выберите «{menu}»: из листа «{orders}» получится список клиентов.',
    },
  },
};
