/**
 * Plural nouns for those of whom news tells: who is concerned rather than who speaks (the packs have the nouns for speakers). Common
 * nouns of any story; one that as often names a thing is left out ("carriers", "escorts").
 */
import { fold } from '../words.js';

const english = `
  aliens arrivals illegals stowaways deportees evictees internees hopefuls addicts smokers diners dependants dependents newborns carers caregivers
  holidaymakers homeowners retailers traders crews staff customers babies boys cardholders civilians clients commuters consumers convicts cyclists
  detainees drivers elderly evacuees families farmers fighters fishermen foreigners girls growers guests homeless households immigrants infants
  inmates islanders kids learners locals migrants minors motorists mourners neighbours neighbors newcomers nomads patients passengers pedestrians
  pensioners police prisoners pupils rebels recruits refugees renters retirees riders rioters sailors seasonals settlers shoppers soldiers squatters
  strikers subscribers survivors taxpayers teens teenagers tenants toddlers tourists trainees truckers hauliers haulers travellers travelers troops
  villagers visitors youngsters youths adolescents adults amateurs ancestors anglers applicants apprentices arrivers artisans athletes attendees
  auctioneers bakers bargees bartenders barbers bargemen beekeepers beggars beneficiaries bidders biologists boatmen boatpeople boarders boaters
  bondholders borrowers bookmakers breeders brewers bricklayers brokers builders businessmen businesswomen butchers bystanders cabbies campers
  candidates captives carpenters casualties caterers cattlemen citizens claimants cleaners climbers clinicians coachmen coastguards colliers
  compatriots competitors congregants conscripts contestants contractors cooks couriers crewmen crewmembers creditors criminals crofters crossers
  cultivators dairymen dealers debtors defectors delinquents depositors descendants developers deckhands disabled dispatchers displaced distillers
  distributors divers dockers dockhands donors drinkers dwellers earners elders electricians emigrants employees enthusiasts examinees exhibitors
  exiles expatriates expats exporters fans farmhands fathers felons filmgoers financiers fishers foragers foresters fosterers freelancers freshmen
  fugitives gamblers gardeners gatherers gamekeepers graduates grandparents graziers grocers guards guardians guerrillas gunmen hawkers heirs herders
  herdsmen hikers hitchhikers holders hospitalised hostages hoteliers housekeepers householders hunters importers infected inhabitants injured
  insurgents insured intruders investors irrigators janitors jobseekers joggers journeymen juveniles keepers labourers laborers landholders landlords
  landowners laymen leaseholders lenders licensees loggers lorrymen lodgers lumberjacks machinists mariners mechanics members merchants midwives
  militants millers millworkers miners monks mothers musicians nationals natives needy nuns nurses occupants occupiers offenders officers onlookers
  organisers orphans outpatients owners parishioners parents participants partygoers peasants performers pickers pilgrims pilots pirates planters
  players plumbers poachers policyholders porters postmen potters poultrymen practitioners producers protesters punters purchasers ranchers
  ratepayers readers reapers recipients relatives residents restaurateurs returnees revellers rescuers rowers savers scavengers schoolboys
  schoolchildren schoolgirls seafarers seamen seniors servicemen shareholders shepherds shipowners shippers shopkeepers sick siblings skippers
  sleepers smallholders smugglers sophomores spectators sportsmen staffers starters stevedores stockmen stragglers strangers subcontractors suppliers
  surfers suspects sweepers swimmers tailors teachers thieves tillers toilers trainers trappers trawlermen trespassers troopers undergraduates
  unemployed unvaccinated users vacationers vendors vets viewers vintners voters wagoners waiters walkers warders watchers weavers welders whalers
  whistleblowers wholesalers widows winegrowers woodcutters worshippers worshipers wounded
  absconders absentees backpackers beachcombers bikers blockaders bloggers blokes brawlers bushwalkers canoeists captains cavers chasers cheats
  commissioners councillors crabbers crooks croppers daredevils deliverers dodgers drifters drovers drunks engineers ferrymen fishwives folk
  forgers freeloaders gamers gatecrashers gleaners goatherds hackers handlers handymen helpers hillwalkers hoarders hobbyists hooligans idlers
  kayakers lawbreakers layabouts loafers loiterers looters marchers moochers mountaineers muggers netters oldsters operatives orchardists
  outsiders overstayers patrons pedlars pickets prospectors rafters raiders ramblers ravers refuseniks robbers runaways scientists scroungers
  sealers shooters shrimpers skaters skiers sleuths snorkellers specialists spongers strollers students swindlers technicians trekkers
  troublemakers vagrants vandals vapers vigilantes villains vloggers wanderers wardens wildfowlers yachtsmen yobs`;

const french = `
  écoliers élèves enfants habitants usagers riverains migrants réfugiés manifestants grévistes passagers voyageurs clients locataires camionneurs
  chauffeurs conducteurs transporteurs routiers occupants squatteurs exilés clandestins malades retraités ouvriers soldats militaires pêcheurs
  éleveurs familles ménages étrangers détenus vacanciers touristes sinistrés victimes abonnés accouchées adolescents agriculteurs allocataires
  apiculteurs apprentis armateurs arrivants artisans assurés automobilistes bailleurs bateliers bénéficiaires bergers blessés boulangers bouchers
  bûcherons cafetiers campeurs candidats chasseurs cheminots chômeurs collégiens commerçants consommateurs contribuables copropriétaires coupeurs
  créanciers cueilleurs cultivateurs cyclistes débardeurs demandeurs déplacés dockers donneurs électeurs embarqués employés emprunteurs épargnants
  équipages étudiants évacués expatriés expulsés exportateurs forains frontaliers grossistes hébergés hôteliers immigrés importateurs infirmiers
  insulaires intérimaires internés jeunes laitiers licenciés lycéens maraîchers mariniers marins matelots mareyeurs marchands mineurs navetteurs
  négociants nourrissons paroissiens parents paysans pendulaires pensionnaires piétons pilotes planteurs plongeurs producteurs promeneurs
  propriétaires randonneurs rapatriés réservistes résidents ressortissants restaurateurs saisonniers salariés scolaires sourds stagiaires supporters
  titulaires travailleurs vendangeurs vendeurs vieillards villageois viticulteurs voisins`;

/** Folded. */
export const peopleNouns: ReadonlySet<string> = new Set(`${english} ${french}`.trim().split(/\s+/u).map(fold));

/** Plural nouns for things that are made from verbs as those for people are: a burner is no person, a picker is one. Folded. */
export const madeThings: ReadonlySet<string> = new Set(
  `
  accelerators accidents beepers blenders boilers boosters borders buffers bulldozers bumpers burners calculators
  chapters chargers computers containers contaminants contents conveyors cookers coolers corridors counters covers
  currents destroyers detectors deterrents diggers dinners disinfectants documents doors drawers dredgers dryers
  elevators errors escalators events excavators factors fertilisers fertilizers fevers fillers filters floors flowers
  folders freezers freighters generators grants heaters implants incidents indicators inverters jammers layers letters
  levers lighters livers markers matters meters mirrors mixers monitors motors mowers numbers offers orders pagers
  papers patents payments plants pollutants posters powers printers projectors propellers quarters radiators reactors
  receivers recorders refrigerators registers restaurants rivers routers rudders rulers scanners scrubbers sectors
  sensors servers shelters showers shutters silencers simulators slippers sprinklers statements steamers stickers
  stoppers summers suppers tankers thermometers timers toasters towers trackers tractors trailers transmitters
  trawlers ventilators washers waters winters wrappers`
    .trim()
    .split(/\s+/u),
);
