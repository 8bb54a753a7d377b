/** Work. */
export const work: readonly string[] = [
  'worker labourer laborer workforce job',
  'job jobs employment post position',
  'union unions federation association',
  'strike walkout stoppage',
  'member activist campaigner',
  'campaigner activist advocate campaign',
  'campaign lobby advocate',
  'charity nonprofit foundation group',
  'group organisation collective movement coalition alliance',
  'protest protester demonstrator demonstration picket',
  'blockade block blocked obstruct barricade',
  'boycott shun',
  'petition signature',
  'volunteer voluntary',
];
