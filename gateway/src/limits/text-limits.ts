import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from './limits';
import { checkNul } from './nul';
import { tooHeavy } from './too-heavy';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Braces, brackets and parentheses inside each other: the parser calls itself for each, and so does much after it. */
const MAX_NESTING = 100;

/** Refuses a text before it costs a parse: too many tokens, or nested deeper than any parser should follow. */
export function checkText(text: string, limits: Limits): void {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 1; ; tokens++) {
    const kind = advance(lexer);
    if (kind === TokenKind.EOF) return;
    if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) checkNul(lexer.token.value);
    if (tokens > limits.tokens) throw tooHeavy('tokens', limits);
    if (OPENING.has(kind) && ++nesting > MAX_NESTING) throw tooHeavy('depth', limits);
    if (CLOSING.has(kind)) nesting--;
  }
}

/** What cannot be read is left to the parser, which says where. */
function advance(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF;
    throw error;
  }
}
