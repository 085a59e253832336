/** The register of persons: one person once, found by name or date of birth, with the boards of which the record knows. */
import { Personen } from '../../src/personen/personen.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
let personen: Personen;

beforeAll(async () => {
  op = await Opstelling.maak('2026-03-24');
  klant = await Klant.maak(op);
  personen = klant.app.get(Personen);
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

interface Gevonden {
  resultaten: { id: string; naam: string; geboorteDatum: string; functies: object[] }[];
  meer: boolean;
}

const zoek = (vraag: object, rol: 'beslisser' | 'school' | 'auditor' = 'beslisser') =>
  klant.geef<Gevonden>('/v1/personen/_zoek', vraag, { rol });

const geboorteDatum = '1970-05-17';

it('SG-6: dezelfde naam en geboortedatum zijn één persoon, ook als tien tegelijk vragen', async () => {
  const namen = Array.from({ length: 10 }, (_, i) => (i % 2 ? 'P. van de Proef' : 'p van de  Proéf'));
  const ids = await Promise.all(namen.map((naam) => personen.van({ naam, geboorteDatum }).then(({ id }) => id)));
  expect(new Set(ids).size).toBe(1);
  expect((await personen.van({ naam: 'P. van de Proef', geboorteDatum: '1970-05-18' })).id).not.toBe(ids[0]);
  expect(await op.prisma.persoon.count()).toBe(2);
});

it('weigert een geboortedatum in de toekomst', async () => {
  await expect(personen.van({ naam: 'Kind Proef', geboorteDatum: '2026-03-24' })).rejects.toMatchObject({
    probleem: { status: 400, fouten: [{ veld: 'persoon.geboorteDatum' }] },
  });
});

it('geeft namen bij ids, en laat weg wie er niet is', async () => {
  const { id } = await personen.van({ naam: 'Ander Voorbeeld', geboorteDatum });
  const onbekend = '3f0c8c1e-6a5b-4a52-9d2f-0d6a7f1f2b11';
  expect([...(await personen.namen([id, onbekend]))]).toEqual([[id, 'Ander Voorbeeld']]);
});

it('vindt op een deel van de naam, zonder iets te maken, met de besturen van toen en nu', async () => {
  const { id } = await personen.van({ naam: 'Zoek Voorbeeldpersoon', geboorteDatum: '1981-02-03' });
  const school = await op.nieuweSchool();
  const bestuurder = { schoolId: school.id, persoonId: id, functie: 'directeur' };
  await op.prisma.bestuurder.createMany({
    data: [
      { ...bestuurder, nummer: 2, sinds: new Date('2026-01-01') },
      { ...bestuurder, nummer: 1, sinds: new Date('2020-01-01'), totEnMet: new Date('2021-12-31') },
    ],
  });
  const { naam: schoolnaam } = await op.prisma.school.findUniqueOrThrow({ where: { id: school.id } });
  const functie = { schoolId: school.id, school: schoolnaam, functie: 'directeur' };
  const gevonden = {
    id,
    naam: 'Zoek Voorbeeldpersoon',
    geboorteDatum: '1981-02-03',
    functies: [
      { ...functie, sindsDatum: '2020-01-01', totEnMet: '2021-12-31' },
      { ...functie, sindsDatum: '2026-01-01', totEnMet: null },
    ],
  };
  const { status, inhoud } = await zoek({ naam: 'voorbeeldp zoek' });
  expect(status).toBe(200);
  expect(inhoud).toEqual({ resultaten: [gevonden], meer: false });
  expect((await zoek({ geboorteDatum: '1981-02-03' })).inhoud.resultaten).toEqual([gevonden]);
  expect((await zoek({ naam: 'zoek', geboorteDatum: '1981-02-04' })).inhoud.resultaten).toEqual([]);
  const aantal = await op.prisma.persoon.count();
  expect((await zoek({ naam: 'Bestaat Niet' })).inhoud).toEqual({ resultaten: [], meer: false });
  expect(await op.prisma.persoon.count()).toBe(aantal);
});

it('zoekt niet op niets, en niet voor elke rol (A13, S3)', async () => {
  expect((await zoek({})).status).toBe(400);
  expect((await zoek({ naam: '%' })).status).toBe(400);
  expect((await zoek({ naam: 'Proef' }, 'school')).status).toBe(403);
  expect((await zoek({ naam: 'Proef' }, 'auditor')).status).toBe(403);
});
