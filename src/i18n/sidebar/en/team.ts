/** The panel of the team. */
export const team = {
  title: 'Team',
  why: 'A sheet of the week for each salesperson, handing over, locked Settings, history',
  nobody: 'No salespeople named yet',
  nobodyWhy:
    'Name your salespeople on the sheet Lists, or beside a client on the sheet Clients. Then each of them can have a sheet of their own.',
  clients: { one: '{number} client', other: '{number} clients' },
  referrals: { one: '{number} open referral', other: '{number} open referrals' },
  steps: { one: '{number} next step', other: '{number} next steps' },
  notListed: 'not in the list of the sheet Lists',
  week: 'This week',
  weekOf: 'This week: {name}',
  addingWeek: 'Making the sheet…',
  handOver: 'Hand over…',
  handOverOf: 'Hand over: {name}',
  lock: {
    title: 'Settings',
    open: 'Everyone who may edit this spreadsheet can change its norms, hours and chances.',
    locked:
      'Locked: only the owner of this spreadsheet and whoever locked it change norms, hours and chances; on a shared drive its managers too.',
    close: 'Lock for others',
    unlock: 'Open to all editors',
    working: 'Changing the lock…',
  },
  history: {
    title: 'History',
    why: 'What Polecam did here, when, and how to undo it: on a sheet that stays hidden until you look.',
    none: 'The first entry appears the next time Polecam changes something here.',
    show: 'Show history',
  },
  handing: {
    to: 'To whom',
    choose: 'Choose a salesperson',
    nobodyElse: 'There is nobody to hand over to: name another salesperson on the sheet Lists first.',
    goes: 'What is handed over',
    nothing: 'No clients, no open referrals, no next steps: there is nothing to hand over.',
    stays:
      'Deals, refusals and past months stay as they are: they are history. The name stays on the sheet Lists until you delete it there.',
    save: 'Hand over',
    saving: 'Handing over…',
    done: 'Handed over: {from} → {to}.',
    changedMeanwhile: 'Someone has just changed this. Nothing is handed over yet: look once more.',
    nowNothing: 'Someone has just handed this over or changed it: nothing is left.',
  },
};
