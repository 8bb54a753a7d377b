/** English names of days and months, as alternatives of a regular expression. */
export const englishDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const englishMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
