import type { School } from '../api/client.ts';
import { inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';

export function Taken({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Taken</Tussenkop>
      {school.taken.length === 0 && <p className="stil">Er is nu niets te doen.</p>}
      <ul className="lijst">
        {school.taken.map((taak) => (
          <li key={taak.id}>
            <strong>{taak.omschrijving}</strong>
            <span className="stil">
              {taak.rol}
              {taak.uiterlijk && ` · uiterlijk ${inWoordenMetWeekdag(taak.uiterlijk)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
