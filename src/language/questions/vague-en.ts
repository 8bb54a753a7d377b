/** English words of a question that say little of its matter: how, how much and of what kind; where the coverage has none of them, they are no matter. */
import { wordSet } from './pack.js';

export const englishVague = wordSet(
  `quite rather fairly pretty really truly fully wholly partly mostly largely mainly chiefly entirely completely totally utterly altogether
  abruptly suddenly quickly rapidly swiftly slowly gradually promptly immediately instantly eventually finally ultimately initially originally
  previously formerly recently lately newly apparently allegedly supposedly evidently seemingly presumably probably possibly perhaps maybe
  clearly plainly openly explicitly expressly specifically particularly especially notably precisely roughly approximately nearly barely hardly
  directly indirectly formally officially publicly privately personally respectively overall generally usually
  normally typically commonly often sometimes frequently repeatedly constantly purely solely exclusively
  different various certain particular specific several diverse assorted respective given further additional extra separate unrelated related
  distinct similar same alike comparable corresponding relevant actual real true alleged supposed so-called precise exact overall general main
  chief principal key major minor sole whole entire full complete total partial
  trait traits characteristic characteristics feature features aspect aspects element elements factor factors attribute attributes quality
  qualities circumstance circumstances instance instances example examples type types category categories class classes respect respects
  detail details item items stuff bits sake behalf extent degree manner fashion context
  speed pace fast temperature hot cold heavy weight height length width size price age distance depth percentage proportion fraction amount sum total`,
);
