import { Tabel } from '../onderdelen/tabel.tsx';
import { maandInWoorden } from '../datums.ts';
import { type Maandcijfers, samenvatting, tekenGrafiek, type Vorm } from './grafiek.ts';

const LEGENDA = [
  ['gehouden', 'Gehouden'],
  ['gepland', 'Gepland'],
  ['te-plannen', 'Nog te plannen'],
  ['teveel', 'Boven de capaciteit'],
] as const;

/** Visits per month as a picture, in words, and as a table. */
export function Maandgrafiek({ maanden }: { maanden: readonly Maandcijfers[] }) {
  const { breedte, hoogte, vormen } = tekenGrafiek(maanden);
  const woorden = samenvatting(maanden);
  return (
    <>
      <p>{woorden}</p>
      <ul className="legenda" aria-hidden="true">
        {LEGENDA.map(([klasse, naam]) => (
          <li key={klasse}>
            <svg width="16" height="16" viewBox="0 0 16 16">
              <rect className={`grafiek--${klasse}`} x="1" y="1" width="14" height="14" />
            </svg>
            {naam}
          </li>
        ))}
        <li>
          <svg width="24" height="16" viewBox="0 0 24 16">
            <path className="grafiek--capaciteit" d="M0 8H24" />
          </svg>
          Capaciteit
        </li>
      </ul>
      <div className="tabelrol" role="region" aria-label="Grafiek: bezoeken per maand" tabIndex={0}>
        <svg className="grafiek" viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={woorden}>
          <defs>
            <pattern id="arcering" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" className="grafiek__grond" />
              <rect width="2.4" height="5" className="grafiek__streep" />
            </pattern>
          </defs>
          {vormen.map((vorm, i) => (
            <Figuur key={i} vorm={vorm} />
          ))}
        </svg>
      </div>
      <details>
        <summary>Toon als tabel</summary>
        <Tabel
          naam="Bezoeken per maand"
          koppen={['Maand', 'Nog te plannen', 'Gepland', 'Gehouden', 'Na spreiding', 'Capaciteit']}
        >
          {maanden.map((m) => (
            <tr key={m.maand}>
              <th scope="row">{maandInWoorden(m.maand)}</th>
              <td>{m.tePlannen}</td>
              <td>{m.gepland}</td>
              <td>{m.gehouden}</td>
              <td>
                {m.voorstel}
                {m.capaciteit !== null && m.voorstel > m.capaciteit && ` (${m.voorstel - m.capaciteit} te veel)`}
              </td>
              <td>{m.capaciteit ?? 'niet gezet'}</td>
            </tr>
          ))}
        </Tabel>
      </details>
    </>
  );
}

function Figuur({ vorm }: { vorm: Vorm }) {
  const className = `grafiek--${vorm.klasse}`;
  switch (vorm.vorm) {
    case 'vlak':
      return <rect className={className} x={vorm.x} y={vorm.y} width={vorm.breedte} height={vorm.hoogte} />;
    case 'pad':
      return <path className={className} d={vorm.d} />;
    case 'tekst':
      return (
        <text className={className} x={vorm.x} y={vorm.y} textAnchor={vorm.anker}>
          {vorm.tekst}
        </text>
      );
  }
}
