/** Places a popover beside what opened it. Popovers stand in the browser's top layer, so no scrolling parent cuts them off. */

const MARGIN = 8;

/**
 * Puts `popover` under `anchor`, above it where there is more room, always inside the window.
 *
 * @param anchor in window coordinates; a point is a rectangle of no size
 */
export function placeBeside(popover: HTMLElement, anchor: DOMRect): void {
  const { style } = popover;
  style.position = 'fixed';
  style.margin = '0';
  style.inset = 'auto';
  const below = innerHeight - anchor.bottom - MARGIN;
  const above = anchor.top - MARGIN;
  const upwards = popover.offsetHeight > below && above > below;
  style.maxHeight = `${Math.max(120, (upwards ? above : below) - MARGIN)}px`;
  const left = Math.min(anchor.left, innerWidth - popover.offsetWidth - MARGIN);
  style.left = `${Math.max(MARGIN, left)}px`;
  if (upwards) style.bottom = `${innerHeight - anchor.top + 4}px`;
  else style.top = `${anchor.bottom + 4}px`;
}
