import { useQuery } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api, type School } from '../api/client.ts';
import { inCijfers, inWoorden } from '../datums.ts';
import { telling } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

/** Who belongs to the school: directors, staff with a VOG, other schools, and who has an interest in it. */
export function Betrokkenen({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Betrokkenen</Tussenkop>
      <Bestuurders school={school} />
      <Medewerkers school={school} />
      <Verbanden school={school} />
      <Belangen school={school} />
    </div>
  );
}

function Bestuurders({ school }: { school: School }) {
  return (
    <section className="onderdeel" aria-labelledby="bestuurders">
      <div className="termijn__kop">
        <Deelkop id="bestuurders">Bestuurders</Deelkop>
        <Handelingknop school={school} opdracht="BestuurderAanmelden">
          Meld aan
        </Handelingknop>
      </div>
      {school.bestuurders.length === 0 && (
        <p className="stil">
          Van deze school zijn geen bestuurders vastgelegd. De VOG geldt dan voor de hele directie.
        </p>
      )}
      {school.bestuurders.length > 0 && (
        <Tabel naam="Bestuurders" koppen={['Naam', 'Functie', 'Sinds', 'Tot en met', '']}>
          {school.bestuurders.map(({ nummer, naam, functie, sindsDatum, totEnMet, persoonId }) => (
            <tr key={nummer}>
              <th scope="row">{naam}</th>
              <td>{functie}</td>
              <td>{inCijfers(sindsDatum)}</td>
              <td>{totEnMet ? inCijfers(totEnMet) : 'in functie'}</td>
              <td>
                {totEnMet === null && (
                  <Handelingknop school={school} opdracht="BestuurderAfmelden" doel={persoonId}>
                    Meld af
                  </Handelingknop>
                )}
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </section>
  );
}

function Medewerkers({ school }: { school: School }) {
  const { medewerkers } = school;
  const aantal = (functie: string) => medewerkers.filter((m) => m.functie === functie).length;
  return (
    <section className="onderdeel" aria-labelledby="medewerkers">
      <div className="termijn__kop">
        <Deelkop id="medewerkers">Docenten en begeleiders met een VOG</Deelkop>
        <Handelingknop school={school} opdracht="MedewerkerVogRegistreren">
          Registreer VOG
        </Handelingknop>
      </div>
      {medewerkers.length === 0 ? (
        <p className="stil">Er zijn nog geen VOG’s van docenten of begeleiders vastgelegd.</p>
      ) : (
        <details>
          <summary>
            {telling(aantal('docent'), 'docent', 'docenten')} en{' '}
            {telling(aantal('begeleider'), 'begeleider', 'begeleiders')}
          </summary>
          <Tabel naam="Docenten en begeleiders" koppen={['Naam', 'Functie', 'Eerste werkdag', '']}>
            {medewerkers.map(({ persoonId, naam, functie, beginDatum }) => (
              <tr key={persoonId}>
                <th scope="row">{naam}</th>
                <td>{functie}</td>
                <td>{inCijfers(beginDatum)}</td>
                <td>
                  <Handelingknop school={school} opdracht="MedewerkerAfmelden" doel={persoonId}>
                    Meld af
                  </Handelingknop>
                </td>
              </tr>
            ))}
          </Tabel>
        </details>
      )}
    </section>
  );
}

function Verbanden({ school }: { school: School }) {
  return (
    <section className="onderdeel" aria-labelledby="verbanden">
      <div className="termijn__kop">
        <Deelkop id="verbanden">Verbanden met andere scholen</Deelkop>
        <Handelingknop school={school} opdracht="VerwantschapVastleggen">
          Leg verwantschap vast
        </Handelingknop>
      </div>
      {school.verbanden.length === 0 && <p className="stil">Er is geen verband met een andere school bekend.</p>}
      {school.verbanden.length > 0 && (
        <Tabel naam="Verbanden" koppen={['School', 'Via', 'Verleden van die school', 'Oordeel', '']}>
          {school.verbanden.map(({ andereSchoolId, naam, via, verleden, verledenDatum, oordeel }, i) => (
            <tr key={i}>
              <th scope="row">
                <Koppeling to={`/scholen/${andereSchoolId}`}>{naam}</Koppeling>
              </th>
              <td>{via}</td>
              <td>
                {verleden === 'geen' ? 'niets bekend' : verleden}
                {verledenDatum && `, ${inCijfers(verledenDatum)}`}
              </td>
              <td>
                <Verbandoordeel oordeel={oordeel} />
              </td>
              <td>
                <Handelingknop school={school} opdracht="VerbandBeoordelen" doel={andereSchoolId}>
                  Beoordeel
                </Handelingknop>
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </section>
  );
}

function Verbandoordeel({ oordeel }: Pick<School['verbanden'][number], 'oordeel'>) {
  if (oordeel === null) return <Merkteken toon="let">Nog niet beoordeeld</Merkteken>;
  return oordeel === 'bezwaar' ? (
    <Merkteken toon="fout">Bezwaar</Merkteken>
  ) : (
    <Merkteken toon="goed">Geen bezwaar</Merkteken>
  );
}

/** An interest has no place in the picture of a school: it is read from what was recorded. */
function Belangen({ school }: { school: School }) {
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['belangen', school.id, school.versie, wie],
    queryFn: async () =>
      antwoord(
        await api.GET('/scholen/{schoolId}/belangen', {
          params: { path: { schoolId: school.id }, query: { aantal: 200 } },
        }),
      ),
  });
  const feiten = data?.resultaten ?? [];
  const gevallen = feiten.filter((feit) => feit.soort === 'BelangVastgelegd');
  const einde = (nummer: unknown) =>
    feiten.findLast((feit) => feit.soort === 'BelangBeeindigd' && feit.gegevens['nummer'] === nummer)?.gegevens[
      'totEnMet'
    ];
  return (
    <section className="onderdeel" aria-labelledby="belangen">
      <div className="termijn__kop">
        <Deelkop id="belangen">Belangen bij deze school</Deelkop>
        <Handelingknop school={school} opdracht="BelangVastleggen">
          Leg belang vast
        </Handelingknop>
      </div>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data && gevallen.length === 0 && (
        <p className="stil">Er is niemand bekend die deze school niet mag beoordelen.</p>
      )}
      {gevallen.length > 0 && (
        <Tabel naam="Belangen" koppen={['Nummer', 'Wie', 'Vanaf', 'Tot en met', 'Waarom', '']}>
          {gevallen.map(({ nr, gegevens, waarom }) => {
            const nummer = String(gegevens['nummer']);
            const totEnMet = einde(gegevens['nummer']) ?? gegevens['totEnMet'];
            return (
              <tr key={nr}>
                <td>{nummer}</td>
                <th scope="row">{String(gegevens['wie'])}</th>
                <td>{inWoorden(String(gegevens['van']))}</td>
                <td>{typeof totEnMet === 'string' ? inWoorden(totEnMet) : 'loopt'}</td>
                <td className="ruim">{waarom}</td>
                <td>
                  <Handelingknop school={school} opdracht="BelangBeeindigen" doel={nummer}>
                    Leg einde vast
                  </Handelingknop>
                </td>
              </tr>
            );
          })}
        </Tabel>
      )}
    </section>
  );
}
