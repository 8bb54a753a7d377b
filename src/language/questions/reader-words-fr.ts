/** French words, folded, that frame a question of any kind: courtesy, what it is for, and what coverage is made of. */
export const frenchReaderWords = `
  aimerais article articles besoin bonjour cherche classe cours devoir donner donnez exact exacte exactement expose fait journal
  journaux media medias merci montrer montrez sais salut savoir source sources stp svp texte textes titre titres tous tout toutes
  version versions veux voudrais
`;
