/** The page's icons, drawn inline: 24 units square, in the colour of the text around them, hidden from screen readers. */
import { svg, html, type TemplateResult } from 'lit';

function icon(path: TemplateResult, size: number): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;
}

export const hashIcon = (size = 20) =>
  icon(
    svg`<path d="M9.400 3.100 8.700 8H4.500v2h3.900l-.6 4H3.500v2h4l-.7 4.600 2 .3.700-4.900h4l-.7 4.600 2 .3.700-4.900h4v-2h-3.700l.6-4h4.100V8h-3.800l.7-4.600-2-.3-.7 4.900h-4l.7-4.600zM10.400 10h4l-.6 4h-4z"/>`,
    size,
  );
export const atIcon = (size = 20) =>
  icon(
    svg`<path d="M12 2a10 10 0 1 0 4.500 18.900l-.9-1.800A8 8 0 1 1 20 12v1.200a1.600 1.600 0 0 1-3.200 0V7.500h-2v.9A4.600 4.600 0 1 0 15.300 15 3.600 3.600 0 0 0 22 13.200V12A10 10 0 0 0 12 2m0 12.600a2.600 2.600 0 1 1 0-5.200 2.600 2.600 0 0 1 0 5.200"/>`,
    size,
  );
export const menuIcon = (size = 22) => icon(svg`<path d="M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z"/>`, size);
export const closeIcon = (size = 20) =>
  icon(
    svg`<path d="M18.300 4.300 12 10.600 5.700 4.300 4.300 5.700l6.300 6.300-6.300 6.300 1.400 1.400 6.300-6.300 6.300 6.300 1.400-1.400-6.300-6.300 6.300-6.300z"/>`,
    size,
  );
export const moreIcon = (size = 20) =>
  icon(svg`<circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/>`, size);
export const sendIcon = (size = 20) => icon(svg`<path d="M3 20.500v-6.700L13 12 3 10.200V3.500L22 12z"/>`, size);
export const sunIcon = (size = 20) =>
  icon(
    svg`<path d="M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M11 1h2v4h-2zm0 18h2v4h-2zM1 11h4v2H1zm18 0h4v2h-4zM4.900 3.500l2.800 2.800-1.400 1.400-2.800-2.800zm12.800 12.800 2.800 2.800-1.400 1.400-2.800-2.800zm1.400-12.800 1.400 1.400-2.800 2.800-1.400-1.400zM6.300 16.300l1.400 1.400-2.800 2.800-1.400-1.400z"/>`,
    size,
  );
export const moonIcon = (size = 20) =>
  icon(svg`<path d="M20.500 14.800A9 9 0 0 1 9.200 3.500a9 9 0 1 0 11.300 11.300"/>`, size);
export const lockIcon = (size = 16) =>
  icon(
    svg`<path d="M12 2a5 5 0 0 0-5 5v3H6a1.500 1.500 0 0 0-1.500 1.500v8A1.500 1.500 0 0 0 6 21h12a1.500 1.500 0 0 0 1.500-1.500v-8A1.500 1.500 0 0 0 18 10h-1V7a5 5 0 0 0-5-5m-3 8V7a3 3 0 1 1 6 0v3z"/>`,
    size,
  );
export const eyeIcon = (size = 16) =>
  icon(
    svg`<path d="M12 5C7 5 3 8.500 1.500 12 3 15.500 7 19 12 19s9-3.500 10.500-7C21 8.500 17 5 12 5m0 11.500a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9m0-2.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4"/>`,
    size,
  );
export const launchIcon = (size = 16) =>
  icon(
    svg`<path d="M14 3v2h3.600l-8.300 8.300 1.400 1.400L19 6.400V10h2V3zM5 5a2 2 0 0 0-2 2v12c0 1.100.9 2 2 2h12a2 2 0 0 0 2-2v-6h-2v6H5V7h6V5z"/>`,
    size,
  );
export const slashIcon = (size = 20) =>
  icon(
    svg`<path fill-rule="evenodd" d="M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3m9.200 3.500h2.300L9.800 18.500H7.500z"/>`,
    size,
  );
export const downIcon = (size = 16) =>
  icon(svg`<path d="m12 16.400-7.700-7.700 1.400-1.400 6.300 6.300 6.300-6.300 1.400 1.400z"/>`, size);
export const checkIcon = (size = 16) =>
  icon(svg`<path d="m9 18.400-5.700-5.700 1.400-1.400L9 15.600 19.300 5.300l1.400 1.400z"/>`, size);
export const warnIcon = (size = 16) =>
  icon(svg`<path d="M12 2.500 1 21.500h22zM11 10h2v5h-2zm0 6.500h2v2h-2z" fill-rule="evenodd"/>`, size);

/** The bot's own mark: quotation marks. */
export const quoteMark = (size = 22) =>
  icon(
    svg`<path d="M4 17v-5.500C4 7.800 6 6 10 5v2.600c-1.800.6-2.600 1.500-2.600 3.400H10v6zm10 0v-5.500C14 7.800 16 6 20 5v2.600c-1.800.6-2.600 1.500-2.600 3.400H20v6z"/>`,
    size,
  );
