export const together = {
  others: (names) => `Also here: ${names}`,
  windows: (number) => `This agenda is open in ${number} windows`,
  changed: (who, summary) => `${who}: ${summary}`,
  changedByYou: (summary) => `From another window: ${summary}`,
  changes: (who, number) => `${who} made ${number} changes.`,
  somebody: 'Somebody',
};
