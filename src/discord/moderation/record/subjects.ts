/** What changes are about, as the filter of the record names it. */
import { type ChangeAction, changeActions } from '../../../store/index.js';

export const changeSubjects = ['articles', 'collections', 'feeds', 'settings', 'members'] as const;

export type ChangeSubject = (typeof changeSubjects)[number];

/** How the names of the actions about a subject begin. */
const beginnings: Readonly<Record<ChangeSubject, readonly string[]>> = {
  articles: ['article-'],
  collections: ['collection-', 'shared-collection-'],
  feeds: ['feed-'],
  settings: ['settings-', 'deletion-'],
  members: ['member-'],
};

/** The actions about a subject. */
export function actionsAbout(subject: ChangeSubject): ChangeAction[] {
  return changeActions.filter((action) => beginnings[subject].some((beginning) => action.startsWith(beginning)));
}
