/** What readers are told about themselves, in French. */
import type { CooldownOf, ReadersText } from '../en/readers.js';
import { list } from './counting.js';

export const readers: ReadersText = {
  command: {
    description: 'La couverture de quels serveurs vos messages privés avec moi interrogent',
    server: 'Ajouter la couverture de ce serveur',
  },
  title: 'Ce que vos messages privés interrogent',
  asked: (servers) =>
    servers.length === 0 ? 'La couverture intégrée.' : `La couverture intégrée, et celle de ${list(servers)}.`,
  byDefault: 'Vous n’avez rien choisi : chaque serveur que nous partageons et qui le permet compte.',
  chosen: 'C’est votre choix. Il vaut aussi là où vous m’utilisez dans un serveur qui ne m’a pas.',
  none: 'Aucun des serveurs que nous partageons ne laisse ses membres interroger ici sa couverture. Ses modérateurs peuvent le permettre dans `/setup`.',
  placeholder: 'La couverture intégrée seule',
  forget: 'Oublier mon choix',
  cooldown: (of: CooldownOf, when) =>
    of === 'reader'
      ? `Cela faisait beaucoup à la fois. Redemandez-moi ${when} ; ce que vous avez demandé jusqu’ici reste.`
      : `Ce serveur a beaucoup demandé à la fois. Redemandez-moi ${when}, ou écrivez-moi directement.`,
};
