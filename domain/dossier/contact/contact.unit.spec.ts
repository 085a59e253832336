import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { contactWijzigen, verhuizen } from '../../../test/domein/contact.ts';
import {
  aanvraag,
  geimporteerd,
  importeren,
  ingeschreven,
  intrekken,
  posten,
  verlengen,
  vragen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { evolve, leegDossier, type Opdracht } from '../dossier.ts';

const NIETS = {
  naam: null,
  straatEnNummer: null,
  postcode: null,
  plaats: null,
  contactEmail: null,
  elektronischBereikbaar: null,
};
const ADRES = { straatEnNummer: 'tekst-92', postcode: 'tekst-93' };
const metAdres = { ...ingeschreven, postadresBekend: true };

describe('M5: contactgegevens wijzigen', () => {
  test('alleen wat wijzigt staat in het feit', () => {
    gegeven([metAdres], '2026-02-02')
      .als(contactWijzigen({ naam: 'tekst-91' }), 'servicedesk')
      .dan([{ soort: 'ContactgegevensGewijzigd', datum: '2026-02-02', ...NIETS, naam: 'tekst-91', melding: null }])
      .als(contactWijzigen({ contactEmail: 'tekst-95', elektronischBereikbaar: false }), 'school')
      .dan([{ soort: 'ContactgegevensGewijzigd', ...NIETS, contactEmail: 'tekst-95', elektronischBereikbaar: false }]);
  });

  test('wat al zo is verandert niet, en een opdracht waarin niets verandert wordt geweigerd', () => {
    const bronnen = { ...BRONNEN, alInRegister: ['tekst-91', 'tekst-94'] };
    const school = gegeven([metAdres], '2026-02-02', bronnen);
    const zelfde = { naam: 'tekst-91', plaats: 'tekst-94', elektronischBereikbaar: true };
    for (const niets of [{}, { naam: 'tekst-91' }, { elektronischBereikbaar: true }, zelfde]) {
      school.als(contactWijzigen(niets), 'servicedesk').dan(geweigerd(['NIETS_GEWIJZIGD', 'M5']));
    }
    school
      .als(contactWijzigen({ ...zelfde, contactEmail: 'tekst-95' }), 'servicedesk')
      .dan([{ soort: 'ContactgegevensGewijzigd', ...NIETS, contactEmail: 'tekst-95' }]);
  });

  test('alleen door de servicedesk en de school, en van een school die bekend is', () => {
    const opdracht = contactWijzigen({ naam: 'tekst-91' });
    gegeven([metAdres], '2026-02-02')
      .als(opdracht, 'planner')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([], '2026-02-02')
      .als(opdracht, 'servicedesk')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });

  test.each<[string, object, VerwachteWeigering[]]>([
    ['een straat zonder postcode', { straatEnNummer: 'tekst-92' }, [['POSTADRES_ONVOLLEDIG', 'M5', 'postcode']]],
    ['een postcode zonder straat', { postcode: 'tekst-93' }, [['POSTADRES_ONVOLLEDIG', 'M5', 'straatEnNummer']]],
    [
      'alles tegelijk',
      { naam: '', straatEnNummer: 1, plaats: ' ', contactEmail: {}, elektronischBereikbaar: 'ja' },
      [
        ['TEKST_VERPLICHT', 'A10', 'naam'],
        ['TEKST_VERPLICHT', 'A10', 'straatEnNummer'],
        ['TEKST_VERPLICHT', 'A10', 'plaats'],
        ['TEKST_VERPLICHT', 'A10', 'contactEmail'],
        ['KEUZE_ONGELDIG', 'A10', 'elektronischBereikbaar'],
        ['POSTADRES_ONVOLLEDIG', 'M5', 'postcode'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    gegeven([ingeschreven], '2026-02-02')
      .als(contactWijzigen(velden), 'servicedesk')
      .dan(geweigerd(...redenen));
  });

  test('is het postadres bekend, dan kan een deel ervan wijzigen', () => {
    for (const velden of [{ straatEnNummer: 'tekst-92' }, { postcode: 'tekst-93' }, { plaats: 'tekst-94' }]) {
      gegeven([metAdres], '2026-02-02').als(contactWijzigen(velden), 'school').gelukt();
    }
  });
});

describe('M5: een brief per post heeft een postadres nodig', () => {
  const TAAK = 'contact/postadres';
  const perPost = gegeven([{ ...ingeschreven, elektronischBereikbaar: false }, aanvraag], '2026-02-14');

  test('zonder postadres: één taak, hoeveel brieven er ook liggen, tot het adres er is', () => {
    expect(perPost.taken()).not.toContain(TAAK);
    // Made ready on a Saturday.
    const een = perPost.als(vragen, 'servicedesk').gelukt();
    expect(een.taak(TAAK)).toEqual({
      id: TAAK,
      rol: 'servicedesk',
      omschrijving: 'Vul het postadres van de school aan: er ligt een brief klaar voor de post',
      uiterlijk: '2026-02-16',
    });
    const twee = een.op('2026-02-20').als(verlengen, 'beslisser').gelukt();
    expect(twee.taken().filter((id) => id.endsWith('/posten'))).toHaveLength(2);
    expect(twee.taken().filter((id) => id.startsWith('contact/'))).toEqual([TAAK]);
    const bekend = twee.als(contactWijzigen(ADRES), 'servicedesk').gelukt();
    expect(bekend.taken()).not.toContain(TAAK);
    expect(bekend.dossier.contact.postadresBekend).toBe(true);
  });

  test('de taak is er alleen zolang een brief op de post wacht', () => {
    const gevraagd = perPost.als(vragen, 'servicedesk').gelukt();
    const gepost = gevraagd.op('2026-02-16').als(posten('brief-1', '2026-02-16'), 'servicedesk').gelukt();
    expect(gepost.taken()).not.toContain(TAAK);
    // The letter lapses with the application.
    expect(gevraagd.als(intrekken, 'school').gelukt().taken()).not.toContain(TAAK);
  });

  test('een brief per e-mail heeft er geen nodig', () => {
    const stand = gegeven([ingeschreven, aanvraag], '2026-02-14').als(vragen, 'servicedesk').gelukt();
    expect(stand.taken()).not.toContain(TAAK);
  });

  test.each<[string, Opdracht]>([
    [
      'inschrijven',
      {
        soort: 'SchoolInschrijven',
        omvang: 'klein',
        aantalVestigingen: 1,
        elektronischBereikbaar: false,
        postadresBekend: true,
      },
    ],
    ['importeren', importeren({ elektronischBereikbaar: false, postadresBekend: true })],
  ])('%s met een adres: er is geen taak nodig', (_naam, opdracht) => {
    const stand = gegeven([], '2026-11-23').als(opdracht, 'servicedesk').gelukt();
    expect(stand.dossier.contact).toEqual({ elektronischBereikbaar: false, postadresBekend: true, verhuizing: null });
  });

  test('feiten van voor deze regel: er is geen postadres bekend', () => {
    for (const feit of [ingeschreven, geimporteerd()]) {
      expect(evolve(leegDossier(), feit).contact).toEqual({
        elektronischBereikbaar: true,
        postadresBekend: false,
        verhuizing: null,
      });
    }
  });
});

describe('N-26: een gemeld adres gaat gelden op zijn ingangsdatum', () => {
  const school = gegeven([geimporteerd()], '2026-11-23').op('2026-12-21');
  const GEMELD = { ...NIETS, straatEnNummer: 'tekst-92', postcode: 'tekst-93', plaats: 'tekst-94' };

  test('is die dag er al, dan meteen', () => {
    const stand = school
      .als(verhuizen('2026-12-21', '2026-12-21'), 'school')
      .dan([
        { soort: 'WijzigingGemeld', nummer: 1 },
        { soort: 'ContactgegevensGewijzigd', ...GEMELD, melding: 1 },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(stand.dossier.contact).toMatchObject({ postadresBekend: true, verhuizing: null });
  });

  test('ligt die dag in de toekomst, dan op die dag, en tot dan geldt het oude adres', () => {
    const gemeld = school
      .als(verhuizen('2027-02-01', '2026-12-21'), 'school')
      .dan([{ soort: 'WijzigingGemeld' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(gemeld.termijn('contact/verhuizing')).toMatchObject({
      soort: 'moment',
      wie: null,
      laatsteDag: '2027-02-01',
      toelichting: [{ regel: 'N-26', datum: '2027-02-01' }],
    });
    expect(gemeld.dossier.contact.postadresBekend).toBe(false);
    expect(gemeld.op('2027-01-31 23:59').dagenVan('ContactgegevensGewijzigd')).toEqual([]);
    const ingegaan = gemeld.op('2027-02-01 00:00');
    expect(ingegaan.feiten('ContactgegevensGewijzigd')).toMatchObject([{ datum: '2027-02-01', ...GEMELD, melding: 1 }]);
    expect(ingegaan.dossier.contact).toMatchObject({ postadresBekend: true, verhuizing: null });
    expect(ingegaan.op('2027-06-01').dagenVan('ContactgegevensGewijzigd')).toEqual(['2027-02-01']);
  });

  test('het laatste gemelde adres dat nog komt telt; een adres dat al geldt laat het staan', () => {
    const gemeld = school.als(verhuizen('2027-02-01', '2026-12-21'), 'school').gelukt();
    const later = gemeld.als(verhuizen('2027-03-01', '2026-12-21'), 'school').gelukt();
    expect(later.op('2027-06-01').feiten('ContactgegevensGewijzigd')).toMatchObject([
      { datum: '2027-03-01', melding: 2 },
    ]);
    const nuAl = gemeld.als(verhuizen('2026-12-14', '2026-12-21'), 'school').gelukt();
    const aangevuld = nuAl.als(contactWijzigen(ADRES), 'servicedesk').gelukt();
    expect(aangevuld.op('2027-06-01').feiten('ContactgegevensGewijzigd')).toMatchObject([
      { datum: '2026-12-21', melding: 2 },
      { datum: '2026-12-21', melding: null },
      { datum: '2027-02-01', melding: 1 },
    ]);
  });

  test('een melding van voor deze regel heeft geen adres', () => {
    const feit = {
      soort: 'WijzigingGemeld',
      datum: '2026-12-21',
      nummer: 1,
      wat: 'adres',
      ingangsdatum: '2027-02-01',
      gemeldOp: '2026-12-21',
      aantalVestigingen: null,
      toelichting: 'tekst-72',
      teLaat: false,
      dagenTeLaat: 0,
      beoordeling: null,
    } as const;
    expect(gegeven([geimporteerd(), feit], '2026-12-21').dossier.contact.verhuizing).toBeNull();
  });
});
