import type { Besluitdekking, GelijkgesteldeDag, Kalender } from './kalender.ts';

function rijen(jaren: string, vindplaats: string, datums: readonly string[]): GelijkgesteldeDag[] {
  const [van, tot] = jaren.split('-');
  return datums.map((datum) => ({
    datum,
    bron: `KB voor ${jaren}`,
    vindplaats,
    geldigVanaf: `${van}-01-01`,
    geldigTot: `${tot}-12-31`,
  }));
}

const ALLEEN_TITEL = 'titel van het besluit gezien, tekst niet gelezen';

/** The equated days of domein.md TM-5. */
const GELIJKGESTELD: readonly GelijkgesteldeDag[] = [
  ...rijen('2014-2016', ALLEEN_TITEL, ['2014-05-30']),
  ...rijen('2014-2016', 'in de gelezen titel staat 2 juni; de vrijdag na Nieuwjaar is de waarschijnlijke lezing', [
    '2015-01-02',
  ]),
  ...rijen('2014-2016', ALLEEN_TITEL, ['2015-05-04', '2015-05-15', '2016-05-06']),
  ...rijen('2017-2019', 'BWBR0038666, gelezen', [
    '2017-04-28',
    '2017-05-26',
    '2018-05-11',
    '2018-12-24',
    '2018-12-31',
    '2019-05-31',
    '2019-12-27',
  ]),
  ...rijen('2020-2022', 'alleen deze dag gezien', ['2022-05-27']),
  ...rijen('2023-2025', ALLEEN_TITEL, ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']),
  ...rijen('2026-2028', ALLEEN_TITEL, ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']),
];

const DEKKING: readonly Besluitdekking[] = [
  { van: '2014-01-01', totEnMet: '2019-12-31', volledig: true },
  { van: '2020-01-01', totEnMet: '2022-12-31', volledig: false },
  { van: '2023-01-01', totEnMet: '2028-12-31', volledig: true },
];

/** The calendar that a new installation starts with; later versions are administered in the database. */
export const KALENDER: Kalender = {
  versie: '2026-11',
  gelijkgesteld: GELIJKGESTELD,
  sluitingen: [],
  dekking: DEKKING,
};
