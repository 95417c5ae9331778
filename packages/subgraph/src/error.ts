import type { Foutcode } from '@ketenhub/schema';
import { GraphQLError } from 'graphql';

/** An error that a partner may see: a code and a Dutch sentence that says what to do. Anything else is masked. */
export class HubError extends GraphQLError {
  constructor(
    readonly code: Foutcode,
    message: string,
  ) {
    super(message, { extensions: { code } });
    this.name = new.target.name;
  }
}
