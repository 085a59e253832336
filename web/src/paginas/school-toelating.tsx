import type { School } from '../api/client.ts';
import { inCijfers, inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Stand, Standen } from '../onderdelen/stand.tsx';
import { Verbandentabel } from './school-verbanden.tsx';

type Beeld = NonNullable<School['toelating']>;

/** All that is weighed before a school is let in, at its application: who directs it, where else, and what it says itself. */
export function Toelating({ school }: { school: School }) {
  const { toelating } = school;
  if (!toelating) return null;
  return (
    <section className="onderdeel" aria-labelledby="toelating">
      <Deelkop id="toelating">Toelating</Deelkop>
      <Standen>
        <Stand
          naam="Verlenen"
          actie={
            <Handelingknop school={school} opdracht="AanvraagToekennen">
              Verleen
            </Handelingknop>
          }
        >
          <Beletselen toelating={toelating} />
        </Stand>
        <Stand
          naam="Bestuurders"
          actie={
            <Handelingknop school={school} opdracht="BestuurderAanmelden">
              Meld aan
            </Handelingknop>
          }
        >
          <Bestuurders school={school} />
        </Stand>
        <Stand naam="Wachttijd">
          <Wachttijden toelating={toelating} />
        </Stand>
        <Stand naam="Nieuwe feiten volgens de school">
          {toelating.nieuweFeiten ?? 'De school noemt geen nieuwe feiten.'}
        </Stand>
        {toelating.vorigKeurmerk && <Stand naam="Einde van het vorige keurmerk">{toelating.vorigKeurmerk}</Stand>}
      </Standen>
      {school.verbanden.length > 0 && <Verbandentabel school={school} naam="Verbanden bij de aanvraag" />}
    </section>
  );
}

function Beletselen({ toelating: { beletselen, teMotiveren } }: { toelating: Beeld }) {
  return (
    <>
      {beletselen.length === 0 ? (
        <Merkteken toon="goed">Niets houdt het verlenen tegen</Merkteken>
      ) : (
        <ul>
          {beletselen.map(({ code, tekst, regel }) => (
            <li key={code}>
              {tekst} <span className="regel">{regel}</span>
            </li>
          ))}
        </ul>
      )}
      {teMotiveren && <p>{teMotiveren}</p>}
    </>
  );
}

function Bestuurders({ school: { bestuurders } }: { school: School }) {
  if (bestuurders.length === 0) return <Merkteken toon="let">Geen bestuurder vastgelegd</Merkteken>;
  return (
    <ul>
      {bestuurders.map(({ nummer, naam, functie, sindsDatum, totEnMet }) => (
        <li key={nummer}>
          {naam}, {functie}, sinds {inCijfers(sindsDatum)}
          {totEnMet && ` tot en met ${inCijfers(totEnMet)}`}
        </li>
      ))}
    </ul>
  );
}

function Wachttijden({ toelating: { wachttijden } }: { toelating: Beeld }) {
  if (wachttijden.length === 0) return <>Er loopt geen wachttijd.</>;
  return (
    <ul>
      {wachttijden.map(({ school, na, beginDatum, totEnMet, isGrond, toelichting }) => (
        <li key={`${school?.id ?? ''} ${na} ${beginDatum}`}>
          tot en met {inWoordenMetWeekdag(totEnMet)}, na: {na} op {inWoorden(beginDatum)}
          {school && (
            <>
              {' '}
              (<Koppeling to={`/scholen/${school.id}`}>{school.naam}</Koppeling>)
            </>
          )}
          {!isGrond && '. Nog geen grond: het verband is niet bezwaarlijk gevonden.'}
          <details>
            <summary>Waarom deze datum?</summary>
            <ol>
              {toelichting.map(({ regel, tekst }) => (
                <li key={`${regel} ${tekst}`}>
                  {tekst} <span className="regel">{regel}</span>
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}
