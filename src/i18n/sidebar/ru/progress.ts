import type { TextsOf } from '../SidebarTexts';

/** How far an action is that takes long, also for who opens the page while it runs. */
export const progress: TextsOf<'progress', 'ru'> = {
  running: {
    createClients: 'Составляется список клиентов',
    addSheets: 'Заполняются листы',
    mendFaults: 'Формулы возвращаются на место',
    handOver: 'Клиенты передаются',
    fillExampleFirm: 'Заполняется пример',
    removeExampleFirm: 'Удаляется пример',
  },
  since: '{what}, начало в {time}.',
  clients: {
    one: 'Посчитан {number} клиент.',
    few: 'Посчитаны {number} клиента.',
    many: 'Посчитано {number} клиентов.',
  },
  sheets: 'Листы: {done}\u00a0из\u00a0{all}.',
  cancelling: 'Отменяем…',
  ended: 'Это закончилось.',
};
