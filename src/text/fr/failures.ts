/** Failures that moderators can do something about, in French: each a sentence that says what is wrong and what to do. */
import type { FormatProblem } from '../../coverage/format.js';
import type { IngestErrorCode, IngestErrorDetails } from '../../ingest/index.js';
import type { StoreErrorCode } from '../../store/index.js';
import type { SourceFailureText } from '../en/failures.js';
import { count, list } from './counting.js';
import { feedFailure, feedUnreadable, fetchFailure } from './fetching.js';

function store(code: StoreErrorCode, path: string): string {
  switch (code) {
    case 'not-writable':
      return `${path} ne peut être créé ni écrit : rendez son dossier accessible en écriture, ou donnez à ON_RECORD_HOME un dossier qui l’est.`;
    case 'not-a-folder':
      return `${path} ne peut être le dossier du bot, car un fichier porte ce nom : donnez à ON_RECORD_HOME un autre dossier.`;
    case 'damaged':
      return `${path} est abîmé ou n’est pas une base d’On Record ; rien n’a été changé : mettez à sa place la copie d’une sauvegarde, ou déplacez-le pour repartir d’une base vide.`;
    case 'newer':
      return `${path} a été écrit par une version plus récente d’On Record : mettez celle-ci à jour.`;
    case 'busy':
      return `${path} est écrit par un autre processus depuis trop longtemps : réessayez quand il aura fini.`;
    case 'full':
      return `${path} ne peut être écrit, car le disque est plein : faites de la place et réessayez.`;
    case 'unstorable':
      return `« ${path} » contient des caractères qui ne peuvent être gardés (NUL, ou une moitié de paire) : retirez-les et réessayez.`;
    case 'locked':
      return `On Record tourne déjà sur ${path} : arrêtez-le d’abord, ou donnez à ON_RECORD_HOME un autre dossier.`;
    case 'database-login':
      return `PostgreSQL à ${path} refuse l’utilisateur ou le mot de passe de DATABASE_URL : corrigez-les.`;
    case 'database-encryption':
      return `PostgreSQL à ${path} et On Record ne s’accordent pas sur le chiffrement : mettez PGSSLMODE à no-verify si le serveur a un certificat à lui (comme chez Heroku), à disable s’il n’en a pas.`;
    case 'database-unreachable':
      return `PostgreSQL à ${path} ne peut être joint : vérifiez l’hôte et le port de DATABASE_URL, et que le serveur tourne.`;
    case 'database-missing':
      return `PostgreSQL n’a pas de base ${path} : créez-la (createdb), ou nommez-en une autre dans DATABASE_URL.`;
    case 'database-rights':
      return `L’utilisateur de DATABASE_URL ne peut créer ni écrire de tables dans ${path} : faites-en le propriétaire de la base.`;
    case 'not-empty':
      return 'La base contient déjà quelque chose, et rien n’a été changé : ajoutez --replace pour l’effacer d’abord.';
    case 'no-such-article':
      return `Il n’y a pas d’article ${path} ici : affichez la liste des articles pour voir leurs identifiants.`;
    case 'no-such-collection':
      return `Il n’y a pas de collection ${path} ici : affichez la liste des collections pour voir leurs identifiants.`;
    case 'name-taken':
      return `Une collection s’appelle déjà « ${path} » : choisissez un autre nom.`;
    case 'own-code':
      return `${path} est un code d’une collection de ce serveur même, qui est déjà là.`;
  }
}

const facts: Readonly<Record<string, string>> = {
  outlet: 'le média',
  headline: 'le titre',
  byline: 'la signature',
  published: 'le jour de publication',
  modified: 'le jour de modification',
  language: 'la langue',
  url: 'l’adresse',
};

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1024 * 1024)))} Mo`;
}

function ingest(code: IngestErrorCode, details: IngestErrorDetails): string {
  const value = `« ${String(details['value'] ?? '')} »`;
  switch (code) {
    case 'empty':
      return 'est vide : il n’y a rien à importer.';
    case 'binary':
      return 'n’est pas un genre de fichier que l’on lit : enregistrez l’article en texte, Markdown, HTML ou PDF.';
    case 'too-large':
      return `est trop gros (${megabytes(Number(details['bytes']))}, ${megabytes(Number(details['limit']))} au plus) : un fichier contient un article.`;
    case 'no-paragraphs':
      return 'n’a aucun paragraphe qui se lise comme celui d’un article.';
    case 'missing-fact': {
      const missing: readonly string[] = Array.isArray(details['facts']) ? details['facts'] : [];
      return `n’indique pas ${list(missing.map((fact) => facts[fact] ?? fact))} : ajoutez-le.`;
    }
    case 'bad-date':
      return `a une date qui n’en est pas une : ${value}. Écrivez-la AAAA-MM-JJ ou AAAA-MM-JJTHH:MM.`;
    case 'bad-url':
      return `a une adresse qui ne peut servir : ${value}. Elle doit commencer par http:// ou https:// et ne contenir aucun mot de passe.`;
    case 'bad-language':
      return `a une langue qui n’en est pas une : ${value}. Écrivez ses deux lettres, par exemple en ou fr.`;
    case 'bad-text':
      return `a une valeur trop longue (${facts[String(details['fact'])] ?? String(details['fact'])}) : ${count(Number(details['limit']), 'caractère', 'caractères')} au plus.`;
    case 'too-complex':
      return 'est construit trop en profondeur pour être lu comme une page : enregistrez plutôt son texte.';
    case 'too-slow':
      return `demande plus de ${count(Number(details['seconds']), 'seconde', 'secondes')} de lecture : enregistrez plutôt son texte.`;
    case 'too-much-memory':
      return `demande plus de ${Number(details['megabytes'])} Mo de mémoire : enregistrez plutôt son texte.`;
    case 'damaged':
      return 'est abîmé ou incomplet : enregistrez-le de nouveau.';
    case 'protected':
      return 'demande un mot de passe : enregistrez une copie qui n’en a pas.';
    case 'no-text-layer':
      return 'est un PDF sans texte, comme en font les scanners : enregistrez plutôt l’article en texte.';
    case 'too-many-pages':
      return `a ${count(Number(details['pages']), 'page', 'pages')}, et ${Number(details['limit'])} au plus sont lues : enregistrez les seules pages de l’article.`;
    case 'too-many-files':
      return `contient plus de ${count(Number(details['limit']), 'fichier', 'fichiers')} : partagez-le.`;
    case 'unsafe-path':
      return 'est un lien, ou son chemin sort de l’archive : il n’est pas lu.';
    case 'too-compressed':
      return 'se déploie à plus de cent fois sa taille, ce que ne fait aucun article : il n’est pas lu.';
    case 'nested-archive':
      return 'est une archive dans une autre : ouvrez-la d’abord.';
    case 'bad-front-matter':
      return `a un en-tête qui ne peut être lu : ${format(details['problem'] as FormatProblem, Number(details['line']), String(details['detail'] ?? ''))}`;
  }
}

function format(problem: FormatProblem, line: number, detail: string): string {
  switch (problem) {
    case 'no-front-matter':
      return 'il doit commencer par une ligne de --- et finir par une autre.';
    case 'not-yaml':
      return `la ligne ${line} n’est pas « clé: valeur » (${detail}).`;
    case 'unknown-key':
      return `la ligne ${line} a une clé inconnue : ${detail}.`;
    case 'missing-value':
      return `il doit indiquer ${detail}.`;
    case 'wrong-value':
      return `la ligne ${line} a une valeur qui ne convient pas à ${detail}.`;
    case 'no-paragraphs':
      return 'aucun paragraphe ne le suit.';
  }
}

export const failure: SourceFailureText = {
  store,
  ingest,
  fetch: fetchFailure,
  feed: feedUnreadable,
  feedCheck: feedFailure,
  format,
};
