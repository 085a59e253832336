export { importeren } from './importeren.ts';
export { kalenderToepassen, werkvoorraadBijwerken } from './klussen.ts';
export { traject } from './traject.ts';
