/**
 * M5, Awb 2:8: the register of schools follows the facts, in the transaction that records them. Names and addresses stand
 * in texts and in the register, and nowhere else (P2).
 */
import { randomUUID } from 'node:crypto';
import { maakVastlegactiviteiten } from '../../activities/vastleggen.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { aanleidingIdVan, SleutelHergebruikt, tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import type { Opdrachtverzoek } from '../../workflows/verkeer.ts';
import { contactWijzigen } from '../domein/contact.ts';
import { vragen } from '../domein/feiten.ts';
import { wijzigingMelden } from '../domein/plichten.ts';
import { INSTELLINGEN, Opstelling, type Proefschool } from './opstelling.ts';

let op: Opstelling;
beforeAll(async () => {
  // A Monday.
  op = await Opstelling.maak('2026-02-02');
  await op.start();
});
afterAll(() => op.sluit());

async function nieuweSchool(elektronischBereikbaar = true): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar });
  return school;
}

const register = ({ id }: Proefschool) =>
  op.prisma.school.findUniqueOrThrow({
    where: { id },
    select: { naam: true, straatEnNummer: true, postcode: true, plaats: true, contactEmail: true },
  });

type Teksten = Parameters<typeof wijziging>[1];

/** The command that puts these texts in the register, under this key. */
function wijziging(
  sleutel: string,
  teksten: Partial<Record<'naam' | 'straatEnNummer' | 'postcode' | 'plaats' | 'contactEmail', string>>,
  elektronischBereikbaar: boolean | null = null,
): Opdracht {
  const refs = Object.fromEntries(Object.keys(teksten).map((veld) => [veld, tekstRef(sleutel, veld)]));
  return contactWijzigen({ ...refs, elektronischBereikbaar });
}

const wijzig = (school: Proefschool, sleutel: string, teksten: Teksten, bereikbaar: boolean | null = null) =>
  school.geef(wijziging(sleutel, teksten, bereikbaar), { sleutel, teksten });

const tekstenVan = async ({ id }: Proefschool) =>
  (await op.prisma.tekst.findMany({ where: { schoolId: id }, orderBy: { id: 'asc' } })).map((t) => t.inhoud);

const NIEUW = {
  naam: 'School Nieuw',
  straatEnNummer: 'Kerkstraat 1',
  postcode: '4001 AB',
  plaats: 'Ede',
  contactEmail: 'nieuw@school.example',
};

describe('contactgegevens wijzigen', () => {
  it('wijzigt het register zodra het is vastgelegd, en het feit noemt geen naam of adres', async () => {
    const school = await nieuweSchool();
    await wijzig(school, randomUUID(), NIEUW);
    expect(await register(school)).toEqual(NIEUW);
    expect(await school.verloop()).toEqual(['2026-02-02 SchoolIngeschreven', '2026-02-02 ContactgegevensGewijzigd']);
    const { gegevens } = await op.prisma.gebeurtenis.findFirstOrThrow({
      where: { schoolId: school.id, soort: 'ContactgegevensGewijzigd' },
    });
    const { dossier } = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
    for (const waarde of Object.values(NIEUW)) {
      expect(JSON.stringify([gegevens, dossier])).not.toContain(waarde);
    }
  });

  it('herhaald geeft het eerste antwoord en wijzigt niet nog eens; met een andere inhoud wordt zij geweigerd', async () => {
    const school = await nieuweSchool();
    const sleutel = randomUUID();
    const eerste = await wijzig(school, sleutel, { contactEmail: 'een@school.example' });
    await wijzig(school, randomUUID(), { contactEmail: 'twee@school.example' });
    expect(await wijzig(school, sleutel, { contactEmail: 'een@school.example' })).toEqual(eerste);
    expect(await register(school)).toMatchObject({ contactEmail: 'twee@school.example' });
    await expect(wijzig(school, sleutel, { contactEmail: 'drie@school.example' })).rejects.toThrow(SleutelHergebruikt);
    await expect(wijzig(school, sleutel, { naam: 'Anders' })).rejects.toThrow(SleutelHergebruikt);
    expect(await register(school)).toMatchObject({ contactEmail: 'twee@school.example' });
    expect((await school.verloop()).filter((regel) => regel.endsWith('ContactgegevensGewijzigd'))).toHaveLength(2);
  });

  it('laat weg wat al zo is, en weigert wat niets verandert; van beide blijft geen tekst achter', async () => {
    const school = await nieuweSchool();
    const nu = await register(school);
    const niets = await wijzig(school, randomUUID(), { naam: nu.naam, plaats: nu.plaats }, true);
    expect(niets).toMatchObject({ gebeurtenissen: [], geweigerd: [{ code: 'NIETS_GEWIJZIGD', regel: 'M5' }] });
    expect(await tekstenVan(school)).toEqual([]);

    const sleutel = randomUUID();
    await wijzig(school, sleutel, { naam: nu.naam, plaats: 'Ede' }, true);
    expect(await register(school)).toEqual({ ...nu, plaats: 'Ede' });
    expect(await tekstenVan(school)).toEqual(['Ede']);
    const { gegevens } = await op.prisma.gebeurtenis.findFirstOrThrow({
      where: { schoolId: school.id, soort: 'ContactgegevensGewijzigd' },
    });
    expect(gegevens).toMatchObject({ naam: null, plaats: tekstRef(sleutel, 'plaats'), elektronischBereikbaar: null });
    expect(await wijzig(school, sleutel, { naam: nu.naam, plaats: 'Ede' }, true)).toMatchObject({ geweigerd: [] });
  });

  it('is alles of niets: gaat het register niet mee, dan is er ook niets vastgelegd', async () => {
    const school = await nieuweSchool();
    const nu = await register(school);
    const sleutel = randomUUID();
    const verzoek = await bewaardVerzoek(school, sleutel, { naam: 'School Nooit' });
    await op.prisma.$executeRaw`ALTER TABLE school ADD CONSTRAINT nooit CHECK (naam <> 'School Nooit')`;
    await expect(legVast(school, verzoek)).rejects.toThrow('nooit');
    expect(await register(school)).toEqual(nu);
    expect(await school.verloop()).toEqual(['2026-02-02 SchoolIngeschreven']);
    expect(await op.prisma.vastlegging.count({ where: { aanleidingId: aanleidingIdVan(sleutel) } })).toBe(0);

    // What was broken off is done again, and then it counts once.
    await op.prisma.$executeRaw`ALTER TABLE school DROP CONSTRAINT nooit`;
    const uitkomsten = await Promise.all([1, 2, 3].map(() => legVast(school, verzoek)));
    for (const uitkomst of uitkomsten) expect(uitkomst).toEqual(uitkomsten[0]);
    expect(await register(school)).toEqual({ ...nu, naam: 'School Nooit' });
    expect(await school.verloop()).toHaveLength(2);
  });

  const legVast = (school: Proefschool, verzoek: Opdrachtverzoek) =>
    maakVastlegactiviteiten({ prisma: op.prisma, instellingen: INSTELLINGEN }).legVast({
      schoolId: school.id,
      aanleiding: { soort: 'opdracht', verzoek },
      moment: momentVan('2026-02-02', '12:00'),
    });

  /** The texts are stored and the command is on its way. */
  async function bewaardVerzoek(school: Proefschool, sleutel: string, teksten: Teksten): Promise<Opdrachtverzoek> {
    const data = Object.entries(teksten).map(([veld, inhoud]) => ({ id: tekstRef(sleutel, veld), inhoud }));
    await op.prisma.tekst.createMany({ data: data.map((tekst) => ({ ...tekst, schoolId: school.id })) });
    const { id: actorId } = await op.actor('servicedesk');
    const opdracht = wijziging(sleutel, teksten);
    return { aanleidingId: aanleidingIdVan(sleutel), inhoudHash: 'inhoud', opdracht, actorId, rol: 'servicedesk' };
  }
});

describe('Awb 2:8: de school wil besluiten niet meer per e-mail', () => {
  const postTaken = async (school: Proefschool) =>
    (await school.taken()).filter((taak) => /contact|correspondentie/.test(taak));

  it('een brief die op maandag wacht ligt klaar voor de post, met één taak voor het adres zolang dat er niet is', async () => {
    const school = await nieuweSchool();
    await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null });
    await school.naar('2026-02-07');
    await school.geef(vragen);
    expect((await school.berichten()).at(-1)).toBe('2026-02-07 aanvulling-gevraagd e-mail klaargezet');
    await wijzig(school, randomUUID(), {}, false);
    expect((await school.berichten()).at(-1)).toBe('2026-02-07 aanvulling-gevraagd post te posten');
    expect(await postTaken(school)).toEqual([
      'servicedesk contact/postadres',
      'servicedesk correspondentie/brief-2/posten',
    ]);
    await school.naar('2026-02-09');
    await wijzig(school, randomUUID(), { straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB' });
    expect(await postTaken(school)).toEqual(['servicedesk correspondentie/brief-2/posten']);
    await school.geef({ soort: 'BriefPosten', briefId: 'brief-2', verzondenOp: '2026-02-09' });
    expect((await school.berichten()).at(-1)).toBe('2026-02-09 aanvulling-gevraagd post verzonden');
    expect(await postTaken(school)).toEqual([]);
  });
});

describe('N-26: een gemelde verhuizing', () => {
  const ADRES = { straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Ede' };

  async function meld(school: Proefschool, ingangsdatum: string) {
    const sleutel = randomUUID();
    const refs = Object.fromEntries(Object.keys(ADRES).map((veld) => [veld, tekstRef(sleutel, veld)]));
    const opdracht = wijzigingMelden({ wat: 'adres', ingangsdatum, gemeldOp: '2026-02-02', ...refs });
    await school.geef(opdracht, { sleutel, teksten: ADRES, rol: 'school' });
  }

  it('die al een feit is staat meteen in het register', async () => {
    const school = await nieuweSchool();
    const nu = await register(school);
    await meld(school, '2026-02-01');
    expect(await register(school)).toEqual({ ...nu, ...ADRES });
  });

  it('die nog komt staat op haar dag in het register, vanzelf en één keer', async () => {
    const school = await nieuweSchool();
    const nu = await register(school);
    await meld(school, '2026-03-02');
    await school.naar('2026-03-01', '23:30');
    expect(await register(school)).toEqual(nu);
    await school.naar('2026-03-02', '00:30');
    expect(await register(school)).toEqual({ ...nu, ...ADRES });
    await school.naar('2026-06-01');
    const feiten = (await school.verloop()).filter((regel) => regel.endsWith('ContactgegevensGewijzigd'));
    expect(feiten).toEqual(['2026-03-02 ContactgegevensGewijzigd']);
  });
});
