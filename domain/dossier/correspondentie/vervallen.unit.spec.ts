import { geimporteerd, tijdelijk } from '../../../test/domein/feiten.ts';
import { gegeven } from '../../../test/domein/gegeven.ts';
import type { Gebeurtenis } from '../dossier.ts';
import type { Brief, Sjabloon } from '../procedure.ts';

const wacht = (sjabloon: Sjabloon, gegevens: Brief['gegevens']): Gebeurtenis => ({
  soort: 'BriefKlaargezet',
  datum: '2027-01-23',
  briefId: 'brief-1',
  sjabloon,
  kanaal: 'post',
  gegevens,
});
const op = '2027-01-25';
const einde: Gebeurtenis = { soort: 'KeurmerkGeeindigd', datum: op, reden: 'gestopt', totEnMet: '2027-01-24' };
const gepland: Gebeurtenis = {
  soort: 'ResultatenauditGepland',
  datum: op,
  meetjaar: 2026,
  certificerendeInstelling: 'Kiwa Nederland',
  auditdatum: '2027-03-10',
  vorigeAuditdatum: null,
};
const geleverd: Gebeurtenis = {
  soort: 'ResultatenGeleverd',
  datum: op,
  meetjaar: 2026,
  geleverdOp: op,
  resultaten: [],
};
const goedgekeurd: Gebeurtenis = { soort: 'MeetperiodeGoedgekeurd', datum: op, meetjaar: 2026, motivering: null };
const omgezet: Gebeurtenis = { soort: 'OmzettingBesloten', datum: op };
const beoordeeld = (volledig: boolean): Gebeurtenis => ({
  soort: 'AanvullingBeoordeeld',
  datum: op,
  ...{ nummer: 1, verzoek: 1, volledig, ontbreekt: null },
});
const geleverdDeel: Gebeurtenis = {
  soort: 'AanvullingOntvangen',
  datum: op,
  ...{ nummer: 1, verzoek: 1, ontvangenOp: op, volledig: null },
};
const gevraagd: Gebeurtenis = {
  soort: 'AanvullingGevraagd',
  datum: op,
  ...{ nummer: 1, verzoek: 2, dagen: 14, ontbreekt: 'tekst-1' },
};
const opschortingVoorbij: Gebeurtenis = { soort: 'OpschortingBeeindigd', datum: op, nummer: 1, totEnMet: op };
const waarschuwing = { nummer: 1, maatregel: 'waarschuwing', meetjaar: 2026 };
const weigering = { nummer: 1, maatregel: 'weigering van de omzetting', meetjaar: null };

/** The letter that still waits after this fact. */
const wachtNa = (brief: Gebeurtenis, feit: Gebeurtenis) =>
  gegeven([tijdelijk(), brief, feit], op).dossier.correspondentie.wachtend.map((b) => b.sjabloon);

describe('Een brief over iets wat voorbij is gaat niet meer weg', () => {
  test.each<[string, Gebeurtenis, Gebeurtenis]>([
    [
      'het voornemen is ingetrokken',
      wacht('voornemen', waarschuwing),
      { soort: 'VoornemenIngetrokken', datum: op, nummer: 1, motivering: 'tekst-8' },
    ],
    ['de meetperiode is goedgekeurd', wacht('voornemen', waarschuwing), goedgekeurd],
    ['het keurmerk is omgezet', wacht('voornemen', weigering), omgezet],
    ['het keurmerk is geëindigd', wacht('voornemen', waarschuwing), einde],
    ['de verlenging is ingehaald', wacht('besluit-verlenging-bepaalde-tijd', { maanden: 6 }), omgezet],
    ['de audit is gepland', wacht('planning-escalatie', { meetjaar: 2026 }), gepland],
    [
      'het bezoek dat door zou gaan is afgezegd',
      wacht('bezoek-gaat-door', { bezoek: '2027-03-09' }),
      { soort: 'BezoekAfgezegd', datum: op, ronde: 'eerste/1', dag: '2027-03-09', oorzaak: 'ITTA', reden: 'tekst-9' },
    ],
    ['er is geen keurmerk meer om te plannen', wacht('planning-escalatie', { meetjaar: 2026 }), einde],
    ['er is geen keurmerk meer om om te zetten', wacht('besluit-omzetting', {}), einde],
    ['de aanvraag is volledig', wacht('aanvulling-gevraagd', { nummer: 1 }), beoordeeld(true)],
    ['er is opnieuw gevraagd', wacht('aanvulling-gevraagd', { nummer: 1 }), gevraagd],
    ['er is een later deel', wacht('aanvulling-ontvangen', { nummer: 1 }), geleverdDeel],
    ['de aanvulling is beoordeeld', wacht('aanvulling-ontvangen', { nummer: 1 }), beoordeeld(false)],
    ['de opschorting is voorbij', wacht('beslistermijn-opgeschort', { nummer: 1 }), opschortingVoorbij],
    ['er is over de omzetting besloten', wacht('bepaalde-tijd-loopt-af', {}), omgezet],
    ['er is een einde aan het keurmerk', wacht('bepaalde-tijd-voorbij', {}), einde],
    [
      'de school stopt toch niet',
      wacht('stop-bevestigd', { perDatum: '2027-04-30' }),
      { soort: 'StopIngetrokken', datum: op },
    ],
  ])('%s', (_waarom, brief, feit) => {
    expect(wachtNa(brief, feit)).toEqual([]);
  });

  test.each<[string, Gebeurtenis, Gebeurtenis]>([
    ['er ontbreekt nog meer dan de resultaten', wacht('gegevens-opvragen', { meetjaar: 2026 }), geleverd],
    [
      'een ander voornemen',
      wacht('voornemen', { ...waarschuwing, nummer: 2 }),
      { soort: 'VoornemenIngetrokken', datum: op, nummer: 1, motivering: 'tekst-8' },
    ],
    ['een uitnodiging als de aanvraag nog niet volledig is', wacht('aanvulling-gevraagd', { nummer: 1 }), geleverdDeel],
    ['een bericht over een andere aanvraag', wacht('aanvulling-ontvangen', { nummer: 2 }), beoordeeld(true)],
    ['een voornemen over een ander meetjaar', wacht('voornemen', { ...waarschuwing, meetjaar: 2025 }), goedgekeurd],
    [
      'een voornemen over de aanvraag',
      wacht('voornemen', { nummer: 1, maatregel: 'afwijzing van de aanvraag' }),
      einde,
    ],
    ['een escalatie over een ander meetjaar', wacht('planning-escalatie', { meetjaar: 2025 }), gepland],
    ['een besluit over de meetperiode', wacht('besluit-meetperiode', { meetjaar: 2026 }), einde],
  ])('maar %s wel', (_welke, brief, feit) => {
    expect(wachtNa(brief, feit)).toHaveLength(1);
  });

  test('een feit dat er niets mee te maken heeft laat het deel zoals het is', () => {
    const school = gegeven([geimporteerd(), wacht('besluit-meetperiode', { meetjaar: 2026 })], op);
    const na = gegeven([geimporteerd(), wacht('besluit-meetperiode', { meetjaar: 2026 }), gepland], op);
    expect(na.dossier.correspondentie).toEqual(school.dossier.correspondentie);
  });
});
