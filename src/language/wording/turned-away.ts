/** How one tells who or what is not let in, is sent back or is cut off: each outlet does by a verb of its own. */

export interface TurnedAway {
  /** Ends a topic that asks for those: "the people being turned away". */
  asked: RegExp;
  /** Begins what stands behind them: "claimants whom the port is barring". */
  behind: RegExp;
  /** Ends what stands before them: "has been turning away". */
  before: RegExp;
}

const englishDone =
  '(?:(?:turned|sent|driven|forced|pushed) (?:back|away|down|home)|(?:shut|kept|locked|kicked|thrown|driven|forced) out|cut off|disconnected|refused|rejected|barred|blocked|excluded|expelled|ejected|returned|removed|deported|denied|banned|repatriated)';

const englishDoing =
  '(?:(?:turn|send|driv|forc|push)(?:s|es|ed|e|ing)? (?:back|away|down)|(?:shut|keep|lock|kick|throw|driv|forc)(?:s|es|e|t?ing)? out|cut(?:s|ting)? off|disconnect(?:s|ed|ing)?|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|exclud(?:es?|ed|ing)|expel(?:s|led|ling)?|return(?:s|ed|ing)?|remov(?:es?|ed|ing)|deport(?:s|ed|ing)?|den(?:y|ies|ied|ying)|ban(?:s|ned|ning)?|repatriat(?:es?|ed|ing))';

/** The particle of a verb whose object stands before it: "whom they are sending back". */
const englishParted = '(?:turn|send|keep|shut|kick|lock|throw)(?:s|t?ing)? (?:back|away|down|out|home)';

const english: TurnedAway = {
  asked: new RegExp(
    String.raw`^(?!where(?!\p{L}))(?:.* )?(?:being |who are |that are |which are |who were |that were )?${englishDone}(?: (?:by|from|at|across|over|in|under) .{1,40})?$`,
    'iu',
  ),
  behind: new RegExp(
    String.raw`^,? (?:(?:who|that|which) (?:(?:is|are|was|were|has|have|had|been|being|now) ){0,3}${englishDone}|(?:being |now )?${englishDone}|(?:whom |who |that |which )?(?:(?:the |its )?[\p{L}’'-]+ ){1,4}(?:${englishParted}|${englishDoing}))(?!\p{L})`,
    'iu',
  ),
  before: new RegExp(String.raw`(?<!\p{L})${englishDoing} (?:the |all |any |those |these |some |more )?$`, 'iu'),
};

const frenchDone =
  '(?:refoulée?s?|renvoyée?s?|refusée?s?|expulsée?s?|rejetée?s?|repoussée?s?|exclue?s?|interdite?s?|bloquée?s?|écartée?s?)';

const frenchDoing =
  '(?:refoul(?:e|ent|er)|renvo(?:ie|ient|yer)|refus(?:e|ent|er)|expuls(?:e|ent|er)|rejett?(?:e|ent|er)|repouss(?:e|ent|er)|exclu(?:t|ent|re)|interdi(?:t|sent|re)|bloqu(?:e|ent|er)|écart(?:e|ent|er))';

const french: TurnedAway = {
  asked: new RegExp(
    String.raw`^(?!où(?!\p{L}))(?:.* )?(?:qui (?:sont|ont été) |qu['’]on )?(?:${frenchDone}|${frenchDoing})(?: (?:par|de|du|des|à|au|dans) .{1,40})?$`,
    'iu',
  ),
  behind: new RegExp(
    String.raw`^(?: \p{L}+e?s)?,? (?:(?:qui (?:sont|ont été|étaient) )?${frenchDone}|(?:que |qu['’])(?:[\p{L}’'-]+ ){1,4}${frenchDoing})(?!\p{L})`,
    'iu',
  ),
  before: new RegExp(String.raw`(?<!\p{L})${frenchDoing} (?:les |des |ces |tous les )$`, 'iu'),
};

const packs: Readonly<Record<string, TurnedAway>> = { en: english, fr: french };

/** @returns undefined for a language without such words */
export function turnedAwayFor(language: string): TurnedAway | undefined {
  return packs[language];
}
