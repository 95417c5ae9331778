import type { Wereld } from '@ketenhub/demo';
import { ToestemmingEntity } from './toestemming.entity';

const datum = (moment: string | undefined) => (moment === undefined ? null : new Date(moment));

/** The consents of the demo world; who decided digitally did so himself, the rest through the medewerker who asked. */
export const toestemmingRijen = (wereld: Wereld): ToestemmingEntity[] =>
  wereld.toestemmingen.map((t) => {
    const medewerker = `${wereld.medewerker(t.gevraagdDoor).organisatie}/${t.gevraagdDoor}`;
    const besluitDoor = t.wijze === 'DIGITAAL' ? t.statushouder : medewerker;
    return Object.assign(new ToestemmingEntity(), {
      id: t.id,
      statushouder: t.statushouder,
      verstrekker: t.verstrekker,
      ontvanger: t.ontvanger,
      categorie: t.categorieen[0],
      doel: t.doel,
      status: t.status,
      gevraagdOp: new Date(t.gevraagdOp),
      gevraagdDoor: t.gevraagdDoor,
      besluitOp: datum(t.besluitOp),
      besluitDoor: t.besluitOp === undefined ? null : besluitDoor,
      geldigTot: datum(t.geldigTot),
      ingetrokkenOp: datum(t.ingetrokkenOp),
      ingetrokkenDoor: { INGETROKKEN: t.statushouder, VERVALLEN: 'register' }[t.status as string] ?? null,
      wijze: t.wijze ?? null,
      taal: t.taal ?? wereld.persoon(t.statushouder).voorkeurstaal,
      tolkGebruikt: t.tolkGebruikt ?? null,
      tekstversie: t.tekstversie,
      uitdrukkelijk: t.uitdrukkelijk && t.gegevenOp !== undefined,
      vertegenwoordiger: t.vertegenwoordiger,
      bewijsverwijzing:
        t.wijze === undefined || t.wijze === 'DIGITAAL'
          ? null
          : `verslag-${t.gevraagdOp.slice(0, 4)}-${t.id.slice(0, 8)}`,
    });
  });
