import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useRef } from 'react';
import { NavLink, Route, Routes, useLocation } from 'react-router';
import { Aanmeldbalk } from './aanmelding.tsx';
import { Brief } from './paginas/brief.tsx';
import { Handeling } from './paginas/handeling.tsx';
import { Instellingen } from './paginas/instellingen.tsx';
import { NieuweSchool } from './paginas/nieuwe-school.tsx';
import { NietGevonden } from './paginas/niet-gevonden.tsx';
import { Registers } from './paginas/registers.tsx';
import { Regels } from './paginas/regels.tsx';
import { Plannen } from './paginas/plannen.tsx';
import { School } from './paginas/school.tsx';
import { Scholen } from './paginas/scholen.tsx';
import { Sjablonen } from './paginas/sjablonen.tsx';
import { Taken } from './paginas/taken.tsx';
import { Termijn } from './paginas/termijn.tsx';
import { Toezichtplanning } from './paginas/toezichtplanning.tsx';

export function App() {
  return (
    <>
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <Kop />
      <main id="inhoud" tabIndex={-1}>
        <Routes>
          <Route path="/" element={<Scholen />} />
          <Route path="/scholen/nieuw" element={<NieuweSchool />} />
          <Route path="/scholen/:schoolId" element={<School />} />
          <Route path="/scholen/:schoolId/handelingen/:opdracht" element={<Handeling />} />
          <Route path="/scholen/:schoolId/vooruit/:opdracht" element={<Plannen />} />
          <Route path="/scholen/:schoolId/berichten/:berichtId" element={<Brief />} />
          <Route path="/taken" element={<Taken />} />
          <Route path="/toezichtplanning" element={<Toezichtplanning />} />
          <Route path="/termijn" element={<Termijn />} />
          <Route path="/sjablonen" element={<Sjablonen />} />
          <Route path="/regels" element={<Regels />} />
          <Route path="/certificerende-instellingen" element={<Instellingen />} />
          <Route path="/registers" element={<Registers />} />
          <Route path="*" element={<NietGevonden />} />
        </Routes>
      </main>
    </>
  );
}

const MENU = [
  { naar: '/taken', naam: 'Taken' },
  { naar: '/toezichtplanning', naam: 'Toezicht' },
  { naar: '/termijn', naam: 'Termijn berekenen' },
  { naar: '/sjablonen', naam: 'Brieven' },
  { naar: '/regels', naam: 'Regels' },
  { naar: '/certificerende-instellingen', naam: 'Instellingen' },
  { naar: '/registers', naam: 'Registers' },
] as const;

function Kop() {
  const { pathname } = useLocation();
  const elders = MENU.some(({ naar }) => naar === pathname);
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return;
    vorige.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <header className="kop">
      <div className="kop__rij">
        <span className="kop__naam">
          <img src="/merk.svg" alt="" width="22" height="22" /> keurmerkregie
        </span>
        <nav aria-label="Hoofdmenu">
          <NavLink to="/" end={false} className={() => (elders ? '' : 'actief')}>
            Scholen
          </NavLink>
          {MENU.map(({ naar, naam }) => (
            <NavLink key={naar} to={naar} className={({ isActive }) => (isActive ? 'actief' : '')}>
              {naam}
            </NavLink>
          ))}
        </nav>
        <Aanmeldbalk />
      </div>
    </header>
  );
}
