import { getState, toast, update } from '../state.js';
import { text } from '../texts.en.js';

const LONGEST = 160;

/** @param {{holder: string, streams: number}[]} present who listens now, whoever looks among them */
export function setPresent(present) {
  update({ present });
}

/**
 * Tells what others did since a revision, once the newest one is there.
 *
 * @param {number} head the number of the newest revision that was known
 */
export function tellOfOthers(head) {
  const { history, who } = getState();
  const news = history.filter((revision) => revision.number > head).reverse();
  const byAuthor = Map.groupBy ? Map.groupBy(news, (one) => one.who) : grouped(news);
  for (const [author, made] of byAuthor) {
    const isOwn = author === who?.holder;
    const [last] = made.slice(-1);
    const summary = shortened(last.summary);
    if (made.length > 1) {
      toast(text.together.changes(author || text.together.somebody, made.length));
    } else {
      toast(isOwn ? text.together.changedByYou(summary) : text.together.changed(author || text.together.somebody, summary));
    }
  }
}

function grouped(news) {
  const groups = new Map();
  news.forEach((one) => groups.set(one.who, [...(groups.get(one.who) || []), one]));
  return groups;
}

const shortened = (summary) => (summary.length > LONGEST ? `${summary.slice(0, LONGEST)} …` : summary);
