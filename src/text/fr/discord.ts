/** What the Discord bot says, in French: commands, buttons and notices. The sentences of answers stand in `answers.ts`. */
import type { QuestionKind } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import type { DiscordErrorKey, DiscordText } from '../en/discord.js';
import { count } from './counting.js';

const outlet = 'Seulement ce que ce média a rapporté';
const hidden = 'Montrer la réponse à vous seul';

const commands: DiscordText['commands'] = {
  'who-said': {
    description: 'Qui a dit ces mots, avec chaque média qui les rapporte',
    options: { quote: 'Les mots, en tout ou en partie', outlet, private: hidden },
  },
  'what-policy': {
    description: 'Où en est une mesure : proposée, annoncée, en vigueur, abandonnée',
    options: {
      topic: 'Le sujet de la mesure',
      actor: 'Seulement les mesures de cette personne ou de cet organisme',
      outlet,
      private: hidden,
    },
  },
  ask: {
    description: 'Demandez ce que vous voulez sur la couverture et recevez les paragraphes qui le disent',
    options: { question: 'Votre question, dans vos propres mots', outlet, private: hidden },
  },
  'on-record': {
    description: 'Tous les propos consignés de quelqu’un, dans l’ordre des jours',
    options: { speaker: 'Qui : un nom, ou une fonction', topic: 'À quel sujet', outlet, private: hidden },
  },
  timeline: {
    description: 'Ce qui s’est passé et quand, selon les dates des médias',
    options: { topic: 'Seulement les événements de ce sujet', outlet, private: hidden },
  },
  compare: {
    description: 'Comment les médias traitent un sujet : ce que tous disent, ce qu’un seul dit, qui ils citent',
    options: { topic: 'Ce dont parlent les médias', private: hidden },
  },
  wording: {
    description: 'Les mots de chaque média pour les mêmes personnes ou la même chose, comptés',
    options: { topic: 'Les personnes ou la chose', private: hidden },
  },
  sources: {
    description: 'Quels articles on peut interroger, de quand à quand',
    options: { outlet, private: hidden },
  },
  article: {
    description: 'Le plan d’un article, ou les paragraphes autour d’une citation',
    options: { id: 'Identifiant ou titre d’un article, ou identifiant d’une citation', private: hidden },
  },
  help: {
    description: 'Ce à quoi ce bot peut répondre, et comment demander',
    options: { private: hidden },
  },
};

const errors: Readonly<Record<DiscordErrorKey, string>> = {
  'nothing-to-ask': 'Il n’y a pas de mots à chercher. Tapez les mots à trouver, puis renvoyez.',
  'question-too-long': 'C’est plus long que 300 caractères. Demandez avec les quelques mots qui comptent le plus.',
  'no-such-outlet': 'Aucun article de ce média n’est dans la couverture. `/sources` donne la liste des médias.',
  'no-words-in-message': 'Ce message n’a pas de texte à chercher. Choisissez un message qui contient des mots.',
  'citation-gone':
    'Ce paragraphe n’est plus dans la couverture. Demandez de nouveau pour voir ce qui est consigné maintenant.',
  'button-outdated':
    'Ce bouton appartient à une version plus ancienne de la réponse. Demandez de nouveau pour en avoir un récent.',
  'no-such-article': 'Il n’y a pas d’article de ce genre ici. Choisissez-en un dans la liste qui apparaît à la saisie.',
  'attachment-gone': 'Le fichier n’a pas pu être obtenu de Discord. Joignez-le de nouveau.',
  'no-such-collection':
    'Il n’y a pas de collection de ce nom ici. Choisissez-en une dans la liste qui apparaît à la saisie.',
  'no-such-feed': 'Il n’y a pas de flux de ce genre ici. Choisissez-en un dans la liste qui apparaît à la saisie.',
  'no-name': 'Une collection a besoin d’un nom avec au moins une lettre.',
  'not-in-this-channel':
    'Les modérateurs de ce serveur ne me laissent répondre que dans d’autres salons. Demandez là-bas, ou écrivez-moi directement.',
  'private-here':
    'Dans ce serveur, les réponses sont pour la seule personne qui demande. Demandez avec `/ask`, ou écrivez-moi directement.',
  'no-such-server':
    'Nous ne partageons aucun serveur de ce nom qui laisse ses membres interroger sa couverture. Choisissez dans la liste qui apparaît à la saisie.',
  'server-only': 'Cela marche dans un serveur qui a le bot. Lancez la commande dans un de ses salons.',
  'may-not-manage':
    'Seules les personnes qui peuvent gérer ce serveur peuvent faire cela. Adressez-vous à l’une d’elles.',
  'may-not-add-coverage':
    'Seules les personnes qui peuvent gérer ce serveur, et les rôles choisis dans `/setup`, peuvent apporter des articles. Adressez-vous à l’une d’elles.',
  'command-outdated':
    'Cette commande a changé depuis que votre Discord l’a chargée. Redémarrez Discord et essayez encore.',
};

const kinds: Readonly<Record<QuestionKind, string>> = {
  'who-said': 'Qui a dit',
  'what-policy': 'Où en est la mesure',
  ask: 'Demandé',
  'on-record': 'Propos consignés',
  timeline: 'Chronologie',
  compare: 'Comparé',
  wording: 'Mots employés',
  sources: 'Sources',
  article: 'Article',
  check: 'Vérifié',
};

export const discord: DiscordText = {
  commands,
  menus: { whoSaidThis: 'Qui a dit cela ?', check: 'Vérifier dans la couverture' },
  asked: (kind: QuestionKind) => kinds[kind],
  askedOfOutlet: (kind: QuestionKind) => `${kinds[kind]}, chez un seul média`,
  buttons: {
    previous: 'Précédent',
    next: 'Suivant',
    context: 'Contexte',
    read: 'Lire',
    earlier: 'Avant',
    later: 'Après',
    open: 'Ouvrir l’article',
    report: 'Signaler',
    differences: 'Différences',
    timeline: 'Chronologie',
    allBy: (name: string) => `Tout de ${name}`,
    instead: (kind: QuestionKind) => `Lire comme : ${kinds[kind]}`,
  },
  questions: {
    versions: (words: string) => `En quoi les versions de « ${words} » diffèrent-elles ?`,
    said: (words: string) => `Quand a-t-on dit « ${words} » ?`,
  },
  taken: (kind: QuestionKind) => `Compris comme : ${kinds[kind]}.`,
  citation: {
    paragraph: (number) => `¶${number}`,
    facts: 'signature et date',
    noDate: 'sans date',
    account: 'notre propre compte rendu de l’article',
    open: 'ouvrir',
  },
  saidBy: (speaker) => `Dit par ${speaker}`,
  whatDidTheySay: (speaker) => `Qu’a dit ${speaker} ?`,
  articleChoice: ({ headline, outlet: name, published }: Article): string => {
    const place = ` (${name.slice(0, 30)}, ${published === null ? 'sans date' : published.slice(0, 10)})`;
    const room = 100 - place.length;
    return (
      (headline.length <= room ? headline : `${headline.slice(0, room - 1).replace(/[\ud800-\udbff]$/u, '')}…`) + place
    );
  },
  page: (page, pages) => `Page ${page} sur ${pages}.`,
  byline: (byline) => `Par ${byline}`,
  paragraphs: (number) => count(number, 'paragraphe', 'paragraphes'),
  help: {
    askedBy: ['aide', 'aide !', 'aide!', 'à l’aide', "à l'aide", 'help', '/help', '?'],
    title: 'On Record',
    opening:
      'Je réponds d’après la seule couverture des médias : chaque réponse est un extrait tel qu’il a été imprimé, avec le média, le jour et le paragraphe. Quand la couverture ne le dit pas, je le dis.',
    examples: {
      'who-said':
        '`/who-said` avec quelques mots d’une citation : qui les a dits, et comment chaque média les rapporte.',
      'what-policy':
        '`/what-policy` avec un sujet : ce qui a été proposé, annoncé, mis en vigueur ou abandonné, et par qui.',
      ask: '`/ask` avec une question : les paragraphes qui y répondent.',
      'on-record': '`/on-record` avec un nom : tous les propos consignés de quelqu’un, dans l’ordre des jours.',
      timeline:
        '`/timeline`, avec un sujet ou sans : ce qui s’est passé et quand, et ce que les médias datent autrement.',
      compare: '`/compare` avec un sujet : ce que tous les médias disent, ce qu’un seul dit, qui chacun cite.',
      wording: '`/wording` avec des personnes ou une chose : les mots que chaque média emploie.',
      sources: '`/sources` : les articles que l’on peut interroger.',
      article:
        '`/article` avec un titre ou un identifiant : le plan d’un article, ou les paragraphes autour d’une citation.',
    },
    closing:
      'Ajoutez `private: True` pour voir seul une réponse. Vous pouvez aussi m’écrire directement, me mentionner dans un salon, ou choisir **Qui a dit cela ?** ou **Vérifier dans la couverture** dans le menu d’un message, sous Applications.',
  },
  error: (key: DiscordErrorKey) => errors[key],
  failure: (reference) =>
    `Quelque chose s’est mal passé de mon côté. Réessayez ; si cela continue, donnez à qui fait tourner ce bot la référence ${reference}.`,
};
