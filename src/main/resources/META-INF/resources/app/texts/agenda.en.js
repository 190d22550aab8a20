export const agenda = {
  tray: 'Waiting for a place',
  remote: 'From afar',
  pinned: 'Pinned',
};
