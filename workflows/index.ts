export { importeren } from './importeren.ts';
export { kalenderToepassen } from './kalender.ts';
export { meetjarenStarten } from './meetjaren.ts';
export { traject } from './traject.ts';
