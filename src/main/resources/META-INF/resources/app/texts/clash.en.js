export const clash = {
  title: 'Somebody else changed this agenda',
  intro: 'Your change was made for an agenda that has changed since. Nothing of yours has been done yet.',
  theirs: 'What they did',
  yours: 'What you wanted',
  revision: (who, summary) => (who ? `${who}: ${summary}` : summary),
  both: 'Both are about the same session. With your change, yours counts.',
  keepTheirs: 'Leave it as it is now',
  addYours: 'Make my change, too',
};
