/** What is wrong with a question to simulate is told all at once, with the fields of the real commands. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { IndieningSchema } from '../../src/simulatie/indiening.ts';
import { maakProefapi, SCHOOL, SERVICEDESK } from '../api/proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

async function fouten(vraag: unknown): Promise<string[][]> {
  const antwoord = await app.inject({
    method: 'POST',
    url: `/v1/scholen/${SCHOOL}/_simuleer`,
    headers: { ...SERVICEDESK, 'content-type': 'application/json' },
    payload: JSON.stringify(vraag),
  });
  expect(antwoord.statusCode).toBe(400);
  return antwoord.json<{ fouten: { veld: string; tekst: string }[] }>().fouten.map(({ veld, tekst }) => [veld, tekst]);
}

const goed = { datum: '2027-01-11', rol: 'school', pad: 'vogs' };

describe('een vraag om te simuleren', () => {
  test('de inhoud van elke opdracht gaat langs de eisen van de echte opdracht, alles tegelijk', async () => {
    const vraag = {
      totEnMet: '2027-31-12',
      opdrachten: [
        { ...goed, inhoud: { afgifteDatum: '2027-01-04', overhandigDatum: '2027-01-08', gezienDoor: 'Persoon B' } },
        { ...goed, datum: '11-1-2027', inhoud: { afgifteDatum: '2027-02-30', extra: 1 } },
        {
          datum: '2027-01-11',
          tijd: '9:00',
          rol: 'directeur',
          pad: 'toezichtbezoeken',
          inhoud: { bezoekDatum: '2027-01-11', uitkomst: 'matig' },
        },
      ],
    };
    const velden = (await fouten(vraag)).map(([veld]) => veld);
    expect([...velden].sort()).toEqual([
      'opdrachten[1].datum',
      'opdrachten[1].inhoud.afgifteDatum',
      'opdrachten[1].inhoud.extra',
      'opdrachten[1].inhoud.gezienDoor',
      'opdrachten[1].inhoud.overhandigDatum',
      'opdrachten[2].inhoud.aantalLocaties',
      'opdrachten[2].inhoud.inspecteur',
      'opdrachten[2].inhoud.uitkomst',
      'opdrachten[2].rol',
      'opdrachten[2].tijd',
      'totEnMet',
    ]);
  });

  test.each([
    ['een adres dat niet bestaat', 'vogs/nog-iets'],
    ['een adres met een schuine streep ervoor', '/vogs'],
    ['een adres van iets wat alleen te lezen is', 'gebeurtenissen'],
    ['een nummer dat geen nummer is', 'aanvragen/een/besluiten'],
    ['een actie zonder haar streepje', 'verstreken-termijnen/handel-af'],
    ['de simulatie zelf', '_simuleer'],
  ])('%s', async (_naam, pad) => {
    expect(await fouten({ totEnMet: '2027-12-31', opdrachten: [{ ...goed, pad, inhoud: {} }] })).toEqual([
      ['opdrachten[0].pad', 'Deze opdracht bestaat niet, of kan niet worden gesimuleerd.'],
    ]);
  });

  test('de soort besluit bepaalt wat er in de inhoud hoort', async () => {
    const besluit = (inhoud: object) => ({ ...goed, rol: 'beslisser', pad: 'aanvragen/1/besluiten', inhoud });
    const opdrachten = [besluit({ soort: 'misschien' }), besluit({ soort: 'toekenning', duoNummer: 'x' })];
    expect((await fouten({ totEnMet: '2027-12-31', opdrachten })).map(([veld]) => veld)).toEqual([
      'opdrachten[0].inhoud.soort',
      'opdrachten[1].inhoud.duoNummer',
    ]);
  });

  test('hoogstens vijfhonderd opdrachten', async () => {
    const opdrachten = Array.from({ length: 501 }, () => ({ ...goed, inhoud: {} }));
    const gezegd = await fouten({
      totEnMet: '2027-12-31',
      opdrachten: opdrachten.map((o) => ({ ...o, pad: 'vog-aanvragen' })),
    });
    expect(gezegd).toEqual([['opdrachten', 'Noem er hoogstens 500.']]);
  });

  test.each([
    [null],
    [[]],
    ['tekst'],
    [{ opdrachten: 'geen lijst' }],
    [{ totEnMet: '2027-12-31', opdrachten: [null] }],
  ])('dwaasheid: %j', async (vraag) => {
    expect((await fouten(vraag)).length).toBeGreaterThan(0);
  });

  test('het indienen van een aanvraag heeft dezelfde eisen als de echte route', async () => {
    const { components } = (await app.inject({ url: '/v1/openapi.json' })).json<{
      components: { schemas: Record<string, { properties: object; required: string[] }> };
    }>();
    const { properties, required } = z.toJSONSchema(IndieningSchema, { io: 'input' });
    expect(Object.keys(properties ?? {})).toEqual(Object.keys(components.schemas['Indiening']?.properties ?? {}));
    expect(required).toEqual(components.schemas['Indiening']?.required);
    const inhoud = { ontvangstDatum: 'morgen', nieuweFeiten: ' ' };
    const echt = await app.inject({
      method: 'POST',
      url: `/v1/scholen/${SCHOOL}/aanvragen`,
      headers: { ...SERVICEDESK, 'content-type': 'application/json', 'idempotency-key': 'proef' },
      payload: JSON.stringify(inhoud),
    });
    const gezegd = echt.json<{ fouten: { veld: string; tekst: string }[] }>().fouten;
    expect(await fouten({ totEnMet: '2027-12-31', opdrachten: [{ ...goed, pad: 'aanvragen', inhoud }] })).toEqual(
      gezegd.map(({ veld, tekst }) => [`opdrachten[0].inhoud.${veld}`, tekst]),
    );
  });
});
