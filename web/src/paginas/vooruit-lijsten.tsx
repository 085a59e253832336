import { type ReactNode, useState } from 'react';
import { inCijfers, inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Deelkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Merkteken, Status, type Toon } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import type { Simulatie } from '../vooruit/simulatie.ts';
import { type Regelsoort, tijdlijn, zonderHerinneringen } from '../vooruit/tijdlijn.ts';

const SOORTEN: Record<Regelsoort, { toon: Toon; woord: string }> = {
  gepland: { toon: 'wacht', woord: 'Gepland' },
  geweigerd: { toon: 'fout', woord: 'Geweigerd' },
  status: { toon: 'goed', woord: 'Status' },
  verstreken: { toon: 'fout', woord: 'Te laat' },
  vanzelf: { toon: 'leeg', woord: 'Gebeurt' },
  brief: { toon: 'brief', woord: 'Brief' },
  taak: { toon: 'let', woord: 'Taak' },
  herinnering: { toon: 'wacht', woord: 'Herinnering' },
};

/** What happens, year by year and day by day. */
export function Tijdlijn({ simulatie, titels }: { simulatie: Simulatie; titels: readonly string[] }) {
  const [alles, zetAlles] = useState(false);
  const volledig = tijdlijn(simulatie, titels);
  const jaren = alles ? volledig : zonderHerinneringen(volledig);
  const { length: herinneringen } = simulatie.herinneringen;
  return (
    <>
      {herinneringen > 0 && (
        <label className="keuze">
          <input type="checkbox" checked={alles} onChange={(e) => zetAlles(e.target.checked)} />
          Toon ook {herinneringen === 1 ? '1 herinnering' : `${herinneringen} herinneringen`} aan de school
        </label>
      )}
      {jaren.length === 0 && <p className="stil">In deze tijd gebeurt er niets.</p>}
      {jaren.map(({ jaar, dagen }, i) => (
        <details key={jaar} className="tijdlijn" open={i < 2}>
          <summary>
            {jaar}: {dagen.length === 1 ? '1 dag' : `${dagen.length} dagen`} waarop iets gebeurt
          </summary>
          <ol className="geschiedenis">
            {dagen.map(({ datum, regels }) => (
              <li key={datum}>
                <time dateTime={datum}>{inWoordenMetWeekdag(datum)}</time>
                <ul className="tijdregels">
                  {regels.map(({ soort, tekst, regel }, nr) => (
                    <li key={nr}>
                      <Merkteken toon={SOORTEN[soort].toon}>{SOORTEN[soort].woord}</Merkteken>
                      <span>
                        {tekst} {regel && <span className="regel">{regel}</span>}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

/** How the school stands at the end of the last day. */
export function Slotstand({ simulatie }: { simulatie: Simulatie }) {
  const { einde, totEnMet, brieven, termijnverloop } = simulatie;
  const verzonden = brieven.filter((b) => b.verzendDatum !== null).length;
  const teLaat = termijnverloop.filter((t) => t.stand === 'verstreken').length;
  const rijen = [
    ['Status', <Status key="status" status={einde.status} />],
    ['Keurmerk', einde.soortKeurmerk ?? 'geen'],
    ['Wie moet wat doen', einde.aanZet],
    ['Brieven weg', String(verzonden)],
    ['Herinneringen', String(simulatie.herinneringen.length)],
    ['Termijnen te laat', String(teLaat)],
    ['Open taken', String(einde.taken.length)],
  ] as const;
  return (
    <>
      <Deelkop>Zo staat de school er voor op {inWoorden(totEnMet)}</Deelkop>
      <dl className="gegevens gegevens--breed">
        {rijen.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const woordVoor = ({ stand, totDatum }: Simulatie['termijnverloop'][number]): { toon: Toon; woord: string } => {
  if (stand === 'loopt') return totDatum ? { toon: 'goed', woord: 'Klaar' } : { toon: 'wacht', woord: 'Loopt' };
  return stand === 'verstreken' ? { toon: 'fout', woord: 'Verstreken' } : { toon: 'goed', woord: 'Afgehandeld' };
};

/** The terms, the tasks and the letters, each as a table. */
export function Tabellen({ simulatie, naarPosten }: { simulatie: Simulatie; naarPosten: (briefId: string) => string }) {
  const { termijnverloop, taakverloop, brieven } = simulatie;
  return (
    <>
      <Lijst
        naam="Termijnen"
        koppen={['Tot en met', 'Termijn', 'Wie', 'Loopt vanaf', 'Stand']}
        aantal={termijnverloop.length}
      >
        {termijnverloop.map((termijn) => {
          const { toon, woord } = woordVoor(termijn);
          return (
            <tr key={`${termijn.id} ${termijn.vanDatum}`}>
              <td>{inCijfers(termijn.laatsteDag)}</td>
              <td className="ruim">{termijn.omschrijving}</td>
              <td>{termijn.wie ?? ''}</td>
              <td>{inCijfers(termijn.vanDatum)}</td>
              <td>
                <Merkteken toon={toon}>{woord}</Merkteken>
              </td>
            </tr>
          );
        })}
      </Lijst>
      <Lijst naam="Taken" koppen={['Vanaf', 'Taak', 'Wie', 'Weg op']} aantal={taakverloop.length}>
        {taakverloop.map((taak) => (
          <tr key={`${taak.id} ${taak.vanDatum}`}>
            <td>{inCijfers(taak.vanDatum)}</td>
            <td className="ruim">{taak.omschrijving}</td>
            <td>{taak.rol}</td>
            <td>{taak.totDatum ? inCijfers(taak.totDatum) : 'blijft open'}</td>
          </tr>
        ))}
      </Lijst>
      <Lijst naam="Brieven" koppen={['Klaar op', 'Brief', 'Per', 'Weg op']} aantal={brieven.length}>
        {brieven.map(({ id, klaarzetDatum, omschrijving, kanaal, verzendDatum, status }) => (
          <tr key={id}>
            <td>{inCijfers(klaarzetDatum)}</td>
            <td className="ruim">{omschrijving}</td>
            <td>{kanaal}</td>
            <td>
              {verzendDatum ? inCijfers(verzendDatum) : status}{' '}
              {status === 'te posten' && <Koppeling to={naarPosten(id)}>Plan de verzending</Koppeling>}
            </td>
          </tr>
        ))}
      </Lijst>
    </>
  );
}

interface Lijstprops {
  naam: string;
  koppen: readonly string[];
  aantal: number;
  children: ReactNode;
}

function Lijst({ naam, koppen, aantal, children }: Lijstprops) {
  return (
    <details className="tijdlijn">
      <summary>
        {naam} ({aantal})
      </summary>
      {aantal === 0 ? (
        <p className="stil">Er zijn er geen.</p>
      ) : (
        <Tabel naam={naam} koppen={koppen}>
          {children}
        </Tabel>
      )}
    </details>
  );
}
