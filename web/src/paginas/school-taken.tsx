import type { School } from '../api/client.ts';
import { inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Taakknoppen } from '../onderdelen/taakknoppen.tsx';

export function Taken({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Taken</Tussenkop>
      {school.taken.length === 0 && <p className="stil">Er is nu niets te doen.</p>}
      <ul className="termijnen">
        {school.taken.map((taak) => (
          <li key={taak.id} className="termijn">
            <strong>{taak.omschrijving}</strong>
            <p className="stil">
              {taak.rol}
              {taak.uiterlijk && ` · uiterlijk ${inWoordenMetWeekdag(taak.uiterlijk)}`}
              {taak.opgepaktDoor && ` · opgepakt door ${taak.opgepaktDoor.naam}`}
            </p>
            <Taakknoppen schoolId={school.id} taak={taak} />
          </li>
        ))}
      </ul>
    </div>
  );
}
