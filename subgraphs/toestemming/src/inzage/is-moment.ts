/** Is this text of a cursor a moment, written as ours write it? */
export function isMoment(text: string | undefined): boolean {
  const moment = new Date(text ?? '');
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}
