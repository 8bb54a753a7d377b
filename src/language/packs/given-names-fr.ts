/** Given names of French-speaking countries and their neighbours, besides those of `given-names`. */
import type { Gender } from './pack.js';
import { list } from './pack.js';
import { givenNames } from './given-names.js';

const FEMININE = list(`
  adelaide adeline adrienne agathe aicha aissatou albane albertine aline amandine amelie aminata anabelle anais anastasie andree angele angelina angelique
  anick annabelle anne-charlotte anne-claire anne-laure anne-lise anne-marie anne-sophie annick anouk antoinette apolline appoline arielle armelle assia
  astou athenais aude audrey augustine aurelie aurore awa axelle bathilde benedicte berengere berenice berthe bintou blandine candice capucine carine
  carlotta carmela cassandra cassandre caterina cecile celestine celia chantal charlene charline chiara christel christele christelle christiane clarisse
  claudette claudie claudine clelia clemence clementine cleo clothilde clotilde colette coralie corine corinne cosette cyrielle dalila daniela daniele
  daphne djamila djeneba donatienne doriane dorothee edwige eglantine eleonore elia eliane eliette elina elisa eloise elvire emeline emilienne emmanuelle
  enora ernestine esma esmeralda estelle eugenie eulalie evangeline eveline fadila faiza fanny fantine farah farida fatiha fatima-zohra fatma fatou
  fatoumata faustine federica feriel fernande filippa flavie flora floriane florie florine francette francine francoise frederique gaelle gaetane georgette
  germaine ghislaine giovanna gisele giulietta graziella guillemette gwenaelle gwendoline gwenola habiba hafida hafsa hajar hakima halima hanane hanna hasna
  hayat hedwige heloise henriette hermance hermine hermione hiba hilda honorine hortense houda houria huguette iman imane imen ines isaline isaure isolde
  jacinthe jacotte jamila janick janine jeannette jeannine jihane joceline jocelyne joelle josee josette josiane judicaelle juliane julienne justine
  kadiatou kadidia kahina karima karine katell katia kenza khadija kheira ladina laetitia laila lamia laure laurette laurianne laurie layla lea leocadie
  leone leonie leonore leontine lila liliane lilou lina linda-marie linette lise lisette lorena lorene lorna lou louane loubna louisa lucienne lucile
  lucrezia ludivine lydie maddalena madelaine maelle maelys mafalda magali magalie mahaut maimouna maissa malak malika mame manel manuela marceline marcella
  marcelle margot marguerite mariama mariana marie-ange marie-chantal marie-christine marie-claire marie-claude marie-eve marie-france marie-helene
  marie-jeanne marie-josee marie-laure marie-laurence marie-louise marie-lyne marie-noelle marie-odile marie-paule marie-pier marie-pierre marie-rose
  marie-soleil marie-sophie marie-therese marielle mariette marilou marilyne marlena marlyse maroua maryam maryannick maryline maryse maryvonne mathilda
  maud maude mayssa melina melisande meriem meryem micheline mina mireille moira monia mouna myrtille nabila nadege nadjet naima najat najet nathanaelle
  nawal nawel nelly nesrine nicolette ninon noelie noella noelle noemi nour nouria octavie odeline odile ombeline ondine ophelie oriane ornella oumou paola
  pascale patrizia paule paulette perette peroline perrine petronille philippine philomene pierrette priscille rabia rachida radia raissa raja ramata
  raymonde rebeca regine reine rejane renata renaude rokhaya romane romy rosalba rosaline rosanne roseline rosine rosita roxane sabah sabine safia salima
  salome samia samira sanaa sandrine sarra segolene selena selima seraphine servane severine shaima sidonie siham simona siobhan sixtine soizic solen solene
  sonja soraya souad soukaina stephania suzel suzelle suzette suzie sybille sylvaine sylvette sylviane tania telma tessa thais thea theodora thomasine
  tiffany tiphaine titouanne urbaine valentine vanina venetia victorine vinciane violaine violette viviane wafa wafaa wassila widad wilhelmine yael yaelle
  yamina yasmina yasmine yolaine yolande ysaline yseult yvonnick zahia zahra zeineb zelie zenaide zineb zoulikha`);

const MASCULINE = list(`
  abdallah abdelaziz abdelhamid abdelkader abdelkrim abdellah abdou abdoulaye achille adama adel adelin adrien agostino ahmadou aimable aldo alessandro
  alfonso alfredo aliou allal aloys aloyse alphonse-marie amadou amaury ambroise amedee amir-ali anatole angelo anicet anselme anselmo antonin apollinaire
  aristide armando armel arsene artur artus aubin auguste augustin aurele aurelien aymeric ayoub aziz azzedine baptiste barnabe barthelemy basile bastian
  baudouin belkacem benedetto beniamino benoist berenger bertin bertrand blaise bogdan boniface boualem boubacar brahim brice brieuc bruno-marie camillo
  carlo carmelo casimir celestin celian charly cheikh cherif christian-marie clovis colomban constantin corentin corneille cosme cyprien cyriaque cyrille
  dag dagobert damiano dario davide demba denys diederik dimitri dino djamel djibril domenico domingo donatien dorian driss edgard edmundo edoardo edouard
  efraim elie elio eliott eloi emeric emilien emilio enzo ephrem erwan erwann ettore eudes eugenio eustache evariste evrard fabio fabrice fabrizio fadi
  faouzi farid farouk faustin federico ferdinand ferdinando fernand filip filippo firmin flavien flavio florent florentin florimond fouad frantz franz fredy
  fulbert fulgence gabin gael gaetan gaetano gaspard gaston gauthier gautier gennaro geoffroy georg geraud gerhard germain germano gerome ghislain giacomo
  giancarlo gianfranco gianluca gianni gino giorgio giuliano giulio giuseppe godefroy gonzague goran gottfried gregor gualtiero gui guido guilhem gustave
  gwenael habib hadrien hakim hamid hamza hans-peter haroun hatem hedi heinrich hermann herve hicham hilaire hippolyte horace houcine hugues humberto
  hyacinthe idriss idrissa iker ilan ilias ilyas ilyes isidore issa ivo jacky jacopo jacquot jalil jawad jean-baptiste jean-bernard jean-charles
  jean-christophe jean-daniel jean-denis jean-edouard jean-francois jean-gabriel jean-guy jean-jacques jean-louis jean-marcel jean-marie jean-martin
  jean-maurice jean-maxime jean-michel jean-nicolas jean-noel jean-pascal jean-patrick jean-philippe jean-rene jean-robert jean-roch jean-sebastien
  jean-simon jean-yves jeannot jelle jeroen jocelyn joffrey joris joseph-marie josselin josue jules-edouard jurgen kader kamal kamel kaspar khaled khalid
  khalil koen kylian lahcen lamine landry laszlo lazare leandre leandro leo-paul leonce leonidas lilian loan loic lorenz lorenzo loris lothaire louis-marie
  louis-philippe louison lounes luciano lucien ludovic luigi mael mahdi maher malik mamadou manolo marc-andre marc-antoine marc-olivier marcelin marcellin
  marcello mariano marius martial martijn marwan massimo mathias mathis matthieu mattia maurizio maxence maximilien melchior mickael mihai miloud mohand
  mokhtar mouhamed mouloud mounir mourad moussa nabil nacer nadim nadir nando narcisse nassim nestor nicanor niccolo nicola noam norbert noureddine odilon
  omer onesime otmane oumar ousmane pacome pascual patrizio paul-andre paul-emile paul-henri paul-louis paulin paulo pepin philibert philippe-andre pier
  pier-luc piero pierre-alain pierre-andre pierre-antoine pierre-emmanuel pierre-etienne pierre-henri pierre-louis pierre-luc pierre-marie pierre-olivier
  pierre-paul pierre-yves pietro pol rabah rachid rafik ramzi raoul raymond-marie redouane regis reinhard remo remy renald renato renaud reto riad riccardo
  rinaldo rocco roch rodolfo rodolphe rodrigue rolando romano romeo romuald ronan rosario ruggero said salah salim salvatore sandro santiago saturnin seamus
  sebastiano sebastien selim septime seraphin severin seydou sid-ahmed sidoine sigismond silvain silvano silvere simeon slimane sofiane souleymane steeve
  stefano stephan sylvain sylvere sylvestre taha tahar tancrede tanguy tarek tarik teddy thaddee theodule theophile theotime thibaud thibaut thiebaut tibor
  timeo timothee titouan tiziano tobias toni tudual ugo ulysse umberto urs valere valerian valery venceslas vianney victorien virgile virgilio vito vittorio
  vivien walid werner wilfrid wilfried willem willy wim wissam xabi yacine yanis yannis yassine yoan yoann yohan yohann younes youri youssef youssouf yvan
  yves-marie yvon zacharie zakaria zinedine`);

export const frenchGivenNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...givenNames,
  ...FEMININE.map((name): [string, Gender] => [name, 'feminine']),
  ...MASCULINE.map((name): [string, Gender] => [name, 'masculine']),
]);
