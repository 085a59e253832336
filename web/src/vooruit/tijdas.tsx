import { inCijfers } from '../datums.ts';
import { asrijen, type Balk, jaargrenzen, plaats } from './as.ts';
import type { Simulatie } from './simulatie.ts';

const TONEN: Record<Balk['toon'], string> = {
  klaar: 'op tijd klaar',
  loopt: 'loopt nog',
  verstreken: 'verstreken',
  afgehandeld: 'verstreken en afgehandeld',
};

/** All at a glance. A picture: the same stands in words in the lists below it. */
export function Tijdas({ simulatie }: { simulatie: Simulatie }) {
  const { vanafDatum: van, totEnMet: tot, brieven, statusverloop } = simulatie;
  const rijen = asrijen(simulatie);
  const links = (dag: string) => ({ left: `${plaats(dag, van, tot)}%` });
  const vlak = (begin: string, einde: string) => ({
    ...links(begin),
    width: `${plaats(einde, van, tot) - plaats(begin, van, tot)}%`,
  });
  const verzonden = brieven.flatMap(({ id, omschrijving, verzendDatum }) =>
    verzendDatum ? [{ id, omschrijving, verzendDatum }] : [],
  );
  return (
    <>
      <ul className="legenda" aria-hidden="true">
        {(Object.keys(TONEN) as Balk['toon'][]).map((toon) => (
          <li key={toon}>
            <span className={`staal balk--${toon}`} /> Termijn {TONEN[toon]}
          </li>
        ))}
        <li>
          <span className="ruit" /> Brief
        </li>
      </ul>
      <div className="tabelrol" role="region" aria-label="Tijdas" tabIndex={0}>
        <div
          className="tijdas"
          role="img"
          aria-label={`Tijdas van ${inCijfers(van)} tot en met ${inCijfers(tot)}. Alles wat hier staat, staat hieronder in woorden.`}
        >
          <div className="tijdas__rij tijdas__kop">
            <span className="tijdas__naam" />
            <div className="tijdas__baan">
              {jaargrenzen(van, tot).map((dag) => (
                <span key={dag} className="tijdas__jaar" style={links(dag)}>
                  {dag.slice(0, 4)}
                </span>
              ))}
            </div>
          </div>
          <div className="tijdas__rij">
            <span className="tijdas__naam">Status</span>
            <div className="tijdas__baan">
              {statusverloop.map(({ status, vanDatum, totDatum }) => (
                <span
                  key={vanDatum}
                  className="balk balk--status"
                  style={vlak(vanDatum, totDatum ?? tot)}
                  title={status}
                >
                  {status}
                </span>
              ))}
            </div>
          </div>
          <div className="tijdas__rij">
            <span className="tijdas__naam">Brieven</span>
            <div className="tijdas__baan">
              {verzonden.map(({ id, omschrijving, verzendDatum }) => (
                <span
                  key={id}
                  className="ruit ruit--as"
                  style={links(verzendDatum)}
                  title={`${omschrijving}, ${inCijfers(verzendDatum)}`}
                />
              ))}
            </div>
          </div>
          {rijen.map(({ naam, banen }) => (
            <div key={naam} className="tijdas__rij">
              <span className="tijdas__naam">{naam}</span>
              <div>
                {banen.map((baan, i) => (
                  <div key={i} className="tijdas__baan">
                    {baan.map((balk) => (
                      <span
                        key={balk.id}
                        className={`balk balk--${balk.toon}`}
                        style={vlak(balk.van, balk.tot)}
                        title={`${balk.tekst}: tot en met ${inCijfers(balk.tot)}, ${TONEN[balk.toon]}`}
                      />
                    ))}
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
