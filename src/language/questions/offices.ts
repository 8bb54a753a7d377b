/** Offices and callings that a question asks somebody of ("which minister"), each with the words for it in the roles that articles give. All are folded. */

/** By the noun that asks; a noun that is not here is none that tells whom it asks for. */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>;

function offices(groups: Readonly<Record<string, string>>): Offices {
  return new Map(
    Object.entries(groups).flatMap(([nouns, roles]) =>
      nouns.split(' ').map((noun) => [noun, new Set([...nouns.split(' '), ...roles.split(' ')])] as const),
    ),
  );
}

export const englishOffices = offices({
  'minister cabinet government': 'premier secretary chancellor taoiseach attorney',
  'politician lawmaker legislator parliamentarian':
    'minister premier secretary chancellor mayor president councillor councilor senator deputy governor leader chair chairman chairwoman member mp mep alderman congressman congresswoman representative commissioner speaker',
  'official officer civil':
    'officials spokesman spokeswoman spokesperson director secretary inspector commissioner superintendent staff employee head clerk chief',
  'spokesman spokeswoman spokesperson spokespeople': 'press representative speaks communications media',
  'lawyer solicitor barrister attorney counsel jurist': 'legal law advocate adviser',
  'campaigner activist advocate':
    'campaign rights leads organiser organizer leader director chair chairwoman chairman secretary',
  'expert scientist researcher professor academic analyst':
    'lecturer university institute specialist economist historian scholar',
  'doctor physician medic': 'gp surgeon professor paediatrician cardiologist medical nurse',
  unionist: 'union steward secretary convener leader leads',
  'executive manager boss businessman businesswoman':
    'director chief owner head president founder chair chairman runs ceo',
  mayor: 'mayoress burgomaster',
  'judge magistrate': 'justice court',
  'householder homeowner resident tenant villager islander local neighbour':
    'resident residents tenants lives pensioner',
});

export const frenchOffices = offices({
  'ministre ministres gouvernement': 'premier secretaire',
  'politique politicien politicienne elu elue parlementaire':
    'ministre premier maire president presidente conseiller conseillere depute deputee senateur senatrice prefet syndic syndique gouverneur secretaire chef',
  'responsable officiel officielle fonctionnaire agent':
    'porte parole directeur directrice secretaire chef inspecteur inspectrice employe employee cadre prefet haut haute',
  'avocat avocate juriste': 'conseil droit juridique',
  'militant militante': 'association collectif responsable president presidente campagne droits',
  'expert experte scientifique chercheur chercheuse specialiste': 'professeur professeure universite institut',
  medecin: 'docteur chirurgien professeur pediatre',
  syndicaliste: 'syndicat delegue deleguee secretaire',
  'patron patronne dirigeant dirigeante':
    'directeur directrice president presidente chef gerant gerante fondateur fondatrice pdg',
  maire: 'syndic syndique bourgmestre',
});
