/** How people call the two kinds of big clients, in all genders and numbers. */
export const CLIENT_KINDS = {
  existing: {
    en: ['existing'],
    pl: ['obecny', 'obecna', 'obecni', 'obecne'],
    ru: ['существующий', 'существующая', 'существующее', 'существующие'],
  },
  new: { en: ['new'], pl: ['nowy', 'nowa', 'nowi', 'nowe'], ru: ['новый', 'новая', 'новое', 'новые'] },
};
