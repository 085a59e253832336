import { naamsleutel } from '../../src/personen/naamsleutel.ts';
import { PersonenvraagSchema, PersoonSchema } from '../../src/personen/persoon-schema.ts';

test.each([
  ['P. van de Proef', 'p van de proef'],
  ['  p  VAN   de Proéf ', 'p van de proef'],
  ['Anna-Proef Voorbeeld', 'anna proef voorbeeld'],
  ['Proëf, İ.', 'proef i'],
  ['...', ''],
])('SG-6: de naam %p wordt vergeleken als %p', (naam, sleutel) => {
  expect(naamsleutel(naam)).toBe(sleutel);
});

const fouten = (uitkomst: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  uitkomst.error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('een persoon in een verzoek', () => {
  test('heeft een naam met letters en een bestaande geboortedatum', () => {
    expect(fouten(PersoonSchema.safeParse({ naam: 'P. Proef', geboorteDatum: '1970-05-17' }))).toEqual([]);
    expect(fouten(PersoonSchema.safeParse({ naam: '...', geboorteDatum: '1970-02-31' }))).toEqual([
      'naam',
      'geboorteDatum',
    ]);
  });

  test('wordt gezocht op naam, geboortedatum of beide, niet op niets', () => {
    expect(fouten(PersonenvraagSchema.safeParse({ geboorteDatum: '1970-05-17' }))).toEqual([]);
    expect(fouten(PersonenvraagSchema.safeParse({}))).toEqual(['naam']);
  });
});
