export const together = {
  label: 'Who is here',
  others: (names) => `Also here: ${names}`,
  windows: (number) => `This agenda is open in ${number} windows`,
  changed: (who, summary) => `${who}: ${summary}`,
  changedByYou: (summary) => `From another window: ${summary}`,
  changes: (who, number) => `${who} made ${number} changes.`,
  somebody: 'Somebody',
  published: 'A revision was published.',
};
