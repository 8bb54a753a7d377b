/**
 * Kinds of things and of people, and the nouns by which reports call one of a kind: a reader who asks for the incident means what
 * one outlet calls a leak and another a spill. General nouns of news only; that a noun is here makes no phrase of the coverage an
 * answer by itself.
 */
export const kindsInEnglish: readonly string[] = [
  // what happens
  `incident event accident episode affair occurrence disaster: accident incident leak spill leakage mishap crash collision fire blaze explosion
   blast outage breakdown malfunction fault failure collapse flood flooding landslide avalanche release escape discharge shooting attack stabbing
   derailment sinking capsizing rupture breach burst emergency tragedy disaster catastrophe wreck pollution contamination poisoning break`,
  'leak spill: leak spill leakage release discharge escape seepage mishap outflow pollution',
  'fire blaze: fire blaze inferno flames wildfire',
  'crash collision: crash collision accident wreck smash pile-up',
  'blast explosion: blast explosion detonation',
  'protest demonstration rally march unrest riot: protest demonstration march rally sit-in blockade picket walkout vigil gathering unrest riot',
  'strike walkout stoppage industrial: strike walkout stoppage action dispute',
  'dispute row conflict quarrel feud standoff clash argument disagreement: dispute row conflict quarrel feud standoff clash argument disagreement spat',
  'outage blackout disruption interruption: outage blackout cut failure interruption breakdown disruption',
  // what is decided
  `measure move step action policy: decision measure move step ban embargo closure shutdown curfew lockdown restriction limit order halt moratorium
   suspension freeze pause rule cap tariff levy sanction quarantine cut blockade prohibition decree curb stop regulation scheme programme
   program giveaway plan`,
  'move: plan proposal decision deployment transfer relocation shift step measure',
  'ban prohibition embargo moratorium: ban embargo prohibition moratorium closure blockade bar halt suspension curb restriction',
  'closure closing shutdown shutting: closure closing shutdown shutting end suspension',
  'limit cap ceiling quota maximum restriction: limit cap ceiling quota maximum restriction curb threshold allowance',
  'plan proposal project scheme: plan proposal project scheme idea programme program draft initiative bid blueprint',
  'agreement deal pact accord treaty arrangement settlement: agreement deal pact accord treaty settlement arrangement compromise contract truce memorandum',
  'decision ruling verdict judgment judgement: decision ruling verdict order judgment judgement resolution vote finding',
  'payment money sum: payment supplement surcharge invoice levy duty tariff tax licence license dues subscription price loan package support funding cash bailout rescue fund fee toll grant subsidy bonus compensation charge fine levy handout aid refund rebate allowance',
  'price increase rise hike: increase rise hike surcharge jump',
  'cut cuts reduction: cut reduction saving decrease trim',
  'order decree mandate: order decree ban rule restriction directive instruction ruling measure edict mandate limit policy prohibition closure',
  'rule requirement mandate: rule requirement mandate ban decree order restriction regulation measure embargo closure limit condition',
  `operation action: operation raid eviction clearance demolition rescue sweep search removal turnback deployment patrol mission exercise surgery
   procedure transfer expulsion deportation cull`,
  'talk talks negotiation discussion: talk discussion negotiation conversation contact dialogue exchange consultation back-and-forth haggling',
  'promise guarantee assurance pledge undertaking commitment: promise guarantee assurance pledge undertaking commitment word vow',
  'inquiry investigation probe enquiry: inquiry investigation probe review examination audit study',
  'report study: report study document review paper findings research analysis survey',
  'layoff redundancy dismissal sacking lay-off: layoff lay-off redundancy dismissal cut loss sack headcount',
  'material stuff substance: material substance mud sand soil spoil sludge waste debris rubble dust toxin chemical poison liquid gas powder',
  'study: study report data result findings paper research survey',
  'interview talk: interview screening questioning conversation hearing',
  'check control inspection test screening: check control inspection test screening search examination',
  'charge fee levy: charge fee levy toll tax fare price fine surcharge',
  'factory mill: factory mill plant works',
  'help aid support: help aid support assistance offer rescue relief escort service',
  'mask: mask covering cloth face-covering veil rag',
  'law bill: law act bill statute legislation code regulation ordinance',
  'document paper: document paper letter memo report file statement note dossier',
  // sickness
  `epidemic pandemic outbreak virus disease illness sickness infection: epidemic pandemic outbreak virus disease illness infection influenza flu
   plague contagion crisis emergency sickness`,
  'crisis emergency: crisis emergency disaster catastrophe epidemic pandemic outbreak shortage',
  `poison toxin pollutant contaminant substance chemical: poison toxin pollutant contaminant chemical pesticide bacteria bacterium substance
   venom toxic pollution contamination waste residue`,
  // things
  `machine device equipment apparatus gadget: machine device equipment apparatus gadget scanner camera robot drone computer sensor printer
   detector reader terminal kiosk turbine pump engine unit system gear`,
  'camera scanner: camera scanner lens reader',
  'drone: drone aircraft quadcopter',
  'vehicle: vehicle car truck lorry van bus coach trailer tractor motorbike tram juggernaut',
  'truck lorry juggernaut trailer: truck lorry vehicle trailer haulier rig juggernaut',
  'bus coach: bus coach shuttle service vehicle',
  'train tram: train tram service railcar carriage locomotive',
  'ship boat vessel craft: dredger dinghy ship boat vessel ferry tanker trawler freighter barge yacht craft cutter launch catamaran',
  'plane aircraft jet airliner: plane aircraft jet airliner airplane aeroplane helicopter',
  'road route: road route highway motorway street lane track bypass',
  'bridge crossing: bridge crossing viaduct span footbridge overpass',
  'pipeline pipe line: pipeline pipe line conduit artery duct',
  'dam barrier: dam barrier dyke dike levee embankment weir wall',
  `building house site: building house hall tower block school church factory barn hotel site complex property premises facility warehouse`,
  'hospital clinic: hospital clinic infirmary facility ward unit centre center site department institution provider',
  'ward unit department: ward unit department clinic wing service',
  'school: school academy college classroom district board agency campus establishment',
  'district council municipality: district council municipality board agency town county authority',
  'factory plant mill: factory plant mill works facility site',
  'mine quarry pit: mine quarry pit colliery site',
  'farm holding: farm holding unit smallholding estate establishment ranch plantation premises herd',
  `place area spot location where: gate entrance door harbour harbor port coast shore sea seas water waters road roadside route street square river
   bridge station airport pass crossing checkpoint beach reef island quay dock border frontier ground field shed hall room corridor wall roof
   place site area spot camp stop park yard halt centre center facility point zone position lot land estate
   line side edge mile town village city district entry exit jetty pier steps step stairs courtyard terrace balcony porch doorstep villa house
   quayside waterfront wharf basin upland bank reach stretch channel nation country capital depot barracks lake pond canal lagoon bay cove gulf estuary strait sound fjord
   reservoir marsh swamp wetland valley plain plateau mountain hill ridge cliff cape headland peninsula desert forest wood clearing meadow
   garden courtyard yard garage cellar basement attic loft cave tunnel alley avenue boulevard lane junction roundabout layby lay-by verge kerb
   forecourt plaza marketplace market church chapel mosque temple cemetery library museum theatre stadium arena gym gymnasium hostel hotel
   motel pub bar restaurant kitchen canteen office headquarters base outpost post hut cabin tent ward cell dock wharf berth mooring anchorage
   marina slipway boatyard shipyard terminal platform siding runway hangar tarmac farmyard barn stable pasture orchard vineyard plantation
   perimeter fence enclosure precinct quarter neighbourhood neighborhood suburb outskirts hamlet province county state region territory
   hinterland interior waterfront seafront promenade esplanade jetty pier slope summit foot mouth source upstream downstream spit sandbank shoal bank`,
  'site yard lot compound facility: site yard lot compound facility park depot camp centre center plant works ground field pound warehouse premises station terminal',
  'tent: tent camp shelter encampment settlement installation jungle canvas',
  'drug medicine medication treatment therapy: drug medicine medication treatment infusion pill agent jab therapy product',
  'damage harm injury: damage harm injury loss case wound toll destruction',
  'camp shelter: camp shelter settlement site centre center facility encampment',
  'home house household: estate block building home house household customer family property dwelling flat apartment',
  'wood forest: wood forest woodland trees',
  'animal livestock cattle: animal livestock cattle cow bovine herd sheep goat pig calf beast stock',
  'cattle cow: cattle cow bovine livestock herd animal beast',
  'dog: dog hound pet animal',
  'fish: fish stock catch shoal',
  'crop harvest: crop harvest yield grain',
  'maize corn wheat rice grain cereal: grain crop harvest maize corn wheat rice cereal load cargo shipment stock food',
  'fruit vegetable produce: fruit vegetable produce crop harvest load cargo shipment',
  `shortage shortfall lack scarcity drought dearth: shortage shortfall lack scarcity drought dearth deficit squeeze crunch gap crisis dryness
   famine emergency`,
  'surplus glut: surplus glut excess overflow',
  'fuel gas petrol diesel: fuel gas petrol diesel gasoline oil supply delivery',
  'power electricity energy: power electricity energy current supply megawatt kilowatt flow',
  'cable line link interconnector: cable line link interconnector connection wire grid',
  `handling use treatment: handling use treatment storage storing hoarding impoundment diversion withholding retention disposal seizure keeping`,
  'picture image photo: picture image photo photograph snapshot portrait scan',
  'data information record: data information record file details',
  // bodies
  `watchdog regulator agency authority body: authority agency regulator commission ombudsman inspectorate directorate office bureau board
   council watchdog panel body`,
  'company firm operator business: firm giant conglomerate outfit boardroom concern chain distributor retailer producer broadcaster company firm operator owner maker manufacturer supplier business group corporation enterprise contractor utility provider giant developer drugmaker carrier airline',
  'group organisation organization association charity: group organisation organization association charity union campaign alliance network league society',
  'government cabinet administration: government cabinet administration ministry authorities executive',
  'union: union federation association',
  'gang criminals: gang ring network group criminals',
  // people and bodies by what they do
  'spokesperson spokesman spokeswoman: spokesperson spokesman spokeswoman spokespeople officer official representative',
  `opponent critic objector: opponent critic objector campaigner protester councillor backbencher rebel detractor activist resident villager
   dissenter`,
  'supporter backer: supporter backer advocate champion ally proponent',
  `expert specialist adviser advisor: expert specialist adviser advisor scientist researcher engineer doctor institute academy biologist
   hydrologist geologist economist panel professor advice guidance`,
  `inspector visitor controller: inspector warden visitor officer official registrar caseworker inspectorate controller auditor assessor patrol
   surveyor team`,
  'investigator detective: investigator detective police prosecutor officer inquiry',
  'journalist reporter press: journalist reporter press media newsroom camera newspaper outlet correspondent crew',
  `employer boss hirer: employer boss grower farmer owner company firm contractor orchardist manager`,
  'recruiter agent broker: recruiter agent broker contractor gang trafficker middleman poacher tout headhunter',
  'seller retailer shop store: seller retailer shop store kiosk newsagent dealer trader vendor merchant supermarket outlet chemist pharmacy stall counter',
  'buyer purchaser: buyer purchaser customer dealer trader shopper',
  'owner holder: owner holder proprietor landlord keeper householder',
  'criminal crook: criminal crook gang smuggler trafficker thief fraudster cheat robber swindler bandit poacher',
  'leader head chief boss: leader head chief boss director chair chairman chairwoman president chairperson mayor minister premier',
  'staff: staff officer official employee people aide team crew colleague civil servant personnel worker guard',
  'court tribunal judge: court tribunal judge justice bench magistrate jury',
  'body: operator company firm trust management utility corporation carrier owner service administration conservancy department',
  'authority: authority agency conservancy board council commission administration office department ministry body service inspectorate',
  'ministry department: ministry department minister official chief office',
  'army military: army military soldier troop force unit',
  'partner neighbour neighbor side: partner neighbour neighbor counterpart government capital administration ministry',
  // words and papers
  `assurance guarantee explanation answer demand request: assurance guarantee explanation answer pledge promise undertaking commitment confirmation
   clarity clarification word reply vow`,
  `permit licence license: permit licence license paper paperwork permission authorisation authorization certificate pass visa`,
  'entitlement right claim: entitlement right licence license permit claim privilege concession',
  'certificate diploma: certificate diploma degree leaver qualification',
  `message reply answer: message reply answer email e-mail letter statement text note post tweet response`,
  'act statute: act statute law convention treaty code charter',
  'clause term: clause term provision condition contract',
  'appearance occasion conference briefing: appearance occasion conference briefing call meeting address statement interview',
  // acts and states
  'stay: stay freeze halt suspension injunction pause stop delay order',
  'ruling judgment: stay freeze halt suspension injunction',
  `smoke fumes pollution emission: smoke smog fume pollution emission soot exhaust haze particulate gas`,
  'overcrowding crowding: overcrowding overcrowded overfull congestion capacity crush squeeze',
  'contact: contact touch talk discussion conversation negotiation call dialogue telephone phone',
  'change reversal turn shift: change reversal turn shift u-turn about-turn climbdown retreat break overhaul reform',
  'arrangement: arrangement scheme trial pilot rule deal agreement regime system',
  'mistreatment handling treatment abuse: mistreatment ill-treatment maltreatment abuse exploitation cruelty',
  'halt stop standstill stoppage: halt stop standstill stoppage suspension freeze pause closure ban',
  'trouble unrest disturbance: trouble unrest disturbance blockade sabotage theft vandalism disorder violence attack obstruction',
  // things and places
  'gear tool tackle equipment: gear tool tackle equipment net mesh trap line rod pot kit rig',
  'barrier fence: barrier fence boom wall barricade cordon chain dam blockade net',
  'goods cargo load freight shipment: goods cargo load freight shipment consignment grain delivery ore stock parcel container commodity merchandise',
  'border frontier line boundary: border frontier line boundary crossing checkpoint',
  'room space capacity: room space capacity place bed cell berth slot',
  'prison jail: prison jail gaol penitentiary site facility institution estate centre center',
  'card ticket: card pass ticket sim subscription permit',
  'heater stove burner: heater stove burner fireplace boiler fire hearth furnace',
  'flat apartment dwelling: flat apartment dwelling home house estate roof block housing tenement',
  'dwelling house: shack hut cabin cottage flat housing roof',
  'phone telephone gadget: phone telephone smartphone mobile handset watch gadget device',
  `tablet pill medicine: tablet pill medicine drug product medication capsule`,
  'basin valley area region district zone: basin valley airshed area region district zone territory catchment perimeter belt',
  'channel river stretch: channel river stretch reach water waterway canal lake estuary stream',
  'exam test: exam examination test paper sitting session resit',
  'mark result grade: mark result grade score',
  // people
  'woman women mother: woman women mother mum mom',
  'man men: man men father',
  'child children kid pupil youngster minor teenager: child children kid pupil schoolchild student youngster learner minor toddler infant teenager teen',
  'patient: patient case sick resident',
  `resident inhabitant local villager: resident inhabitant local villager neighbour neighbor islander citizen homeowner householder family
   tenant occupier occupant household squatter`,
  'protester protestor demonstrator activist campaigner: protester protestor demonstrator activist campaigner marcher rioter crowd opponent',
  'tenant renter lodger: tenant occupier squatter leaseholder household resident family renter lodger occupant inhabitant',
  'worker employee staff workforce personnel crew: member striker personnel headcount worker employee staff crew workforce labourer laborer',
  'farmer grower: farmer grower landowner rancher producer smallholder',
  'driver motorist trucker haulier: driver motorist trucker haulier hauler commuter',
  'passenger traveller traveler commuter holidaymaker tourist: passenger traveller traveler commuter rider holidaymaker tourist customer guest family',
  'migrant refugee asylum immigrant newcomer: migrant refugee immigrant claimant seeker newcomer foreigner alien',
  'critic opponent: critic opponent campaigner objector',
  'victim: victim casualty dead injured survivor',
  'customer client consumer household subscriber user: customer client consumer household subscriber user home shopper',
  'soldier troop military: soldier troop force fighter personnel military reinforcement army',
];
