export const shell = {
  name: 'Plumbline',
  skip: 'Skip to the content',
  start: 'All agendas',
  tabs: {
    new: 'New agenda',
    agenda: 'Agenda',
    findings: 'Findings',
    proposals: 'Solve',
    change: 'Change',
    history: 'History',
    publish: 'Publish',
    compare: 'Compare',
  },
  tabsOf: (name) => `Views of ${name}`,
  undo: 'Undo',
  redo: 'Redo',
  theme: { auto: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  logOut: 'Log out',
  away: 'The server does not answer. Trying again; nothing is lost.',
  waiting: (count) =>
    count === 1 ? 'One change waits for it.' : `${count} changes wait for it.`,
  back: 'The server is back.',
  loading: 'Loading …',
  failed: 'This did not work',
  again: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  coming: 'This part of the page is coming.',
};

export const logIn = {
  title: 'Log in',
  intro: 'This server asks for a token. Whoever looks after it makes one with “plumbline token create”.',
  token: 'Token',
  button: 'Log in',
};
