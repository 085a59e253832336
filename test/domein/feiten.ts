/** Facts and commands that many tests begin with. Names are neutral; every day is chosen for what it shows. */
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Importstand } from '../../domain/dossier/inschrijving/inschrijving.ts';
import type { Verbinding } from '../../domain/dossier/verbanden/feiten.ts';

type Feit<S extends Gebeurtenis['soort']> = Extract<Gebeurtenis, { soort: S }>;
type Velden<S extends Opdracht['soort']> = Partial<Extract<Opdracht, { soort: S }>>;

/** A school in the record since Monday 5 January 2026 that may get its besluiten by e-mail. */
export const ingeschreven: Feit<'SchoolIngeschreven'> = {
  soort: 'SchoolIngeschreven',
  datum: '2026-01-05',
  omvang: 'klein',
  aantalVestigingen: 1,
  elektronischBereikbaar: true,
};

/** The same school, which gets its besluiten by post at a known address. */
export const ingeschrevenPerPost: Feit<'SchoolIngeschreven'> = {
  ...ingeschreven,
  elektronischBereikbaar: false,
  postadresBekend: true,
};

/** Its director since it began, reported on Monday 5 January 2026. */
export const bestuurder: Feit<'BestuurderAangemeld'> = {
  soort: 'BestuurderAangemeld',
  datum: '2026-01-05',
  nummer: 1,
  persoonId: 'persoon-1',
  functie: 'directeur',
  sinds: '2025-09-01',
  gemeldOp: '2026-01-05',
};

/** Received on Monday 2 February 2026: eight weeks later is Monday 30 March 2026. */
export const aanvraag: Feit<'AanvraagIngediend'> = {
  soort: 'AanvraagIngediend',
  datum: '2026-02-02',
  nummer: 1,
  ontvangenOp: '2026-02-02',
  handleiding: '2026',
  herhaling: 'eerste aanvraag',
  nieuweFeiten: null,
};

/** A letter that has left by e-mail on the day on which it was made. */
export function perMail(
  datum: string,
  briefnummer: number,
  sjabloon: Feit<'BriefVerzonden'>['sjabloon'],
  gegevens: Feit<'BriefVerzonden'>['gegevens'],
): Gebeurtenis[] {
  const brief = { datum, briefId: `brief-${briefnummer}`, sjabloon, kanaal: 'e-mail' as const, gegevens };
  return [
    { soort: 'BriefKlaargezet', ...brief },
    { soort: 'BriefVerzonden', ...brief },
  ];
}

/** Invited to complete by e-mail on Monday 16 February 2026: fourteen days later is Monday 2 March 2026. */
export const aanvullingGevraagd: Gebeurtenis[] = [
  { soort: 'AanvullingGevraagd', datum: '2026-02-16', nummer: 1, verzoek: 1, dagen: 14, ontbreekt: 'tekst-1' },
  ...perMail('2026-02-16', 1, 'aanvulling-gevraagd', { nummer: 1, verzoek: 1, dagen: 14, ontbreekt: 'tekst-1' }),
];

/** Refused and made known on Monday 2 March 2026. */
export const afgewezen: Gebeurtenis[] = [
  {
    soort: 'AanvraagAfgewezen',
    datum: '2026-03-02',
    nummer: 1,
    gronden: ['ORGANISATIE'],
    motivering: 'tekst-2',
    gehoordOp: null,
  },
  ...perMail('2026-03-02', 1, 'besluit-afwijzing', { nummer: 1 }),
];

/** The same director as a command: in function since the school began, reported on the day of this command or before. */
export const bestuurderAanmelden = (persoonId: string, gemeldOp: string): Opdracht => ({
  ...{ soort: 'BestuurderAanmelden', persoonId, gemeldOp },
  ...{ functie: 'directeur', sinds: '2025-09-01' },
});

export const indienen: Opdracht = { soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null };
export const vragen: Opdracht = { soort: 'AanvullingVragen', ontbreekt: 'tekst-1', dagen: null };
export const verlengen: Opdracht = { soort: 'BeslistermijnVerlengen', weken: 6, motivering: 'tekst-3' };
export const toekennen: Opdracht = { soort: 'AanvraagToekennen', duoNummer: '1234A' };
export const afwijzen: Opdracht = {
  soort: 'AanvraagAfwijzen',
  gronden: ['ORGANISATIE'],
  motivering: 'tekst-2',
  afwijkendeFeiten: false,
  gehoordOp: null,
};
export const buitenBehandeling: Opdracht = { soort: 'AanvraagBuitenBehandelingStellen', motivering: 'tekst-4' };
export const intrekken: Opdracht = { soort: 'AanvraagIntrekken' };

/** The completion of an application, received on a day; null: not judged yet, as a school gives it. */
export const aanvulling = (ontvangenOp: string, volledig: boolean | null): Opdracht => ({
  soort: 'AanvullingOntvangen',
  ontvangenOp,
  volledig,
});

/** A voornemen to refuse the application, with the term of the Handleiding. */
export const uitbrengen = (velden: Velden<'VoornemenUitbrengen'> = {}): Opdracht => ({
  soort: 'VoornemenUitbrengen',
  maatregel: 'afwijzing van de aanvraag',
  gronden: ['ORGANISATIE'],
  motivering: 'tekst-6',
  dagen: null,
  meetjaar: null,
  ...velden,
});

/** What the school says about a voornemen, received on a day. */
export const zienswijze = (
  ontvangenOp: string,
  nummer = 1,
  wijze: 'schriftelijk' | 'mondeling' = 'schriftelijk',
): Opdracht => ({ soort: 'ZienswijzeVastleggen', nummer, ontvangenOp, wijze, inhoud: 'tekst-7' });

/** A shared director with school-2, to which nothing has happened. */
export const verbinding = (velden: Partial<Verbinding> = {}): Verbinding => {
  const tussenScholen = velden.via !== undefined && velden.via !== 'bestuurder';
  const persoonId = tussenScholen ? null : 'persoon-1';
  return { andereSchoolId: 'school-2', via: 'bestuurder', persoonId, verleden: 'geen', verledenOp: null, ...velden };
};

/** School-2 goes on in this school from 1 January 2027, reported on 23 November 2026. */
export const verwantschap = (velden: Velden<'VerwantschapVastleggen'> = {}): Opdracht => ({
  soort: 'VerwantschapVastleggen',
  andereSchoolId: 'school-2',
  verwantschap: 'voorganger',
  per: '2027-01-01',
  gemeldOp: '2026-11-23',
  toelichting: 'tekst-11',
  ...velden,
});

export const beoordelen = (oordeel: 'geen bezwaar' | 'bezwaar', andereSchoolId = 'school-2'): Opdracht => ({
  soort: 'VerbandBeoordelen',
  andereSchoolId,
  oordeel,
  motivering: 'tekst-12',
});

/** The posting of a letter, recorded by the servicedesk. */
export const posten = (briefId: string, verzondenOp: string): Opdracht => ({
  soort: 'BriefPosten',
  briefId,
  verzondenOp,
});

/** A school with the keurmerk for an indefinite time that still needs its VOG and its audit day for meetjaar 2026. */
export const STAND: Importstand = {
  omvang: 'klein',
  aantalVestigingen: 1,
  elektronischBereikbaar: true,
  duoNummer: '1234A',
  soortKeurmerk: 'onbepaalde tijd',
  verleendOp: '2015-03-02',
  meetjaar: 2026,
  handleiding: '2026',
  status: 'actief',
  statusSinds: '2015-03-02',
  statusTotEnMet: null,
  laatsteTidkOp: '2024-05-14',
  tidkUitkomst: 'voldoende',
  certificerendeInstelling: 'Kiwa Nederland',
  auditGeplandOp: null,
  directieVogAfgegevenOp: null,
  samenwerkingsgemeenten: [],
};

export const importeren = (stand: Partial<Importstand> = {}): Opdracht => ({
  soort: 'SchoolImporteren',
  stand: { ...STAND, ...stand },
});

/** Imported on a day, by default Monday 23 November 2026. */
export const geimporteerd = (stand: Partial<Importstand> = {}, datum = '2026-11-23'): Gebeurtenis => ({
  soort: 'SchoolGeimporteerd',
  datum,
  stand: { ...STAND, ...stand },
});

/**
 * A keurmerk voor bepaalde tijd, granted on Friday 14 November 2025: fifteen months later is Sunday 14 February 2027.
 * Toezicht in de Klas was sufficient, and the audit over meetjaar 2026 is on Wednesday 13 January 2027.
 */
export const tijdelijk = (stand: Partial<Importstand> = {}, datum = '2026-11-23'): Gebeurtenis =>
  geimporteerd(
    {
      soortKeurmerk: 'bepaalde tijd',
      verleendOp: '2025-11-14',
      statusSinds: '2025-11-14',
      laatsteTidkOp: '2026-05-19',
      auditGeplandOp: '2027-01-13',
      ...stand,
    },
    datum,
  );

/** The audit over a meetjaar was positive, and its meetperiode was approved on 25 January of the year after it. */
export const goedgekeurd = (meetjaar = 2026): Gebeurtenis[] => [
  {
    soort: 'AuditadviesGegeven',
    datum: `${meetjaar + 1}-01-18`,
    meetjaar,
    gehoudenOp: `${meetjaar + 1}-01-13`,
    adviezen: { organisatie: 'positief', resultaten: 'positief', tevredenheid: 'positief', financieel: 'positief' },
    advies: 'positief',
    bewijs: 'tekst-13',
  },
  { soort: 'MeetperiodeGoedgekeurd', datum: `${meetjaar + 1}-01-25`, meetjaar, motivering: null },
];
