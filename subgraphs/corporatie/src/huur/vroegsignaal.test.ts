import { stappenVan } from './incasso-stappen';
import { beletselen, type Beletsel } from './vroegsignaal';

const DAGEN = {
  herinneringOp: '2026-08-01',
  persoonlijkContactOp: '2026-08-12',
  hulpverwijzingOp: '2026-08-20',
  aanbodDoorgifteOp: '2026-09-01',
};

describe('beletselen of a vroegsignaal (BR29)', () => {
  it.each<[string, Partial<Record<keyof typeof DAGEN, string | null>>, boolean, string, Beletsel[]]>([
    ['an objection', {}, true, '2026-09-08', ['BEZWAAR']],
    ['a step that was not taken', { hulpverwijzingOp: null }, false, '2026-09-08', ['HULPVERWIJZING']],
    ['a step that is still to come', {}, false, '2026-08-31', ['AANBOD_DOORGIFTE']],
    [
      'both',
      { herinneringOp: null, aanbodDoorgifteOp: null },
      true,
      '2026-09-08',
      ['HERINNERING', 'AANBOD_DOORGIFTE', 'BEZWAAR'],
    ],
    ['nothing, on the day of the last step', {}, false, '2026-09-01', []],
    ['nothing, whatever the order of the steps', { herinneringOp: '2026-09-02' }, false, '2026-09-08', []],
  ])('are %s', (_, change, bezwaar, dag, expected) => {
    expect(beletselen(dag, stappenVan({ ...DAGEN, ...change }), bezwaar)).toEqual(expected);
  });
});

describe('stappenVan', () => {
  it('gives the steps that were taken, by day', () => {
    expect(stappenVan({ ...DAGEN, persoonlijkContactOp: null, herinneringOp: '2026-08-30' })).toEqual([
      { soort: 'HULPVERWIJZING', datum: '2026-08-20' },
      { soort: 'HERINNERING', datum: '2026-08-30' },
      { soort: 'AANBOD_DOORGIFTE', datum: '2026-09-01' },
    ]);
  });
});
