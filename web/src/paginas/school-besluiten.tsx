import type { School } from '../api/client.ts';
import { inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Merkteken, type Toon } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Toelating } from './school-toelating.tsx';

/** What Blik op Werk decides or means to decide, and what the school itself ends. */
export function Besluiten({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Besluiten</Tussenkop>
      <Aanvragen school={school} />
      <Toelating school={school} />
      <Voornemens school={school} />
      <Keurmerk school={school} />
      <Stoppen school={school} />
    </div>
  );
}

const AANVRAAGSTANDEN: Record<School['aanvragen'][number]['stand'], Toon> = {
  loopt: 'wacht',
  toegekend: 'goed',
  afgewezen: 'fout',
  'buiten behandeling': 'leeg',
  ingetrokken: 'leeg',
};

const metHoofdletter = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1);

function Aanvragen({ school }: { school: School }) {
  return (
    <section className="onderdeel" aria-labelledby="aanvragen">
      <div className="termijn__kop">
        <Deelkop id="aanvragen">Aanvragen</Deelkop>
        <Handelingknop school={school} opdracht="AanvraagIndienen">
          Leg aanvraag vast
        </Handelingknop>
      </div>
      {school.aanvragen.length === 0 && <p className="stil">Er is geen aanvraag in dit systeem.</p>}
      <ul className="lijst">
        {school.aanvragen.map(({ nummer, ontvangstDatum, herhaling, stand, besluit, handleiding }) => (
          <li key={nummer}>
            <span>
              <strong>Aanvraag {nummer}</strong>{' '}
              <Merkteken toon={AANVRAAGSTANDEN[stand]}>{metHoofdletter(stand)}</Merkteken>
            </span>
            <span className="stil">
              ontvangen op {inWoorden(ontvangstDatum)}, {herhaling}, Handleiding {handleiding}
            </span>
            {besluit && (
              <span>
                Besluit van {inWoorden(besluit.besluitDatum)}
                {besluit.bekendmakingsDatum
                  ? `, bekendgemaakt op ${inWoordenMetWeekdag(besluit.bekendmakingsDatum)}`
                  : ', nog niet bekendgemaakt'}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standVan({ verzendDatum, zienswijzeDatum, afdoeningsDatum }: School['voornemens'][number]): {
  toon: Toon;
  woord: string;
} {
  if (afdoeningsDatum) return { toon: 'leeg', woord: 'Afgedaan' };
  if (zienswijzeDatum) return { toon: 'let', woord: 'Zienswijze binnen' };
  return verzendDatum
    ? { toon: 'wacht', woord: 'Wacht op zienswijze' }
    : { toon: 'wacht', woord: 'Brief nog niet weg' };
}

function Voornemens({ school }: { school: School }) {
  return (
    <section className="onderdeel" aria-labelledby="voornemens">
      <div className="termijn__kop">
        <Deelkop id="voornemens">Voornemens</Deelkop>
        <Handelingknop school={school} opdracht="VoornemenUitbrengen">
          Breng voornemen uit
        </Handelingknop>
      </div>
      {school.voornemens.length === 0 && <p className="stil">Er is geen voornemen uitgebracht.</p>}
      <ul className="lijst">
        {school.voornemens.map((voornemen) => {
          const { nummer, maatregel, uitbrengDatum, verzendDatum, zienswijzeDatum, afdoeningsDatum } = voornemen;
          const { toon, woord } = standVan(voornemen);
          const dagen = [
            `uitgebracht op ${inWoorden(uitbrengDatum)}`,
            verzendDatum && `weg op ${inWoordenMetWeekdag(verzendDatum)}`,
            zienswijzeDatum && `zienswijze op ${inWoorden(zienswijzeDatum)}`,
            afdoeningsDatum && `afgedaan op ${inWoorden(afdoeningsDatum)}`,
          ];
          return (
            <li key={nummer}>
              <span>
                <strong>
                  Voornemen {nummer}: {maatregel}
                </strong>{' '}
                <Merkteken toon={toon}>{woord}</Merkteken>
              </span>
              <span className="stil">{dagen.filter(Boolean).join(', ')}</span>
              {afdoeningsDatum === null && (
                <span className="koppelingen">
                  <Handelingknop school={school} opdracht="ZienswijzeVastleggen">
                    Leg zienswijze vast
                  </Handelingknop>
                  <Handelingknop school={school} opdracht="VoornemenIntrekken">
                    Trek in
                  </Handelingknop>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Only a keurmerk voor bepaalde tijd waits for a besluit of its own. */
function Keurmerk({ school }: { school: School }) {
  if (school.keurmerk.soort !== 'bepaalde tijd') return null;
  return (
    <section className="onderdeel" aria-labelledby="keurmerkbesluit">
      <Deelkop id="keurmerkbesluit">Keurmerk voor bepaalde tijd</Deelkop>
      {school.omzetting && <Pijlers omzetting={school.omzetting} />}
      <p className="koppelingen">
        <Handelingknop school={school} opdracht="KeurmerkOmzetten">
          Verleen voor onbepaalde tijd
        </Handelingknop>
        <Handelingknop school={school} opdracht="BepaaldeTijdVerlengen">
          Verleng
        </Handelingknop>
        <Handelingknop school={school} opdracht="OmzettingWeigeren">
          Weiger
        </Handelingknop>
      </p>
      {['KeurmerkOmzetten', 'BepaaldeTijdVerlengen', 'OmzettingWeigeren'].map((opdracht) => {
        const reden = school.mogelijkheden.find((m) => m.opdracht === opdracht)?.reden;
        return reden ? (
          <p key={opdracht} className="stil">
            {reden.tekst} <span className="regel">{reden.regel}</span>
          </p>
        ) : null;
      })}
    </section>
  );
}

/** AP-4: what is in order, and what is still needed. */
function Pijlers({ omzetting: { pijlers, eerstNodig } }: { omzetting: NonNullable<School['omzetting']> }) {
  return (
    <>
      <p className="stil">Voor een keurmerk voor onbepaalde tijd is nodig:</p>
      <ul className="lijst">
        {pijlers.map(({ wat, ontbreekt }) => (
          <li key={wat}>
            <span>
              {metHoofdletter(wat)}{' '}
              <Merkteken toon={ontbreekt ? 'wacht' : 'goed'}>{ontbreekt ? 'Nog niet' : 'In orde'}</Merkteken>
            </span>
            {ontbreekt && ontbreekt !== wat && <span className="stil">Nodig is {ontbreekt}.</span>}
          </li>
        ))}
        {eerstNodig.map((wat) => (
          <li key={wat}>
            <span>
              {metHoofdletter(wat)} <Merkteken toon="let">Eerst nodig</Merkteken>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Stoppen({ school }: { school: School }) {
  const { stop } = school;
  return (
    <section className="onderdeel" aria-labelledby="stoppen">
      <div className="termijn__kop">
        <Deelkop id="stoppen">Stoppen</Deelkop>
        <Handelingknop school={school} opdracht="StopMelden">
          Meld dat de school stopt
        </Handelingknop>
        <Handelingknop school={school} opdracht="StopIntrekken">
          De school gaat toch door
        </Handelingknop>
      </div>
      {!stop && <p className="stil">De school heeft niet gemeld dat zij stopt.</p>}
      {school.herstelpunten.length > 0 && (
        <Tabel naam="Recht te zetten" koppen={['Wat', 'Uiterlijk', '']}>
          {school.herstelpunten.map(({ punt, omschrijving, uiterlijkDatum }) => (
            <tr key={punt}>
              <th scope="row" className="ruim">
                {omschrijving}
              </th>
              <td>{inWoorden(uiterlijkDatum)}</td>
              <td>
                <Handelingknop school={school} opdracht="SluitingspuntAfronden" doel={punt}>
                  Rond af
                </Handelingknop>
              </td>
            </tr>
          ))}
        </Tabel>
      )}
      {stop && (
        <>
          <p>
            {stop.reden === 'gestopt' ? `Gemeld op ${inWoorden(stop.meldDatum)}.` : 'Het keurmerk is vervallen.'} De
            laatste dag met het keurmerk {stop.geeindigd ? 'was' : 'is'}{' '}
            <strong>{inWoordenMetWeekdag(stop.laatsteDatum)}</strong>.
          </p>
          <Tabel naam="Sluitingslijst" koppen={['Wat', 'Wie', 'Uiterlijk', 'Stand', '']}>
            {stop.punten.map(({ punt, omschrijving, wie, uiterlijkDatum, afgerond }) => (
              <tr key={punt}>
                <th scope="row" className="ruim">
                  {omschrijving}
                </th>
                <td>{wie}</td>
                <td>{inWoorden(uiterlijkDatum)}</td>
                <td>
                  <Merkteken toon={afgerond ? 'goed' : 'wacht'}>{afgerond ? 'Klaar' : 'Nog te doen'}</Merkteken>
                </td>
                <td>
                  {!afgerond && (
                    <Handelingknop school={school} opdracht="SluitingspuntAfronden" doel={punt}>
                      Rond af
                    </Handelingknop>
                  )}
                </td>
              </tr>
            ))}
          </Tabel>
        </>
      )}
    </section>
  );
}
