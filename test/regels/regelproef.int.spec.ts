/** `npm run regels -- proef` on a real database: the build as it is, and one of which a rule says otherwise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadlines } from '../../domain/dossier/dossier.ts';
import type { Deadline } from '../../domain/dossier/procedure.ts';
import { maakRegelsVervangbaar, wijzigRegels } from '../traject/andere-regels.ts';
import type { Opstelling as Podium } from '../traject/opstelling.ts';

maakRegelsVervangbaar(import.meta.jest);
const { regelproef } = await import('../../tools/regelproef.ts');
const { Opstelling, STAND } = await import('../traject/opstelling.ts');

let op: Podium;
const leeg = mkdtempSync(join(tmpdir(), 'regelproef-'));

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.start();
  for (const auditGeplandOp of ['2027-03-10', null]) {
    const school = await op.nieuweSchool();
    expect((await school.geef({ soort: 'SchoolImporteren', stand: { ...STAND, auditGeplandOp } })).geweigerd).toEqual(
      [],
    );
  }
});
afterEach(() => wijzigRegels());
afterAll(async () => {
  await op.sluit();
  rmSync(leeg, { recursive: true });
});

async function draai(env: NodeJS.ProcessEnv): Promise<{ code: number; tekst: string }> {
  let tekst = '';
  const code = await regelproef(env, { write: (deel) => (tekst += deel) });
  return { code, tekst };
}

const proef = () => draai({ DATABASE_URL: op.database.url, INSTELLINGEN_BESTAND: 'tools/voorbeeld-instellingen.json' });

/** The audit a month sooner, a term less and a term more. */
const anders = (alle: readonly Deadline[]): Deadline[] =>
  alle.flatMap((d): Deadline[] => {
    if (d.id === 'planning/2026/audit') return [{ ...d, laatsteDag: '2027-02-26' }];
    if (d.id !== 'planning/2026/voorstel') return [d];
    return [{ ...d, id: 'nieuw/1', omschrijving: 'Een nieuwe plicht', laatsteDag: '2027-06-01' }];
  });

it('zegt dat er niets verschilt zolang de regels dezelfde zijn', async () => {
  expect(await proef()).toEqual({
    code: 0,
    tekst:
      'Regels van deze versie naast wat van 2 scholen is vastgelegd, op maandag 23 november 2026.\nEr verschilt niets.\n',
  });
});

it('noemt bij een andere regel de school, de termijn en beide dagen, en verandert niets', async () => {
  const stand = () => op.prisma.termijn.findMany({ orderBy: [{ schoolId: 'asc' }, { id: 'asc' }] });
  const voor = await stand();
  wijzigRegels({ deadlines: (...vraag) => anders(deadlines(...vraag)) });
  const { code, tekst } = await proef();
  expect(code).toBe(1);
  expect(tekst).toContain('Bij 1 van de scholen verschilt iets: 3 termijnen en 0 geplande bezoeken.');
  const rijen = tekst.split('\n').filter((regel) => regel.startsWith('| School 2, Tiel'));
  expect(
    rijen.map((rij) =>
      rij
        .split('|')
        .map((cel) => cel.trim())
        .slice(2, 5),
    ),
  ).toEqual([
    ['Voorstel voor de resultatenaudit over meetjaar 2026', '2027-02-01', 'vervalt'],
    ['Resultatenaudit over meetjaar 2026', '2027-03-31', '2027-02-26'],
    ['Een nieuwe plicht', 'nieuw', '2027-06-01'],
  ]);
  expect(await stand()).toEqual(voor);
});

it('noemt een gepland bezoek dat buiten zijn venster komt te liggen', async () => {
  const [school] = await op.prisma.school.findMany({ where: { naam: 'School 1' } });
  const bezoek = {
    dag: '2027-01-12',
    aantalLocaties: 1,
    inspecteur: 'ITTA-01',
    geplandOp: '2026-11-23',
    buitenVenster: false,
  };
  const ronde = { streefmaand: null, vervroegd: null, uitgenodigd: null, antwoord: null, bezoek, gehoudenOp: null };
  await op.prisma.$executeRaw`
    UPDATE traject SET dossier = jsonb_set(dossier, '{toezicht,ronde}', ${JSON.stringify(ronde)}::jsonb)
     WHERE school_id = ${school?.id}::uuid`;
  const { code, tekst } = await proef();
  expect(code).toBe(1);
  expect(tekst).toContain(
    'Het bezoek van 12 januari 2027 valt buiten het venster: 14 november 2027 tot en met 14 mei 2028.',
  );
});

it('zegt in één zin waarom het niet kan', async () => {
  expect(await draai({ KEURMERKREGIE_DATA: leeg })).toEqual({
    code: 2,
    tekst: 'keurmerkregie draait nog niet: start het eerst met `npm start`.\n',
  });
  expect(await draai({ DATABASE_URL: 'postgresql://niemand@127.0.0.1:1/niets' })).toEqual({
    code: 2,
    tekst: 'De database is niet te lezen. Controleer DATABASE_URL, en of de database bij deze versie hoort.\n',
  });
});
