import { Opstelling, STAND } from './opstelling.ts';

let op: Opstelling;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
});
afterAll(() => op.sluit());

it('gaat vijf jaar vooruit', async () => {
  const school = await op.nieuweSchool();
  console.log(await school.geef({ soort: 'SchoolImporteren', stand: STAND }));
  for (const jaar of [2027, 2028, 2029, 2030, 2031]) {
    const s = performance.now();
    await school.naar(`${jaar}-02-02`);
    console.log(jaar, performance.now() - s);
  }
  console.log((await school.verloop()).join('\n'));
});
