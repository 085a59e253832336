// Holds the lock on the file given as argument until it is killed.
import { neemSlot } from '../../tools/omgeving/slot.ts';

const slot = neemSlot(process.argv[2] ?? '');
process.on('disconnect', () => slot?.vrij());
process.send?.('bezet');
