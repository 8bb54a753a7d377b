/** Short forms of English given names that are other words than the long ones, with the long ones they are used for. */
import { list } from './pack.js';

const FORMS = `
  abby:abigail al:albert,alan,alfred alec:alexander andy:andrew art:arthur barb:barbara becky:rebecca ben:benjamin bernie:bernard bert:albert,herbert
  beth:elizabeth betsy:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine
  charlie:charles chris:christopher,christine chuck:charles cindy:cynthia cliff:clifford dan:daniel danny:daniel dave:david deb:deborah
  debbie:deborah dick:richard don:donald doug:douglas drew:andrew ed:edward,edwin eddie:edward ellie:eleanor frank:francis,franklin
  fred:frederick,alfred gabby:gabrielle geoff:geoffrey gerry:gerald gil:gilbert greg:gregory hal:harold hank:henry harry:harold,henry
  herb:herbert jack:john jake:jacob jamie:james jeff:jeffrey,jeffery jen:jennifer jenny:jennifer jerry:gerald,jerome jess:jessica
  jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith kate:katherine,catherine kathy:katherine,kathleen
  katie:katherine,kathleen ken:kenneth kim:kimberly larry:lawrence len:leonard leo:leonard les:leslie liz:elizabeth lou:louis maggie:margaret mandy:amanda
  marty:martin matt:matthew meg:margaret mel:melvin mick:michael mike:michael mitch:mitchell mort:mortimer nancy:ann nate:nathan,nathaniel
  ned:edward nick:nicholas pam:pamela pat:patrick,patricia patty:patricia peg:margaret peggy:margaret pete:peter phil:philip,phillip
  ray:raymond rich:richard rick:richard rob:robert robbie:robert ron:ronald ronnie:ronald russ:russell sam:samuel,samantha
  sandy:sandra,alexander sid:sidney stan:stanley steve:steven,stephen sue:susan susie:susan ted:edward,theodore terry:terence,theresa tim:timothy
  toby:tobias tom:thomas tommy:thomas tony:anthony trish:patricia val:valerie vic:victor vince:vincent walt:walter wes:wesley will:william
  zach:zachary`;

export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  list(FORMS).map((pair) => {
    const [short = '', long = ''] = pair.split(':');
    return [short, long.split(',')];
  }),
);
