/** The page for teams. */
export const team = {
  lead: 'All salespeople work in one workbook: everyone sees their own week, the manager sees the whole channel. And what you pass on can be read without Polecam too.',
  oneTitle: 'One workbook for everyone',
  one: [
    {
      title: 'Name your salespeople',
      text: 'Choose {home}, then {team}: {addPerson}. The name goes to the sheet {lists}, where you can also type it yourself: choose {salespeople} in the column {list} and type the name in {entry}. The other sheets then offer these names.',
    },
    {
      title: 'Say who owns which client',
      text: 'On the sheets {clients} and {referrals}, choose a name in the column {salesperson}. By these names Polecam counts what is whose.',
    },
    {
      title: 'Give everyone their week',
      text: 'Choose {home}, then {team}, and press {week} beside a name. Everyone gets a sheet of their own.',
    },
  ],
  dailyTitle: 'What everyone sees',
  daily: [
    '{week}: one salesperson’s clients, first those who owe the most referrals, and open referrals, first those that have waited longest. The sheet sorts itself and moves nobody else’s rows. To change something, type it on {clients} and {referrals}.',
    '{asking}: the panel shows the clients of one salesperson, or of all.',
    '{channel}, for whoever leads the team: one row per salesperson and month. You type the meetings and how often they asked for referrals; Polecam compares referrals and deals with the norms, and says when the numbers are too few to judge. A row without a name is everyone in total.',
    '{coaching}: who has learned which of the three skills, and what to practise next.',
    '{overview}: one page for Monday. Who is behind, which clients to call and to ask, and below them the charts. Nobody types there. To print it, choose {print}: lists and charts come on one page.',
  ],
  leavingTitle: 'When a colleague leaves',
  leaving: [
    'Beside the name in {team}, press {handOver}. Before anything is written you see how many clients, open referrals and next steps there are, with a few examples of each. To hand over one client only, choose them there. Next steps are those on {scorecard} and {keeping}.',
    'Choose who takes over, and press {save}. Everything goes over at once, or nothing does.',
    'If someone changes these rows meanwhile, nothing is handed over, and you see first what is there now.',
  ],
  togetherTitle: 'When several work at once',
  happens: 'This happens',
  does: 'Polecam does this',
  together: [
    {
      happens: 'Two save at the same moment',
      does: 'The second waits a moment for the first. If that takes too long, Polecam asks them to try again.',
    },
    {
      happens: 'Two change the same referral or the same setting',
      does: 'What the first wrote stays. The second is told so, and nothing is written over it.',
    },
    {
      happens: 'Two describe the ideal client',
      does: 'What only one of them entered stays. Where they contradict each other, the second chooses which version to keep.',
    },
    {
      happens: 'Someone types beside clients while the list is being refreshed',
      does: 'What was typed stays, beside the same client.',
    },
    {
      happens: 'Someone sorts or filters a sheet, inserts or deletes rows',
      does: 'Nothing breaks: the formulas are in the row of headers, which never moves. A filter hides rows for everyone; a filter view only for you.',
    },
    {
      happens: 'Someone types over the header of a computed column',
      does: 'Google Sheets asks first, and the column is empty then. Choose {home}: one click puts the formula back, and the new word stays as the name of the column.',
    },
    {
      happens: 'Someone types in a computed column',
      does: 'The column shows #REF!, because the formula cannot fill past that cell. Choose {home}: it names the cell, and one click moves what was typed out of the way. Nothing is lost.',
    },
    {
      happens: 'Someone may only view or comment',
      does: 'They are told before anything is written: “{readOnly}”',
    },
  ],
  ownerTitle: 'Locked Settings and history',
  owner: [
    'Press {lock} in {team}: from then on only you and the owner of the spreadsheet change the sheet {settings}; on a shared drive, its managers too. The other sheets stay open to everyone who may edit. Whoever may change the locked sheet can unlock it.',
    '{history}: a hidden sheet that says what Polecam did, when, on which sheets, and how to undo it. To see it, press {showHistory} in {team}. It does not say who: Polecam knows nobody’s name. Google does, under File → Version history.',
  ],
  several:
    'Does each of your salespeople keep a workbook of their own? Then collect from all of them on one sheet: {several}.',
  share:
    'Choose {menu}, then what to put in place of the formulas and where, and press {prepare}. How many formulas will be replaced is shown first.',
  onSheets: 'Every sheet that has Polecam formulas.',
  onSheet: 'Only the one you choose.',
  onCopy:
    'On the copy no formulas are brought back: delete it when you no longer need it. As long as nothing has changed on either, the same copy is not made twice.',
  left: 'A formula stays where it is if it shows an error, or if it is unclear which cells it fills. Polecam tells you which cells those are.',
  equalTitle: 'Which formulas Google Sheets can replace',
  partly:
    'Of the first, some become values too: REFERRAL_VALUE over more than one generation; REFERRAL_FORECAST for several rows at once; CLIENT_VALUE and IDEAL_SCORE if their option is in another cell. A cell with several formulas becomes a value if one of them has no equal.',
  back: [
    'The replaced formulas wait on a hidden sheet of the same workbook, {keeper}. In the same panel, {bringBack} puts them back on all sheets, or only on the one you are looking at; also if rows, columns or sheets have moved meanwhile.',
    'A cell stays as it is if someone has typed there since or changed the Google Sheets formula, or if cells that the formula needs were deleted. Polecam tells you which. Clear what was typed and try again.',
    'While a sheet has values in place of formulas, Polecam does not fill it again. With Google Sheets formulas it does, and they stay until you bring ours back.',
  ],
  seenTitle: 'What people without Polecam see',
  unprepared:
    'If you replace nothing: in cells with our formulas the last result or an error. Google does not promise which.',
  seen: [
    'Current values are as of the day you replaced the formulas. A note in the first of the cells says which formula was there.',
    'Everything else is part of Google Sheets and works for them too: their own entries, drop-down lists, colours, charts. The panels of Polecam do not.',
    'Access is to the whole spreadsheet, also if you made a copy of one sheet. Hidden sheets are no secret either: whoever may edit can show them. To pass on one sheet alone, download it: File → Download → PDF.',
  ],
};
