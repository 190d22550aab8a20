export const start = {
  title: 'My agendas',
  none: 'There is no agenda yet. Begin with an example, or with files of your own.',
  examples: 'Begin with an example',
  open: (name) => `Open ${name}`,
  sizes: (talks, slots) =>
    `${talks} ${talks === 1 ? 'talk' : 'talks'}, ${slots} ${slots === 1 ? 'window' : 'windows'}`,
  revision: (head, published) =>
    `Revision ${head}, ${published ? `revision ${published} is public` : 'nothing is public'}`,
  use: 'Make an agenda of it',
  more: 'Show more',
};
