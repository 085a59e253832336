/** `POST /v1/scholen/{id}/_simuleer`: what it answers, that it answers what would really happen, and that it changes nothing. */
import { plusJaren } from '../../domain/termijn/index.ts';
import type { Simulatieantwoord } from '../../src/simulatie/simulatie-schema.ts';
import { inschrijving, Klant } from '../api/klant.ts';
import { importeren } from '../domein/feiten.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { momentopname } from './momentopname.ts';

// Monday.
const VANDAAG = '2026-11-16';

interface Probleem {
  code: string;
  fouten?: { veld: string; tekst: string }[];
}

let op: Opstelling;
let klant: Klant;
let metKeurmerk: Proefschool;
beforeAll(async () => {
  op = await Opstelling.maak(VANDAAG);
  await op.start();
  klant = await Klant.maak(op);
  metKeurmerk = await op.nieuweSchool();
  await metKeurmerk.geef(importeren());
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const simuleer = <A = Simulatieantwoord>(
  schoolId: string,
  vraag: object,
  rol: 'school' | 'servicedesk' = 'servicedesk',
) => klant.geef<A>(`/v1/scholen/${schoolId}/_simuleer`, vraag, { rol });

/** A new school with an application that came in today. */
/** Another one for every school, so that no schools are tied. */
let personen = 0;
const bestuurder = () => ({
  persoon: { naam: 'Bestuurder A', geboorteDatum: `1970-05-${(personen += 1) + 10}` },
  functie: 'bestuurder',
  sindsDatum: '2020-01-01',
  meldDatum: VANDAAG,
});

async function metAanvraag(): Promise<string> {
  const { inhoud } = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving(), { rol: 'school' });
  await klant.geef(`/v1/scholen/${inhoud.schoolId}/bestuurders`, bestuurder(), { rol: 'school' });
  await klant.geef(`/v1/scholen/${inhoud.schoolId}/aanvragen`, { ontvangstDatum: VANDAAG }, { rol: 'school' });
  return inhoud.schoolId;
}

const verlening = [
  {
    datum: '2026-11-30',
    rol: 'servicedesk',
    pad: 'aanvragen/1/aanvullingsverzoeken',
    inhoud: { ontbreekt: 'Het jaarverslag.' },
  },
  {
    datum: '2026-12-03',
    rol: 'servicedesk',
    pad: 'aanvragen/1/aanvullingen',
    inhoud: { ontvangstDatum: '2026-12-03', volledig: true },
  },
  // Saturday: the letter leaves on Monday 14 December at nine, and the keurmerk begins then.
  {
    datum: '2026-12-12',
    tijd: '15:30',
    rol: 'beslisser',
    pad: 'aanvragen/1/besluiten',
    inhoud: { soort: 'toekenning', duoNummer: '5678B' },
  },
];

describe('het antwoord', () => {
  it('zegt per stap de dag, wat er gebeurt in een zin, en waar het vandaan komt', async () => {
    const schoolId = await metAanvraag();
    const { status, inhoud } = await simuleer(schoolId, { totEnMet: '2026-12-31', opdrachten: verlening });
    expect(status).toBe(200);
    expect(inhoud).toMatchObject({
      schoolId,
      vanafDatum: VANDAAG,
      totEnMet: '2026-12-31',
      voorbeeldinstellingen: true,
    });
    const regels = inhoud.stappen.map((s) => [s.datum, s.opdracht, ...s.gebeurtenissen.map((g) => g.soort)]);
    expect(regels.slice(0, 4)).toEqual([
      ['2026-11-30', 0, 'AanvullingGevraagd', 'BriefKlaargezet', 'BriefVerzonden'],
      ['2026-12-03', 1, 'AanvullingOntvangen', 'BriefKlaargezet', 'BriefVerzonden'],
      ['2026-12-12', 2, 'AanvraagToegekend', 'BriefKlaargezet'],
      ['2026-12-14', null, 'BriefVerzonden', 'KeurmerkVerleend', 'MeetjaarBegonnen'],
    ]);
    expect(inhoud.stappen[2]).toMatchObject({
      momentOp: '2026-12-12T14:30:00.000Z',
      gebeurtenissen: [{ datum: '2026-12-12', omschrijving: 'Aanvraag 1 is toegekend. Het DUO-nummer is 5678B.' }, {}],
      geweigerd: [],
    });
    expect(inhoud.statusverloop).toEqual([
      { status: 'in aanvraag', soortKeurmerk: null, vanDatum: VANDAAG, totDatum: '2026-12-14' },
      { status: 'actief', soortKeurmerk: 'bepaalde tijd', vanDatum: '2026-12-14', totDatum: null },
    ]);
    expect(inhoud.brieven.at(-1)).toMatchObject({
      sjabloon: 'besluit-verlening',
      kanaal: 'e-mail',
      klaarzetDatum: '2026-12-12',
      verzendDatum: '2026-12-14',
      status: 'verzonden',
    });
    expect(inhoud.einde).toMatchObject({ status: 'actief', soortKeurmerk: 'bepaalde tijd' });
    expect(inhoud.einde.aanZet).toMatch(/\.$/);
    // Eight weeks after 16 November is 11 January; the term stood still on 1 and 2 December, and runs until the
    // besluit is made known (Awb 4:15, 3:40).
    const besluit = inhoud.termijnverloop.find((t) => t.id === 'aanvraag/1/besluit');
    expect(besluit).toMatchObject({
      vanDatum: VANDAAG,
      totDatum: '2026-12-14',
      laatsteDag: '2027-01-13',
      stand: 'loopt',
    });
    expect(besluit?.toelichting.length).toBeGreaterThan(0);
  });

  it('geeft een opdracht die dan niet mag terug met elke reden, en het veld zoals het in de inhoud heet', async () => {
    const { inhoud } = await simuleer(metKeurmerk.id, {
      totEnMet: '2027-03-31',
      opdrachten: [
        {
          datum: '2027-01-11',
          rol: 'inspecteur',
          pad: 'vogs',
          inhoud: { afgifteDatum: '2027-01-04', overhandigDatum: '2027-01-08', gezienDoor: 'De directie' },
        },
        {
          datum: '2027-01-12',
          rol: 'school',
          pad: 'vogs',
          inhoud: { afgifteDatum: '2027-01-04', overhandigDatum: '2027-02-08', gezienDoor: 'De directie' },
        },
        {
          datum: '2027-01-13',
          rol: 'beslisser',
          pad: 'aanvragen/1/besluiten',
          inhoud: { soort: 'toekenning', duoNummer: '5678B' },
        },
      ],
    });
    const geweigerd = inhoud.stappen.filter((s) => s.opdracht !== null).map((s) => s.geweigerd);
    expect(geweigerd).toEqual([
      [expect.objectContaining({ code: 'ROL_NIET_BEVOEGD', regel: 'S3' })],
      [expect.objectContaining({ veld: 'overhandigDatum' })],
      [expect.objectContaining({ code: 'AANVRAAG_ONBEKEND' })],
    ]);
  });

  it('zet de opdrachten op volgorde van hun moment, en noemt ze bij hun plaats in het verzoek', async () => {
    const bezoek = (datum: string) => ({
      ...{ datum, rol: 'servicedesk', pad: 'belangen' },
      inhoud: { partij: 'inspecteur', wie: 'ITTA-01', van: datum, toelichting: 'Gaf er les.' },
    });
    const { inhoud } = await simuleer(metKeurmerk.id, {
      totEnMet: '2027-12-31',
      opdrachten: [bezoek('2027-06-01'), bezoek('2027-02-01'), { ...bezoek('2027-06-01'), tijd: '09:01' }],
    });
    expect(inhoud.stappen.filter((s) => s.opdracht !== null).map((s) => [s.datum, s.opdracht])).toEqual([
      ['2027-02-01', 1],
      ['2027-06-01', 2],
      ['2027-06-01', 0],
    ]);
  });

  it('kent een nieuwe bestuurder in het hele plan als dezelfde persoon, en schrijft die niet in', async () => {
    const persoon = { naam: 'Bestuurder B', geboorteDatum: '1970-05-05' };
    const aanmelding = { persoon, functie: 'directeur', sindsDatum: '2026-11-01', meldDatum: '2026-11-17' };
    const vog = {
      persoonId: '00000000-0000-4000-8000-000000000001',
      afgifteDatum: '2027-01-04',
      overhandigDatum: '2027-01-08',
      gezienDoor: 'De directie',
    };
    const { inhoud } = await simuleer(metKeurmerk.id, {
      totEnMet: '2027-03-31',
      opdrachten: [
        { datum: '2026-11-17', rol: 'school', pad: 'bestuurders', inhoud: aanmelding },
        { datum: '2026-11-18', rol: 'school', pad: 'bestuurders', inhoud: { ...aanmelding, functie: 'eigenaar' } },
        { datum: '2027-01-11', rol: 'school', pad: 'vogs', inhoud: vog },
      ],
    });
    const [eerste, nogmaals, gezien] = inhoud.stappen.filter((s) => s.opdracht !== null);
    expect(eerste?.gebeurtenissen.map((g) => g.soort)).toEqual(['BestuurderAangemeld']);
    expect(nogmaals?.geweigerd).toEqual([expect.objectContaining({ veld: 'persoon' })]);
    expect(gezien?.gebeurtenissen.map((g) => g.soort)).toEqual(['VogGeregistreerd']);
    expect(await op.prisma.persoon.count({ where: { naam: 'Bestuurder B' } })).toBe(0);
  });

  it('begint ook bij een aanvraag die nog moet komen', async () => {
    const { inhoud: school } = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving(), { rol: 'school' });
    const { inhoud } = await simuleer(school.schoolId, {
      totEnMet: '2027-01-31',
      opdrachten: [
        { datum: '2026-11-23', rol: 'school', pad: 'bestuurders', inhoud: bestuurder() },
        { datum: '2026-11-23', rol: 'school', pad: 'aanvragen', inhoud: { ontvangstDatum: '2026-11-23' } },
        {
          datum: '2026-12-07',
          rol: 'beslisser',
          pad: 'aanvragen/1/besluiten',
          inhoud: { soort: 'toekenning', duoNummer: '5678B' },
        },
      ],
    });
    expect(inhoud.statusverloop.map((s) => [s.vanDatum, s.status])).toEqual([
      [VANDAAG, 'geen'],
      ['2026-11-23', 'in aanvraag'],
      ['2026-12-07', 'actief'],
    ]);
  });

  it('is er voor elke rol, ook zonder opdrachten', async () => {
    const { status, inhoud } = await simuleer(metKeurmerk.id, { totEnMet: plusJaren(VANDAAG, 10) }, 'school');
    expect(status).toBe(200);
    expect(inhoud.herinneringen.length).toBeGreaterThan(10);
    expect(inhoud.einde.taken.length).toBeGreaterThan(0);
  });
});

describe('een simulatie en daarna het echt', () => {
  it('geeft dezelfde gebeurtenissen, op dezelfde dagen, met dezelfde zinnen', async () => {
    const schoolId = await metAanvraag();
    const { inhoud } = await simuleer(schoolId, { totEnMet: '2027-06-30', opdrachten: verlening });
    const school = new (metKeurmerk.constructor as typeof Proefschool)(op, schoolId);
    for (const { datum, tijd, rol, pad, inhoud: opdracht } of verlening) {
      await school.naar(datum, tijd);
      const { status } = await klant.geef(`/v1/scholen/${schoolId}/${pad}`, opdracht, { rol: rol as 'servicedesk' });
      expect(status).toBe(201);
    }
    await school.naar('2027-06-30', '23:30');
    const echt = await klant.lees<{ resultaten: { soort: string; datum: string; omschrijving: string }[] }>(
      `/v1/scholen/${schoolId}/gebeurtenissen?aantal=100`,
    );
    // What was recorded before the simulation: registered, applied, and the letter that says so.
    const voor = echt.inhoud.resultaten.findIndex((g) => g.soort === 'AanvullingGevraagd');
    const daarna = echt.inhoud.resultaten.slice(voor);
    expect(inhoud.stappen.flatMap((s) => s.gebeurtenissen)).toEqual(
      daarna.map(({ soort, datum, omschrijving }) => ({ soort, datum, omschrijving })),
    );
  });
});

describe('er verandert niets', () => {
  it('niet in een tabel, en niet in Temporal, ook niet van teksten, onbekende personen en dwaze opdrachten', async () => {
    const schoolId = await metAanvraag();
    const scholen = [schoolId, metKeurmerk.id];
    const voor = await momentopname(op, scholen);
    expect(Object.keys(voor.tabellen).length).toBeGreaterThan(12);
    const persoon = { naam: 'Bestuurder A', geboorteDatum: '1970-05-05' };
    const vragen: [string, object][] = [
      [schoolId, { totEnMet: '2036-11-16', opdrachten: verlening }],
      [
        metKeurmerk.id,
        {
          totEnMet: '2036-11-16',
          opdrachten: [
            {
              datum: '2026-11-17',
              rol: 'school',
              pad: 'bestuurders',
              inhoud: { persoon, functie: 'directeur', sindsDatum: '2026-11-01', meldDatum: '2026-11-17' },
            },
            {
              datum: '2027-04-20',
              rol: 'servicedesk',
              pad: 'verstreken-termijnen/_handel-af',
              inhoud: { termijnId: 'planning/2026/audit', toelichting: 'Gebeld.' },
            },
            { datum: '2027-04-21', rol: 'auditor', pad: 'vog-aanvragen' },
          ],
        },
      ],
      [metKeurmerk.id, { totEnMet: 'gisteren', opdrachten: [{ pad: 'bestaat/niet' }] }],
    ];
    const antwoorden = [];
    for (const [school, vraag] of vragen) antwoorden.push((await simuleer(school, vraag)).status);
    expect(antwoorden).toEqual([200, 200, 400]);
    expect(await momentopname(op, scholen)).toEqual(voor);
  });
});

describe('wat er mis kan zijn aan de vraag', () => {
  it('een school die niet bestaat', async () => {
    const { status, inhoud } = await simuleer<Probleem>('3f0c8c1e-6a5b-4a52-9d2f-0d6a7f1f2b11', {
      totEnMet: '2027-01-01',
    });
    expect([status, inhoud.code]).toEqual([404, 'SCHOOL_ONBEKEND']);
  });

  it('dagen die voorbij zijn of te ver weg liggen, alle tegelijk', async () => {
    const opdracht = { rol: 'servicedesk', pad: 'vog-aanvragen' };
    const { status, inhoud } = await simuleer<Probleem>(metKeurmerk.id, {
      totEnMet: '2036-11-17',
      opdrachten: [
        { ...opdracht, datum: '2026-11-15' },
        { ...opdracht, datum: '2026-11-16', tijd: '08:00' },
        { ...opdracht, datum: '2026-11-16' },
        { ...opdracht, datum: '2036-11-18' },
      ],
    });
    expect(status).toBe(400);
    expect(inhoud.fouten?.map((f) => f.veld)).toEqual([
      'totEnMet',
      'opdrachten[0].datum',
      'opdrachten[1].tijd',
      'opdrachten[3].datum',
    ]);
  });

  it('een school die niet bestaat en een persoon die nog niet geboren is, allebei tegelijk', async () => {
    const { status, inhoud } = await simuleer<Probleem>(metKeurmerk.id, {
      totEnMet: '2027-11-16',
      opdrachten: [
        {
          ...{ datum: '2026-11-17', rol: 'school', pad: 'verwantschappen' },
          inhoud: {
            andereSchoolId: '3f0c8c1e-6a5b-4a52-9d2f-0d6a7f1f2b11',
            verwantschap: 'opvolger',
            perDatum: '2026-11-01',
            meldDatum: '2026-11-17',
            toelichting: 'Overgenomen.',
          },
        },
        {
          ...{ datum: '2026-11-17', rol: 'school', pad: 'bestuurders' },
          inhoud: {
            persoon: { naam: 'Bestuurder C', geboorteDatum: '2027-01-01' },
            functie: 'directeur',
            sindsDatum: '2026-11-01',
            meldDatum: '2026-11-17',
          },
        },
      ],
    });
    expect(status).toBe(400);
    expect(inhoud.fouten?.map((f) => f.veld).sort()).toEqual([
      'opdrachten[0].inhoud.andereSchoolId',
      'opdrachten[1].inhoud.persoon.geboorteDatum',
    ]);
  });
});
