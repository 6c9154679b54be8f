import type { PluralForms } from '../../plural';

/** The panel of the team in English: the shape of every other language. */
export const team = {
  title: 'Team',
  why: 'A sheet of the week for each salesperson, handing over, locked Settings, history',
  nobody: 'No salespeople named yet',
  nobodyWhy:
    'Name your salespeople on the sheet Settings, or beside a client on the sheet Clients. Then each of them can have a sheet of their own.',
  clients: forms({ one: '{number} client', many: '{number} clients' }),
  referrals: forms({ one: '{number} open referral', many: '{number} open referrals' }),
  steps: forms({ one: '{number} next step', many: '{number} next steps' }),
  notListed: 'not in the list of the sheet Settings',
  week: 'This week',
  weekOf: 'This week: {name}',
  addingWeek: 'Making the sheet…',
  handOver: 'Hand over…',
  handOverOf: 'Hand over: {name}',
  lock: {
    title: 'Settings',
    open: 'Everyone who may edit this spreadsheet can change its norms, hours and lists.',
    locked: 'Locked: only the owner of this spreadsheet changes norms, hours and lists.',
    close: 'Lock to the owner',
    unlock: 'Open to all editors',
    working: 'Changing the lock…',
  },
  history: {
    title: 'History',
    why: 'What Polecam did here, when, and how to undo it: on a sheet that stays hidden until you look.',
    none: 'It begins with the next thing that Polecam does here.',
    show: 'Show history',
  },
  handing: {
    to: 'To whom',
    choose: 'Choose a salesperson',
    nobodyElse: 'There is nobody to hand over to: name another salesperson on the sheet Settings first.',
    goes: 'What is handed over',
    nothing: 'No clients, no open referrals, no next steps: there is nothing to hand over.',
    stays:
      'Deals, refusals and past months stay as they are: they are history. The name stays on the sheet Settings until you delete it there.',
    save: 'Hand over',
    saving: 'Handing over…',
    done: 'Handed over: {from} → {to}.',
    changedMeanwhile: 'Someone has just changed this. Nothing is handed over yet: look once more.',
    nowNothing: 'Someone has just handed this over or changed it: nothing is left.',
  },
};

function forms(english: PluralForms): PluralForms {
  return english;
}
