/**
 * The rules of a Handleiding version as rows that a jurist can read, each with its source, and what differs between two
 * versions. `bron` is an id of the register of rules; an id that begins with `N-` is an assumption.
 */
import { duurInWoorden, type Duur, inWoorden } from '../termijn/index.ts';
import type { Handleiding, Herinneringsstap } from './handleiding.ts';
import type { Sluitingsregel } from './sluiting.ts';
import { AANTAL_CRITERIA, bowkitlijst, BOWKITVERSIES } from './bowkit.ts';
import type { Instellingen } from './normen.ts';
import { OMVANGEN } from './omvang.ts';
import { PIJLERS } from './pijlers.ts';

export interface Regelrij {
  onderwerp: string;
  regel: string;
  waarde: string;
  bron: string;
}

export interface Regelverschil {
  onderwerp: string;
  regel: string;
  /** Null when the rule is not in that version. */
  van: string | null;
  naar: string | null;
  bron: string;
}

/** Every rule of the version, with the norms that are set for it (N-6, N-7). */
export function regeltabel(h: Handleiding, instellingen: Instellingen): Regelrij[] {
  return [
    ...rijen('Geldigheid', [
      ['In werking vanaf', inWoorden(h.geldigVanaf), 'RA-13'],
      ['Voor het eerst voor meetjaar', String(h.eersteMeetjaar), 'RA-13'],
    ]),
    ...rijen('Aanvraag', [
      ['Ontvangst hoogstens terug', `${h.aanvraag.ontvangenHoogstensMaandenTerug} maanden`, 'AP-6'],
      ['Beslistermijn', duur(h.aanvraag.beslistermijn), 'AP-6, N-2'],
      ['Tijd om aan te vullen', duur(h.aanvraag.aanvultermijn), 'AP-7, N-3'],
      ['Herinnering voor het einde daarvan', stappen(h.aanvraag.aanvulherinneringen), 'N-3'],
      ['Buiten behandeling stellen, binnen', duur(h.aanvraag.buitenBehandeling), 'AP-7'],
      ['Opschorting zonder einddatum opnieuw bekijken, na', duur(h.aanvraag.opschortingHerzien), 'AP-8'],
      ['Wachttijd na een afwijzing of intrekking', duur(h.aanvraag.wachttijd), 'N-4'],
      [
        'Een gedeelde bestuurder telt als hij bij de andere school bestuurder was in de tijd voor haar besluit',
        duur(h.aanvraag.verbandvenster),
        'AP-5',
      ],
    ]),
    ...rijen('Keurmerk voor bepaalde tijd', [
      ['Duur', duur(h.keurmerkVoorBepaaldeTijd.duur), 'AP-12, N-1'],
      ['Eén verlenging, hoogstens', `${h.keurmerkVoorBepaaldeTijd.hoogsteVerlengingMaanden} maanden`, 'N-1'],
      ['Voorbereiding van het besluit, voor het einde', vooraf(h.keurmerkVoorBepaaldeTijd.voorbereiding), 'N-1'],
      ['Brief aan de school over het einde', vooraf(h.keurmerkVoorBepaaldeTijd.aankondiging), 'N-1'],
      ['Aan het einde zonder besluit', instellingen.naBepaaldeTijd ?? 'blijft tot besluit', 'AP-12, N-1'],
    ]),
    ...rijen('Meetjaar', [
      ['Eerste meetperiode die niet met het kalenderjaar eindigt', `${h.meetperiode.maanden} maanden`, 'RA-2'],
      [
        'Eerste meetperiode eindigt met het kalenderjaar als zij ten minste zo lang is',
        `${h.meetperiode.eersteTenMinsteMaanden} maanden`,
        'RA-2, RA-5',
      ],
    ]),
    ...rijen('Resultatenaudit', [
      ['Gegevens vragen in de laatste', duur(h.resultatenaudit.gegevensverzoek), 'RA-3, RA-5'],
      ['Herinneringen aan de gegevens', stappen(h.resultatenaudit.gegevensherinneringen), 'RA-3'],
      ['Voorstel voor instelling en dag, na de meetperiode', duur(h.resultatenaudit.voorstelNaMeetperiode), 'N-29'],
      ['Herinneringen aan het voorstel', stappen(h.resultatenaudit.herinneringen), 'N-29'],
      ['Audit uiterlijk, na de meetperiode', duur(h.resultatenaudit.auditNaMeetperiode), 'RA-4'],
      ['Als die dag voorbij is: audit binnen, na het plannen', duur(h.resultatenaudit.lateAuditBinnen), 'RA-4'],
      ['Escalatie als er geen audit gepland is', vooraf(h.resultatenaudit.escalatieVooraf), 'N-29'],
      ['Het advies gaat over', PIJLERS.join(', '), 'RA-1, RA-11'],
      ['Advies van de auditor, na de audit', duur(h.resultatenaudit.adviesNaAudit), 'N-8'],
      ['Besluit van Blik op Werk, na het advies', duur(h.resultatenaudit.besluitNaAdvies), 'N-8'],
    ]),
    ...normrijen(h, instellingen),
    ...h.uitsluitingen.flatMap((u) =>
      rijen('Uitsluitingen', [
        [
          u.grond,
          `${u.omschrijving}: tellen niet mee bij ${u.geldtVoor.join(' en ')}, vanaf ${inWoorden(u.vanaf)}`,
          'RA-10',
        ],
      ]),
    ),
    ...rijen('VOG', [
      [
        'Bestuurders: hoogste leeftijd bij het overhandigen',
        `${h.vog.hoogsteLeeftijdMaanden} maanden`,
        h.vog.hoogsteLeeftijdMaanden === 6 ? 'VO-4' : 'VO-5',
      ],
      [
        'Docenten en begeleiders: hoogste leeftijd bij het overhandigen en bij het begin van het werk',
        medewerkerleeftijd(h),
        h.vog.medewerkers.strenger.length === 0 ? 'VO-3, VO-4' : 'VO-3, VO-4, VO-5',
      ],
      ['Docenten en begeleiders zonder VOG die al werken, alsnog binnen', duur(h.vog.medewerkerAlsnog), 'VO-6'],
      ['Herinneringen aan de VOG van docenten en begeleiders', stappen(h.vog.medewerkerherinneringen), 'VO-6'],
      ['Functieprofiel', h.vog.profiel, 'VO-1, VO-3'],
      ['Herinneringen aan de VOG van bestuurders', stappen(h.vog.herinneringen), 'N-22'],
      ['Escalatie als zij ontbreekt', vooraf(h.vog.escalatieVooraf), 'N-22'],
    ]),
    ...rijen('Docenten NT2', [
      ['Lessen door bevoegde docenten, ten minste', `${h.nt2.norm} %`, 'NT-1'],
      ['Bevoegd is een docent in', h.nt2.registers.join(' of '), 'NT-2'],
      [
        'Uitzonderingen van het addendum',
        `van ${inWoorden(h.nt2.addendum.van)} tot en met ${inWoorden(instellingen.nt2AddendumTotEnMet ?? h.nt2.addendum.totEnMet)}`,
        'NT-3, N-34',
      ],
      ...h.nt2.uitzonderingen.map((u): Rij => [`Uitzondering: ${u.omschrijving}`, u.werking, 'NT-4']),
      ['Herinneringen voor het einde van een uitzondering', stappen(h.nt2.uitzonderingsherinneringen), 'N-34'],
    ]),
    ...rijen('Toezicht in de Klas', [
      ['Eerste bezoek, na de verlening', `${h.toezicht.eersteNaMaanden} maanden`, 'AP-3, N-5'],
      ['Speling daarbij, voor en na', `${h.toezicht.vensterWeken} weken`, 'N-5'],
      ['Daarna eens per', `${h.toezicht.ritmeJaren} jaar`, 'TK-1'],
      ...BOWKITVERSIES.map((v): Rij => [
        `BOWKIT vanaf ${inWoorden(v.geldigVanaf)}`,
        `${AANTAL_CRITERIA} criteria, met hun scores ${bowkitlijst(instellingen, v.versie) ? 'ingesteld' : 'niet ingesteld (verplicht)'}`,
        'TK-3, TK-4, N-12',
      ]),
      ...toezichtrijen(h),
    ]),
    ...plichtrijen(h),
    ...rijen('Bezoeken en signalen', [
      ['Bezoeken per jaar bij nieuwe scholen en signalen, hoogstens', String(h.bezoeken.hoogstensPerJaar), 'SG-1'],
      [
        'Herhaaldelijk geen medewerking',
        `${h.medewerking.aantal} weigeringen binnen ${h.medewerking.binnenMaanden} maanden`,
        'N-30',
      ],
      ['Besluit daarna over een voornemen', duur(h.medewerking.voornemen), 'N-17'],
      ['Ontvangst van een signaal bevestigen', duur(h.signalen.bevestigen), 'N-25'],
      ['Een signaal beoordelen, na ontvangst', duur(h.signalen.beoordelen), 'N-25'],
      ['Besluiten over een signaal, na ontvangst', duur(h.signalen.besluiten), 'N-25'],
    ]),
    ...rijen('Voornemen', [
      ['Tijd voor een zienswijze', duur(h.voornemen.zienswijze), 'SN-8, N-15'],
      ['Besluit, na de zienswijze', duur(h.voornemen.besluitNaZienswijze), 'N-17'],
    ]),
    ...rijen('Sluitingslijst bij stoppen', [
      ...h.sluiting.map((s): Rij => [s.omschrijving, sluitdag(s), s.wie === 'school' ? 'SN-5' : 'N-28']),
      ['Herinneringen aan wat de school doet', stappen(h.sluitingsherinneringen), 'SN-5'],
    ]),
  ];
}

/** The rules that are not the same in both versions, in the order of the table. */
export function regelverschillen(van: readonly Regelrij[], naar: readonly Regelrij[]): Regelverschil[] {
  const zoek = (tabel: readonly Regelrij[], rij: Regelrij) =>
    tabel.find((r) => r.onderwerp === rij.onderwerp && r.regel === rij.regel);
  const verdwenen = van.filter((rij) => !zoek(naar, rij));
  return [...naar, ...verdwenen].flatMap((rij) => {
    const [oud, nieuw] = [zoek(van, rij), zoek(naar, rij)];
    if (oud?.waarde === nieuw?.waarde) return [];
    const { onderwerp, regel } = rij;
    return [{ onderwerp, regel, van: oud?.waarde ?? null, naar: nieuw?.waarde ?? null, bron: bronnenVan(oud, nieuw) }];
  });
}

/** Where both values come from: the rule may have another source in each version. */
function bronnenVan(...tabelrijen: readonly (Regelrij | undefined)[]): string {
  const genoemd = tabelrijen.flatMap((rij) => rij?.bron.split(', ') ?? []);
  return [...new Set(genoemd)].join(', ');
}

type Rij = readonly [regel: string, waarde: string, bron: string];

const rijen = (onderwerp: string, regels: readonly Rij[]): Regelrij[] =>
  regels.map(([regel, waarde, bron]) => ({ onderwerp, regel, waarde, bron }));

/** Norms without a source are never filled in: a missing one says that it is required, an example that it is one. */
function normrijen({ versie, leerroutes, tevredenheid }: Handleiding, { normen, voorbeeld }: Instellingen): Regelrij[] {
  const ingesteld = normen[versie];
  const norm = (waarde: number | undefined, eenheid: string) => {
    if (waarde === undefined) return 'niet ingesteld (verplicht)';
    return `${String(waarde).replace('.', ',')}${eenheid}${voorbeeld ? ' (voorbeeldwaarde)' : ''}`;
  };
  return rijen('Normen', [
    ['Leerroutes met een eigen norm', leerroutes.join(', '), 'CL-3, N-6'],
    ...leerroutes.map((route): Rij => [
      `Slagingspercentage ${route}, ten minste`,
      norm(ingesteld?.slagingspercentage?.[route], ' %'),
      'N-6',
    ]),
    ['Cijfer voor tevredenheid, ten minste', norm(ingesteld?.tevredenheid, ''), 'N-7'],
    ['Antwoorden die ten minste nodig zijn', String(tevredenheid.minsteRespons), 'CL-5, N-7'],
  ]);
}

/** Toezicht in de Klas from the invitation to the publication. */
function toezichtrijen({ toezicht: t }: Handleiding): Rij[] {
  return [
    ['Venster van het bezoek, voor de laatste dag', `${t.ritmevensterMaanden} maanden`, 'TK-1'],
    ['Herinspectie, na het eindrapport', duur(t.herinspectie), 'N-13'],
    ['Uitnodiging, voor het venster', vooraf(t.uitnodigingVooraf), 'N-9'],
    ['Uitnodiging niet eerder nodig dan, na de aanleiding', duur(t.uitnodigingNaAanleiding), 'N-9'],
    ['Uitnodiging voorbereiden', vooraf(t.uitnodigingVoorbereiden), 'N-9'],
    ['Antwoord van de school', duur(t.antwoord), 'N-9'],
    ['Herinneringen aan het antwoord', stappen(t.antwoordherinneringen), 'N-9'],
    ['Bezoek plannen, na het antwoord', duur(t.planningNaAntwoord), 'N-9'],
    ['Bezoek ten minste', vooraf(t.bezoekVooraf), 'N-9'],
    ...OMVANGEN.map((omvang): Rij => {
      const { minste, meeste } = t.locaties[omvang];
      return [
        `Locaties bij een school met omvang ${omvang}`,
        minste === meeste ? `${minste}` : `${minste} tot ${meeste}`,
        'TK-7',
      ];
    }),
    ['Verplaatsen op verzoek van de school, hoogstens', `${t.verplaatsen.hoogstens} keer`, 'N-9'],
    ['Verplaatsen op verzoek van de school, uiterlijk', vooraf(t.verplaatsen.vooraf), 'N-9'],
    ['Zelfbeoordeling', vooraf(t.zelfbeoordelingVooraf), 'N-10'],
    ['Herinneringen aan de zelfbeoordeling', stappen(t.zelfbeoordelingherinneringen), 'N-10'],
    ['Conceptrapport, na het bezoek', duur(t.conceptNaBezoek), 'TK-6, N-11'],
    ['Zienswijze op het conceptrapport', duur(t.zienswijze), 'N-11'],
    ['Eindrapport, na de zienswijze', duur(t.rapportNaZienswijze), 'N-11'],
    ['Publicatie niet eerder dan, na verzending van het eindrapport', duur(t.publicatie.nietVoor), 'TK-8'],
    ['Publicatie uiterlijk, na verzending van het eindrapport', duur(t.publicatie.uiterlijk), 'TK-8'],
    ['Voornemen tot intrekking, na een onvoldoende in de bepaalde tijd', duur(t.voornemenNaOnvoldoende), 'N-17'],
  ];
}

/** What a school tells without being asked (SG-2, SG-3, N-26). */
function plichtrijen({ cursusplanning: c, afstandsonderwijs: a, wijzigingen: w }: Handleiding): Regelrij[] {
  return [
    ...rijen('Cursusplanning', [
      ['Loopt steeds ten minste over de volgende', duur(c.ritme), 'SG-2, N-24'],
      ['Ingeleverd, voor die periode begint', vooraf(c.uiterlijkVooraf), 'N-24'],
      ['Herinneringen daaraan', stappen(c.herinneringen), 'N-24'],
      ['Gaat over hoogstens', duur(c.langstePeriode), 'N-24'],
      ['Wijziging melden', vooraf(c.wijzigingVooraf), 'N-24'],
    ]),
    ...rijen('Afstandsonderwijs', [
      [
        'Melden uiterlijk',
        a.meldenNaBegin === 0 ? 'op de eerste dag' : `${a.meldenNaBegin} dagen na de eerste dag`,
        'SG-3',
      ],
    ]),
    ...rijen('Wijzigingen bij de school', [
      ['Melden, na de ingangsdatum', duur(w.melden), 'N-26'],
      ['Antwoord op een navraag', duur(w.navraag), 'N-26'],
      ['Herinneringen aan een navraag', stappen(w.navraagherinneringen), 'N-26'],
      ['Beoordelen door Blik op Werk, na de melding', duur(w.beoordelen), 'N-26'],
    ]),
  ];
}

/** VO-5: "6 maanden, en 3 maanden voor wie begon vanaf 1 januari 2022". */
const medewerkerleeftijd = ({ vog: { medewerkers } }: Handleiding) =>
  [
    `${medewerkers.hoogsteLeeftijdMaanden} maanden`,
    ...medewerkers.strenger.map(
      (s) => `${s.hoogsteLeeftijdMaanden} maanden voor wie begon vanaf ${inWoorden(s.begonnenVanaf)}`,
    ),
  ].join(', en ');

const duur = (d: Duur) => duurInWoorden(d);
const vooraf = (d: Duur) => `${duurInWoorden(d)} vooraf`;
const stappen = (lijst: readonly Herinneringsstap[]) =>
  lijst.length === 0 ? 'geen' : `${lijst.map(({ vooraf: d }) => duurInWoorden(d)).join(', ')} vooraf`;

function sluitdag({ wie, uiterlijk, nietEerder, herstel }: Sluitingsregel): string {
  const wanneer = uiterlijk
    ? `${duurInWoorden(uiterlijk.duur)} ${uiterlijk.richting === 'voor' ? 'voor' : 'na'} de laatste dag`
    : `op de laatste dag${wie === 'servicedesk' ? ' of de eerste open dag daarna' : ''}`;
  const vroegst = nietEerder ? ', en niet voor de laatste dag' : '';
  const terug = herstel ? `. Gaat de school toch door: ${herstel.omschrijving}` : '';
  return `de ${wie}, uiterlijk ${wanneer}${vroegst}${terug}`;
}
