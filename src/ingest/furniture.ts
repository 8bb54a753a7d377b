import type { FurnitureReason } from './draft.js';
import { isCaption } from './captions.js';
import { endsSentence, endsWithInitials, LONGEST_FURNITURE, wordCount } from './printed.js';

/**
 * Lines that pages print around an article, told by their own words alone. English and French. No rule names an outlet.
 */

/** Controls of the page: the whole line is one of these. */
const PAGE_CONTROL = new RegExp(
  `^(?:${[
    '(?:font|text) size',
    'taille du texte',
    'a ?[-+] ?a(?: ?[-+] ?a)?',
    '(?:share|partager)(?: (?:this|on|via|sur|by|cette?|it|with)\\b.{0,40})?',
    '(?:print|imprimer|e-?mail|save|tweet|pin it|reddit|whatsapp|copy link|copied|link copied|gift(?: this)?(?: article)?|bookmark)(?: (?:this )?(?:article|story|page))?',
    '(?:listen|écouter)(?: to (?:this )?(?:article|story))?',
    '(?:\\d[\\d,.]* )?(?:comments?|commentaires?|shares?|views?|likes?|replies|retweets?)(?: \\(?\\d+\\)?)?',
    '(?:leave|add|post|write|view|see|show|hide|read|join) (?:a |the |all |your )?(?:\\d+ )?(?:comments?|conversation|discussion)',
    '(?:advertisements?|advertising|ad|publicité|sponsored(?: content)?|promoted(?: content)?|annonce)',
    '(?:article|story|content|text) continues (?:below|after).{0,40}',
    'continue(?: reading)?(?: (?:below|the main story|main story|article))?.{0,20}',
    'la suite (?:de l.article )?(?:après|sous|ci-dessous).{0,30}',
    '(?:scroll|swipe|tap|click|hover) (?:down|here|to|for|on|through)\\b.{0,60}',
    'skip (?:to|past|advert|ad)\\b.{0,40}',
    'passer (?:au|à la)\\b.{0,40}',
    '(?:loading|chargement)(?: .{0,30})?',
    '(?:back to top|top|menu|search|rechercher|sign in|log in|register|se connecter|home|accueil|close|fermer|next|previous|show more|show less|see more|load more|play video|play|pause|mute|replay|expand|collapse|autoplay|transcript|full screen|fullscreen|toggle .{1,20})',
    '(?:\\d+|one|two|three|four|five)[ -]min(?:ute)?s?(?: (?:read|de lecture))?',
    '(?:reading time|temps de lecture)\\b.{0,20}',
    '(?:facebook|twitter|linkedin|instagram|youtube|pinterest|email|x|flipboard|telegram)(?:[ ,|/]+(?:facebook|twitter|linkedin|instagram|youtube|pinterest|email|print|share|x|whatsapp|reddit))*',
    '(?:\\d{1,2} ?(?:of|/|sur) ?\\d{1,3})',
    '(?:tags?|topics?|filed under|categories|category|mots-clés|sujets?|keywords|in this article)\\s*:?(?: .{0,120})?',
    '(?:source|sources|via)\\s*:.{0,80}',
    '(?:image|photo|slide|picture) \\d+ (?:of|/|sur) ?/? ?\\d+',
    '(?:caption|captions|advert|order reprints|reprints|permissions|breaking news|hide caption|toggle caption|enlarge(?: this image)?|view gallery|see gallery|story highlights)',
    '[\\d.,\\s]+',
    '(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/\\S*)?',
    '.{0,60}\\b(?:requires? javascript|enable javascript|browser (?:does not|doesn.t) support)\\b.{0,60}',
    '(?:tempo de leitura|tiempo de lectura|tempo di lettura|lesezeit)\\b.{0,20}',
  ].join('|')})\\s*[:.…|»›>]*$`,
  'iu',
);

/** Labels that open a link to another story or a film. */
const TEASER_LABEL =
  /^[^\p{L}\p{N}“”"«»'‘(]{0,3}(?:(?:watch|regarde[rz]|listen|écoute[rz])(?: (?:also|now|more|below|live|here|the video))?\s*[:|>»›–—]|read (?:more|also|next|the full (?:story|report))\b\s*[:|>»›–—]?|(?:related|recommended|suggested)(?: (?:story|stories|article|articles|coverage|content|news|reading|links?|topics?))?\s*[:|>»›–—]|(?:see also|also read|read also|see more|more (?:on|from|in|about) [^.]{2,60}|more (?:coverage|stories|news)|in pictures|don['’]t miss|what to read next|you may also like|you might also like|most (?:read|popular|viewed|shared)|editor['’]s picks?|lire aussi|lire (?:également|plus)|à lire(?: aussi| également)?|à voir(?: aussi)?|voir aussi|sur le même sujet|plus (?:sur|de) [^.]{2,60})\s*[:|>»›–—])/iu;

/** Labels that may also open a sentence: teasers only where no sentence ends. */
const WEAK_LABEL =
  /^(?:video|vidéo|audio|podcast|photos?|gallery|galerie|more|read|opinion|analysis|analyse|explainer|live(?: updates)?|en direct|interactive|infographic|poll|quiz|exclusive)\s*[:|>»›]\s*\S/iu;

/** A list of other stories starts under one of these; the whole line is the label. */
const RELATED_HEADING =
  /^(?:related(?: (?:stories|articles|coverage|content|news|links?|topics?|reading|posts|videos?))?|read (?:more|next|also)|see also|more (?:stories|news|coverage|like this|to read|to explore)|more great .{1,30}|more (?:on|from|in|about) .{2,60}|most (?:read|popular|viewed|shared|watched|commented)(?: .{0,30})?|recommended(?: .{0,30})?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what to read next|editor['’]s picks?|trending(?: .{0,20})?|top stories|latest(?: (?:news|stories|videos))?|popular(?: .{0,20})?|up next|from around the web|in case you missed it|don['’]t miss|lire aussi|à lire(?: aussi| également)?|à voir aussi|voir aussi|sur le même sujet|les plus lus|plus d['’]articles|articles? (?:liés|connexes|similaires|recommandés))\s*[:…»›]*$/iu;

const SIGN_UP =
  /^(?:please )?(?:sign up|subscribe|abonnez-vous|inscrivez-vous|follow (?:us|him|her|them|@?[\p{L}\p{N}_]+)|suivez|like us|join (?:us|our|the (?:conversation|discussion))|download (?:our|the)|téléchargez|get (?:the latest|our|all the|breaking|unlimited|access|full access|email|news|your|.{3,60} delivered)|click here|cliquez ici|register (?:now|today|for)|become a (?:member|subscriber|supporter|patron)|support (?:our|us|independent|the)|donate|make a donation|already (?:a|have)|don['’]t miss (?:out|a|our)|stay (?:up to date|informed|connected|on top)|want more|like what you|enjoy(?:ed|ing)? this|vous (?:aimez|voulez)|recevez|to (?:subscribe|read the full|continue reading|view this|comment)|for more (?:news|information|stories|on this|updates|details|great)|pour plus|keep up|start your (?:day|free))\b/iu;
const OFFERS =
  /\b(?:newsletters?|infolettres?|our (?:app|apps|channel|page|podcast|e-?mail|free|daily|weekly|website|site|coverage|twitter|facebook|instagram)|(?:on|via|sur) (?:facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp|x)\b|subscri(?:be|bers?|ption)|abonn(?:ez|ement)|inbox|e-?mail alerts?|notifications?|privacy policy|terms of (?:use|service)|click here|here|comment|donat|member|@\w+)/iu;

/** "Follow the coverage at https://...", "Reach the reporter on ...": a line that leads to an address. */
const FOLLOW_LINK =
  /^(?:follow|reach|find|see|read|visit|more|full coverage|for (?:more|full)|the (?:author|reporter)|suivez|retrouvez)\b.{0,120}\b(?:https?:\/\/|www\.|\w+\.com\/|@\w)\S*\.?$/iu;

const LEGAL =
  /\ball rights reserved\b|\btous droits réservés\b|^(?:©|\(c\)\s|copyright\b|droits d['’]auteur)|\bmay not be (?:published|reproduced|reprinted|redistributed|broadcast)\b|\b(?:terms of (?:use|service)|privacy policy|cookie policy|conditions d['’]utilisation|politique de confidentialité)\b.{0,80}$|\bsubject to copyright\b|\b(?:uses?|utilise) (?:of )?(?:des )?cookies\b|^citation\s*:.{0,200}\bretrieved\b|^this (?:content|material|article|story|copy|report|document) (?:is|was|has been) (?:protected|published under|licensed|supplied|produced|auto-?generated|made possible|originally)\b|^(?:disclaimer|disclosure)\s*:/iu;

const PHONE = /(?:\+?\d[\s().-]{0,2}){7,}/u;
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u;
const CONTACT_VERB =
  /\b(?:contact(?:ez)?|e-?mail|write to|call|reach(?: (?:out to|us))?|get in touch|send (?:us|your)|joindre|appelez|envoyez)\b|(?<!\p{L})écrivez(?!\p{L})/iu;
/** "A document for the Post? Write to ...": a question to readers, and whom to turn to. */
const INVITES =
  /^[^.!?]{3,140}\?\s+(?:please |merci de )?(?:contact|e-?mail|write|call|send|reach|text|ring|écrivez|contactez|appelez|joignez|envoyez|signalez)/iu;
const TO_READERS = /\b(?:you|your|us|our|vous|vos|votre|nous)\b|\btips?\b/iu;
const ASKS_FOR_NEWS =
  /\b(?:if you have|have you|got|do you have|know something|avez-vous|si vous avez)\b.{0,80}\b(?:tips?|story ideas?|information|news|something|stories|feedback|corrections?|questions?|comments?)\b/iu;

/** Who helped, at the end: "With files from ...", "(Reporting by ...; editing by ...)". */
const CREDIT =
  /^[[(—–-]?\s*(?:with (?:files|reporting|additional reporting|a report|reports) (?:from|by)|files from|additional reporting (?:by|from)|reporting (?:by|from)|(?:edited|editing|compiled|translated|produced|writing|written) by \p{Lu}|avec (?:des )?(?:informations|la collaboration|les informations)|d['’]après (?:un texte|les informations) d|traduction (?:de|:)|this (?:report|article|story) (?:by|was first published|first appeared|originally appeared|was originally published)|(?:this )?article (?:was )?(?:originally |first )?(?:published|appeared) (?:on|in|at)|contributed to this (?:report|story|article))/iu;
const CONTRIBUTED = /^[^“”"]{3,220}\bcontributed (?:to this (?:report|story|article)|reporting)\b/iu;
const ABOUT_AUTHOR =
  /^(?:about the (?:author|writer)|à propos de l['’]auteur)|^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|est) (?:an?|the|une?|la|le) [^.“”"]{0,80}\b(?:reporter|correspondent|journalist|columnist|writer|editor|producer|journaliste|chroniqueu(?:r|se)|correspondante?)\b[^.“”"]{0,120}(?:\.\s[^“”"]{0,160})?$/u;

/**
 * Why a line is furniture, by its own words.
 * @param text one printed line
 * @returns null for a line that may be a paragraph, a heading or a headline
 */
export function furnitureReason(text: string): FurnitureReason | null {
  const words = wordCount(text);
  if (words === 0) return 'page-control';
  if (text.length > LONGEST_FURNITURE) return null;
  if (words <= 14 && PAGE_CONTROL.test(text)) return 'page-control';
  if (isContact(text, words)) return 'contact';
  if (words <= 90 && LEGAL.test(text)) return 'legal';
  if (words <= 60 && (CREDIT.test(text) || CONTRIBUTED.test(text))) return 'credit';
  if (words <= 60 && ABOUT_AUTHOR.test(text)) return 'credit';
  if (isCaption(text)) return 'caption';
  if (words <= 12 && RELATED_HEADING.test(text)) return 'related';
  if (words <= 30 && TEASER_LABEL.test(text)) return 'teaser';
  if (words <= 30 && WEAK_LABEL.test(text) && !/[.”"»]$/u.test(text)) return 'teaser';
  if (words <= 25 && FOLLOW_LINK.test(text)) return 'sign-up';
  if (words <= 70 && SIGN_UP.test(text) && OFFERS.test(text) && !/[“«"]/u.test(text)) return 'sign-up';
  return null;
}

/** Whether a list of links to other stories follows the line. */
export function opensRelatedList(text: string): boolean {
  return wordCount(text) <= 12 && RELATED_HEADING.test(text);
}

function isContact(text: string, words: number): boolean {
  if (words > 60) return false;
  // Most lines have neither; the patterns cost more than all others together.
  const hasAddress = text.includes('@') && ADDRESS.test(text);
  if (hasAddress && words <= 4) return true;
  if (/[“«"]/u.test(text)) return false;
  const reachable = hasAddress || PHONE.test(text) || /\b(?:at|on|à) (?:or |@)/u.test(text);
  if (ASKS_FOR_NEWS.test(text) && CONTACT_VERB.test(text)) return true;
  if (reachable && INVITES.test(text)) return true;
  return reachable && CONTACT_VERB.test(text) && (TO_READERS.test(text) || words <= 14);
}

/** Marks that open a list item in text. */
export const LIST_MARK = /^(?:[-*•·–▪■●‣]|\d{1,2}[.)])\s+/u;

const LONGEST_HEADING_WORDS = 14;
const LONGEST_HEADING = 110;

/** A heading that asks one short question. */
const ASKS =
  /^(?:who|what|why|how|when|where|which|is|are|do|does|did|can|will|would|should|qui|que|quoi|quel(?:le)?s?|comment|pourquoi|où|quand|combien|est-ce)(?!\p{L})[^.!?]{3,70}\?$/iu;

/** Whether a line stands as a heading does: short, a capital first, no sentence, nobody speaking. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || wordCount(text) > LONGEST_HEADING_WORDS) return false;
  if (LIST_MARK.test(text) || /[,;:]$/u.test(text)) return false;
  if (/[,?!.…]\s?[”"»]/u.test(text) && !/^[“"«][^”"»]*[?!][”"»]$/u.test(text)) return false;
  if (!/^[“"'‘«¿¡(]?\s?[\p{Lu}\p{N}]/u.test(text)) return false;
  return !endsSentence(text) || endsWithInitials(text) || ASKS.test(text);
}
