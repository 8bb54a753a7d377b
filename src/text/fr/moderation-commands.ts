/** Server commands as Discord lists them, in French. Descriptions have at most 100 characters. */
import type { ModerationText } from '../en/moderation.js';

export const moderationCommands: ModerationText['commands'] = {
  coverage: {
    description: 'De quoi est faite la couverture de ce serveur : ajouter, lister, corriger, retirer',
    add: {
      description: 'Ajouter un article : par son lien, comme fichier, ou collé dans un formulaire',
      link: 'Adresse d’une page, d’un flux ou d’un plan de site d’actualités',
      file: 'Une page, un fichier texte, Markdown ou PDF, ou un zip de ceux-ci',
      outlet: 'Le média, si la page ne le dit pas ou le dit mal',
      published: 'Jour de publication, AAAA-MM-JJ',
      collection: 'La collection où il va',
    },
    list: {
      description: 'Les articles de ce serveur',
      outlet: 'Seulement ceux de ce média',
      from: 'Publiés ce jour ou après, AAAA-MM-JJ',
      to: 'Publiés ce jour ou avant, AAAA-MM-JJ',
    },
    show: { description: 'Un article : sa fiche, d’où vient chaque donnée, ses versions', article: 'L’article' },
    edit: { description: 'Corriger le média, le jour, la signature ou le titre d’un article', article: 'L’article' },
    remove: { description: 'Retirer un article. On peut le rétablir pendant 24 heures', article: 'L’article' },
    refresh: { description: 'Relire un article : un texte changé devient une nouvelle version', article: 'L’article' },
    export: { description: 'Tous les articles de ce serveur, en un zip de fichiers Markdown' },
    import: { description: 'Importer un zip qu’un export a produit, ou tout zip d’articles', file: 'Le zip' },
    status: { description: 'Combien il y en a, de quand à quand, le dernier changement, les échecs' },
    feed: {
      description: 'Les flux dont les articles arrivent d’eux-mêmes',
      add: {
        description: 'Suivre un flux : ses nouveaux articles sont ajoutés dès qu’ils paraissent',
        link: 'Adresse du flux (RSS, Atom, JSON Feed ou plan de site d’actualités)',
        outlet: 'Le média, si le flux ne le dit pas ou le dit mal',
      },
      list: { description: 'Les flux suivis, et où en est chacun' },
      pause: { description: 'Ne plus suivre un flux, ou le suivre de nouveau', feed: 'Le flux' },
      remove: { description: 'Oublier un flux. Ses articles restent', feed: 'Le flux' },
    },
  },
  collection: {
    description: 'Les collections d’articles : lesquelles sont interrogées, lesquelles sont partagées',
    create: { description: 'Créer une collection', name: 'Son nom' },
    rename: { description: 'Renommer une collection', collection: 'La collection', name: 'Son nouveau nom' },
    use: {
      description: 'Dire si les questions cherchent dans une collection, d’ici ou partagée par un autre serveur',
      collection: 'Une collection de ce serveur',
      code: 'Le code d’une collection qu’un autre serveur partage',
      active: 'Si l’on y cherche ; oui, sauf si vous dites non',
    },
    share: {
      description: 'Créer un code par lequel un autre serveur peut utiliser une collection',
      collection: 'La collection',
    },
    withdraw: { description: 'Retirer un code : plus personne n’utilise la collection par lui', code: 'Le code' },
    delete: {
      description: 'Supprimer une collection. Ses seuls articles peuvent être rétablis pendant 24 heures',
      collection: 'La collection',
    },
    list: { description: 'Les collections, ce qu’elles contiennent, et les codes valables' },
  },
  record: {
    description: 'Qui a changé quoi dans ce serveur, et quand',
    member: 'Seulement ce que ce membre a changé',
    about: 'Seulement les changements de ce genre',
  },
  forget: {
    description: 'Effacer tout ce qui est à ce serveur, ou toute trace d’un membre',
    server: { description: 'Effacer tout ce qui est à ce serveur, tout de suite et pour de bon' },
    member: { description: 'Effacer toute trace d’un membre dans ce serveur', member: 'Le membre' },
  },
  setup: {
    description: 'Comment le bot se conduit dans ce serveur : couverture, salons, discrétion, langue, rôles',
  },
};
