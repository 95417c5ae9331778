import type { Caller } from '@ketenhub/identity';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GatewayError } from '../error/gateway-error';

const MINUTE = 60;

/** Questions per minute of one client of one organisation; every gateway process counts for itself. */
export class RateLimit {
  private readonly limiter: RateLimiterMemory | undefined;

  /** 0: no limit. */
  constructor(perMinute: number) {
    this.limiter = perMinute === 0 ? undefined : new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  }

  /** Throws {@link GatewayError} with 429 and Retry-After. A question about the schema alone counts for its address. */
  async count(caller: Caller | undefined, address: string): Promise<void> {
    try {
      await this.limiter?.consume(caller ? `${caller.uitvoerder ?? caller.organisatie} ${caller.client}` : address);
    } catch (error) {
      throw error instanceof RateLimiterRes ? tooMany(Math.ceil(error.msBeforeNext / 1000)) : error;
    }
  }
}

function tooMany(seconds: number): GatewayError {
  const message = `Dit zijn te veel vragen in een minuut. Probeer het over ${seconds} seconden opnieuw.`;
  return new GatewayError('TE_VEEL_VRAGEN', message, {
    status: 429,
    headers: new Map([['retry-after', String(seconds)]]),
  });
}
