import { useAanmelding } from '../aanmelding.tsx';
import type { Mogelijkheid, School } from '../api/client.ts';
import { onderwerpVan, ONDERWERPEN } from '../formulieren/opdrachten.ts';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling } from '../onderdelen/koppeling.tsx';

/** A choice about one message or one task is made there. */
const ELDERS = new Set([
  'BerichtHervatten',
  'BezorgingMelden',
  'LatereVerzendingMelden',
  'TaakOppakken',
  'TaakVrijgeven',
  'TaakToewijzen',
]);

/** What the caller's role may do now; what it may not do is shown with the reason (U8). */
export function Handelingen({ school }: { school: School }) {
  const { wie } = useAanmelding();
  const hier = school.mogelijkheden.filter((m) => !ELDERS.has(m.opdracht));
  const mag = perOnderwerp(hier.filter((m) => m.toegestaan));
  const magNiet = perOnderwerp(hier.filter((m) => !m.toegestaan));
  return (
    <div className="paneelinhoud">
      <Tussenkop>Wat u nu kunt doen als {wie.rol}</Tussenkop>
      {mag.length === 0 && <p className="stil">In deze rol is er nu niets te doen.</p>}
      {mag.map(({ onderwerp, mogelijkheden }) => (
        <section key={onderwerp} className="handelinggroep">
          <Deelkop>{onderwerp}</Deelkop>
          <ul className="handelingen">
            {mogelijkheden.map(({ opdracht, omschrijving }) => (
              <li key={opdracht}>
                <Knopkoppeling to={`/scholen/${school.id}/handelingen/${opdracht}`}>{omschrijving}</Knopkoppeling>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {magNiet.length > 0 && <Tussenkop>Wat nu niet kan</Tussenkop>}
      {magNiet.map(({ onderwerp, mogelijkheden }) => (
        <section key={onderwerp} className="handelinggroep">
          <Deelkop>{onderwerp}</Deelkop>
          <ul className="lijst">
            {mogelijkheden.map(({ opdracht, omschrijving, reden }) => (
              <li key={opdracht}>
                <strong>{omschrijving}</strong>
                {reden && (
                  <span className="stil">
                    {reden.tekst} <span className="regel">{reden.regel}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function perOnderwerp(alle: readonly Mogelijkheid[]) {
  return ONDERWERPEN.map((onderwerp) => ({
    onderwerp,
    mogelijkheden: alle.filter((m) => onderwerpVan(m.opdracht) === onderwerp),
  })).filter(({ mogelijkheden }) => mogelijkheden.length > 0);
}
