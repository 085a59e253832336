import { useAanmelding } from '../aanmelding.tsx';
import type { School } from '../api/client.ts';
import { FORMULIEREN } from '../formulieren/opdrachten.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling } from '../onderdelen/koppeling.tsx';

/** What is done where it stands: at a message, or at a task. */
const ELDERS = ['BerichtHervatten', 'TaakOppakken', 'TaakVrijgeven', 'TaakToewijzen'];

/** What the caller's role may do now; what it may not do is shown with the reason (U8). */
export function Handelingen({ school }: { school: School }) {
  const { wie } = useAanmelding();
  const bekend = school.mogelijkheden.filter((m) => m.opdracht in FORMULIEREN && !ELDERS.includes(m.opdracht));
  const mag = bekend.filter((m) => m.toegestaan);
  const magNiet = bekend.filter((m) => !m.toegestaan);
  return (
    <div className="paneelinhoud">
      <Tussenkop>Wat u nu kunt doen als {wie.rol}</Tussenkop>
      {mag.length === 0 && <p className="stil">In deze rol is er nu niets te doen.</p>}
      <ul className="handelingen">
        {mag.map(({ opdracht, omschrijving }) => (
          <li key={opdracht}>
            <Knopkoppeling to={`/scholen/${school.id}/handelingen/${opdracht}`}>{omschrijving}</Knopkoppeling>
          </li>
        ))}
      </ul>
      {magNiet.length > 0 && <Tussenkop>Wat nu niet kan</Tussenkop>}
      <ul className="lijst">
        {magNiet.map(({ opdracht, omschrijving, reden }) => (
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
    </div>
  );
}
