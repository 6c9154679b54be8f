/** How far an action is that takes long, also for who opens the page while it runs. */
export const progress = {
  running: {
    createClients: 'The client list is being built',
    addSheets: 'Sheets are being filled',
    mendFaults: 'Formulas are being put back',
    handOver: 'Clients are being handed over',
    fillExampleFirm: 'The example is being filled in',
    removeExampleFirm: 'The example is being removed',
  },
  since: '{what}, since {time}.',
  clients: { one: '{number} client counted.', other: '{number} clients counted.' },
  sheets: 'Sheets: {done}\u00a0of\u00a0{all}.',
  cancelling: 'Cancelling…',
  ended: 'That has ended.',
};
