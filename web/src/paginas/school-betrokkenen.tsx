import type { School } from '../api/client.ts';
import { inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling, Koppeling } from '../onderdelen/koppeling.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';

/** The people of a school, its ties with other schools, the voornemens and a stop. */
export function Betrokkenen({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Bestuur school={school} />
      <Medewerkers school={school} />
      <Verbanden school={school} />
      <Voornemens school={school} />
      {school.stop && <Stop school={school} />}
    </div>
  );
}

/** Shown above everything while a tie with another school waits for a judgement (AP-5). */
export function Verbandwaarschuwing({ school }: { school: School }) {
  const open = new Set(school.verbanden.filter((v) => v.oordeel === null).map((v) => v.naam));
  if (open.size === 0) return null;
  return (
    <Melding soort="let-op">
      <strong>Verband met {[...open].join(', ')}.</strong> Iemand moet beoordelen of dit een herstart is.{' '}
      <Koppeling to={`/scholen/${school.id}?deel=betrokkenen`}>Bekijk de verbanden</Koppeling>
    </Melding>
  );
}

function Bestuur({ school }: { school: School }) {
  return (
    <>
      <Tussenkop>Bestuur</Tussenkop>
      {school.bestuurders.length === 0 && <p className="stil">Er zijn geen bestuurders vastgelegd.</p>}
      <ul className="lijst">
        {school.bestuurders.map((b) => (
          <li key={b.nummer}>
            <strong>
              {b.nummer}. {b.naam}
            </strong>
            <span className="stil">
              {b.functie}, sinds {inWoorden(b.sindsDatum)}
              {b.totEnMet && ` tot en met ${inWoorden(b.totEnMet)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Medewerkers({ school }: { school: School }) {
  const aantal = (functie: string) => school.medewerkers.filter((m) => m.functie === functie).length;
  return (
    <>
      <Tussenkop>Docenten en begeleiders met een geziene VOG</Tussenkop>
      <p>
        {aantal('docent')} docenten, {aantal('begeleider')} begeleiders.
      </p>
      {school.medewerkers.length > 0 && (
        <details>
          <summary>Wie</summary>
          <ul className="lijst">
            {school.medewerkers.map((m) => (
              <li key={m.persoonId}>
                <strong>{m.naam}</strong>
                <span className="stil">
                  {m.functie}, begonnen op {inWoorden(m.beginDatum)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Verbanden({ school }: { school: School }) {
  return (
    <>
      <Tussenkop>Verbanden met andere scholen</Tussenkop>
      {school.verbanden.length === 0 && <p className="stil">Er is geen verband bekend.</p>}
      <ul className="termijnen">
        {school.verbanden.map((v) => (
          <li key={`${v.andereSchoolId} ${v.via}`} className="termijn">
            <div className="termijn__kop">
              <Koppeling to={`/scholen/${v.andereSchoolId}`}>{v.naam}</Koppeling>
              {v.oordeel === null ? (
                <Merkteken toon="let">Niet beoordeeld</Merkteken>
              ) : (
                <Merkteken toon={v.oordeel === 'bezwaar' ? 'fout' : 'goed'}>
                  {v.oordeel === 'bezwaar' ? 'Bezwaar' : 'Geen bezwaar'}
                </Merkteken>
              )}
            </div>
            <p>
              {v.via === 'bestuurder' ? 'Een gezamenlijke bestuurder' : `Die school is ${v.via}`}
              {v.verleden !== 'geen' &&
                v.verledenDatum &&
                `. Die school: ${v.verleden} op ${inWoorden(v.verledenDatum)}`}
              .
            </p>
            {v.oordeel === null && (
              <Knopkoppeling
                to={`/scholen/${school.id}/handelingen/VerbandBeoordelen?doel=${encodeURIComponent(v.andereSchoolId)}`}
              >
                Beoordeel
              </Knopkoppeling>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Voornemens({ school }: { school: School }) {
  if (school.voornemens.length === 0) return null;
  return (
    <>
      <Tussenkop>Voornemens</Tussenkop>
      <ul className="lijst">
        {school.voornemens.map((v) => (
          <li key={v.nummer}>
            <strong>
              {v.nummer}. {v.maatregel}
            </strong>
            <span className="stil">
              uitgebracht op {inWoorden(v.uitbrengDatum)}
              {v.zienswijzeDatum ? `, zienswijze op ${inWoorden(v.zienswijzeDatum)}` : ', nog geen zienswijze'}
              {v.afdoeningsDatum && `, afgedaan op ${inWoorden(v.afdoeningsDatum)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Stop({ school }: { school: School }) {
  const { stop } = school;
  if (!stop) return null;
  return (
    <>
      <Tussenkop>De school stopt</Tussenkop>
      <p>
        Laatste dag met het keurmerk: <strong>{inWoordenMetWeekdag(stop.laatsteDatum)}</strong>.
      </p>
      <ul className="termijnen">
        {stop.punten.map((p) => (
          <li key={p.punt} className="termijn">
            <div className="termijn__kop">
              <span>{p.omschrijving}</span>
              <Merkteken toon={p.afgerond ? 'goed' : 'wacht'}>{p.afgerond ? 'Afgerond' : 'Open'}</Merkteken>
            </div>
            <p className="stil">
              de {p.wie}, uiterlijk {inWoordenMetWeekdag(p.uiterlijkDatum)}
            </p>
            {!p.afgerond && (
              <Knopkoppeling to={`/scholen/${school.id}/handelingen/SluitingspuntAfronden?doel=${p.punt}`}>
                Rond af
              </Knopkoppeling>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
