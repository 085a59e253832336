import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Titel } from '../onderdelen/titel.tsx';

export function NietGevonden() {
  return (
    <div className="pagina">
      <Titel>Deze pagina bestaat niet</Titel>
      <p>
        <Koppeling to="/">Naar de lijst van scholen</Koppeling>
      </p>
    </div>
  );
}
