/** Whether `Prefer` (RFC 7240) asks that one refusal refuses the whole operation. The first `handling` counts. */
export function prefersStrict(header: string | string[] | undefined): boolean {
  const preferences = String(header ?? '')
    .split(',')
    .map((preference) => preference.split(';')[0]!.trim());
  const handling = preferences.find((preference) => /^handling\s*=/i.test(preference));
  return handling !== undefined && /^handling\s*=\s*"?strict"?$/i.test(handling);
}
