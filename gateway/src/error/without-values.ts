/**
 * What graphql-js says of a mistake, without the values that the client sent: the number or the name of a person may be
 * among them, and an error ends up in logs (hard case 28).
 */
export const withoutValues = (message: string): string =>
  SAYINGS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), message);

const SAYINGS: readonly (readonly [RegExp, string])[] = [
  // The value is arbitrary text, so nothing after it can be told from it.
  [/^(Variable "\$\w+") got invalid value [^]*$/, '$1 got an invalid value.'],
  [/^(Expected value of type "[^"]*"), found [^]*$/, '$1.'],
  [/( cannot represent [a-z0-9 -]*): [^]*$/, '$1.'],
  [/\bValue "[^]*" does not exist in ("\w+" enum\.)/, 'The value does not exist in $1'],
  [/\bField "(?!(?:(?!\d{5})\w)+" is not defined)[^]*" is not defined/, 'A field is not defined'],
  [/\b(String|BlockString|Int|Float) "[^]*"\.$/, '$1.'],
];
