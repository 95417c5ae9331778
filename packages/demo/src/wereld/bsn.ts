/** Whether the eleven-test of a burgerservicenummer holds. */
export function elfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn)) return false;
  const som = [...bsn].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}

/** All test numbers: they start with 99999, as those of RvIG, and pass the elfproef. Nobody has one. */
export function testnummers(): string[] {
  return Array.from({ length: 10_000 }, (_, i) => `99999${String(i).padStart(4, '0')}`).filter(elfproef);
}
