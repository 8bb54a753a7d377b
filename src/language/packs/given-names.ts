/** Common given names of English, French and neighbouring languages. A clue to gender where the text gives no title or pronoun. */
import type { Gender } from './pack.js';
import { list } from './pack.js';

const FEMININE = list(`
  abigail ada adele adriana agnes aisha alejandra alexandra alexis alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela angelica anita
  ann anna anne annette annie antonia april ariana astrid aurora ava barbara beatrice becky bernadette beth bethany betty beverly bonnie brenda bridget brigitte
  brittany camila camille carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celine charlotte chelsea cheryl chloe christina
  christine cindy claire clara claudia colleen constance courtney crystal cynthia daisy dana danielle dawn deborah debbie debra delphine denise diana diane
  dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elodie elsa emilie emily emma erica erika erin
  esther ethel eva eve evelyn fatima felicia fiona florence frances francesca gabriela gabrielle gail gemma genevieve georgia geraldine gina ginger giulia gladys
  glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena helene hilary hillary holly hope ida imani inga ingrid irene iris isabel
  isabella isabelle ivy jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine
  joy joyce juanita judith judy julia juliana julie juliette june karen karin karla kate katherine kathleen kathryn kathy katie katrina kayla kellyanne
  kimberly kristen kristin kristina latoya laura lauren laurence leah leila lena leslie leticia lidia lillian lily linda lindsay lisa liz lois loretta lorraine
  louise lourdes lucia lucie lucille lucy luisa lydia lynn mabel madeleine madison maggie magda malia manon mara marcia margaret margarita margaux maria
  mariam marianne marie marilyn marina marine marion marjorie marlene marta martha martine mary mathilde maureen maya megan melania melanie melissa mercedes
  meredith mia michelle michele mildred mindy miranda miriam molly monica monique muriel myriam nadia nadine nancy naomi natalia natalie natasha nathalie
  nicole nina noemie nora norma odette olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel raquel rebecca regina
  renee rhonda rita roberta robin rosa rosalie rose rosemary ruby ruth sabrina sally samantha sandra sandy sara sarah selma shannon sharon sheila shelley
  sherry shirley sigrid simone sofia solange sonia sonya sophia sophie stacey stella stephanie susan susanna suzanne svetlana sylvia sylvie tamara tammy
  tanya tara tatiana teresa theresa therese thelma tina tracy trudy ursula valentina valerie vanessa vera veronica veronique vicki vicky victoria viola violet
  virginia vivian wanda wendy whitney yasmin yolanda yvette yvonne zainab zoe zora`);

const MASCULINE = list(`
  aaron abdul abraham adam adrian ahmed alain alan albert alberto alejandro alex alexander alexandre alexei alfred ali alistair allan allen alphonse alvin amir
  anders andre andreas andrew andy angus antoine anthony antonio armand arnaud arnold arthur ashton barack barry bart basil bastien ben benedict benjamin
  benoit bernard bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin cameron carl carlos
  casey cecil cedric cesar chad charles charlie chase chester chris christian christophe christopher chuck clarence clark claude clement cliff clifford clint
  clive cody colin conrad corey cory craig curtis cyril dale damien damian dan daniel danny darren darryl dave david dean dennis denis derek desmond devin
  didier diego dieter dmitri dominic dominique don donald doug douglas duncan dustin dwayne dwight dylan earl eddie edgar edmond edmund eduardo edward edwin
  elias eli elliot elliott emile emmanuel enrique eric erik ernest ernesto ethan etienne eugene evan ezra fabien felipe felix fernando finn florian floyd
  francesco francis francisco franck francois frank franklin fred frederic frederick fritz gabriel garrett gary gavin geoffrey george georges gerald
  gerard gilbert gilles giovanni glen glenn gordon graham grant greg gregoire gregory guillaume gunnar gus guy hakeem hans harold harrison harry harvey hassan
  hector henri henrik henry herbert herman hubert hugh hugo ian ibrahim igor isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared
  jarvis jason javier jay jean-claude jean-luc jean-marc jean-paul jean-pierre jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe
  joel johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan jules julian julien julio justin karim karl keith ken kenneth
  kevin kirk klaus kurt kyle lance larry lars laurent lawrence lee len leo leon leonard leonardo leonid leopold leroy lewis liam lindsey lionel lloyd logan louis
  luc luca lucas luis luke lyle magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marty marvin mateo mathieu mats
  matt matteo matthew matthias maurice max maxime mehdi mel melvin michael michel miguel mike mikhail milan miles milton mitch mitchell mitt mohamed mohammad
  mohammed muhammad murray mustafa nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nils noah noel norman olaf oleg oliver olivier omar
  oscar otto owen pablo paolo pascal pat patrice patrick paul pavel pedro per perry pete peter phil philip philippe phillip pierre piotr quentin rafael rahul
  ralph ramon randall randy raphael raul ray raymond reginald reince remi rene rex ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland
  rolf roman ron ronald rory ross roy ruben rudolph rudy rupert russ russell ryan salman salvador sam samir samuel saul scott sean sebastian serge sergei sergio
  seth shane shaun shawn sidney silvio simon spencer stan stanislas stanley stefan stephane stephen steve steven stewart stuart sven tad ted terence
  terrence terry theo theodore thibault thierry thomas tim timothy toby todd tom tomas tommy tony travis trent trevor tristan troy tyler ulrich valentin
  vernon victor vince vincent viktor vladimir wade wallace walter warren wayne wesley wilfred will william willie winston wolfgang xavier yann yannick yves yuri
  yusuf zachary`);

export const givenNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...FEMININE.map((name): [string, Gender] => [name, 'feminine']),
  ...MASCULINE.map((name): [string, Gender] => [name, 'masculine']),
]);
