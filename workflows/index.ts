export { importeren } from './importeren.ts';
export { kalenderToepassen } from './kalender.ts';
export { traject } from './traject.ts';
