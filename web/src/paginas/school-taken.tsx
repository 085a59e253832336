import type { School } from '../api/client.ts';
import { inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Taakknoppen } from '../onderdelen/taakknoppen.tsx';

/** Tasks about ties look the same: which school each is about stands in its id. */
function andereSchool(school: School, taakId: string) {
  const id = /^verbanden\/(.+)\/beoordelen$/.exec(taakId)?.[1];
  const naam = school.verbanden.find((v) => v.andereSchoolId === id)?.naam;
  return (
    naam && (
      <>
        : <Koppeling to={`/scholen/${id}`}>{naam}</Koppeling>
      </>
    )
  );
}

export function Taken({ school }: { school: School }) {
  return (
    <div className="paneelinhoud">
      <Tussenkop>Taken</Tussenkop>
      {school.taken.length === 0 && <p className="stil">Er is nu niets te doen.</p>}
      <ul className="lijst">
        {school.taken.map((taak) => (
          <li key={taak.id} className="lijst__rij">
            <span>
              <strong>{taak.omschrijving}</strong>
              {andereSchool(school, taak.id)}
              <br />
              <span className="stil">
                {taak.rol}
                {taak.uiterlijk && ` · uiterlijk ${inWoordenMetWeekdag(taak.uiterlijk)}`}
                {' · '}
                {taak.opgepaktDoor ? `opgepakt door ${taak.opgepaktDoor.naam}` : 'vrij'}
              </span>
            </span>
            <Taakknoppen schoolId={school.id} taak={taak} />
          </li>
        ))}
      </ul>
    </div>
  );
}
