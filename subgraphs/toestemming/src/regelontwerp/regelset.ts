import { controleerRegels, type Regel, type RuleAt } from '@ketenhub/schema';
import { HubError } from '@ketenhub/subgraph';
import { RegelEntity } from '../regel/regel.entity';
import type { Bewerking } from './stappen';

/** What a draft does to the rules at a moment: versions that end, and versions that begin. */
export interface Gevolg {
  readonly eindigt: readonly RegelEntity[];
  readonly begint: readonly RegelEntity[];
  /** Every version of every rule, as it would be. */
  readonly set: readonly RegelEntity[];
}

/**
 * Applies edits to all versions of all rules, from a moment on. Throws ONGELDIGE_INVOER for a rule that is not there,
 * is there already, or is already replaced or still to begin at that moment.
 */
export function pasToe(
  alle: readonly RegelEntity[],
  bewerkingen: readonly Bewerking[],
  moment: Date,
  vastgesteldDoor: string,
): Gevolg {
  const eindigt: RegelEntity[] = [];
  const begint: RegelEntity[] = [];
  for (const { soort, regel, inhoud } of bewerkingen) {
    const versions = alle.filter(({ id }) => id === regel);
    const open = versions.find(({ geldigTot }) => geldigTot === null);
    if (soort === 'VOEG_TOE' && open !== undefined)
      throw new HubError('ONGELDIGE_INVOER', `${regel} bestaat al. Wijzig haar.`);
    if (soort !== 'VOEG_TOE') {
      if (open === undefined)
        throw new HubError('ONGELDIGE_INVOER', `${regel} geldt niet, of eindigt al. Kies een regel die geldt.`);
      if (open.geldigVan >= moment)
        throw new HubError(
          'ONGELDIGE_INVOER',
          `${regel} begint zelf pas op ${open.geldigVan.toISOString()}. Laat het ontwerp later ingaan.`,
        );
      eindigt.push(Object.assign(new RegelEntity(), open, { geldigTot: moment }));
    }
    if (inhoud === undefined) continue;
    const versie = Math.max(0, ...versions.map((version) => version.versie)) + 1;
    const content = { ...inhoud, velden: [...inhoud.velden] };
    begint.push(
      Object.assign(new RegelEntity(), content, {
        id: regel,
        versie,
        geldigVan: moment,
        geldigTot: null,
        vastgesteldDoor,
      }),
    );
  }
  const ended = new Map(eindigt.map((row) => [sleutel(row), row]));
  const set = [...alle.map((row) => ended.get(sleutel(row)) ?? row), ...begint];
  return { eindigt, begint, set };
}

const sleutel = ({ id, versie }: RegelEntity) => `${id}@${versie}`;

/** What the draft would break, in the words of the contract's own checks; what was already wrong is not its fault. */
export function problemenVan(
  alle: readonly RegelEntity[],
  { set }: Gevolg,
  bewerkingen: readonly Bewerking[],
  moment: Date,
): string[] {
  const plaats = new Map(bewerkingen.map((each) => [each.regel, each.plaats]));
  const at = moment.toISOString();
  const before = new Set(
    controleerRegels(
      alle.map((row) => toRuleAt(row)),
      at,
    ).map(({ message }) => message),
  );
  return controleerRegels(
    set.map((row) => toRuleAt(row, plaats.get(row.id))),
    at,
  )
    .filter(({ message }) => !before.has(message))
    .map(({ where, message }) => `${where}: ${message}`);
}

export function eisGeldig(problemen: readonly string[]): void {
  if (problemen.length === 0) return;
  const more = problemen.length > MAX ? ` En nog ${problemen.length - MAX}.` : '';
  throw new HubError('REGELS_KLOPPEN_NIET', `De regels kloppen niet. ${problemen.slice(0, MAX).join(' ')}${more}`);
}

const MAX = 5;

/** As it stands in a file of `schema/regels/`. */
export const toRegel = ({
  id,
  versie,
  velden,
  taak,
  vastgesteldDoor: _v,
  geldigVan,
  geldigTot,
  ...row
}: RegelEntity): Regel => ({
  ...row,
  id,
  versie,
  velden: velden.length === 1 && velden[0] === '*' ? '*' : velden,
  ...(taak !== null && { taak }),
  geldigVan: toDag(geldigVan),
  ...(geldigTot !== null && { geldigTot: toDag(geldigTot) }),
});

function toRuleAt(row: RegelEntity, plaats = `${row.id}@${row.versie}`): RuleAt {
  return { ...toRegel(row), file: `${row.rol.toLowerCase()}.yaml`, where: plaats, line: () => plaats };
}

/** A day where it is one, else the moment. */
const toDag = (moment: Date): string => moment.toISOString().replace(/T00:00:00\.000Z$/, '');
