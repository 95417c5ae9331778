import type { Categorie, Doel } from '@ketenhub/schema';
import { HubError } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { ToestemmingstekstEntity } from './toestemmingstekst.entity';

interface Voorgelegd {
  readonly tekstversie: string;
  readonly categorie: Categorie;
  readonly doel: Doel;
  readonly taal: string;
  readonly tolkGebruikt: boolean;
}

/**
 * The text that is shown is one that is asked with now, says what is asked, and is understood: it exists in the language,
 * or an interpreter was there (BR35). Throws ONBEKENDE_TEKST, TEKST_GEWIJZIGD or TAAL_NIET_BESCHIKBAAR.
 */
export async function eisTekst(manager: EntityManager, voorgelegd: Voorgelegd): Promise<void> {
  const { tekstversie: versie, categorie, doel, taal, tolkGebruikt } = voorgelegd;
  const tekst = await manager.findOneBy(ToestemmingstekstEntity, { versie });
  if (tekst === null)
    throw new HubError('ONBEKENDE_TEKST', 'Deze versie van de tekst is niet vastgesteld. Zie toestemmingsteksten.');
  if (tekst.geldigTot !== null)
    throw new HubError(
      'TEKST_GEWIJZIGD',
      `Deze tekst is vervangen${tekst.vervangenDoor ? ` door ${tekst.vervangenDoor}` : ''}. Leg de nieuwe tekst voor.`,
    );
  if (!tekst.categorieen.includes(categorie) || !tekst.doelen.includes(doel))
    throw new HubError(
      'TEKST_GEWIJZIGD',
      `Deze tekst noemt ${categorie} voor ${doel} niet. Leg een tekst voor die dat doet.`,
    );
  if (!tolkGebruikt && !tekst.talen.some((each) => each.toLowerCase() === taal.toLowerCase()))
    throw new HubError('TAAL_NIET_BESCHIKBAAR', 'De tekst is er niet in deze taal. Zet een tolk in en geef dat op.');
}
