export { importeren } from './importeren.ts';
export { traject } from './traject.ts';
