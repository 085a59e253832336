import { Link } from 'react-router';
import { Titel } from '../onderdelen/titel.tsx';

export function NietGevonden() {
  return (
    <div className="pagina">
      <Titel>Deze pagina bestaat niet</Titel>
      <p>
        <Link to="/">Naar de lijst van scholen</Link>
      </p>
    </div>
  );
}
