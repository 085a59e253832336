export { importeren } from './importeren.ts';
export { kalenderToepassen, werkvoorraadBijwerken } from './klussen.ts';
export { meetjarenStarten } from './meetjaren.ts';
export { traject } from './traject.ts';
