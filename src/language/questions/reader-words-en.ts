/** English words, folded, that frame a question of any kind: courtesy, what it is for, and what coverage is made of. */
export const englishReaderWords = `
  according article articles assignment check class coverage discussion essay exact exactly exam full give hello hey hi homework
  know list looking name need newspaper newspapers ok okay outlet outlets paper papers piece pieces please pls plz precise print
  printed prints project quiz report reports show source sources stories story teacher text texts thank thanks version versions want
  wanted
`;
