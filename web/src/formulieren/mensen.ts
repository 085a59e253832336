/** The forms about people and other schools: directors, VOGs, ties, interests. */
import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { bestuurders, metPersoon, motivering, PERSOON_IN_API, PERSOONVELDEN, vandaag } from './gedeeld.ts';
import { type Formuliermaker, opties, type Veld } from './velden.ts';

const vogdagen: readonly Veld[] = [
  { naam: 'afgifteDatum', label: 'Dag van afgifte', soort: 'datum', verplicht: true },
  { naam: 'overhandigDatum', label: 'Dag waarop de school de VOG kreeg', soort: 'datum', verplicht: true },
];

const gezienDoor: Veld = {
  naam: 'gezienDoor',
  label: 'Wie heeft de VOG gezien?',
  soort: 'tekst',
  verplicht: true,
};

const medewerkerfunctie: Veld = {
  naam: 'functie',
  label: 'Functie',
  soort: 'keuze',
  verplicht: true,
  opties: opties('docent', 'begeleider'),
};

const eersteWerkdag: Veld & { soort: 'datum' } = {
  naam: 'beginDatum',
  label: 'Eerste werkdag bij deze school',
  soort: 'datum',
  verplicht: true,
};

const meldDatum = (school: School): Veld => ({
  naam: 'meldDatum',
  label: 'Dag waarop de school dit meldde',
  soort: 'datum',
  verplicht: true,
  begin: vandaag(school),
});

export const MENSENFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  BestuurderAanmelden: (school) => ({
    titel: 'Bestuurder aanmelden',
    uitleg:
      'Een nieuwe bestuurder heeft een eigen VOG nodig. Zit deze persoon ook bij een andere school, dan wordt dat zichtbaar.',
    knop: 'Meld de bestuurder aan',
    pad: `/scholen/${school.id}/bestuurders`,
    velden: [
      ...PERSOONVELDEN,
      {
        naam: 'functie',
        label: 'Functie',
        soort: 'keuze',
        verplicht: true,
        opties: opties('bestuurder', 'directeur', 'eigenaar'),
      },
      { naam: 'sindsDatum', label: 'In functie sinds', soort: 'datum', verplicht: true },
      meldDatum(school),
    ],
    maakInhoud: metPersoon,
    apiVelden: PERSOON_IN_API,
  }),
  BestuurderAfmelden: (school, doel) => ({
    titel: 'Bestuurder afmelden',
    knop: 'Meld de bestuurder af',
    pad: `/scholen/${school.id}/bestuurders/_meld-af`,
    velden: [
      {
        naam: 'persoonId',
        label: 'Bestuurder',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? '',
        opties: bestuurders(school),
      },
      { naam: 'laatsteDatum', label: 'Laatste dag in functie', soort: 'datum', verplicht: true },
      meldDatum(school),
    ],
  }),
  BestuurderSchrappen: (school, doel) => ({
    titel: 'Foute invoer van een bestuurder schrappen',
    uitleg:
      'Alleen voor wie nooit bestuurder van deze school was. Wie vertrekt, meldt u af. De fout en de reden blijven in de geschiedenis staan.',
    knop: 'Schrap de bestuurder',
    pad: `/scholen/${school.id}/bestuurders/_schrap`,
    velden: [
      {
        naam: 'nummer',
        label: 'Bestuurder',
        soort: 'keuze',
        getal: true,
        verplicht: true,
        begin: doel ?? '',
        opties: school.bestuurders.map(({ nummer, naam }) => ({
          waarde: String(nummer),
          label: `${naam} (bestuurder ${nummer})`,
        })),
      },
      { naam: 'reden', label: 'Wat was er fout?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  BestuurVolledigVastleggen: (school) => ({
    titel: 'Vastleggen dat het bestuur volledig is',
    uitleg:
      'Vergelijk de bestuurders die vastliggen met een bron. Daarna vraagt elk meetjaar een VOG van ieder van hen, en niet meer van de directie als geheel.',
    knop: 'Leg vast dat niemand ontbreekt',
    pad: `/scholen/${school.id}/bestuursvaststellingen`,
    velden: [
      {
        naam: 'bron',
        label: 'Volgens welke bron?',
        soort: 'keuze',
        verplicht: true,
        opties: opties('uittreksel van de KvK', 'akte van de notaris', 'opgave van de school'),
      },
      {
        naam: 'peilDatum',
        label: 'Dag waarover de bron iets zegt',
        soort: 'datum',
        verplicht: true,
        begin: vandaag(school),
      },
    ],
  }),
  VogRegistreren: (school, doel) => {
    const metNaam = bestuurders(school);
    const alleenMetNaam = school.bestuurVolledig !== null;
    const wie: Veld = {
      naam: 'persoonId',
      label: 'Bestuurder',
      soort: 'keuze',
      verplicht: alleenMetNaam,
      begin: doel ?? '',
      opties: metNaam,
      ...(alleenMetNaam ? {} : { uitleg: 'Kies niemand als het de VOG van de directie als geheel is.' }),
    };
    return {
      titel: 'VOG van een bestuurder registreren',
      uitleg: 'Leg alleen de dagen vast en wie de VOG zag, nooit de inhoud van de VOG.',
      knop: 'Registreer de VOG',
      pad: `/scholen/${school.id}/vogs`,
      velden: [...(metNaam.length > 0 ? [wie] : []), ...vogdagen, gezienDoor],
    };
  },
  VogAanvraagKlaarzetten: (school) => ({
    titel: 'VOG-aanvraag voor de directie klaarzetten',
    knop: 'Leg vast dat de aanvraag klaarstaat',
    pad: `/scholen/${school.id}/vog-aanvragen`,
    velden: [],
  }),
  MedewerkerAanmelden: (school) => ({
    titel: 'Docent of begeleider zonder VOG aanmelden',
    uitleg: 'De VOG is er op de eerste werkdag. Wie al werkt zonder VOG, is een open punt van de school.',
    knop: 'Meld aan',
    pad: `/scholen/${school.id}/medewerkers/_meld-aan`,
    velden: [...PERSOONVELDEN, medewerkerfunctie, { ...eersteWerkdag, begin: vandaag(school) }],
    maakInhoud: metPersoon,
    apiVelden: PERSOON_IN_API,
  }),
  MedewerkerVogRegistreren: (school, doel) => {
    const bekend = school.medewerkers.find((m) => m.persoonId === doel);
    const vorm = {
      titel: 'VOG van een docent of begeleider registreren',
      uitleg: 'Leg alleen de dagen vast en wie de VOG zag, nooit de inhoud van de VOG.',
      knop: 'Registreer de VOG',
      pad: `/scholen/${school.id}/medewerkers`,
    };
    if (bekend) {
      const { persoonId, naam, functie, beginDatum } = bekend;
      return {
        ...vorm,
        uitleg: `VOG van ${naam} (${functie}). ${vorm.uitleg}`,
        velden: [...vogdagen, { ...eersteWerkdag, begin: inCijfers(beginDatum) }, gezienDoor],
        vast: { persoonId, functie },
      };
    }
    return {
      ...vorm,
      velden: [...PERSOONVELDEN, medewerkerfunctie, ...vogdagen, eersteWerkdag, gezienDoor],
      maakInhoud: metPersoon,
      apiVelden: PERSOON_IN_API,
    };
  },
  MedewerkerAfmelden: (school, doel) => ({
    titel: 'Docent of begeleider afmelden',
    knop: 'Meld af',
    pad: `/scholen/${school.id}/medewerkers/_meld-af`,
    velden: [
      {
        naam: 'persoonId',
        label: 'Docent of begeleider',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? '',
        opties: school.medewerkers.map(({ persoonId, naam, functie }) => ({
          waarde: persoonId,
          label: `${naam} (${functie})`,
        })),
      },
      { naam: 'laatsteDatum', label: 'Laatste werkdag', soort: 'datum', verplicht: true },
    ],
  }),
  VerwantschapVastleggen: (school) => ({
    titel: 'Verwantschap met een andere school vastleggen',
    uitleg: 'Een overname, fusie of opvolging. Het verband is daarna bij beide scholen te zien.',
    knop: 'Leg de verwantschap vast',
    pad: `/scholen/${school.id}/verwantschappen`,
    velden: [
      {
        naam: 'andereSchoolId',
        label: 'Andere school',
        soort: 'school',
        verplicht: true,
      },
      {
        naam: 'verwantschap',
        label: 'De andere school is van deze school de',
        soort: 'keuze',
        verplicht: true,
        opties: opties('voorganger', 'opvolger', 'fusiepartner', 'overgenomen school', 'overnemende school'),
      },
      { naam: 'perDatum', label: 'Per', soort: 'datum', verplicht: true },
      meldDatum(school),
      { naam: 'toelichting', label: 'Toelichting', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  VerwantschapSchrappen: (school) => ({
    titel: 'Foute invoer van een verwantschap schrappen',
    uitleg: 'Alleen voor wat bij deze school is vastgelegd. De fout en de reden blijven in de geschiedenis staan.',
    knop: 'Schrap de verwantschap',
    pad: `/scholen/${school.id}/verwantschappen/_schrap`,
    velden: [
      {
        naam: 'andereSchoolId',
        label: 'Andere school',
        soort: 'keuze',
        verplicht: true,
        opties: [
          ...new Map(school.verbanden.filter((v) => v.persoon === null).map((v) => [v.andereSchoolId, v.naam])),
        ].map(([waarde, label]) => ({ waarde, label })),
      },
      {
        naam: 'verwantschap',
        label: 'De andere school is volgens de invoer van deze school de',
        soort: 'keuze',
        verplicht: true,
        opties: opties('voorganger', 'opvolger', 'fusiepartner', 'overgenomen school', 'overnemende school'),
      },
      { naam: 'reden', label: 'Wat was er fout?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  VerbandBeoordelen: (school, doel) => ({
    titel: 'Verband met een andere school beoordelen',
    uitleg: 'Kijk of dit een herstart onder een andere naam is. Zonder oordeel kan het keurmerk niet worden verleend.',
    knop: 'Leg het oordeel vast',
    pad: `/scholen/${school.id}/verbandoordelen`,
    velden: [
      {
        naam: 'andereSchoolId',
        label: 'School',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? '',
        opties: [...new Map(school.verbanden.map((v) => [v.andereSchoolId, v.naam]))].map(([waarde, label]) => ({
          waarde,
          label,
        })),
      },
      { naam: 'oordeel', label: 'Oordeel', soort: 'keuze', verplicht: true, opties: opties('geen bezwaar', 'bezwaar') },
      { ...motivering, uitleg: 'Waarop steunt dit oordeel?' },
    ],
  }),
  BelangVastleggen: (school, _doel, instellingen) => ({
    titel: 'Belang bij deze school vastleggen',
    uitleg: 'Wie een belang heeft bij een school, mag haar niet beoordelen.',
    knop: 'Leg het belang vast',
    pad: `/scholen/${school.id}/belangen`,
    vast: { partij: 'certificerende instelling' },
    velden: [
      {
        naam: 'wie',
        label: 'Certificerende instelling',
        soort: 'keuze',
        verplicht: true,
        opties: instellingen,
      },
      { naam: 'van', label: 'Vanaf', soort: 'datum', verplicht: true, begin: vandaag(school) },
      { naam: 'totEnMet', label: 'Tot en met', soort: 'datum', uitleg: 'Leeg als het einde nog niet bekend is.' },
      { naam: 'toelichting', label: 'Welk belang?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  BelangBeeindigen: (school, doel) => ({
    titel: 'Einde van een belang vastleggen',
    knop: 'Leg het einde vast',
    pad: `/scholen/${school.id}/belangen/_beeindig`,
    velden: [
      {
        naam: 'nummer',
        label: 'Nummer van het belang',
        soort: 'getal',
        verplicht: true,
        begin: doel ?? '',
        uitleg: 'Dit nummer staat bij het belang, onder Betrokkenen.',
      },
      { naam: 'totEnMet', label: 'Laatste dag', soort: 'datum', verplicht: true },
    ],
  }),
};
