/** What server commands say, in French: bringing coverage in and looking after it. */
import type { Provenance } from '../../coverage/article.js';
import type { ChangeAction, ServerSettings } from '../../store/index.js';
import type { ModerationText } from '../en/moderation.js';
import { count, list } from './counting.js';
import { factNames } from './fact-names.js';
import { moderationCommands } from './moderation-commands.js';

const bases: Readonly<Record<Provenance['basis'], string>> = {
  given: 'donné à la main',
  stated: 'tel qu’imprimé',
  inferred: 'deviné',
};

const actors: Readonly<Record<string, string>> = {
  'command-line': 'la ligne de commande',
  feeds: 'un flux',
  bot: 'le bot',
  forgotten: 'un membre dont les traces ont été effacées',
};

/** What was done, before the name of what it was done to. */
const actions: Readonly<Record<ChangeAction, string>> = {
  'article-added': 'a ajouté l’article',
  'article-updated': 'a ajouté une nouvelle version de l’article',
  'article-edited': 'a corrigé',
  'article-removed': 'a retiré l’article',
  'article-restored': 'a rétabli l’article',
  'collection-created': 'a créé la collection',
  'collection-renamed': 'a renommé la collection',
  'collection-changed': 'a mis des articles dans la collection',
  'collection-used': 'fait chercher les questions dans la collection',
  'collection-unused': 'fait laisser de côté la collection',
  'collection-deleted': 'a supprimé la collection',
  'collection-shared': 'a créé un code pour la collection',
  'collection-unshared': 'a retiré un code de la collection',
  'shared-collection-added': 'utilise une collection qu’un autre serveur partage',
  'shared-collection-left': 'a quitté une collection qu’un autre serveur partage',
  'feed-added': 'suit le flux',
  'feed-changed': 'a modifié le flux',
  'feed-removed': 'a oublié le flux',
  'settings-changed': 'a changé le réglage',
  'deletion-scheduled': 'est parti : tout ce qui est à ce serveur sera effacé',
  'deletion-cancelled': 'est revenu : rien ne sera effacé',
  'member-forgotten': 'a effacé les traces d’un membre',
};

const settings: Readonly<Record<keyof ServerSettings, string>> = {
  builtIn: 'recherche dans la couverture intégrée',
  channels: 'où le bot répond',
  privateAnswers: 'réponses privées',
  language: 'langue',
  directMessages: 'interrogé en messages privés',
  coverageRoles: 'rôles qui peuvent ajouter des articles',
  recordChannel: 'où les changements sont publiés',
  reportChannel: 'où vont les signalements',
  speakerConfidence: 'certitude au-dessous de laquelle personne n’est nommé',
  recordDays: 'jours de conservation du journal',
};

function articlesOf(number: number): string {
  return count(number, 'article', 'articles');
}

export const moderation: ModerationText = {
  commands: moderationCommands,
  guide: [
    '## On Record est arrivé',
    'Je réponds aux questions sur la couverture des médias d’après cette couverture même, chaque mot avec sa source. Essayez `/who-said`, `/ask` ou `/sources` : quelques articles sont intégrés.',
    '1. `/setup` montre comment je me conduis ici, et le change : salons, réponses privées, langue, qui peut ajouter des articles.',
    '2. `/coverage add` apporte un article, par son lien, comme fichier ou collé.',
    '3. `/coverage feed add` suit un flux, pour que les nouveaux articles arrivent d’eux-mêmes.',
    '-# Ces trois commandes sont pour les personnes qui peuvent gérer le serveur. Si l’on me fait partir, tout ce qui est à ce serveur est effacé au bout de sept jours.',
  ].join('\n'),
  fact: (fact) => factNames[fact],
  basis: ({ basis, from }) => (basis === 'given' ? bases.given : `${bases[basis]}, ${from}`),
  unknown: 'inconnu',
  this: 'Ceci',
  buttons: {
    edit: 'Corriger',
    remove: 'Retirer',
    undo: 'Rétablir',
    refresh: 'Relire',
    fillIn: 'Compléter',
    stop: 'Arrêter',
    follow: 'Le suivre',
    bringIn: 'Apporter ceux-ci',
    pause: 'Suspendre',
    resume: 'Suivre de nouveau',
    withdraw: 'Retirer le code',
    older: 'Plus anciens',
    done: 'Réglé',
  },
  forms: {
    paste: {
      title: 'Ajouter un article',
      outlet: 'Média',
      headline: 'Titre',
      published: 'Jour de publication',
      publishedHint: 'AAAA-MM-JJ ; laissez vide si vous ne le savez pas',
      url: 'Adresse',
      text: 'Le texte de l’article, tel qu’imprimé',
    },
    edit: { title: 'Corriger un article' },
    fillIn: { title: 'Ce que la page ne dit pas' },
  },
  coverage: {
    added: 'Ajouté. Les questions de ce serveur le trouvent dès maintenant.',
    present: 'Cet article est déjà là. Rien n’a été changé.',
    updated: (version) => `Le texte a changé : la version ${version} a été ajoutée, et la précédente s’ouvre toujours.`,
    furtherPlace: (headline) =>
      `Presque le même texte est déjà là (${headline}) : celui-ci a été ajouté comme un autre lieu de parution.`,
    leftOut: (lines) =>
      `${count(lines, 'ligne a été laissée de côté, car elle n’est', 'lignes ont été laissées de côté, car elles ne sont')} pas de l’article.`,
    check: 'Ce qui a été deviné peut être faux : regardez, et appuyez sur Corriger s’il le faut.',
    incomplete: (item, missing) =>
      `${item} ne dit pas tout ce qu’il faut à un article (${list(missing).toLowerCase()}). Appuyez sur Compléter.`,
    tooOld: 'C’était il y a trop longtemps : relancez la commande.',
    importing: (done, total) =>
      total === null ? `Import en cours : ${done} de faits.` : `Import en cours : ${done} sur ${total}.`,
    failedSoFar: (failed) => count(failed, 'fichier n’a pas pu servir.', 'fichiers n’ont pas pu servir.'),
    imported: (added, updated, present, further) => {
      const parts = [count(added, 'article ajouté', 'articles ajoutés')];
      if (updated > 0) parts.push(count(updated, 'nouvelle version', 'nouvelles versions'));
      if (further > 0) parts.push(`${further} comme autre lieu d’un article déjà là`);
      if (present > 0) parts.push(count(present, 'déjà là', 'déjà là'));
      return `${list(parts)}.`;
    },
    announced: (name, articles) =>
      `Ce n’est pas un article : ${name} annonce ${articlesOf(articles)}. Suivez-le, et ce qu’il annoncera viendra aussi ; ou n’apportez que ce qu’il annonce maintenant.`,
    stopping: 'Cela s’arrête dès que ce qui est en main est fait.',
    stopped: 'Arrêté. Ce qui était arrivé reste.',
    notUsed: (failed) => count(failed, 'élément n’a pas pu servir :', 'éléments n’ont pas pu servir :'),
    andMore: (more) => `et ${count(more, 'autre', 'autres')}.`,
    none: 'Aucun article de ce serveur ne correspond.',
    noneAtAll: 'Ce serveur n’a pas encore de couverture à lui. `/coverage add` apporte un article.',
    count: (articles, outlets) => `${articlesOf(articles)} de ${count(outlets, 'média', 'médias')}`,
    version: (version, replaced) => (replaced ? `version ${version}, remplacée depuis` : `version ${version}`),
    changedSince: (version) => `Ce qui a changé depuis la version ${version} :`,
    correction: (notice) => `Dit avoir été corrigé : ${notice}`,
    removed: (headline) => `Retiré : ${headline}. On peut le rétablir pendant 24 heures.`,
    broughtBack: (headline) => `De nouveau là : ${headline}.`,
    notBroughtBack: 'On ne peut plus le rétablir : 24 heures ont passé, ou quelqu’un l’a déjà rétabli.',
    corrected: 'Corrigé.',
    noAddress: 'Cet article n’a pas d’adresse où le relire.',
    unchanged: 'Relu : le texte n’a pas changé.',
    exported: (articles) => `${articlesOf(articles)}, un fichier Markdown chacun. \`/coverage import\` relit ce zip.`,
    tooLargeToSend:
      'Le zip est plus gros que ce que Discord accepte d’un bot ici. Demandez `on-record export` à qui fait tourner le bot.',
    status: {
      counts: (articles, paragraphs, outlets) =>
        `${articlesOf(articles)} de ${count(outlets, 'média', 'médias')}, ${count(paragraphs, 'paragraphe', 'paragraphes')}`,
      span: (from, to) => `Publiés du ${from} au ${to}`,
      lastAdded: (when) => `Dernier ajout ${when}`,
      space: (kilobytes) => `Texte gardé : ${kilobytes} Ko`,
      feeds: (feeds, broken) =>
        broken === 0
          ? `${count(feeds, 'flux', 'flux')}, tout va bien`
          : `${count(feeds, 'flux', 'flux')}, dont ${broken} en panne`,
    },
    oneSource: 'Donnez un lien ou un fichier, pas les deux.',
  },
  feeds: {
    none: 'Aucun flux n’est suivi ici. `/coverage feed add` en suit un.',
    alreadyRemoved: 'Quelqu’un a retiré ce flux entre-temps.',
    health: {
      new: 'pas encore lu',
      ok: 'tout va bien',
      failing: 'n’a pas pu être lu la dernière fois ; nouvel essai bientôt',
      broken: 'ne peut être lu',
      paused: 'suspendu',
    },
    followed: 'Suivi désormais. Ses articles sont en train d’être ajoutés.',
    alreadyFollowed: 'Ce flux est déjà suivi.',
    removed: 'Oublié. Ses articles restent.',
    paused: 'Suspendu : rien de nouveau n’arrive jusqu’à ce que vous le suiviez de nouveau.',
    resumed: 'Suivi de nouveau.',
    lastRead: (when) => `lu ${when}`,
    notice: {
      broken: (name, address, why) =>
        `Le flux ${name} ne peut plus être lu : ${address} ${why} On réessaie, de moins en moins souvent ; vous l’apprendrez dès que cela marche.`,
      recovered: (name) => `Le flux ${name} peut être lu de nouveau. Ce qu’il a eu entre-temps arrive.`,
      moved: (name, from, to) =>
        `Le flux ${name} a changé d’adresse pour de bon, de ${from} à ${to}. Il est suivi là-bas.`,
      gone: (name) =>
        `Le flux ${name} a disparu pour de bon, dit son site. Il est suspendu : \`/coverage feed pause\` le suit de nouveau, \`/coverage feed remove\` l’oublie.`,
    },
  },
  collections: {
    main: 'Collection principale',
    created: (name) =>
      `${name} est créée, et les questions d’ici y cherchent. \`/coverage add\` y apporte des articles.`,
    renamed: (before, name) => `${before} s’appelle maintenant ${name}.`,
    deleted: (name, articles) =>
      articles === 0
        ? `${name} est supprimée.`
        : `${name} est supprimée, avec ${articlesOf(articles)} qui n’étaient dans aucune autre. Pendant 24 heures, chacun peut être rétabli.`,
    used: (name, active) =>
      active
        ? `Les questions d’ici cherchent désormais dans ${name}.`
        : `Les questions d’ici laissent désormais ${name} de côté.`,
    usedShared: (name, articles) =>
      `Les questions d’ici cherchent désormais dans ${name} : ${articlesOf(articles)} qu’un autre serveur partage.`,
    left: 'Les questions d’ici laissent désormais cette collection de côté.',
    notUsed: 'Aucune collection n’est utilisée ici par ce code.',
    noSuchCode: 'Ce code n’est pas valable. Demandez-en un nouveau à l’autre serveur.',
    shared: (name, code) =>
      `Un autre serveur utilise ${name} par ce code, jusqu’à ce que vous le retiriez : \`/collection use code:${code}\``,
    withdrawn: 'Retiré. Plus personne ne peut utiliser la collection par ce code.',
    articles: articlesOf,
    inUse: (inUse) => (inUse ? 'interrogée' : 'non interrogée'),
    codes: (codes) => `partagée par ${list(codes)}`,
    fromAnother: (code) => `Partagée par un autre serveur · code \`${code}\``,
    none: 'Il n’y a pas encore de collection. Le premier article ajouté en crée une.',
  },
  record: {
    subjects: {
      articles: 'articles',
      collections: 'collections',
      feeds: 'flux',
      settings: 'réglages',
      members: 'membres',
    },
    actor: (actor) => actors[actor] ?? actor,
    settings,
    value: {
      truth: (truth) => (truth ? 'oui' : 'non'),
      none: (setting) =>
        ({ channels: 'tous les salons', speakerConfidence: 'quand le texte est clair', coverageRoles: 'aucun rôle' })[
          setting
        ] ?? 'nulle part',
      language: (language) =>
        ({ reader: 'celle du Discord de chacun', en: 'anglais', fr: 'français' })[language] ?? language,
    },
    action: (action, name) => `${actions[action]} ${name}`.trim(),
    changed: (what, before, after) => `${what} : ${before} → ${after}`,
    none: 'Aucun changement n’est consigné.',
    posted: (changes) => (changes === 1 ? 'Un changement' : `${changes} changements`),
    morePosted: (more) => `et ${count(more, 'autre', 'autres')} : \`/record\` les montre tous.`,
    refused: (channel) =>
      `Le journal des changements ne peut être publié dans ${channel} : il m’y manque Voir le salon ou Envoyer des messages, ou le salon n’existe plus. Permettez-le, ou choisissez un autre salon dans \`/setup\`. D’ici là, \`/record\` a tous les changements.`,
  },
  forget: {
    word: 'effacer',
    title: { server: 'Effacer tout ce qui est à ce serveur', member: 'Effacer les traces d’un membre' },
    label: (word) => `Tapez ${word} pour continuer`,
    hint: {
      server: 'Articles, collections, flux, réglages, journal et signalements. C’est définitif.',
      member: 'Signalements, choix, et le nom dans le journal. Ce qu’il a ajouté reste.',
    },
    notTyped: (word) => `Rien n’a été effacé : le mot à taper est « ${word} ».`,
    serverForgotten: ({ articles, collections, feeds, changes, reports, readerChoices }) =>
      `Effacé : ${list([
        articlesOf(articles),
        count(collections, 'collection', 'collections'),
        count(feeds, 'flux', 'flux'),
        count(reports, 'signalement', 'signalements'),
        count(readerChoices, 'choix de lecteur', 'choix de lecteurs'),
        `tous les réglages et ${count(changes, 'entrée', 'entrées')} du journal`,
      ])}.`,
    memberForgotten: ({ changes, reports, readerChoices }) =>
      `Effacé : ${list([
        count(reports, 'signalement', 'signalements'),
        `${readerChoices} choix`,
        `le nom dans ${count(changes, 'entrée', 'entrées')} du journal`,
      ])}.`,
  },
  report: {
    title: 'Signaler cette réponse',
    kind: 'Qu’est-ce qui ne va pas ?',
    kinds: {
      'wrong-speaker': 'La mauvaise personne',
      'wrong-article': 'Le mauvais article',
      missing: 'Il manque quelque chose',
      other: 'Autre chose',
    },
    note: 'Dans vos propres mots',
    noteHint: 'Ce que ce devrait être, et où cela est dit',
    thanks: 'Merci. Les modérateurs de ce serveur voient votre signalement.',
    heading: (kind) => `Signalement d’un lecteur : ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    asked: (question) => `Demandé : ${question}`,
    closed: (moderator) => `Réglé par ${moderator}.`,
  },
  setup: {
    title: 'On Record dans ce serveur',
    builtIn: (on) => (on ? 'Chercher dans la couverture intégrée' : 'Laisser la couverture intégrée'),
    privateAnswers: (on) => (on ? 'Répondre en privé' : 'Répondre en public'),
    directMessages: (on) => (on ? 'Permettre les messages privés' : 'Refuser les messages privés'),
    collections: {
      title: 'Où l’on cherche',
      hint: 'parmi les collections de ce serveur.',
      placeholder: 'Dans aucune',
    },
    channels: {
      title: 'Où il répond.',
      hint: 'Choisissez des salons, ou aucun pour tous.',
      placeholder: 'Tous les salons',
    },
    roles: {
      title: 'Qui peut ajouter des articles,',
      hint: 'outre les personnes qui gèrent le serveur. Discord leur montre `/coverage` quand vous le permettez dans Paramètres du serveur → Intégrations.',
      placeholder: 'Personne d’autre',
    },
    reports: {
      title: 'Où vont les signalements des lecteurs.',
      hint: 'Sans salon, ils sont gardés et ne sont montrés nulle part.',
      placeholder: 'Nulle part',
    },
    record: {
      title: 'Où les changements sont publiés,',
      hint: 'à mesure qu’ils sont faits. `/record` les montre dans tous les cas.',
      placeholder: 'Nulle part',
    },
    language: {
      choices: [
        { value: 'reader', label: 'Langue : celle du Discord de chacun' },
        { value: 'en', label: 'Langue : anglais' },
        { value: 'fr', label: 'Langue : français' },
      ],
    },
    confidence: {
      byDefault: 'Nommer qui parle : quand le texte est clair',
      below: (confidence) => `Nommer qui parle : à ${Math.round(confidence * 100)} % ou plus`,
    },
    keep: (days) => `Garder le journal : ${days < 365 ? `${days} jours` : count(Math.round(days / 365), 'an', 'ans')}`,
    state: {
      coverage: (builtIn, articles, outlets) =>
        `Couverture : ${list([
          ...(builtIn ? ['les articles intégrés'] : []),
          articles === 0
            ? 'aucun des vôtres pour l’instant'
            : `${articlesOf(articles)} à vous, de ${count(outlets, 'média', 'médias')}`,
        ])}`,
      channels: (channels: readonly string[] | null) =>
        `Répond dans ${channels === null ? 'tous les salons' : list(channels)}`,
      answers: (hidden) =>
        `Les réponses sont ${hidden ? 'montrées à qui demande, et à personne d’autre,' : 'publiques'} sauf si une commande dit autre chose`,
      directMessages: (on) =>
        on
          ? 'Les membres peuvent aussi interroger la couverture de ce serveur en messages privés'
          : 'La couverture de ce serveur ne s’interroge que dans ce serveur',
      adding: (roles) => `Des articles sont ajoutés par ${list(['les personnes qui gèrent le serveur', ...roles])}`,
    },
    allWell: '✓ Il ne manque rien.',
    channelGone: (channel) =>
      `Le bot ne voit pas ${channel} : donnez-lui-y Voir le salon, ou choisissez un autre salon.`,
    missing: (channel, permissions) =>
      `Dans ${channel}, il manque au bot ${list(permissions)} : permettez-le dans les paramètres du salon, sous Permissions.`,
    permission: (name: 'ViewChannel' | 'SendMessages' | 'ReadMessageHistory') =>
      ({
        ViewChannel: 'Voir le salon',
        SendMessages: 'Envoyer des messages',
        ReadMessageHistory: 'Voir les anciens messages',
      })[name],
  },
};
