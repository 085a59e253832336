import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

type Verband = School['verbanden'][number];
type Periode = NonNullable<Verband['persoon']>['hier'][number];

/** The ties with other schools: through whom, when he was where, what happened there, and the judgement with its reasons. */
export function Verbandentabel({ school, naam: tabelnaam }: { school: School; naam: string }) {
  return (
    <Tabel naam={tabelnaam} koppen={['School', 'Via', 'Verleden van die school', 'Oordeel', '']}>
      {school.verbanden.map(
        ({ andereSchoolId, naam, via, persoon, verleden, verledenDatum, oordeel, motivering }, i) => (
          <tr key={i}>
            <th scope="row">
              <Koppeling to={`/scholen/${andereSchoolId}`}>{naam}</Koppeling>
            </th>
            <td className="ruim">
              {via}
              {persoon && (
                <>
                  {' '}
                  {persoon.naam}. Hier: {perioden(persoon.hier)}. Daar: {perioden(persoon.daar)}.
                </>
              )}
            </td>
            <td>
              {verleden === 'geen' ? 'niets bekend' : verleden}
              {verledenDatum && `, ${inCijfers(verledenDatum)}`}
            </td>
            <td className="ruim">
              <Verbandoordeel oordeel={oordeel} /> {motivering}
            </td>
            <td>
              <Handelingknop school={school} opdracht="VerbandBeoordelen" doel={andereSchoolId}>
                Beoordeel
              </Handelingknop>
            </td>
          </tr>
        ),
      )}
    </Tabel>
  );
}

const perioden = (lijst: readonly Periode[]) =>
  lijst.length === 0
    ? 'niet bekend'
    : lijst
        .map(({ sindsDatum, totEnMet }) =>
          totEnMet ? `${inCijfers(sindsDatum)} tot en met ${inCijfers(totEnMet)}` : `sinds ${inCijfers(sindsDatum)}`,
        )
        .join(', ');

function Verbandoordeel({ oordeel }: Pick<Verband, 'oordeel'>) {
  if (oordeel === null) return <Merkteken toon="let">Nog niet beoordeeld</Merkteken>;
  return oordeel === 'bezwaar' ? (
    <Merkteken toon="fout">Bezwaar</Merkteken>
  ) : (
    <Merkteken toon="goed">Geen bezwaar</Merkteken>
  );
}
