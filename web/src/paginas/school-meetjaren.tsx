import type { ReactNode } from 'react';
import type { School } from '../api/client.ts';
import { inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { inGetal, inPercent } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Merkteken, type Toon } from '../onderdelen/merkteken.tsx';
import { Stand, Standen } from '../onderdelen/stand.tsx';

type Meetjaar = School['meetjaren'][number];

/** Every meetjaar that is not done, and the last one: what has come in, what it is worth, what was decided. */
export function Meetjaren({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Meetjaren</Tussenkop>
      {school.meetjaren.length === 0 && <p className="stil">Voor deze school loopt geen meetjaar.</p>}
      {school.meetjaren.map((meetjaar) => (
        <EenMeetjaar key={meetjaar.jaar} school={school} meetjaar={meetjaar} />
      ))}
      <Docentenuitzonderingen school={school} />
    </div>
  );
}

/** NT-5, N-34: which exceptions the school notified, and until when each holds. */
function Docentenuitzonderingen({ school }: { school: School }) {
  const { docentenuitzonderingen: gemeld } = school;
  return (
    <section className="onderdeel" aria-labelledby="docentenuitzonderingen">
      <div className="termijn__kop">
        <Deelkop id="docentenuitzonderingen">Uitzonderingen op de norm voor docenten</Deelkop>
        <Handelingknop school={school} opdracht="UitzonderingMelden">
          Meld een uitzondering
        </Handelingknop>
      </div>
      {gemeld.length === 0 && <p className="stil">De school heeft geen uitzondering gemeld.</p>}
      {gemeld.map(({ uitzondering, omschrijving, vanafDatum, totEnMet }) => {
        const voorbij = totEnMet < school.vandaag;
        const wacht = vanafDatum > school.vandaag;
        return (
          <Regel
            key={`${uitzondering}/${vanafDatum}`}
            toon={voorbij ? 'leeg' : wacht ? 'wacht' : 'goed'}
            woord={voorbij ? 'Voorbij' : wacht ? 'Nog niet begonnen' : 'Geldt'}
          >
            {omschrijving}: {inWoorden(vanafDatum)} tot en met {inWoorden(totEnMet)}
          </Regel>
        );
      })}
    </section>
  );
}

function EenMeetjaar({ school, meetjaar }: { school: School; meetjaar: Meetjaar }) {
  const { jaar, van, totEnMet, handleiding, goedkeuringsDatum, resultatenaudit, advies } = meetjaar;
  const loopt = totEnMet >= school.vandaag;
  const uiterlijk = (...ids: string[]) => <Uiterlijk school={school} ids={ids} />;
  const doe = (opdracht: string, tekst: string) => (
    <Handelingknop school={school} opdracht={opdracht}>
      {tekst}
    </Handelingknop>
  );
  return (
    <section className="meetjaar" aria-labelledby={`meetjaar-${jaar}`}>
      <div className="termijn__kop">
        <Deelkop id={`meetjaar-${jaar}`}>Meetjaar {jaar}</Deelkop>
        {goedkeuringsDatum ? (
          <Merkteken toon="goed">Goedgekeurd</Merkteken>
        ) : (
          <Merkteken toon="wacht">{loopt ? 'Loopt' : 'Wacht op besluit'}</Merkteken>
        )}
        <span className="stil">
          {inWoorden(van)} tot en met {inWoorden(totEnMet)}, Handleiding {handleiding}
        </span>
      </div>
      <Standen>
        <Stand naam="Resultaten" actie={doe('ResultatenLeveren', 'Lever aan')}>
          <Resultaten resultaten={meetjaar.resultaten} />
          {uiterlijk(`resultatenaudit/${jaar}/gegevens`)}
        </Stand>
        <Stand
          naam="Tevredenheid"
          actie={
            <>
              {doe('DeelnemersLeveren', 'Leg levering vast')} {doe('TevredenheidVastleggen', 'Leg uitkomst vast')}
            </>
          }
        >
          <Tevredenheid tevredenheid={meetjaar.tevredenheid} />
          {uiterlijk(`tevredenheid/${jaar}/deelnemers`, `tevredenheid/${jaar}/uitkomst`)}
        </Stand>
        <Stand naam="Docenten NT2" actie={doe('LesurenOpgeven', 'Geef lesuren op')}>
          <Lesuren lesuren={meetjaar.lesuren} />
          {uiterlijk(`nt2/${jaar}/lesuren`)}
        </Stand>
        <Stand naam="VOG van de directie" actie={doe('VogRegistreren', 'Registreer VOG')}>
          <DirectieVogs school={school} meetjaar={meetjaar} />
          {uiterlijk(`vog/directie/${jaar}`)}
        </Stand>
        <Stand naam="Resultatenaudit" actie={doe('ResultatenauditPlannen', resultatenaudit ? 'Verplaats' : 'Plan')}>
          {resultatenaudit ? (
            <>
              <Regel toon="goed" woord="Gepland">
                {inWoorden(resultatenaudit.auditDatum)}, {resultatenaudit.certificerendeInstelling}
              </Regel>
              {resultatenaudit.bezwaar && (
                <Regel toon="fout" woord="Let op">
                  {resultatenaudit.bezwaar}
                </Regel>
              )}
            </>
          ) : (
            <Regel toon="wacht" woord="Niet gepland" />
          )}
          {uiterlijk(`planning/${jaar}/voorstel`, `planning/${jaar}/audit`)}
        </Stand>
        <Stand
          naam="Advies"
          actie={advies ? doe('AuditadviesIntrekken', 'Trek advies in') : doe('AuditadviesGeven', 'Geef advies')}
        >
          {meetjaar.ingetrokkenAdviezen.map((eerder) => (
            <Regel key={eerder.intrekDatum} toon="leeg" woord="Ingetrokken">
              {inWoorden(eerder.intrekDatum)} · was {eerder.advies}, van {inWoorden(eerder.adviesDatum)}
            </Regel>
          ))}
          {advies ? (
            <Regel
              toon={advies.advies === 'positief' ? 'goed' : 'fout'}
              woord={advies.advies === 'positief' ? 'Positief' : 'Negatief'}
            >
              {inWoorden(advies.adviesDatum)}, audit op {inWoorden(advies.auditDatum)}
              {advies.naUiterste && <> · na de uiterste dag</>}
              {advies.negatief.length > 0 && <> · negatief over {advies.negatief.map(pijler).join(', ')}</>}
            </Regel>
          ) : (
            <Regel toon="leeg" woord="Nog niet" />
          )}
          {uiterlijk(`resultatenaudit/${jaar}/advies`)}
        </Stand>
        <Stand naam="Besluit" actie={doe('MeetperiodeGoedkeuren', 'Keur goed')}>
          {goedkeuringsDatum ? (
            <Regel toon="goed" woord="Goedgekeurd">
              {inWoorden(goedkeuringsDatum)}
            </Regel>
          ) : (
            <Regel toon="leeg" woord="Nog niet" />
          )}
          {uiterlijk(`resultatenaudit/${jaar}/besluit`)}
        </Stand>
      </Standen>
    </section>
  );
}

/** The last day of what is still due, of the terms with these ids or below them; those that are over first. */
function Uiterlijk({ school, ids }: { school: School; ids: readonly string[] }) {
  const open = school.termijnen.filter(
    ({ id, soort, stand }) =>
      soort === 'termijn' && stand !== 'afgehandeld' && ids.some((eigen) => id === eigen || id.startsWith(`${eigen}/`)),
  );
  const [eerste] = open.sort((a, b) => a.laatsteDag.localeCompare(b.laatsteDag));
  if (!eerste) return null;
  const dag = inWoordenMetWeekdag(eerste.laatsteDag);
  if (eerste.stand === 'loopt') return <p className="stil">Uiterlijk {dag}</p>;
  return (
    <Regel toon="fout" woord="Te laat">
      uiterste dag was {dag}
    </Regel>
  );
}

const pijler = (naam: string) => (naam === 'financieel' ? 'financiën' : naam);

function Regel({ toon, woord, children }: { toon: Toon; woord: string; children?: ReactNode }) {
  return (
    <p>
      <Merkteken toon={toon}>{woord}</Merkteken>
      {children && <span>{children}</span>}
    </p>
  );
}

function Resultaten({ resultaten }: Pick<Meetjaar, 'resultaten'>) {
  if (!resultaten) return <Regel toon="wacht" woord="Niet geleverd" />;
  return (
    <>
      {resultaten.perLeerroute.map(({ leerroute, percentage, norm, voldoet }) => (
        <Regel key={leerroute} {...oordeel(voldoet)}>
          {leerroute}: {percentage === null ? 'niemand telt mee' : `${inPercent(percentage)} geslaagd`}, norm{' '}
          {inPercent(norm)}
        </Regel>
      ))}
      <p className="stil">Geleverd op {inWoorden(resultaten.leverDatum)}</p>
    </>
  );
}

function oordeel(voldoet: boolean | null): { toon: Toon; woord: string } {
  if (voldoet === null) return { toon: 'leeg', woord: 'Geen oordeel' };
  return voldoet ? { toon: 'goed', woord: 'Gehaald' } : { toon: 'fout', woord: 'Niet gehaald' };
}

const TEVREDENHEID = {
  voldoende: { toon: 'goed', woord: 'Voldoende' },
  onvoldoende: { toon: 'fout', woord: 'Onvoldoende' },
  'onvoldoende respons': { toon: 'let', woord: 'Onvoldoende respons' },
} as const;

function Tevredenheid({ tevredenheid }: Pick<Meetjaar, 'tevredenheid'>) {
  if (!tevredenheid) return <Regel toon="wacht" woord="Niet geleverd" />;
  const { leverDatum, cijfer, uitkomst } = tevredenheid;
  return (
    <>
      {uitkomst ? (
        <Regel {...TEVREDENHEID[uitkomst]}>{cijfer === null ? 'geen cijfer' : `cijfer ${inGetal(cijfer)}`}</Regel>
      ) : (
        <Regel toon="wacht" woord="Wacht op uitkomst" />
      )}
      {leverDatum && <p className="stil">Deelnemers geleverd aan Panteia op {inWoorden(leverDatum)}</p>}
    </>
  );
}

const LESUREN = {
  gehaald: { toon: 'goed', woord: 'Gehaald' },
  'gehaald met uitzondering': { toon: 'goed', woord: 'Gehaald met uitzondering' },
  'handhaving uitgesteld': { toon: 'pauze', woord: 'Handhaving uitgesteld' },
  'niet gehaald': { toon: 'fout', woord: 'Niet gehaald' },
} as const;

function Lesuren({ lesuren }: Pick<Meetjaar, 'lesuren'>) {
  if (!lesuren) return <Regel toon="wacht" woord="Niet opgegeven" />;
  const { percentage, norm, uitkomst } = lesuren;
  return (
    <Regel {...LESUREN[uitkomst]}>
      {inPercent(percentage)} van de lesuren, norm {inPercent(norm)}
    </Regel>
  );
}

/** Of whom this meetjaar needs a VOG, as the API says it, and who saw which. */
function DirectieVogs({ school, meetjaar }: { school: School; meetjaar: Meetjaar }) {
  if (meetjaar.directieVogs.length === 0) {
    return <Regel toon="let" woord="Geen bestuurder bekend op de auditdag" />;
  }
  return meetjaar.directieVogs.map(({ persoonId, vog }) => {
    const naam = persoonId === null ? 'De directie' : naamVan(school, persoonId);
    if (!vog) {
      return (
        <Regel key={naam} toon="wacht" woord="Nog niet">
          {naam}
        </Regel>
      );
    }
    const dagen = `${naam}: afgegeven op ${inWoorden(vog.afgifteDatum)}, gekregen op ${inWoorden(vog.overhandigDatum)}`;
    return vog.gezienDoor === null ? (
      <Regel key={naam} toon="let" woord="Overgenomen">
        {dagen}; niet bekend is wie de VOG zag
      </Regel>
    ) : (
      <Regel key={naam} toon="goed" woord="Gezien">
        {dagen}, gezien door {vog.gezienDoor}
      </Regel>
    );
  });
}

const naamVan = ({ bestuurders }: School, persoonId: string) =>
  bestuurders.find((b) => b.persoonId === persoonId)?.naam ?? 'Een bestuurder';
