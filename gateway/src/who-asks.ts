import type { IncomingHttpHeaders } from 'node:http';
import { IdentityError, type AccessToken, type AccessTokenVerifier, type Caller } from '@ketenhub/identity';
import { GatewayError } from './error/gateway-error';

/** The purposes and roles that exist: data of the contract. */
export interface Contract {
  readonly doelen: readonly string[];
  readonly rollen: readonly string[];
}

/** Reads who asks, in which role and for which purpose, from the headers of a request (DESIGN §2). */
export class WhoAsks {
  constructor(
    private readonly tokens: AccessTokenVerifier,
    private readonly contract: Contract,
  ) {}

  /** The caller; throws {@link GatewayError} with 401, 403 or 400 and what to do about it. */
  async read(headers: IncomingHttpHeaders, trace: string): Promise<Caller> {
    const token = await this.verify(bearer(headers.authorization));
    const rol = this.chooseRol(token, single(headers['x-rol'], MEER_ROLLEN));
    const doel = this.checkDoel(single(headers['x-doelbinding'], MEER_DOELEN));
    const wie = this.chooseNamens(token, single(headers['x-namens'], MEER_NAMENS));
    const { sub, client_id } = token;
    return { ...wie, rol, ...(doel !== undefined && { doel }), gebruiker: sub, client: client_id, trace };
  }

  private async verify(token: string | undefined): Promise<AccessToken> {
    try {
      return await this.tokens.verify(token);
    } catch (error) {
      throw error instanceof IdentityError ? toGatewayError(error) : error;
    }
  }

  private chooseRol({ rollen }: AccessToken, asked: string | undefined): string {
    const chosen = asked ?? (rollen.length === 1 ? rollen[0] : undefined);
    if (chosen === undefined) {
      throw new GatewayError('ROL_KIEZEN', 'Dit token heeft meer rollen. Kies er één in de header x-rol.', FORBIDDEN);
    }
    if (!this.contract.rollen.includes(chosen)) {
      throw new GatewayError('ONBEKENDE_ROL', 'Deze rol bestaat niet. Kies een rolcode uit het schema.', FORBIDDEN);
    }
    if (!rollen.includes(chosen)) {
      const message = 'Dit token heeft deze rol niet. Kies in x-rol een rol die in het token staat.';
      throw new GatewayError('ROL_NIET_IN_TOKEN', message, FORBIDDEN);
    }
    return chosen;
  }

  /** Whether there is an opdracht between the two is the registry's to know and every source's to decide. */
  private chooseNamens(
    { organisatie, gedelegeerd }: AccessToken,
    namens: string | undefined,
  ): Pick<Caller, 'organisatie' | 'uitvoerder'> {
    if (namens === undefined || namens === organisatie) return { organisatie };
    if (gedelegeerd) {
      const message =
        'Dit token handelt al voor een ander. Een opdracht wordt niet doorgegeven: gebruik een eigen token.';
      throw new GatewayError('DELEGATIE_NIET_TOEGESTAAN', message, FORBIDDEN);
    }
    // What is no id of an organisation, such as the number of a person, must not get on any record.
    if (!/^[a-z][a-z0-9-]{1,63}$/.test(namens) || /\d{5}/.test(namens)) {
      const message = 'Noem in de header x-namens de sleutel van een organisatie; zie organisaties voor de partners.';
      throw new GatewayError('ONBEKENDE_ORGANISATIE', message, FORBIDDEN);
    }
    return { organisatie: namens, uitvoerder: organisatie };
  }

  private checkDoel(asked: string | undefined): string | undefined {
    if (asked === undefined || this.contract.doelen.includes(asked)) return asked;
    const message = 'Dit doel bestaat niet. Noem in de header x-doelbinding een doelcode uit het schema.';
    throw new GatewayError('ONBEKEND_DOEL', message, FORBIDDEN);
  }
}

const FORBIDDEN = { status: 403 };

const MEER_ROLLEN = () =>
  new GatewayError('MEER_DAN_EEN_ROL', 'Noem in de header x-rol één rol tegelijk.', { status: 400 });

const MEER_DOELEN = () =>
  new GatewayError('MEER_DAN_EEN_DOEL', 'Noem in de header x-doelbinding één doel tegelijk.', { status: 400 });

const MEER_NAMENS = () =>
  new GatewayError('MEER_DAN_EEN_NAMENS', 'Noem in de header x-namens één organisatie tegelijk.', { status: 400 });

/** The one value of a header; a repeated header and a list of values are refused, an empty one counts as absent. */
function single(header: string | string[] | undefined, refusal: () => GatewayError): string | undefined {
  const value = Array.isArray(header) ? header.join(',') : header;
  if (value?.includes(',')) throw refusal();
  return value?.trim() || undefined;
}

const bearer = (authorization: string | undefined) => /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];

function toGatewayError({ code, message, status }: IdentityError): GatewayError {
  if (code === 'UITGEVER_ONBEREIKBAAR') return new GatewayError(code, message, { status });
  const publicCode = code === 'TOKEN_ONTBREEKT' || code === 'TOKEN_VERLOPEN' ? code : 'TOKEN_ONGELDIG';
  const challenge = `Bearer realm="ketenhub"${code === 'TOKEN_ONTBREEKT' ? '' : ', error="invalid_token"'}`;
  return new GatewayError(publicCode, message, { status, headers: new Map([['www-authenticate', challenge]]) });
}
