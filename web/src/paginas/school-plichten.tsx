import type { School } from '../api/client.ts';
import { inCijfers, inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { telling } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

/** What the school tells of its own accord: what is due, what it told, and what somebody has to look at. */
export function Plichten({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Plichten</Tussenkop>
      <Cursusplanning school={school} />
      <Afstandsonderwijs school={school} />
      <Wijzigingen school={school} />
      <Navragen school={school} />
      <TeLaat school={school} />
    </div>
  );
}

function OpTijd({ teLaat }: { teLaat: boolean }) {
  return teLaat ? <Merkteken toon="fout">Te laat</Merkteken> : <Merkteken toon="goed">Op tijd</Merkteken>;
}

function Cursusplanning({ school }: { school: School }) {
  const { nodig, laatste, laatsteWijziging } = school.plichten.cursusplanning;
  return (
    <section className="onderdeel" aria-labelledby="cursusplanning">
      <div className="termijn__kop">
        <Deelkop id="cursusplanning">Cursusplanning</Deelkop>
        <Handelingknop school={school} opdracht="CursusplanningInleveren">
          Lever planning in
        </Handelingknop>
        <Handelingknop school={school} opdracht="CursusplanningWijzigen">
          Meld een wijziging
        </Handelingknop>
      </div>
      {nodig && (
        <p>
          Vanaf {inWoorden(nodig.vanafDatum)} is een planning nodig. De school levert die in uiterlijk op{' '}
          <strong>{inWoordenMetWeekdag(nodig.uiterlijkDatum)}</strong>.{' '}
          {nodig.uiterlijkDatum < school.vandaag && <Merkteken toon="fout">Te laat</Merkteken>}
        </p>
      )}
      {!nodig && <p className="stil">De school hoeft nu geen planning in te leveren.</p>}
      {laatste ? (
        <p>
          De laatste planning loopt van {inWoorden(laatste.van)} tot en met {inWoorden(laatste.totEnMet)}, voor{' '}
          {telling(laatste.aantalGroepen, 'groep', 'groepen')}. Ingeleverd op {inWoorden(laatste.inleverDatum)}.{' '}
          <OpTijd teLaat={laatste.teLaat} />
        </p>
      ) : (
        <p className="stil">Er is nog geen planning ingeleverd.</p>
      )}
      {laatsteWijziging && (
        <p>
          De laatste wijziging gaat in op {inWoorden(laatsteWijziging.ingangsDatum)} en is gemeld op{' '}
          {inWoorden(laatsteWijziging.meldDatum)}. <OpTijd teLaat={laatsteWijziging.teLaat} />
        </p>
      )}
    </section>
  );
}

function Afstandsonderwijs({ school }: { school: School }) {
  const { afstandsonderwijs } = school.plichten;
  return (
    <section className="onderdeel" aria-labelledby="afstandsonderwijs">
      <div className="termijn__kop">
        <Deelkop id="afstandsonderwijs">Afstandsonderwijs</Deelkop>
        <Handelingknop school={school} opdracht="AfstandsonderwijsMelden">
          Meld afstandsonderwijs
        </Handelingknop>
      </div>
      {afstandsonderwijs.length === 0 && <p className="stil">De school heeft geen afstandsonderwijs gemeld.</p>}
      {afstandsonderwijs.length > 0 && (
        <Tabel naam="Afstandsonderwijs" koppen={['Vanaf', 'Tot en met', 'Groepen', 'Gemeld op', 'Melding', '']}>
          {afstandsonderwijs.map(({ nummer, van, totEnMet, aantalGroepen, meldDatum, teLaat, bezoekDatum }) => (
            <tr key={nummer}>
              <th scope="row">{inCijfers(van)}</th>
              <td>{totEnMet ? inCijfers(totEnMet) : 'nog niet bekend'}</td>
              <td>{aantalGroepen}</td>
              <td>{inCijfers(meldDatum)}</td>
              <td>
                <OpTijd teLaat={teLaat} />
              </td>
              <td>
                {bezoekDatum && <Merkteken toon="let">{`Bezoek op ${inCijfers(bezoekDatum)}`}</Merkteken>}
                <span className="koppelingen">
                  {(totEnMet === null || totEnMet >= school.vandaag) && (
                    <Handelingknop school={school} opdracht="AfstandsonderwijsBeeindigen" doel={String(nummer)}>
                      Meld het einde
                    </Handelingknop>
                  )}
                  {bezoekDatum && (
                    <Handelingknop school={school} opdracht="AfstandsonderwijsBeoordelen" doel={String(nummer)}>
                      Laat bezoek doorgaan
                    </Handelingknop>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </section>
  );
}

const TE_BEKIJKEN = {
  locaties: 'Kloppen de locaties van het bezoek nog?',
  belangen: 'Kijk opnieuw naar verbanden en belangen',
} as const;

function Wijzigingen({ school }: { school: School }) {
  const { laatste, teBeoordelen } = school.plichten.wijzigingen;
  return (
    <section className="onderdeel" aria-labelledby="wijzigingen">
      <div className="termijn__kop">
        <Deelkop id="wijzigingen">Wijzigingen bij de school</Deelkop>
        <Handelingknop school={school} opdracht="WijzigingMelden">
          Meld een wijziging
        </Handelingknop>
      </div>
      {laatste.length === 0 && (
        <p className="stil">De school heeft geen wijziging van adres, eigendom, rechtsvorm of vestigingen gemeld.</p>
      )}
      {laatste.length > 0 && (
        <Tabel naam="Laatste melding per soort" koppen={['Wat', 'Vanaf', 'Gemeld op']}>
          {laatste.map(({ wat, ingangsDatum, meldDatum }) => (
            <tr key={wat}>
              <th scope="row">{wat}</th>
              <td>{inCijfers(ingangsDatum)}</td>
              <td>{inCijfers(meldDatum)}</td>
            </tr>
          ))}
        </Tabel>
      )}
      {teBeoordelen.length > 0 && (
        <ul className="lijst">
          {teBeoordelen.map(({ nummer, wat, beoordeling }) => (
            <li key={nummer}>
              <span>
                <strong>{TE_BEKIJKEN[beoordeling]}</strong> <Merkteken toon="wacht">Nog te doen</Merkteken>
              </span>
              <span className="stil">
                Melding {nummer}: {wat}
              </span>
              <Handelingknop school={school} opdracht="WijzigingBeoordelen" doel={String(nummer)}>
                Beoordeel
              </Handelingknop>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Navragen({ school }: { school: School }) {
  const { navragen } = school.plichten.wijzigingen;
  return (
    <section className="onderdeel" aria-labelledby="navragen">
      <div className="termijn__kop">
        <Deelkop id="navragen">Navraag bij de school</Deelkop>
        <Handelingknop school={school} opdracht="WijzigingNavragen">
          Vraag iets na
        </Handelingknop>
      </div>
      {navragen.length === 0 && <p className="stil">Er loopt geen navraag.</p>}
      <ul className="lijst">
        {navragen.map(({ nummer, wat, bekendDatum, uiterlijkDatum }) => (
          <li key={nummer}>
            <span>
              <strong>
                Navraag {nummer}: {wat}
              </strong>{' '}
              {uiterlijkDatum < school.vandaag ? (
                <Merkteken toon="fout">Te laat</Merkteken>
              ) : (
                <Merkteken toon="wacht">Wacht op de school</Merkteken>
              )}
            </span>
            <span className="stil">
              bekend geworden op {inWoorden(bekendDatum)}, antwoord uiterlijk op {inWoordenMetWeekdag(uiterlijkDatum)}
            </span>
            <Handelingknop school={school} opdracht="NavraagSluiten" doel={String(nummer)}>
              Sluit zonder melding
            </Handelingknop>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown only when there is something: most schools tell in time. */
function TeLaat({ school }: { school: School }) {
  const { teLaat } = school.plichten.wijzigingen;
  if (teLaat.length === 0) return null;
  return (
    <section className="onderdeel" aria-labelledby="te-laat">
      <Deelkop id="te-laat">Te laat gemelde wijzigingen</Deelkop>
      <Tabel naam="Te laat gemelde wijzigingen" koppen={['Wat', 'Vanaf', 'Gemeld op', 'Te laat']}>
        {teLaat.map(({ wat, ingangsDatum, meldDatum, dagenTeLaat }, i) => (
          <tr key={i}>
            <th scope="row">{wat}</th>
            <td>{inCijfers(ingangsDatum)}</td>
            <td>{inCijfers(meldDatum)}</td>
            <td>{telling(dagenTeLaat, 'dag', 'dagen')}</td>
          </tr>
        ))}
      </Tabel>
    </section>
  );
}
