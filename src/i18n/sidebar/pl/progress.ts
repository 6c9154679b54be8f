import type { TextsOf } from '../SidebarTexts';

/** How far an action is that takes long, also for who opens the page while it runs. */
export const progress: TextsOf<'progress', 'pl'> = {
  running: {
    createClients: 'Powstaje lista klientów',
    addSheets: 'Trwa wypełnianie arkuszy',
    mendFaults: 'Formuły wracają na miejsce',
    handOver: 'Trwa przekazywanie klientów',
    fillExampleFirm: 'Trwa wypełnianie przykładu',
    removeExampleFirm: 'Trwa usuwanie przykładu',
  },
  since: '{what}, od {time}.',
  clients: {
    one: 'Policzono {number} klienta.',
    few: 'Policzono {number} klientów.',
    many: 'Policzono {number} klientów.',
  },
  sheets: 'Arkusze: {done}\u00a0z\u00a0{all}.',
  cancelling: 'Anuluję…',
  ended: 'To już się skończyło.',
};
