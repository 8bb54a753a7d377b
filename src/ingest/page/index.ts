/** A page of the web becomes an article: its facts from what the page states, its paragraphs from what it prints. */
export { draftFromHtml } from './page.js';
