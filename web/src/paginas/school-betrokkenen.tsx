import { useQuery } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api, type School } from '../api/client.ts';
import { inCijfers, inWoorden } from '../datums.ts';
import { telling } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Verbandentabel } from './school-verbanden.tsx';

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
        <Handelingknop school={school} opdracht="BestuurVolledigVastleggen">
          Leg vast dat niemand ontbreekt
        </Handelingknop>
      </div>
      {school.bestuurVolledig ? (
        <p>
          <Merkteken toon="goed">Volledig</Merkteken> op {inWoorden(school.bestuurVolledig.peilDatum)} volgens:{' '}
          {school.bestuurVolledig.bron}
        </p>
      ) : (
        <p>
          <Merkteken toon="let">Niet bekend of dit iedereen is</Merkteken> Zolang dat zo is, vraagt elk meetjaar ook een
          VOG van de directie als geheel.
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
                )}{' '}
                <Handelingknop school={school} opdracht="BestuurderSchrappen" doel={String(nummer)}>
                  Schrap
                </Handelingknop>
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
  const zonder = medewerkers.filter((m) => m.vog === null).length;
  return (
    <section className="onderdeel" aria-labelledby="medewerkers">
      <div className="termijn__kop">
        <Deelkop id="medewerkers">Docenten en begeleiders</Deelkop>
        <Handelingknop school={school} opdracht="MedewerkerVogRegistreren">
          Registreer VOG
        </Handelingknop>
        <Handelingknop school={school} opdracht="MedewerkerAanmelden">
          Meld aan zonder VOG
        </Handelingknop>
      </div>
      {zonder > 0 && (
        <p>
          <Merkteken toon="let">VOG ontbreekt</Merkteken> van {telling(zonder, 'persoon', 'personen')}
        </p>
      )}
      {medewerkers.length === 0 ? (
        <p className="stil">Er zijn nog geen docenten of begeleiders vastgelegd.</p>
      ) : (
        <details>
          <summary>
            {telling(aantal('docent'), 'docent', 'docenten')} en{' '}
            {telling(aantal('begeleider'), 'begeleider', 'begeleiders')}
          </summary>
          <Tabel
            naam="Docenten en begeleiders"
            koppen={['Naam', 'Functie', 'Eerste werkdag', 'Laatste werkdag', 'VOG', '']}
          >
            {medewerkers.map((m) => (
              <tr key={m.persoonId}>
                <th scope="row">{m.naam}</th>
                <td>
                  {m.functie} {m.nummer}
                </td>
                <td>{inCijfers(m.beginDatum)}</td>
                <td>{m.totEnMet ? inCijfers(m.totEnMet) : 'niet bekend'}</td>
                <td className="ruim">
                  <Medewerkervog medewerker={m} />
                </td>
                <td>
                  <Handelingknop school={school} opdracht="MedewerkerVogRegistreren" doel={m.persoonId}>
                    Registreer VOG
                  </Handelingknop>{' '}
                  <Handelingknop school={school} opdracht="MedewerkerAfmelden" doel={m.persoonId}>
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

function Medewerkervog({ medewerker }: { medewerker: School['medewerkers'][number] }) {
  const { vog, vogUiterlijkDatum } = medewerker;
  if (!vog) {
    return (
      <>
        <Merkteken toon="let">Ontbreekt</Merkteken>
        {vogUiterlijkDatum && ` uiterlijk ${inWoorden(vogUiterlijkDatum)}`}
      </>
    );
  }
  return (
    <>
      {vog.teLaat ? (
        <Merkteken toon="let">Gezien, pas na het begin van het werk</Merkteken>
      ) : (
        <Merkteken toon="goed">Gezien</Merkteken>
      )}{' '}
      afgegeven op {inWoorden(vog.afgifteDatum)}, gekregen op {inWoorden(vog.overhandigDatum)}
      {vog.gezienDoor && `, gezien door ${vog.gezienDoor}`}
    </>
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
      {school.verbanden.length > 0 && <Verbandentabel school={school} naam="Verbanden" />}
      <Handelingknop school={school} opdracht="VerwantschapSchrappen">
        Schrap foute verwantschap
      </Handelingknop>
    </section>
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
