/** French verbs whose forms Snowball parts: each form is stemmed as the infinitive, "suspendu" and "suspend" as "suspendre". */

/** Beginnings of verbs, folded, and the endings they share; the first ending is the infinitive's. */
const conjugations: readonly (readonly [beginnings: string, endings: string])[] = [
  [
    'ven atten enten defen suspen eten descen preten repon per correspon depen repan ren',
    'dre d ds dent dait daient du due dus dues dra dront drait draient dant dez dons',
  ],
  [
    'ap com re sur',
    'prendre prend prends prennent prenait prenaient pris prise prises prendra prendront prendrait prenant',
  ],
  [
    'per pro re sou ad com trans compro',
    'mettre met mets mettent mettait mettaient mis mise mises mettra mettront mettrait mettant',
  ],
  [
    'de re inter par pre',
    'venir vient viens viennent venait venaient venu venue venus venues viendra viendront viendrait',
  ],
  [
    're main ob sou con de appar',
    'tenir tient tiens tiennent tenait tenaient tenu tenue tenus tenues tiendra tiendront tiendrait',
  ],
  ['ouv rouv couv decouv', 'rir re rent rait raient ert erte erts ertes rira riront'],
  ['off souff', 'rir re rent rait raient ert erte erts ertes rira riront'],
  [
    'cond constr reconstr detr red introd trad ded instr',
    'uire uit uits uite uites uisent uisait uisaient uira uiront uirait uisant',
  ],
  ['rec dec aperc', 'evoir oit ois oivent evait evaient u ue us ues evra evront evrait'],
  ['prev', 'oir oit ois oient oyait oyaient u ue us ues oira oiront oirait'],
  ['ec dec ins presc', 'rire rit rits rite rites rivent rivait rivaient rira riront rirait rivant'],
  ['inter contre pre', 'dire dit dits dite dites disent disait disaient dira diront dirait disant'],
  ['el', 'ire u ue us ues isent isait ira iront'],
  ['conn reconn appar dispar', 'aitre ait aissent aissait aissaient u ue us ues aitra aitront'],
  ['cra contra pla', 'indre int inte ints intes ignent ignait ignaient indra indront'],
  ['atte ete enfre restre', 'indre int inte ints intes ignent ignait ignaient indra indront'],
  ['rejo', 'indre int inte ints intes ignent ignait ignaient indra indront'],
  ['su poursu', 'ivre it ivent ivait ivaient ivi ivie ivis ivies ivra ivront ivrait'],
  ['conva', 'incre inc incs incu incue incus incues inquent inquait incra'],
  ['res', 'oudre out olu olue olus olues olvent olvait oudra'],
  ['acqu conqu requ', 'erir iert ierent is ise ises erait erra erront'],
  ['comba aba deba ba', 'ttre t tent ttait ttaient ttu ttue ttus ttues ttent ttra ttront'],
  ['interrom rom corrom', 'pre pt pent pait paient pu pue pus pues pra pront'],
  ['concl excl', 'ure ut uent uait u ue us ues ura uront'],
  ['dor', 'mir t ment mait maient mi mira miront'],
  ['desser', 'vir t vent vait vaient vi vie vis vies vira viront'],
  ['v', 'enir ient ienne iens iennent enait enaient enu enue enus enues iendra iendront iendrait'],
  ['empl depl nett', 'oyer oie oies oient oye oyes oyee oyees oiera oieront'],
  ['env renv', 'oyer oie oies oient oye oyes oyee oyees erra erront errait'],
  ['pa essa effra', 'yer ye yes yee yees ie ies ient iera ieront'],
  [
    'publ verif modif notif justif qualif identif confi signif rectif sacrif multipl oubl negoc assoc etud licenc exped benefic appreci certif',
    'ier ie ies iee iees',
  ],
  ['prefer transfer sugger oper liber toler differ retir', 'er ent ait aient ez'],
  ['laiss baiss abaiss exig tu', 'er ent'],
  ['entr', 'er ent ait aient ant era eront erait es'],
  ['fon confon tor mor', 'dre d ds dent dait daient du due dus dues dra dront drait draient dant'],
];

/** The infinitive of each form, both folded. */
export const frenchInfinitives: ReadonlyMap<string, string> = new Map(
  conjugations.flatMap(([beginnings, endings]) => {
    const [infinitive, ...others] = endings.split(' ');
    return beginnings
      .split(' ')
      .flatMap((beginning) => others.map((ending) => [beginning + ending, beginning + infinitive!] as const));
  }),
);

/** Shorter words in "-ent" are nouns, or forms of which too little is left. */
const pluralLength = 6;

/** Folded words in "-ent" that are no verb's third person plural; of those in "-ment" the verbs are told, which are fewer. */
const endedByNature = new Set(
  `accident incident occident agent argent client patient impatient resident president dissident continent content mecontent
  permanent immanent eminent imminent urgent violent absent recent decent indecent evident innocent different indifferent talent
  souvent vent auvent couvent paravent cent pourcent dent trident lent parent apparent transparent torrent concurrent accent excedent
  precedent antecedent equivalent eloquent frequent consequent subsequent delinquent intelligent coherent incoherent inherent
  adherent competent incompetent impotent latent patent ingredient expedient inconvenient recipient gradient quotient coefficient
  deficient efficient inefficient omniscient conscient inconscient ambient orient affluent confluent influent pertinent adjacent
  adolescent convalescent contingent indigent diligent negligent exigent insurgent divergent convergent detergent regent tangent
  turbulent opulent virulent corpulent somnolent excellent polyvalent ambivalent prevalent ardent prudent imprudent impudent
  strident present sent ressent consent assent arpent serpent repent fervent event relent`.split(/\s+/u),
);
const verbInMent =
  /(?:(?:f[eio]r|clai?|cla|pri|ani|esti|ai|(?:n|s|g|p)om|gram|cho|(?:f|ll|ss|s|h)u|cal|ar|bla|enta|tra|fil|ffa)m|^sem|^mim)ent$/u;

/** What Snowball takes away itself. */
const knownEnding = /(?:ai|iss)ent$/u;

/**
 * The infinitive of a verb in "-er" in the third person plural, of which Snowball leaves the ending on: "demandent".
 *
 * @param word - folded
 * @returns any other word as it is
 */
function withoutPluralEnding(word: string): string {
  if (word.length < pluralLength || !word.endsWith('ent')) return word;
  if (knownEnding.test(word) || endedByNature.has(word)) return word;
  return word.endsWith('ment') && !verbInMent.test(word) ? word : word.replace(/(?:er)?ent$/u, 'er');
}

/** Nouns that Snowball gives the stem of other words (a town hall is no mayor, a department no departure), and what they are stemmed as. */
export const frenchNouns: readonly (readonly [noun: string, as: string])[] = [
  ['mairie', 'municipalite'],
  ['mairies', 'municipalite'],
  ['departement', 'departemental'],
  ['departements', 'departemental'],
  ['armee', 'militaire'],
  ['armees', 'militaire'],
  ['annee', 'annuel'],
  ['annees', 'annuel'],
];

/**
 * The masculine of a participle in the feminine: without accents Snowball takes "acceptée" for another word than "accepté".
 *
 * @param word - folded
 * @returns any other word as it is
 */
function masculine(word: string): string {
  return word.replace(/(?<=\p{L}{2})ees?$/u, 'e');
}

/**
 * What a verb's form without an irregular infinitive is stemmed as.
 *
 * @param word - folded
 * @returns any other word as it is
 */
export function frenchUninflected(word: string): string {
  return masculine(withoutPluralEnding(word));
}
