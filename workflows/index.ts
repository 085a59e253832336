export { traject } from './traject.ts';
