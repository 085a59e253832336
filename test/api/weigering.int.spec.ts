/** A command that is refused changes nothing of what the product keeps, and names the rule that refuses it (A9). */
import { momentopname } from '../simulatie/momentopname.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
let schoolId: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-03-24');
  klant = await Klant.maak(op);
  await op.start();
  schoolId = (await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving())).inhoud.schoolId;
  await klant.geef(`/v1/scholen/${schoolId}/aanvragen`, { ontvangstDatum: '2026-03-24' });
  // Who calls is kept, the first time.
  for (const [, pad, inhoud, rol] of GEWEIGERD) await klant.geef(`/v1/scholen/${schoolId}/${pad}`, inhoud, { rol });
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const persoon = { naam: 'Persoon A', geboorteDatum: '1980-01-02' };
const ELDERS = '99999999-9999-4999-8999-999999999999';

const GEWEIGERD: [
  wat: string,
  pad: string,
  inhoud: object,
  rol: 'servicedesk' | 'beslisser' | 'school',
  status: number,
][] = [
  [
    'een veld dat niet kan',
    'bestuurders',
    { persoon, functie: 'bestuurder', sindsDatum: '2026-03-01', meldDatum: '2028-03-24' },
    'servicedesk',
    422,
  ],
  [
    'een tekst bij iets wat nu niet kan',
    'voornemens',
    { maatregel: 'intrekking', gronden: ['FRAUDE_AANWIJZING'], motivering: 'Tekst.' },
    'beslisser',
    422,
  ],
  ['een rol die het niet mag', 'aanvragen/1/verlengingen', { weken: 4, motivering: 'Tekst.' }, 'school', 403],
  [
    'een nummer dat er niet is',
    'aanvragen/7/aanvullingen',
    { ontvangstDatum: '2026-03-24', volledig: true },
    'servicedesk',
    404,
  ],
  ['een bericht dat er niet is', 'berichten/brief-9/retouren', { toelichting: 'Vol.' }, 'servicedesk', 404],
];

it.each(GEWEIGERD)('%s', async (_wat, pad, inhoud, rol, verwacht) => {
  const vooraf = await zonderVerslag();
  const { status, inhoud: probleem } = await klant.geef<{ code: string; regel?: string }>(
    `/v1/scholen/${schoolId}/${pad}`,
    inhoud,
    { rol },
  );
  expect(status).toBe(verwacht);
  expect(probleem.regel).toMatch(/^\S/);
  expect(await zonderVerslag()).toEqual(vooraf);
});

it('een school die er niet is', async () => {
  const vooraf = await zonderVerslag();
  const { status, inhoud } = await klant.geef<{ regel?: string }>(`/v1/scholen/${ELDERS}/bestuurders`, {
    ...{ persoon, functie: 'bestuurder', sindsDatum: '2026-03-01', meldDatum: '2026-03-24' },
  });
  expect([status, inhoud.regel]).toEqual([404, 'AP-1']);
  expect(await zonderVerslag()).toEqual(vooraf);
});

/** Everything in the database but the record of the answer itself, which makes a repeat get the same refusal. */
async function zonderVerslag(): Promise<Record<string, string>> {
  const { vastlegging: _antwoorden, ...tabellen } = (await momentopname(op, [])).tabellen;
  return tabellen;
}
