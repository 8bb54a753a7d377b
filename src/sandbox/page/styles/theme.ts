/** Light or dark: what the system prefers, until the reader chooses. */

export type Theme = 'light' | 'dark';

const CHOICE = 'on-record-sandbox-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** @returns the theme to show now */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(CHOICE);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return prefersLight.matches ? 'light' : 'dark';
}

/** Remembers the reader's choice for the next visit. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(CHOICE, theme);
}

/** Calls `listener` when the system's preference changes. @returns a function that stops it */
export function onSystemTheme(listener: () => void): () => void {
  prefersLight.addEventListener('change', listener);
  return () => prefersLight.removeEventListener('change', listener);
}
