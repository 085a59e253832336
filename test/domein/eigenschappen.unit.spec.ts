/** What must hold for every row of commands, however silly, and however the clock runs. */
import fc from 'fast-check';
import {
  contextOp,
  deadlines,
  decide,
  type Dossier,
  evolve,
  expire,
  type Gebeurtenis,
  leegDossier,
  type Opdracht,
  OPDRACHTSOORTEN,
  possibilities,
  procedures,
  taken,
  volgendeWekker,
} from '../../domain/dossier/dossier.ts';
import { heeftRechtsgevolg } from '../../domain/dossier/correspondentie/rechtsgevolg.ts';
import { overzicht } from '../../domain/dossier/overzicht.ts';
import { wekkingen } from '../../domain/simulatie/wekkingen.ts';
import { isDatum, momentVan } from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';
import {
  aanvraag,
  geimporteerd,
  goedgekeurd,
  aanvullingGevraagd,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  perMail,
  tijdelijk,
} from './feiten.ts';
import { type Zet, zet } from './willekeurig.ts';

const UUR = 3_600_000;
const BEGIN = momentVan('2026-02-02', '08:00');
const op = (moment: number) => contextOp(moment, BRONNEN);

/** A value that cannot be changed: a rule that tries fails. */
function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    Object.values(waarde).forEach(bevries);
  }
  return waarde;
}

const uitJson = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

interface Afloop {
  dossier: Dossier;
  gebeurtenissen: Gebeurtenis[];
  aanvaard: Opdracht['soort'][];
  geweigerd: string[];
}

/** M5: what a school without consent gets by post is what the list of letters with a legal effect says. */
function eisKanaal(nieuw: readonly Gebeurtenis[], { contact }: Dossier): void {
  if (contact.elektronischBereikbaar) return;
  for (const g of nieuw) {
    if (g.soort !== 'BriefKlaargezet') continue;
    expect([g.sjabloon, g.kanaal]).toEqual([g.sjabloon, heeftRechtsgevolg(g.sjabloon) ? 'post' : 'e-mail']);
  }
}

/** Carries out the moves and checks, at each of them, what always holds; `kijk` sees the dossier after each. */
function speel(begin: readonly Gebeurtenis[], zetten: readonly Zet[], kijk?: typeof bekijk): Afloop {
  let dossier = bevries(begin.reduce(evolve, leegDossier()));
  let moment = BEGIN;
  const afloop: Omit<Afloop, 'dossier'> = { gebeurtenissen: [...begin], aanvaard: [], geweigerd: [] };
  const legVast = (nieuw: readonly Gebeurtenis[]) => {
    for (const g of nieuw) expect(isDatum(g.datum)).toBe(true);
    eisKanaal(nieuw, dossier);
    dossier = bevries(bevries(nieuw).reduce(evolve, dossier));
    afloop.gebeurtenissen.push(...nieuw);
  };
  const vooruit = (tot: number) => {
    for (const wekking of wekkingen(dossier, moment, tot, BRONNEN)) legVast(wekking.gebeurtenissen);
  };
  for (const { dagen, uren, wakker, rol, opdracht } of zetten) {
    const straks = moment + (24 * dagen + uren) * UUR;
    if (wakker) vooruit(straks);
    moment = straks;
    const context = bevries(op(moment));
    const gegeven = bevries(opdracht(context.vandaag));
    const { gebeurtenissen, geweigerd } = decide(dossier, gegeven, rol, context);
    if (geweigerd.length > 0) {
      expect(gebeurtenissen).toEqual([]);
      for (const reden of geweigerd) {
        expect([reden.code, reden.tekst, reden.regel]).not.toContain('');
        expect(reden.tekst).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
      }
      afloop.geweigerd.push(...geweigerd.map((w) => w.code));
    } else {
      expect(gebeurtenissen.length).toBeGreaterThan(0);
      afloop.aanvaard.push(gegeven.soort);
    }
    legVast(gebeurtenissen);
    kijk?.(dossier, moment);
  }
  if (kijk) vooruit(moment + 400 * 24 * UUR);
  return { ...afloop, dossier };
}

/** Everything that can be asked of a dossier answers, and nothing is due any more after `expire`. */
function bekijk(dossier: Dossier, moment: number): void {
  const context = op(moment);
  overzicht(dossier, context);
  const alle = deadlines(dossier, context);
  const ids = [...alle, ...taken(dossier, context)].map((x) => x.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const d of alle) {
    expect(d.toelichting.length).toBeGreaterThan(0);
    for (const stap of d.toelichting) expect(stap.tekst).not.toMatch(/undefined|null|NaN/);
  }
  expect(possibilities(dossier, 'servicedesk', context)).toHaveLength(OPDRACHTSOORTEN.length);
  const na = expire(dossier, context).reduce(evolve, dossier);
  expect(volgendeWekker(na, context) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(moment);
}

/** The last visit was on 14 June 2022: the next one is from 14 December 2025 to 14 June 2026. */
const inVenster = geimporteerd({ laatsteTidkOp: '2022-06-14' }, '2026-02-02');
const RONDE = 'na-2022-06-14';
const UITGENODIGD: Gebeurtenis = {
  soort: 'ToezichtUitgenodigd',
  datum: '2026-01-05',
  ronde: RONDE,
  dagen: ['2026-03-10'],
};
const BEZOEK_GEPLAND: Gebeurtenis = {
  soort: 'BezoekGepland',
  datum: '2026-01-05',
  ronde: RONDE,
  dag: '2026-02-06',
  aantalLocaties: 1,
  inspecteur: 'ITTA-01',
  reden: null,
  buitenVenster: false,
};
const CONCEPT: Gebeurtenis = {
  soort: 'ConceptrapportUitgebracht',
  datum: '2026-01-13',
  ronde: RONDE,
  bowkit: '2023-06',
  scores: {},
  uitkomst: 'voldoende',
  rapport: 'tekst-1',
};
const EINDRAPPORT: Gebeurtenis = {
  ...CONCEPT,
  soort: 'RapportVastgesteld',
  soortRonde: 'vierjaarlijks',
  gehoudenOp: '2025-12-16',
  motivering: null,
};

/** Without an end, by force majeure. */
const OPGESCHORT: Gebeurtenis = {
  soort: 'BeslistermijnOpgeschort',
  datum: '2026-02-02',
  ...{ nummer: 1, grond: 'overmacht', van: '2026-02-03', totEnMet: null, verwachtTotEnMet: '2026-03-03' },
};

/** Where a row of commands begins, and which commands it holds. */
const BEGINNEN: [naam: string, begin: Gebeurtenis[], soorten: readonly Opdracht['soort'][]][] = [
  ['niets', [], OPDRACHTSOORTEN],
  ['een aanvraag, per e-mail', [ingeschreven, bestuurder, aanvraag], opdrachtenVan('aanvraag', 'termijnbewaking')],
  ['een aanvraag, per post', [ingeschrevenPerPost, bestuurder, aanvraag], opdrachtenVan('aanvraag', 'correspondentie')],
  [
    'een aanvraag die misschien wordt afgewezen',
    [ingeschreven, bestuurder, aanvraag],
    opdrachtenVan('aanvraag', 'voornemen'),
  ],
  [
    'een aanvraag van een school die anders bereikt wil worden',
    [ingeschreven, bestuurder, aanvraag],
    opdrachtenVan('aanvraag', 'contact', 'contact', 'correspondentie', 'wijzigingen'),
  ],
  [
    'een aanvraag waarvan de termijn stilstaat',
    [ingeschreven, bestuurder, aanvraag, ...aanvullingGevraagd, OPGESCHORT],
    ['AanvullingOntvangen', 'AanvullingBeoordelen', 'BeslistermijnOpschorten', 'OpschortingBeeindigen'],
  ],
  ['een aanvraag met verbanden', [ingeschreven, bestuurder, aanvraag], opdrachtenVan('aanvraag', 'verbanden')],
  [
    'een keurmerk voor bepaalde tijd, alles in orde',
    [
      tijdelijk({ verleendOp: '2025-01-13', laatsteTidkOp: '2025-08-12', meetjaar: 2025 }, '2026-02-02'),
      ...goedgekeurd(2025),
    ],
    opdrachtenVan('keurmerk', 'voornemen'),
  ],
  [
    'een meetjaar dat voorbij is, met de audit gepland',
    [geimporteerd({ meetjaar: 2025, auditGeplandOp: '2026-02-16' }, '2026-02-02')],
    opdrachtenVan('belangen', 'nt2', 'tevredenheid', 'resultatenaudit'),
  ],
  [
    'een meetjaar waarover het advies er is',
    [geimporteerd({ meetjaar: 2025, auditGeplandOp: '2026-01-13' }, '2026-02-02'), ...goedgekeurd(2025).slice(0, 1)],
    opdrachtenVan('resultatenaudit', 'voornemen'),
  ],
  ['een school met keurmerk', [geimporteerd({}, '2026-02-02')], opdrachtenVan('vog', 'planning', 'termijnbewaking')],
  [
    'een school met bezoeken en signalen',
    [geimporteerd({}, '2026-02-02')],
    opdrachtenVan('onaangekondigd', 'medewerking', 'signalen'),
  ],
  ['een school die is uitgenodigd', [inVenster, UITGENODIGD], opdrachtenVan('toezicht')],
  [
    'een school met een gepland bezoek',
    [inVenster, UITGENODIGD, BEZOEK_GEPLAND],
    opdrachtenVan('toezicht', 'belangen'),
  ],
  [
    'een school met een conceptrapport',
    [
      inVenster,
      ...[UITGENODIGD, BEZOEK_GEPLAND],
      { soort: 'BezoekVastgelegd', datum: '2026-02-02', ronde: RONDE, gehoudenOp: '2026-02-02', inspecteur: 'ITTA-01' },
      CONCEPT,
      ...perMail('2026-01-13', 1, 'tidk-conceptrapport', {}),
    ],
    opdrachtenVan('toezicht'),
  ],
  [
    'een school met een eindrapport',
    [inVenster, EINDRAPPORT, ...perMail('2026-01-13', 1, 'tidk-rapport', {})],
    opdrachtenVan('toezicht'),
  ],
  [
    'een school die haar planning inlevert',
    [geimporteerd({}, '2026-02-02')],
    opdrachtenVan('cursusplanning', 'wijzigingen'),
  ],
  [
    'een school met afstandsonderwijs rond een gepland bezoek',
    [inVenster, UITGENODIGD, { ...BEZOEK_GEPLAND, dag: '2026-04-14' }],
    opdrachtenVan('afstandsonderwijs', 'wijzigingen'),
  ],
  ['een school met keurmerk en haar bestuur', [geimporteerd({}, '2026-02-02')], opdrachtenVan('bestuur', 'vog')],
  ['een school die misschien stopt', [geimporteerd({}, '2026-02-02')], opdrachtenVan('stop')],
  [
    'een school waarvoor een taak openstaat',
    [geimporteerd({ meetjaar: 2025, auditGeplandOp: '2026-03-31' }, '2026-02-02')],
    opdrachtenVan('werkvoorraad'),
  ],
  [
    'een school die brieven niet krijgt',
    [ingeschreven, aanvraag, ...aanvullingGevraagd],
    opdrachtenVan('correspondentie'),
  ],
  ['een school waarvan de kalender wijzigt', [geimporteerd({}, '2026-02-02')], opdrachtenVan('kalender')],
];

function opdrachtenVan(...namen: (keyof typeof procedures)[]): Opdracht['soort'][] {
  return namen.flatMap((naam) => Object.keys(procedures[naam].opdrachten) as Opdracht['soort'][]);
}

describe('Willekeurige opdrachten, met goede en dwaze inhoud, terwijl de klok loopt', () => {
  test.each(BEGINNEN)(
    'begonnen met %s: er gaat nooit iets stuk, een weigering verandert niets, en het dossier is gewoon JSON',
    (_naam, begin, soorten) => {
      fc.assert(
        fc.property(fc.array(zet(soorten), { maxLength: 20 }), (zetten) => {
          const { dossier, gebeurtenissen } = speel(begin, zetten, bekijk);
          expect(uitJson(dossier)).toStrictEqual(dossier);
          expect(uitJson(gebeurtenissen).reduce(evolve, leegDossier())).toStrictEqual(dossier);
        }),
        { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(45_000)] },
      );
    },
  );

  test('de willekeur komt overal: elke opdracht wordt wel eens aanvaard en elke soort weigering komt voor', () => {
    const aanvaard = new Set<string>();
    const geweigerd = new Set<string>();
    for (const [, begin, soorten] of BEGINNEN) {
      const rijen = fc.array(zet(soorten), { minLength: 25, maxLength: 25 });
      for (const zetten of fc.sample(rijen, { numRuns: 30, seed: 20_261_122 })) {
        const afloop = speel(begin, zetten);
        afloop.aanvaard.forEach((soort) => aanvaard.add(soort));
        afloop.geweigerd.forEach((code) => geweigerd.add(code));
      }
    }
    // The norms are always there, so no meetjaar has to wait.
    expect(OPDRACHTSOORTEN.filter((soort) => !aanvaard.has(soort))).toEqual(['MeetjaarStarten']);
    expect(geweigerd.size).toBeGreaterThan(30);
  });
});

describe('evolve', () => {
  test('is totaal: een feit van een onbekende soort laat elk dossier zoals het is', () => {
    const onbekend = fc
      .dictionary(fc.string(), fc.jsonValue())
      .map((velden) => ({ ...velden, soort: 'IetsVanLaterOfVroeger', datum: '2026-02-02' }) as unknown as Gebeurtenis);
    const dossiers = BEGINNEN.map(([, begin]) => begin.reduce(evolve, leegDossier()));
    fc.assert(
      fc.property(fc.constantFrom(...dossiers), onbekend, (dossier, feit) => {
        expect(evolve(bevries(dossier), feit)).toStrictEqual(dossier);
      }),
    );
  });

  test('is totaal: een bekend feit in een dossier waar het niet past gooit nooit', () => {
    const [zetten = []] = fc.sample(fc.array(zet(), { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 7 });
    const { gebeurtenissen } = speel([ingeschreven, bestuurder, aanvraag], zetten);
    fc.assert(
      fc.property(fc.shuffledSubarray(gebeurtenissen), (feiten) => {
        const dossier = feiten.reduce(evolve, leegDossier());
        expect(uitJson(dossier)).toStrictEqual(dossier);
      }),
    );
  });
});
