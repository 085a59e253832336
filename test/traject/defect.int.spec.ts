/** A defect in the rules: the caller hears it, the traject lives on, and goes on by itself when it has been repaired. */
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { maakRegelsVervangbaar, wijzigRegels } from './andere-regels.ts';
import type { Opstelling as Stelling } from './opstelling.ts';

maakRegelsVervangbaar(import.meta.jest);
const { Opstelling, STAND } = await import('./opstelling.ts');

let op: Stelling;
beforeAll(async () => {
  op = await Opstelling.maak('2026-11-16');
  await op.start();
});
afterEach(() => wijzigRegels());
afterAll(() => op.sluit());

const plan = (datum: string): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar: 2026,
  certificerendeInstelling: 'Kiwa Nederland',
  datum,
});

const faal = () => {
  throw new Error('een fout in de regels');
};

async function geimporteerd() {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  return school;
}

it('een opdracht waarop de regels falen krijgt een fout, legt niets vast en houdt niets op', async () => {
  const school = await geimporteerd();
  wijzigRegels({ decide: faal });
  await expect(school.geef(plan('2027-03-31'))).rejects.toThrow(WorkflowUpdateFailedError);
  wijzigRegels();
  expect(await school.geef(plan('2027-03-31'))).toMatchObject({ geweigerd: [], versie: 4 });
  expect(await school.verloop()).toHaveLength(4);
});

it('een wekker waarop de regels falen houdt opdrachten niet op en gaat na het herstel vanzelf weer', async () => {
  const school = await geimporteerd();
  wijzigRegels({ expire: faal });
  // The data are asked at nine o'clock on 18 December.
  await school.naar('2026-12-18', '09:10');
  expect(await school.geef(plan('2027-03-31'))).toMatchObject({ geweigerd: [], versie: 4 });

  wijzigRegels();
  await school.naar('2027-01-05', '10:00');
  expect(await school.verloop()).toEqual([
    '2026-11-16 SchoolGeimporteerd',
    '2026-12-18 ResultatenauditGepland',
    '2026-12-18 BriefKlaargezet',
    '2026-12-18 BriefVerzonden',
    '2026-12-18 GegevensGevraagd',
    '2026-12-18 BriefKlaargezet',
    '2026-12-18 BriefVerzonden',
    '2026-12-24 HerinneringVerzonden',
    '2026-12-28 HerinneringVerzonden',
    // The planning of January; the three deliveries over 2026 follow the new year.
    '2027-01-01 TermijnVerstreken',
    '2027-01-01 MeetjaarBegonnen',
    '2027-01-01 TermijnVerstreken',
    '2027-01-01 TermijnVerstreken',
    '2027-01-01 TermijnVerstreken',
    // What is overdue is told on the first day that the office is open.
    '2027-01-04 BriefKlaargezet',
    '2027-01-04 BriefVerzonden',
    '2027-01-05 HerinneringVerzonden',
  ]);
});
