/** A client who is typed, with who sent them. */
export const addClient = {
  title: 'Add a client',
  why: 'One at a time, with who sent them',
  client: 'Client',
  whoSent: 'Who sent them? (optional)',
  alone: 'Nobody: they found us themselves',
  nameMissing: 'Still needed: the client’s name.',
  sentThemselves: 'Nobody sends themselves: name somebody else, or nobody.',
  add: 'Add to Clients',
  adding: 'Adding the client…',
  added: '{prospect} is on the sheet “{sheet}”.',
  alreadyThere: '{prospect} is on the sheet “{sheet}” already. Nothing was changed.',
};
